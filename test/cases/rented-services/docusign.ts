/** Envelopes of a signing service, as it mails them: the sender chooses his name, the title and the message. */
import { broken, escaped, page } from '../markup.ts'
import { type Layout, pairsOf } from '../pairs.ts'
import { claire, dana, jonas, priya, sam } from '../people.ts'

type Language = 'en' | 'de' | 'fr'
type Typed = Readonly<Record<'sender' | 'address' | 'title' | 'message', string>>

const words = {
  en: {
    subject: 'Complete with Docusign: ',
    via: 'via Docusign',
    sent: 'sent you a document to review and sign.',
    button: 'REVIEW DOCUMENT',
    powered: 'Powered by',
    share: [
      'Do Not Share This Email',
      'This email contains a secure link to Docusign. Please do not share this email, link, or access code with others.',
    ],
    other: ['Alternate Signing Method', "Visit Docusign.com, click 'Access Documents', and enter the security code:"],
    about: [
      'About Docusign',
      'Sign documents electronically in just minutes. It is safe, secure, and legally binding. Whether you are in an office, at home, on the go, or across the globe, Docusign provides a professional trusted solution for Digital Transaction Management.',
    ],
    questions: [
      'Questions about the Document?',
      'If you need to modify the document or have questions about its details, please reach out to the sender by emailing them directly.',
    ],
    stop: ['Stop receiving this email', 'Report this email', 'or read more about', 'Declining to sign', 'and', 'Managing notifications'],
    footer:
      'This message was sent to you by {sender} who is using the Docusign Electronic Signature Service. If you would rather not receive email from this sender you may contact the sender with your request.',
  },
  de: {
    subject: 'Mit Docusign abschließen: ',
    via: 'über Docusign',
    sent: 'hat Ihnen ein Dokument zum Überprüfen und Signieren gesendet.',
    button: 'DOKUMENT ÜBERPRÜFEN',
    powered: 'Bereitgestellt von',
    share: [
      'Diese E-Mail nicht weiterleiten',
      'Diese E-Mail enthält einen sicheren Link zu Docusign. Bitte geben Sie die E-Mail, den Link oder den Zugangscode nicht an andere weiter.',
    ],
    other: [
      'Andere Signaturmethode',
      'Besuchen Sie Docusign.com, klicken Sie auf „Auf Dokumente zugreifen“ und geben Sie den Sicherheitscode ein:',
    ],
    about: [
      'Info zu Docusign',
      'Signieren Sie Dokumente in wenigen Minuten elektronisch. Sicher, geschützt und rechtsverbindlich – im Büro, zu Hause oder unterwegs.',
    ],
    questions: [
      'Fragen zum Dokument?',
      'Wenn Sie das Dokument ändern möchten oder Fragen zu den Angaben haben, wenden Sie sich bitte per E-Mail direkt an den Absender.',
    ],
    stop: [
      'Diese E-Mail nicht mehr erhalten',
      'Diese E-Mail melden',
      'oder mehr erfahren über',
      'Signieren ablehnen',
      'und',
      'Benachrichtigungen verwalten',
    ],
    footer:
      'Diese Nachricht wurde Ihnen von {sender} gesendet. Der Absender verwendet den elektronischen Signaturdienst von Docusign. Wenn Sie keine E-Mails von diesem Absender erhalten möchten, wenden Sie sich bitte an ihn.',
  },
  fr: {
    subject: 'Complétez avec Docusign : ',
    via: 'via Docusign',
    sent: 'vous a envoyé un document à consulter et à signer.',
    button: 'CONSULTER LE DOCUMENT',
    powered: 'Fourni par',
    share: [
      'Ne partagez pas cet e-mail',
      "Cet e-mail contient un lien sécurisé vers Docusign. Veuillez ne pas communiquer cet e-mail, ce lien ou le code d'accès à d'autres personnes.",
    ],
    other: [
      'Autre méthode de signature',
      'Rendez-vous sur Docusign.com, cliquez sur « Accéder aux documents » et saisissez le code de sécurité :',
    ],
    about: [
      'À propos de Docusign',
      "Signez des documents électroniquement en quelques minutes. C'est sûr, sécurisé et juridiquement contraignant, au bureau, à la maison ou en déplacement.",
    ],
    questions: [
      'Des questions sur le document ?',
      "Si vous devez modifier le document ou si vous avez des questions sur son contenu, contactez directement l'expéditeur par e-mail.",
    ],
    stop: [
      'Ne plus recevoir cet e-mail',
      'Signaler cet e-mail',
      'ou en savoir plus sur',
      'Refuser de signer',
      'et',
      'Gérer les notifications',
    ],
    footer:
      "Ce message vous a été envoyé par {sender}, qui utilise le service de signature électronique Docusign. Si vous ne souhaitez plus recevoir d'e-mails de cet expéditeur, adressez-lui votre demande.",
  },
} as const

const section = ([head, text]: readonly [string, string]): string =>
  `<p style="margin-bottom:1em;font-family:Helvetica,Arial,sans-serif;font-size:14px;line-height:18px;color:#666666;"><b>${head}</b><br>${text}</p>`

