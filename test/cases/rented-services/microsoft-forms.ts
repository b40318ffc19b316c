/** Invitations to surveys of Microsoft (Customer Voice): whoever made the survey chooses sender's name, subject and text. */
import { escaped, linked, page } from '../markup.ts'
import { type Layout, pairsOf } from '../pairs.ts'
import { dana, lee, priya, sam, wouter } from '../people.ts'

type Language = 'en' | 'nl'
type Typed = Readonly<Record<'sender' | 'subject' | 'message' | 'button', string>>

const words = {
  en: {
    privacy: 'Privacy statement',
    unsubscribe: 'Unsubscribe',
    behalf: (sender: string): string => `This email was sent by Dynamics 365 Customer Voice on behalf of ${sender}.`,
    trouble: 'If the button does not work, copy this address into your browser:',
  },
  nl: {
    privacy: 'Privacyverklaring',
    unsubscribe: 'Afmelden',
    behalf: (sender: string): string => `Deze e-mail is namens ${sender} verzonden door Dynamics 365 Customer Voice.`,
    trouble: 'Werkt de knop niet? Kopieer dan dit adres naar uw browser:',
  },
} as const

const layout: Layout<Typed, Language> = ({ sender, subject, message, button }, { language, to, stamp }) => {
  const word = words[language]
  const survey = `${stamp.token('survey', 80)}${stamp.token('page', 40)}u`
  const link = `https://customervoice.microsoft.com/Pages/ResponsePage.aspx?id=${survey}&vt=${stamp.guid('tenant')}_${stamp.guid('invitation')}_${stamp.digits('vt', 18)}_CAN_Hash_${stamp.token('hash', 24)}%3d`
  const leave = `https://customervoice.microsoft.com/Pages/UnsubscribePage.aspx?ut=${stamp.guid('tenant')}&ui=${stamp.guid('invitation')}&lang=${language}`
  const html = page(
    { language, preheader: message.slice(0, 100) },
    `<table width="100%" border="0" cellspacing="0" cellpadding="0" style="background-color:#f3f2f1;"><tr><td align="center" style="padding:20px 0;">
<table width="620" border="0" cellspacing="0" cellpadding="0" style="background-color:#ffffff;font-family:'Segoe UI',Helvetica,Arial,sans-serif;font-size:14px;line-height:21px;color:#323130;">
<tr><td style="background-color:#0078d4;height:8px;font-size:1px;">&nbsp;</td></tr>
<tr><td style="padding:32px 40px 16px 40px;">${linked(message)}</td></tr>
<tr><td style="padding:8px 40px 24px 40px;"><table border="0" cellspacing="0" cellpadding="0"><tr><td style="background-color:#0078d4;border-radius:2px;"><a href="${escaped(link)}" target="_blank" style="display:inline-block;padding:10px 28px;color:#ffffff;font-weight:600;text-decoration:none;">${escaped(button)}</a></td></tr></table></td></tr>
<tr><td style="padding:0 40px 24px 40px;font-size:12px;color:#605e5c;">${word.trouble}<br><a href="${escaped(link)}" style="color:#0078d4;word-break:break-all;">${escaped(link)}</a></td></tr>
<tr><td style="padding:16px 40px 28px 40px;border-top:1px solid #edebe9;font-size:12px;color:#605e5c;">${escaped(word.behalf(sender))}<br><a href="https://go.microsoft.com/fwlink/?LinkId=521839" style="color:#605e5c;">${word.privacy}</a> | <a href="${escaped(leave)}" style="color:#605e5c;">${word.unsubscribe}</a><br>Microsoft Corporation, One Microsoft Way, Redmond, WA 98052</td></tr>
</table></td></tr></table>
<img src="https://customervoice.microsoft.com/formapi/api/emailtracking/${stamp.guid('tenant')}/${stamp.guid('open')}.gif" width="1" height="1" alt="">`,
  )
  return {
    from: { name: sender, address: 'surveys@email.formspro.microsoft.com' },
    to,
    subject,
    messageId: `${stamp.token('id', 22)}@geopod-ismtpd-${stamp.digits('pod', 1)}`,
    delivery: {
      returnPath: `bounces+${stamp.digits('bounce', 8)}-${stamp.hex('b', 4)}-${to.address.replace('@', '=')}@em.email.formspro.microsoft.com`,
      host: 'o3.email.formspro.microsoft.com',
      ip: '168.245.115.37',
      dkim: 'email.formspro.microsoft.com',
      selector: 's1',
      policy: 'reject',
    },
    headers: [['List-Unsubscribe', `<${leave}>`]],
    text: `${message}\n\n${button}: ${link}\n\n${word.behalf(sender)}\n${word.unsubscribe}: ${leave}\n`,
    html,
  }
}

