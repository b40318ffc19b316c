/** Agreements of a signing service that ask for a signature: the sender chooses his name, the title and the message. */
import { broken, escaped, page } from '../markup.ts'
import { type Layout, pairsOf } from '../pairs.ts'
import { claire, dana, lee, sam, wouter } from '../people.ts'

type Language = 'en' | 'fr'
type Typed = Readonly<Record<'sender' | 'company' | 'address' | 'title' | 'message', string>>

const words = {
  en: {
    subject: 'Signature requested on',
    requests: 'requests your signature on',
    button: 'Review and sign',
    after: (title: string): string => `After you sign ${title}, all parties will receive a final PDF copy by email.`,
    forward: "Don't forward this email:",
    delegate: "If you don't want to sign, you can delegate to someone else.",
    book: 'To ensure that you continue receiving our emails, please add adobesign@adobesign.com to your address book or safe list.',
    terms: 'Terms of Use',
    abuse: 'Report Abuse',
    need: 'Need your own documents signed?',
    trial: 'Adobe Acrobat Sign can help save you time.',
    learn: 'Learn more.',
  },
  fr: {
    subject: 'Signature demandée sur',
    requests: 'demande votre signature sur',
    button: 'Vérifier et signer',
    after: (title: string): string =>
      `Une fois que vous aurez signé ${title}, toutes les parties recevront une copie PDF finale par e-mail.`,
    forward: 'Ne transférez pas cet e-mail :',
    delegate: 'si vous ne souhaitez pas signer, vous pouvez déléguer à une autre personne.',
    book: "Pour continuer à recevoir nos e-mails, ajoutez adobesign@adobesign.com à votre carnet d'adresses ou à votre liste d'expéditeurs autorisés.",
    terms: "Conditions d'utilisation",
    abuse: 'Signaler un abus',
    need: 'Vous avez des documents à faire signer ?',
    trial: 'Adobe Acrobat Sign peut vous faire gagner du temps.',
    learn: 'En savoir plus.',
  },
} as const

const layout: Layout<Typed, Language> = ({ sender, company, address, title, message }, { language, to, stamp }) => {
  const word = words[language]
  const id = `CBJCHBCAABAA${stamp.token('agreement', 32)}`
  const link = `https://secure.na4.adobesign.com/public/esign?tsid=${id}&`
  const delegate = `https://secure.na4.adobesign.com/public/delegate?tsid=${id}&`
  const html = page(
    { language, preheader: `${sender} ${word.requests} ${title}` },
    `<table width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#F5F5F5"><tr><td align="center">
<table width="600" cellpadding="0" cellspacing="0" border="0" bgcolor="#FFFFFF" style="font-family:'Adobe Clean',Arial,Helvetica,sans-serif;color:#2C2C2C;">
<tr><td style="padding:32px 48px 8px 48px;"><img src="https://secure.na4.adobesign.com/images/emailNextGen/email-adobe-sign-logo.3@2x.png" width="156" height="28" alt="Adobe Acrobat Sign"></td></tr>
<tr><td align="center" style="padding:16px 48px;"><img src="https://secure.na4.adobesign.com/images/emailNextGen/email-docs-to-sign@2x.png" width="64" alt=""></td></tr>
<tr><td align="center" style="padding:8px 48px;font-size:18px;line-height:26px;"><b>${escaped(sender)}</b> ${word.requests}<br><b>${escaped(title)}</b></td></tr>
<tr><td align="center" style="padding:16px 48px;"><table cellpadding="0" cellspacing="0" border="0"><tr><td bgcolor="#1473E6" style="border-radius:16px;padding:8px 20px;"><a href="${escaped(link)}" style="color:#FFFFFF;font-size:15px;font-weight:bold;text-decoration:none;">${word.button}</a></td></tr></table></td></tr>
<tr><td style="padding:16px 48px;font-size:14px;line-height:21px;border-top:1px solid #EAEAEA;">${broken(message)}</td></tr>
<tr><td style="padding:8px 48px;font-size:13px;line-height:20px;color:#6E6E6E;">${escaped(sender)}<br>${escaped(company)}<br><a href="mailto:${address}" style="color:#1473E6;">${address}</a></td></tr>
<tr><td style="padding:16px 48px;font-size:13px;line-height:20px;color:#6E6E6E;">${escaped(word.after(title))}<br><br><b>${word.forward}</b> <a href="${escaped(delegate)}" style="color:#1473E6;">${word.delegate}</a></td></tr>
<tr><td style="padding:16px 48px;font-size:12px;color:#6E6E6E;border-top:1px solid #EAEAEA;">${word.need} ${word.trial} <a href="https://www.adobe.com/acrobat/business/sign.html" style="color:#1473E6;">${word.learn}</a></td></tr>
<tr><td style="padding:16px 48px 32px 48px;font-size:11px;line-height:17px;color:#6E6E6E;">${word.book}<br><a href="https://secure.na4.adobesign.com/public/static/terms.jsp">${word.terms}</a> | <a href="https://secure.na4.adobesign.com/public/reportAbuse?tsid=${id}">${word.abuse}</a><br>&copy; 2026 Adobe. All rights reserved.</td></tr>
</table>
<img src="https://secure.na4.adobesign.com/public/emailopen?p=${stamp.token('open', 40)}" width="1" height="1" alt="">
</td></tr></table>`,
  )
  return {
    from: { name: sender, address: 'adobesign@adobesign.com' },
    replyTo: { name: sender, address },
    to,
    subject: `${word.subject} "${title}"`,
    messageId: `${stamp.digits('id', 12)}.${stamp.digits('id2', 6)}.${stamp.sent.getTime()}@adobesign.com`,
    delivery: {
      returnPath: `bounces+${stamp.hex('bounce', 12)}@adobesign.com`,
      host: 'mail-na4.adobesign.com',
      ip: '52.35.253.89',
      dkim: 'adobesign.com',
      selector: 'echosign2',
      policy: 'reject',
    },
    text: `${sender} (${company}) ${word.requests} ${title}\n\n${word.button}: ${link}\n\n${message}\n\n${word.after(title)}\n\n${word.forward} ${word.delegate}\n${delegate}\n\n${word.book}\n`,
    html,
  }
}