const layout: Layout<Typed, Language> = ({ sender, address, title, message }, { language, to, stamp }) => {
  const word = words[language]
  const code = stamp.hex('code', 33).toUpperCase()
  const link = `https://na3.docusign.net/Signing/EmailStart.aspx?a=${stamp.guid('a')}&etti=24&acct=${stamp.guid('acct')}&er=${stamp.guid('er')}`
  const support = 'https://support.docusign.com/s/articles'
  const [stop, report, more, decline, and, manage] = word.stop
  const footer = word.footer.replace('{sender}', sender)
  const html = page(
    { language, preheader: `${sender} ${word.sent}` },
    `<table border="0" cellspacing="0" cellpadding="0" align="center" width="100%" style="background-color:#eaeaea;"><tr><td style="padding:2%;">
<table border="0" cellspacing="0" cellpadding="0" align="center" style="max-width:640px;background-color:#ffffff;">
<tr><td style="padding:10px 24px;"><img width="116" src="https://docucdn-a.akamaihd.net/olive/images/2.72.0/global-assets/email-templates/email-logo.png" alt="Docusign" style="border:none;"></td></tr>
<tr><td style="padding:0px 24px 30px 24px;">
<table role="presentation" border="0" cellspacing="0" cellpadding="0" width="100%" align="center" style="background-color:#1e4ca1;color:#ffffff;"><tr><td align="center" style="padding:28px 36px 36px 36px;border-radius:2px;font-size:16px;font-family:Helvetica,Arial,sans-serif;color:#ffffff;">
<img width="75" height="75" src="https://na3.docusign.net/member/Images/email/docInvite-white.png" alt="">
<p style="padding-top:24px;font-size:16px;color:#ffffff;">${escaped(sender)} ${word.sent}</p>
<table role="presentation" border="0" cellspacing="0" cellpadding="0"><tr><td align="center" height="44" style="padding-top:30px;"><a href="${escaped(link)}" target="_blank" style="font-size:15px;color:#333333;background-color:#ffc423;font-weight:bold;text-decoration:none;border-radius:2px;display:inline-block;padding:12px 24px;">${word.button}</a></td></tr></table>
</td></tr></table></td></tr>
<tr><td style="padding:0px 24px 24px 24px;color:#000000;font-size:16px;font-family:Helvetica,Arial,sans-serif;background-color:white;">
<table role="presentation" border="0" cellspacing="0" cellpadding="0"><tr><td style="padding-bottom:20px;"><div style="font-weight:bold;line-height:18px;font-size:15px;">${escaped(sender)}</div><div style="font-size:15px;color:#666666;">${escaped(address)}</div></td></tr></table>
<span style="font-size:15px;color:#333333;">${broken(message)}</span><br>
</td></tr>
<tr><td style="padding:0px 24px 12px 24px;font-size:11px;color:#666666;">${word.powered} <img width="85" src="https://docucdn-a.akamaihd.net/olive/images/2.72.0/global-assets/email-templates/email-logo.png" alt="Docusign"></td></tr>
<tr><td style="padding:30px 24px 45px 24px;background-color:#f7f7f7;">${section(word.share)}${section([word.other[0], `${word.other[1]}<br>${code}`])}${section(word.about)}${section(word.questions)}
<p style="font-family:Helvetica,Arial,sans-serif;font-size:14px;color:#666666;"><b>${stop}</b><br><a href="https://protect.docusign.net/report-abuse?e=${stamp.token('abuse', 90)}">${report}</a> ${more} <a href="${support}/How-do-I-decline-to-sign">${decline}</a> ${and} <a href="${support}/How-do-I-manage-my-email-notifications">${manage}</a>.</p>
<p style="font-size:10px;line-height:14px;color:#666666;">${escaped(footer)}</p></td></tr>
</table></td></tr></table>`,
  )
  const text = `${sender} ${word.sent}\n\n${title}\n\n${word.button}\n${link}\n\n${sender}\n${address}\n\n${message}\n\n${[
    word.share,
    word.other,
    word.questions,
  ]
    .map(([head, body]) => `${head}\n${body}${head === word.other[0] ? ` ${code}` : ''}`)
    .join('\n\n')}\n\n${footer}\n`
  return {
    from: { name: `${sender} ${word.via}`, address: 'dse_na3@docusign.net' },
    replyTo: { name: sender, address },
    to,
    subject: `${word.subject}${title}`,
    messageId: `${stamp.hex('id', 32)}@docusign.net`,
    delivery: {
      returnPath: 'dse_na3@docusign.net',
      host: 'mailch-ch3-na3.docusign.net',
      ip: '64.207.219.77',
      dkim: 'docusign.net',
      selector: 'mail1',
      policy: 'reject',
    },
    headers: [
      ['X-Debug', `False`],
      ['X-Email-Rejection-Mode', 'LearningMode'],
      ['X-Api-Host', 'na3.docusign.net'],
    ],
    text,
    html,
  }
}

