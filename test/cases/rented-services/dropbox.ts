/** Files shared from a file store: the sender chooses his name, the name of the file and the message. */
import { broken, escaped, page } from '../markup.ts'
import { type Layout, pairsOf } from '../pairs.ts'
import { dana, jonas, lee, priya, sam } from '../people.ts'

type Language = 'en' | 'de'
type Typed = Readonly<Record<'sender' | 'address' | 'title' | 'message', string>>

const words = {
  en: {
    subject: (sender: string, title: string): string => `${sender} shared "${title}" with you`,
    via: 'via Dropbox',
    hi: (name: string): string => `Hi ${name},`,
    invited: (who: string, title: string): string => `${who} invited you to view the file "<b>${title}</b>" on Dropbox.`,
    says: (sender: string): string => `${sender} said:`,
    button: 'View file',
    bye: 'Enjoy!<br>The Dropbox team',
    report: 'Report to Dropbox',
    help: 'Help center',
    privacy: 'Privacy policy',
    not: "Don't want emails like this?",
    unsubscribe: 'Unsubscribe',
  },
  de: {
    subject: (sender: string, title: string): string => `${sender} hat „${title}“ für Sie freigegeben`,
    via: 'über Dropbox',
    hi: (name: string): string => `Hallo ${name},`,
    invited: (who: string, title: string): string => `${who} hat Sie eingeladen, die Datei „<b>${title}</b>“ auf Dropbox anzusehen.`,
    says: (sender: string): string => `${sender} schreibt:`,
    button: 'Datei anzeigen',
    bye: 'Viel Spaß!<br>Ihr Dropbox-Team',
    report: 'An Dropbox melden',
    help: 'Hilfecenter',
    privacy: 'Datenschutzrichtlinie',
    not: 'Sie möchten solche E-Mails nicht mehr erhalten?',
    unsubscribe: 'Abbestellen',
  },
} as const

const layout: Layout<Typed, Language> = ({ sender, address, title, message }, { language, to, stamp }) => {
  const word = words[language]
  const link = `https://www.dropbox.com/l/scl/AA${stamp.token('link', 34)}`
  const unsubscribe = `https://www.dropbox.com/l/AA${stamp.token('leave', 34)}/unsubscribe`
  const first = to.name.split(' ')[0] ?? to.name
  const quote =
    message === ''
      ? ''
      : `<p style="font-size:14px;color:#637282;margin:20px 0 4px 0;">${escaped(word.says(sender))}</p><table border="0" cellpadding="0" cellspacing="0"><tr><td style="border-left:3px solid #d0d4d9;padding:4px 0 4px 14px;font-size:15px;line-height:22px;color:#1b2733;">${broken(message)}</td></tr></table>`
  const who = `${escaped(sender)} (<a href="mailto:${address}" style="color:#0061fe;text-decoration:none;">${address}</a>)`
  const html = page(
    { language, preheader: `${sender}: ${title}` },
    `<center><table align="center" border="0" cellpadding="0" cellspacing="0" width="100%" bgcolor="#f7f5f2"><tr><td align="center" style="padding:24px 10px;">
<table border="0" cellpadding="0" cellspacing="0" width="560" bgcolor="#ffffff" style="font-family:'Atlas Grotesk','Open Sans',Helvetica,Arial,sans-serif;">
<tr><td align="center" style="padding:32px 0 20px 0;"><img src="https://cfl.dropboxstatic.com/static/metaserver/static/images/emails/glyph/glyph_34@2x.png" width="34" height="34" alt="Dropbox"></td></tr>
<tr><td style="padding:0 48px;font-size:16px;line-height:24px;color:#1b2733;"><p>${word.hi(first)}</p><p>${word.invited(who, escaped(title))}</p>${quote}</td></tr>
<tr><td align="center" style="padding:28px 48px;"><table border="0" cellpadding="0" cellspacing="0"><tr><td bgcolor="#0061fe" style="border-radius:3px;"><a href="${link}" style="display:inline-block;padding:12px 30px;color:#ffffff;font-size:15px;text-decoration:none;">${word.button}</a></td></tr></table></td></tr>
<tr><td style="padding:0 48px 32px 48px;font-size:16px;line-height:24px;color:#1b2733;">${word.bye}</td></tr>
</table>
<table border="0" cellpadding="0" cellspacing="0" width="560"><tr><td align="center" style="padding:20px 40px;font-size:12px;line-height:18px;color:#8b929a;"><a href="https://www.dropbox.com/l/AA${stamp.token('report', 34)}/report_abuse" style="color:#8b929a;">${word.report}</a> &nbsp; <a href="https://help.dropbox.com/" style="color:#8b929a;">${word.help}</a> &nbsp; <a href="https://www.dropbox.com/privacy" style="color:#8b929a;">${word.privacy}</a><br>${word.not} <a href="${unsubscribe}" style="color:#8b929a;">${word.unsubscribe}</a><br>Dropbox, Inc., PO Box 77767, San Francisco, CA 94107<br>&copy; 2026 Dropbox</td></tr></table>
<img src="https://www.dropbox.com/l/AA${stamp.token('open', 34)}/o.gif" width="1" height="1" alt="">
</td></tr></table></center>`,
  )
  return {
    from: { name: `${sender} (${word.via})`, address: 'no-reply@dropbox.com' },
    replyTo: { name: sender, address },
    to,
    subject: word.subject(sender, title),
    messageId: `0101019${stamp.hex('id', 9)}-${stamp.guid('mail')}-000000@us-west-2.amazonses.com`,
    delivery: {
      returnPath: `0101019${stamp.hex('id', 9)}-${stamp.guid('mail')}-000000@email.dropbox.com`,
      host: 'a27-53.smtp-out.us-west-2.amazonses.com',
      ip: '54.240.27.53',
      dkim: 'dropbox.com',
      selector: 'hh5p5gcj3dfzr7txdo6xfuakgpt6ik5y',
      policy: 'reject',
    },
    headers: [
      ['List-Unsubscribe', `<${unsubscribe}>`],
      ['X-Dropbox-Message-ID', stamp.hex('dropbox', 24)],
      ['Feedback-ID', '1.us-west-2.8TVZm+ZW81EjV1RzGhlAF8VIpw0Z31IgR0OWkc0Vqcg=:AmazonSES'],
    ],
    text: `${word.hi(first)}\n\n${sender} (${address})\n"${title}"\n\n${message}\n\n${word.button}: ${link}\n\n${word.bye.replace('<br>', '\n')}\n\n${word.not} ${unsubscribe}\n`,
    html,
  }
}