/** Five pairs: fax, settlement, sign-in notice, bank card (Dutch), benefits. */
export const microsoftFormsPairs = pairsOf<Typed, Language>({ family: 'rented-service', service: 'microsoft-forms' }, layout, [
  {
    name: 'fax',
    language: 'en',
    to: sam,
    lure: {
      sender: 'eFax Notification',
      subject: 'New fax received for corp.example: 3 pages, ref 0091-4482',
      message:
        'You have received a 3 page fax from +1 312 555 0186.\n\nThe document is held on the secure server for 24 hours. To view the original pages confirm that you are the recipient with your Office 365 login.',
      button: 'Preview fax document',
    },
    twin: {
      sender: 'Alder Office Supplies',
      subject: 'How was your delivery, Sam?',
      message:
        'Hello Sam,\n\nyour printer paper arrived last Tuesday. We would love to hear how it went. Three questions, one minute, and you can skip any of them.\n\nThank you from all of us at the warehouse.',
      button: 'Start the survey',
    },
  },
  {
    name: 'settlement',
    language: 'en',
    to: dana,
    lure: {
      sender: 'Closing & Escrow Dept',
      subject: 'Settlement Agreement and Wire Instructions - Urgent Review',
      message:
        'Good morning,\n\nthe attached closing statement and wire instructions must be reviewed and acknowledged today or the funding will be delayed. Open the secured folder, choose your e-mail provider and log in.\n\nThis message is intended for the addressee only.',
      button: 'View Shared Settlement Documents',
    },
    twin: {
      sender: 'Harbour Museum',
      subject: 'Your visit to the lighthouse exhibition',
      message:
        'Dear Dana,\n\nthank you for visiting us on Sunday. We are planning the exhibition for next year and wonder what you liked: the lamps, the sea charts, or the café?\n\nAmong all answers we give away two annual passes at the end of the month.',
      button: 'Tell us about your visit',
    },
  },
  {
    name: 'sign-in',
    language: 'en',
    to: lee,
    lure: {
      sender: 'Microsoft 365 Account Team',
      subject: 'Unusual sign-in activity on lee.brandt@corp.example',
      message:
        'We detected a sign-in to your account from Minsk, Belarus (Windows 11, Firefox).\n\nIf this was not you, your account may be compromised. Verify your identity within 12 hours or access to Outlook and Teams will be suspended.',
      button: 'Secure my account',
    },
    twin: {
      sender: 'Microsoft Support',
      subject: 'How did we do on case 2611190040001?',
      message:
        'Hello Lee,\n\nyour request about the shared calendar was closed yesterday. We would like to know how it went, from the first reply to the solution.\n\nIf the problem is back, answer in the old thread and your engineer opens the case again.',
      button: 'Rate your experience',
    },
  },
  {
    name: 'card',
    language: 'nl',
    to: wouter,
    lure: {
      sender: 'Rabobank Klantenservice',
      subject: 'Uw bankpas verloopt: vraag direct uw nieuwe pas aan',
      message:
        'Geachte klant,\n\nuw huidige bankpas voldoet niet aan de nieuwe veiligheidseisen en wordt binnen 48 uur geblokkeerd. Vraag kosteloos een nieuwe pas aan en bevestig uw rekeningnummer en pincode. Doet u dit niet, dan brengen wij 17,95 euro in rekening.',
      button: 'Nieuwe pas aanvragen',
    },
    twin: {
      sender: 'Fietsenwinkel De Ketting',
      subject: 'Wat vond u van de onderhoudsbeurt?',
      message:
        'Beste Wouter,\n\nvorige week hebben we je fiets een onderhoudsbeurt gegeven. Rijdt alles weer soepel? We horen graag wat er goed ging en wat beter kan. De enquête duurt twee minuten.',
      button: 'Naar de enquête',
    },
  },
  {
    name: 'benefits',
    language: 'en',
    to: priya,
    lure: {
      sender: 'Corp Example HR Benefits',
      subject: 'Action required: 2027 benefits enrolment closes today',
      message:
        'Dear colleague,\n\nyou have not confirmed your 2027 benefits. Without confirmation your health cover ends on 31 December. Sign in with your corp.example password and the code from your authenticator app to finish enrolment.',
      button: 'Complete enrolment',
    },
    twin: {
      sender: 'Corp Example People Team',
      subject: 'Staff survey 2026: open until 4 December',
      message:
        'Dear colleague,\n\nthe yearly staff survey is open. It takes ten minutes, nobody can see who answered what, and it asks for no login. Last year two thirds of you took part, and the new bicycle cellar came out of it.\n\nThank you for your time!',
      button: 'Go to the survey',
    },
  },
])
