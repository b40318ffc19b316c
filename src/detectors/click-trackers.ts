/** Domains through which services that send mail for others count the clicks on links (written by the anomix authors, 2026-11-27). */
export const clickTrackers: ReadonlySet<string> = new Set(
  (
    'sendgrid.net mandrillapp.com list-manage.com mailchi.mp klclick.com klclick1.com klclick2.com klclick3.com klaviyomail.com hubspotlinks.com ' +
    'hs-sales-engage.com hubspotemail.net rs6.net constantcontact.com exct.net exacttarget.com mktoweb.com marketo.com mkt.com eloqua.com en25.com ' +
    'mailgun.org mgsend.net sparkpostmail.com awstrack.me cmail19.com cmail20.com createsend.com createsend1.com createsend5.com aweber.com ' +
    'getresponse.com activehosted.com acemlna.com acemlnb.com acemlnc.com convertkit-mail.com convertkit-mail2.com mailerlite.com mlsend.com ' +
    'sendinblue.com sendibt1.com sendibt2.com sendibt3.com sibnet.com brevo.com mailjet.com mjt.lu mailup.com mailpoet.com customeriomail.com ' +
    'customer.io iterable.com braze.com sailthru.com responsys.net bluehornet.com emarsys.net dotmailer.com dmtrk.com cheetahmail.com ' +
    'govdelivery.com apsis.one apsis.com cleverreach.com rapidmail.com inxmail.com newsletter2go.com salsalabs.org salsalabs.com everyaction.com ' +
    'mailersend.net ngpvan.com lmhostediq.com postmarkapp.com pstmrk.it intercom-mail.com intercom-clicks.com'
  ).split(' '),
)
