/** Receipts of a form service: whoever made the form chooses title, description and questions, and can name any receiver. */
import { escaped, linked, page } from '../markup.ts'
import { type Layout, pairsOf } from '../pairs.ts'
import { claire, dana, lee, priya, sam } from '../people.ts'

type Language = 'en' | 'fr'
type Typed = Readonly<Record<'title' | 'description' | 'question' | 'answer', string>>

const words = {
  en: {
    thanks: 'Thanks for filling out',
    received: "Here's what was received.",
    edit: 'Edit response',
    view: 'View form',
    email: 'Email',
    create: 'Create your own Google Form',
    report: 'Report Abuse',
    captcha: 'Does this form look suspicious?',
    never: 'Never submit passwords through Google Forms.',
  },
  fr: {
    thanks: "Merci d'avoir rempli le formulaire",
    received: 'Voici les informations reçues.',
    edit: 'Modifier la réponse',
    view: 'Afficher le formulaire',
    email: 'Adresse e-mail',
    create: 'Créer votre propre formulaire Google',
    report: 'Signaler un cas d’utilisation abusive',
    captcha: 'Ce formulaire vous semble suspect ?',
    never: 'N’envoyez jamais de mots de passe via Google Forms.',
  },
} as const

const layout: Layout<Typed, Language> = ({ title, description, question, answer }, { language, to, stamp }) => {
  const word = words[language]
  const form = `https://docs.google.com/forms/d/e/1FAIpQLS${stamp.token('form', 49)}/viewform?usp=mail_form_link`
  const edit = form.replace('usp=mail_form_link', `edit2=2_ABaOnu${stamp.token('edit', 60)}`)
  const report = form.replace('viewform?usp=mail_form_link', 'reportabuse?source=https://docs.google.com/forms')
  const card = 'background-color:#ffffff;border:1px solid #dadce0;border-radius:8px;padding:24px;margin:0 auto 12px auto;max-width:640px'
  const html = page(
    { language, preheader: `${word.thanks} ${title}` },
    `<div style="background-color:#f0ebf8;font-family:Roboto,Helvetica,Arial,sans-serif;color:#202124;padding:12px;">
<div style="${card};"><table border="0" cellpadding="0" cellspacing="0" width="100%" role="presentation"><tr><td><img src="https://www.gstatic.com/docs/forms/google_forms_logo_lockup_white_2x.png" height="26" width="143" alt="Google Forms"></td></tr><tr><td style="padding-top:16px;font-size:14px;line-height:20px;">${word.thanks} <a href="${escaped(form)}" style="color:#673ab7;">${escaped(title)}</a></td></tr><tr><td style="padding-top:4px;font-size:14px;">${word.received}</td></tr><tr><td style="padding-top:16px;"><a href="${escaped(edit)}" target="_blank" style="border:1px solid #dadce0;border-radius:4px;color:#673ab7;display:inline-block;font-size:14px;padding:8px 24px;text-decoration:none;">${word.edit}</a></td></tr></table></div>
<div style="${card};border-top:10px solid #673ab7;"><div style="font-size:32px;line-height:40px;">${escaped(title)}</div><div style="font-size:14px;line-height:21px;padding-top:12px;">${linked(description)}</div></div>
<div style="${card};"><div style="font-size:16px;">${word.email} <span style="color:#d93025;">*</span></div><div style="font-size:14px;padding-top:12px;border-bottom:1px dotted #bdbdbd;">${escaped(to.address)}</div></div>
<div style="${card};"><div style="font-size:16px;">${escaped(question)} <span style="color:#d93025;">*</span></div><div style="font-size:14px;padding-top:12px;border-bottom:1px dotted #bdbdbd;">${escaped(answer)}</div></div>
<div style="max-width:640px;margin:0 auto;font-size:12px;line-height:18px;color:#5f6368;"><p>${word.never}</p><p><a href="https://docs.google.com/forms?usp=mail_form_link" style="color:#5f6368;">${word.create}</a><br>${word.captcha} <a href="${escaped(report)}" style="color:#5f6368;">${word.report}</a></p></div>
</div>`,
  )
  return {
    from: { name: 'Google Forms', address: 'forms-receipts-noreply@google.com' },
    to,
    subject: title,
    messageId: `${stamp.hex('id', 24)}.${stamp.digits('id2', 10)}@google.com`,
    delivery: {
      returnPath: `3${stamp.token('bounce', 32)}@trix.bounces.google.com`,
      host: 'mail-yw1-f198.google.com',
      ip: '209.85.128.198',
      dkim: 'google.com',
      selector: '20230601',
      policy: 'reject',
    },
    text: `${word.thanks} ${title}\n${word.received}\n\n${word.edit}: ${edit}\n\n${title}\n${description}\n\n${word.email} *\n${to.address}\n\n${question} *\n${answer}\n\n${word.create}\nhttps://docs.google.com/forms?usp=mail_form_link\n${word.report}: ${report}\n`,
    html,
  }
}