/** Five pairs: payroll, remittance, bonus (German), tax office (French), password notice. */
export const docusignPairs = pairsOf<Typed, Language>({ family: 'rented-service', service: 'docusign' }, layout, [
  {
    name: 'payroll',
    language: 'en',
    to: dana,
    lure: {
      sender: 'Corp Example Human Resources',
      address: 'hr-notices@staff-compensation.example',
      title: 'Q4_Salary_Increment_Acknowledgement_dana.whitfield.pdf',
      message:
        'Dana Whitfield,\n\nYour 2026 salary increment letter has been released and must be acknowledged before the payroll cut-off today at 5 PM. Letters not acknowledged are treated as declined.\n\nAfter opening, follow the portal link on page 1 and confirm with your work email and password.',
    },
    twin: {
      sender: 'Joan Hensley',
      address: 'joan@hensley-payroll.example',
      title: 'Amended employment contract D. Whitfield.pdf',
      message:
        'Dear Dana,\n\nthis is the amendment to your contract with the salary that you agreed with Mrs Voss, valid from January. If it is signed by 4 December it goes into the first payroll of the year.\n\nFor questions I am on extension 212 as always.\n\nJoan Hensley',
    },
  },
  {
    name: 'remittance',
    language: 'en',
    to: sam,
    lure: {
      sender: 'Accounts Receivable',
      address: 'ar@northgate-settlements.example',
      title: 'ACH_Remittance_Advice_#88213.pdf',
      message:
        'Please find attached payment details for invoice 88213 (USD 48,912.06). Funds are on hold until the beneficiary bank information is verified by the recipient. Sign in with your Office 365 account to view the encrypted file.',
    },
    twin: {
      sender: 'Henrik Dahl',
      address: 'henrik.dahl@dahl-packaging.example',
      title: 'Framework supply agreement 2027 (final)',
      message:
        'Hello Sam, this is the version our lawyers agreed on last Thursday with the changed notice period in section 9. Mrs Grant signs first, then you, then me.',
    },
  },
  {
    name: 'bonus',
    language: 'de',
    to: jonas,
    lure: {
      sender: 'Personalabteilung Corp Example',
      address: 'personal@mitarbeiter-bonus.example',
      title: 'Bonusvereinbarung_2026_vertraulich.pdf',
      message:
        'Sehr geehrter Herr Keller,\n\nIhre Sonderzahlung wurde freigegeben. Bitte bestätigen Sie die Vereinbarung noch heute und melden Sie sich dazu mit Ihrer Firmen-E-Mail und Ihrem Kennwort an, sonst verfällt der Anspruch.\n\nBitte behandeln Sie dieses Dokument vertraulich und sprechen Sie nicht mit Kollegen darüber.',
    },
    twin: {
      sender: 'Sabine Hartl',
      address: 's.hartl@hartl-akademie.example',
      title: 'Schulungsvertrag Arbeitssicherheit 2027',
      message:
        'Guten Tag Herr Keller,\n\nanbei der Vertrag für die vier Schulungstage im Frühjahr, wie am Montag besprochen. Die Termine stehen in Anlage 2. Bei Fragen rufen Sie mich gern an.\n\nFreundliche Grüße\nSabine Hartl',
    },
  },
  {
    name: 'tax',
    language: 'fr',
    to: claire,
    lure: {
      sender: 'Direction Générale des Finances Publiques',
      address: 'remboursement@dossier-fiscal.example',
      title: 'Avis_de_remboursement_642,80_EUR.pdf',
      message:
        "Madame, Monsieur,\n\nAprès le dernier calcul de votre situation, vous bénéficiez d'un remboursement de 642,80 €. Signez l'avis sous 48 heures puis indiquez votre numéro de carte bancaire dans le formulaire joint afin de recevoir le virement.",
    },
    twin: {
      sender: 'Étude Marchetti',
      address: 'secretariat@etude-marchetti.example',
      title: 'Procès-verbal assemblée générale octobre.pdf',
      message:
        "Bonjour Madame Fournier,\n\nvoici le procès-verbal de l'assemblée du 14 octobre, corrigé selon vos remarques. Merci de le signer quand vous aurez un moment ; l'original sera déposé au greffe à la fin du mois.\n\nCordialement",
    },
  },
  {
    name: 'expiry',
    language: 'en',
    to: priya,
    lure: {
      sender: 'IT Service Desk',
      address: 'servicedesk@mailbox-retention.example',
      title: 'Mailbox Retention Consent - action required',
      message:
        'Your password for priya.nair@corp.example expires in 24 hours. Open the consent form and scan the QR code with your phone to keep the same password. Mailboxes without consent will be disabled and incoming messages lost.',
    },
    twin: {
      sender: 'Noemi Hart, Corp Example IT',
      address: 'noemi.hart@corp.example',
      title: 'Handover form laptop CE-2214',
      message:
        'Hi Priya,\n\nplease sign that you have the new laptop and the security key, serial numbers are in the form. Your old one can stay in my office until you are sure that nothing is missing on the new one.\n\nNoemi',
    },
  },
])