/** Five pairs: overdue wire, handbook, vendor form (French), loan, antivirus renewal with a number to call. */
export const adobeSignPairs = pairsOf<Typed, Language>({ family: 'rented-service', service: 'adobe-sign' }, layout, [
  {
    name: 'wire',
    language: 'en',
    to: sam,
    lure: {
      sender: 'Margaret Voss (CFO)',
      company: 'Corp Example',
      address: 'margaret.voss@executive-office.example',
      title: 'Wire Authorization - URGENT - Project Falcon',
      message:
        'Sam, I need this authorised before the bank closes. EUR 184,500 to the escrow account shown on page 2. I am in meetings with the lawyers all day so do not call; sign and confirm by reply when the wire is out. Keep it between us until the announcement.',
    },
    twin: {
      sender: 'Ingrid Solheim',
      company: 'Solheim Interiors',
      address: 'ingrid@solheim-interiors.example',
      title: 'Quotation 2026-118 reception desk',
      message:
        'Hello Sam, quotation with the oak finish you picked at the showroom. It includes delivery and assembly in week 50. Valid for 30 days; sign when your budget round is through.',
    },
  },
  {
    name: 'handbook',
    language: 'en',
    to: dana,
    lure: {
      sender: 'HR Compliance Team',
      company: 'Corp Example',
      address: 'compliance@employee-policy-desk.example',
      title: 'Revised Employee Handbook & Termination List 2026',
      message:
        'All employees are required to acknowledge the revised handbook and the attached list of affected positions. Failure to authenticate with your company credentials within 24 hours will be recorded as a policy violation.',
    },
    twin: {
      sender: 'Noemi Hart',
      company: 'Corp Example',
      address: 'noemi.hart@corp.example',
      title: 'Travel policy 2027 - acknowledgement',
      message:
        'Dear colleagues,\nthe travel policy changes on 1 January: trains before planes up to 600 km, and receipts go into the app. Please read the four pages and sign by 11 December, part-timers too. Remarks are welcome, the works council has seen it.',
    },
  },
  {
    name: 'vendor',
    language: 'fr',
    to: claire,
    lure: {
      sender: 'Service Comptabilité',
      company: 'Transports Delorme',
      address: 'compta@delorme-reglements.example',
      title: 'Changement de coordonnées bancaires (RIB) - fournisseur',
      message:
        "Bonjour,\nnous avons changé de banque. Toutes les factures en cours doivent désormais être réglées sur le nouveau RIB joint. Merci de signer aujourd'hui et d'effectuer le virement de 27 340 € sans attendre ; l'ancien compte est bloqué pour audit.",
    },
    twin: {
      sender: 'Lucie Arnaud',
      company: 'Imprimerie Arnaud',
      address: 'lucie@imprimerie-arnaud.example',
      title: 'Bon à tirer - catalogue printemps',
      message:
        "Bonjour Claire,\nvoici le bon à tirer du catalogue, avec les couleurs corrigées page 12. Si tout vous convient, une signature suffit et nous lançons l'impression mardi matin.\nBonne journée",
    },
  },
  {
    name: 'loan',
    language: 'en',
    to: wouter,
    lure: {
      sender: 'Funding Approval Dept',
      company: 'Meridian Bridge Capital',
      address: 'approvals@meridian-bridge-capital.example',
      title: 'Pre-approved business line $250,000 - final signature',
      message:
        'Congratulations, your business line is approved. To release the funds we only need your signature, a copy of your ID and the online banking user name of the account to be credited. A refundable processing fee of $490 applies. Offer expires tonight.',
    },
    twin: {
      sender: 'Bram Kuiper',
      company: 'Kuiper Fleet Lease',
      address: 'b.kuiper@kuiper-fleet.example',
      title: 'Lease amendment 3 - mileage allowance',
      message:
        'Hi Wouter, amendment for the two vans: allowance goes from 20,000 to 25,000 km a year from January, monthly rate as in my offer of 2 October. Ring me on Monday if anything is unclear.',
    },
  },
  {
    name: 'renewal',
    language: 'en',
    to: lee,
    lure: {
      sender: 'Norton Billing Support',
      company: 'Subscription Services',
      address: 'billing@protection-renewals.example',
      title: 'Invoice NL-77120-4431 Annual Protection $389.99',
      message:
        'Thank you for your order. $389.99 will be charged to your account within 24 hours. If you did not authorise this renewal call our cancellation desk at +1 (808) 555-0142 immediately. Our technician will help you with the refund form on your computer.',
    },
    twin: {
      sender: 'Oakfield Dental Practice',
      company: 'Oakfield Dental',
      address: 'reception@oakfield-dental.example',
      title: 'Treatment plan L. Brandt',
      message:
        'Dear Lee, here is the treatment plan the dentist talked through with you, with the share your insurance pays. Please sign it before your next visit on 9 December. If you would rather have another date call the reception on (503) 555-0110.',
    },
  },
])