/** Five pairs: coins, a charge to call about, mailbox quota, tax refund (French), a job. */
export const googleFormsPairs = pairsOf<Typed, Language>({ family: 'rented-service', service: 'google-forms' }, layout, [
  {
    name: 'coins',
    language: 'en',
    to: dana,
    lure: {
      title: 'Transfer 1.3820 BTC approved - payment is awaiting confirmation',
      description:
        'Dear user, your wallet has been credited with 1.3820 BTC ($94,210). Withdraw before the account is deleted:\nhttps://telegra.ph/Withdrawal-1-3820-11-04\nA network fee of 0.0031 BTC must be paid in advance to your personal manager.',
      question: 'Your status',
      answer: 'Waiting for withdrawal',
    },
    twin: {
      title: 'Pot luck lunch on 4 December - who brings what?',
      description:
        'Write down what you would like to bring so that we do not end up with nine potato salads again. Plates and drinks are there. Answers by Wednesday please.',
      question: 'What will you bring?',
      answer: 'Lentil curry and flat bread for about ten people',
    },
  },
  {
    name: 'charge',
    language: 'en',
    to: lee,
    lure: {
      title: 'Order #GS-70418 confirmed: Geek Squad 3-year plan $478.30',
      description:
        'Your bank account has been charged $478.30 today. If you did not authorise this payment contact the billing department at 1-888-555-0191 within 24 hours to receive a refund. Agents are available round the clock.',
      question: 'Payment method',
      answer: 'Auto debit from saved account',
    },
    twin: {
      title: 'Bicycle cellar: key request',
      description:
        'Please fill this in if you need a key for the bicycle cellar in building C. You can pick it up at reception two days later.',
      question: 'How many keys do you need?',
      answer: 'One, for the blue city bike with the child seat',
    },
  },
  {
    name: 'quota',
    language: 'en',
    to: priya,
    lure: {
      title: 'Corp Example Webmail: mailbox full, 17 incoming messages on hold',
      description:
        'Your storage has exceeded its limit. Sign in through the form to upgrade for free and release your messages. Accounts that are not validated today will be deactivated.\nhttps://corp-example-webmail.web.app/upgrade',
      question: 'Enter e-mail address and password',
      answer: '(not answered)',
    },
    twin: {
      title: 'First aid course, spring dates',
      description:
        'The course takes one day and is paid by the company. We will confirm your place by mail, usually within a week. Questions: ask Noemi in building B.',
      question: 'Which date suits you?',
      answer: 'Thursday 18 March, the English group',
    },
  },
  {
    name: 'tax',
    language: 'fr',
    to: claire,
    lure: {
      title: 'Assurance Maladie : remboursement de 318,40 € en attente',
      description:
        "Madame, Monsieur,\nun remboursement de 318,40 € n'a pas pu être versé. Mettez à jour vos coordonnées bancaires avant ce soir, sinon votre carte Vitale sera désactivée :\nhttps://espace-ameli-remboursement.web.app/dossier",
      question: 'Numéro de carte, date et cryptogramme',
      answer: '(sans réponse)',
    },
    twin: {
      title: 'Sortie vélo du 28 novembre : inscription',
      description:
        "Départ à 9 h 30 devant la mairie, environ 40 km sans grande côte. Prévoyez un pique-nique et une chambre à air. Annulation possible jusqu'au vendredi.",
      question: 'Combien serez-vous ?',
      answer: 'Deux adultes et un enfant de onze ans',
    },
  },
  {
    name: 'job',
    language: 'en',
    to: sam,
    lure: {
      title: 'You are shortlisted: remote data assistant, $450 per day',
      description:
        'No experience needed, 40 minutes a day. To receive the advance cheque for your home office send your full name, bank name and a photo of your ID to our hiring manager on WhatsApp +1 (725) 555-0164. Places are limited, answer today.',
      question: 'Position',
      answer: 'Remote data assistant (pre-approved)',
    },
    twin: {
      title: 'Trainer survey: presentation skills, October group',
      description: 'Thank you for coming. Your honest words help Marion to plan the second day. The answers go to her alone.',
      question: 'What should we do more of?',
      answer: 'The exercises in pairs, and less theory in the morning',
    },
  },
])