/** Five pairs: purchase order, tax forms, late payment (German), legal notice, a bare file. */
export const dropboxPairs = pairsOf<Typed, Language>({ family: 'rented-service', service: 'dropbox' }, layout, [
  {
    name: 'order',
    language: 'en',
    to: sam,
    lure: {
      sender: 'Procurement Office',
      address: 'procurement@eastmoor-trading.example',
      title: 'PO-2026-99417 & Specs (secured).pdf',
      message:
        'Good day, we need your best quote for the items in our new purchase order. The file is secured: after View file press "Unlock" and log in with your business email so that we know the right supplier opened it. Reply with proforma today, payment 100% in advance.',
    },
    twin: {
      sender: 'Elin Berg',
      address: 'elin@berg-furniture.example',
      title: 'Chair samples photos.zip',
      message: 'Photos of the three sample chairs from today, in daylight. I like the second one. See you on Friday at the workshop!',
    },
  },
  {
    name: 'tax',
    language: 'en',
    to: dana,
    lure: {
      sender: 'Corp Example Payroll W-2 Team',
      address: 'w2-forms@year-end-docs.example',
      title: '2026 W-2 and Tax Refund Statement - Whitfield.pdf',
      message:
        'Your corrected tax statement is ready. To protect your personal data please verify your social security number and e-mail password before download. Statements not collected by Friday will be cancelled and the refund of $1,284.00 returned.',
    },
    twin: {
      sender: 'Gwen Pritchard',
      address: 'gwen@pritchard-accounts.example',
      title: 'Year end checklist for small landlords.pdf',
      message:
        'Hi Dana, here is the checklist I promised. No rush at all: collect what you have by the end of January and we go through it together over a coffee.',
    },
  },
  {
    name: 'late',
    language: 'de',
    to: jonas,
    lure: {
      sender: 'Inkasso Zentrale Nord',
      address: 'forderung@inkasso-zentrale-nord.example',
      title: 'Letzte_Mahnung_und_Pfändungsbescheid.pdf',
      message:
        'Letzte Mahnung! Trotz mehrfacher Aufforderung haben Sie die Forderung über 874,20 EUR nicht beglichen. Laden Sie den Bescheid herunter und überweisen Sie den Betrag innerhalb von 24 Stunden auf das dort genannte Konto, sonst wird Ihr Gehalt gepfändet.',
    },
    twin: {
      sender: 'Tobias Ehrlich',
      address: 'tobias@ehrlich-messebau.example',
      title: 'Standplan Messe Halle 7.pdf',
      message:
        'Hallo Herr Keller, der Standplan mit der Theke auf der linken Seite. Strom liegt jetzt an der Rückwand. Schöne Grüße aus Kassel, Tobias Ehrlich',
    },
  },
  {
    name: 'legal',
    language: 'en',
    to: priya,
    lure: {
      sender: 'County Court Notices',
      address: 'clerk@court-summons-delivery.example',
      title: 'Summons_and_Evidence_Case_26-CV-1187.html',
      message:
        'You are hereby notified to appear in court. Download the evidence file and open it on a Windows computer; allow the content when asked. If you fail to respond a warrant will be issued against you.',
    },
    twin: {
      sender: 'Neighbourhood Library',
      address: 'hello@lane-end-library.example',
      title: 'Reading group list winter.pdf',
      message: 'Hello Priya, this is the list that the group voted on last night. We start with the short one because of the holidays.',
    },
  },
  {
    name: 'bare',
    language: 'en',
    to: lee,
    lure: {
      sender: 'HelpDesk Mail Admin',
      address: 'mail-admin@quota-upgrade-desk.example',
      title: 'lee.brandt@corp.example - 9 messages held, sign in to release.pdf',
      message: '',
    },
    twin: {
      sender: 'Kim Torres',
      address: 'kim@torres-cycling.example',
      title: 'Route Sunday 85 km.gpx',
      message: '',
    },
  },
])
