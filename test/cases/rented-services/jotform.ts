/** Forms assigned to somebody by a form service: whoever made the form chooses his name, the title and the message. */
import { broken, escaped, page } from '../markup.ts'
import { type Layout, pairsOf } from '../pairs.ts'
import { dana, lee, marta, priya, sam } from '../people.ts'

type Language = 'en' | 'es'
type Typed = Readonly<Record<'sender' | 'address' | 'title' | 'message', string>>

const words = {
  en: {
    subject: (sender: string, title: string): string => `${sender} invited you to fill out: ${title}`,
    heading: 'You have a form to fill out',
    invited: (who: string): string => `${who} invited you to fill out this form.`,
    button: 'Fill Out Form',
    help: 'Need help? Visit our',
    centre: 'Support Forum',
    why: 'This email was sent by Jotform because a Jotform user shared a form with this address.',
    report: 'Report abuse',
    unsubscribe: 'Unsubscribe',
  },
  es: {
    subject: (sender: string, title: string): string => `${sender} te ha invitado a completar: ${title}`,
    heading: 'Tienes un formulario por completar',
    invited: (who: string): string => `${who} te ha invitado a completar este formulario.`,
    button: 'Completar formulario',
    help: '¿Necesitas ayuda? Visita nuestro',
    centre: 'Foro de soporte',
    why: 'Jotform ha enviado este correo porque un usuario de Jotform ha compartido un formulario con esta dirección.',
    report: 'Denunciar abuso',
    unsubscribe: 'Cancelar suscripción',
  },
} as const

const layout: Layout<Typed, Language> = ({ sender, address, title, message }, { language, to, stamp }) => {
  const word = words[language]
  const form = `26${stamp.digits('form', 13)}`
  const link = `https://www.jotform.com/assign/${form}/${stamp.hex('assign', 24)}?utm_source=email&utm_medium=email&utm_campaign=form-assign`
  const leave = `https://www.jotform.com/unsubscribe/${stamp.hex('leave', 32)}`
  const html = page(
    { language, preheader: `${sender}: ${title}` },
    `<table width="100%" cellpadding="0" cellspacing="0" border="0" bgcolor="#f3f3fe" role="presentation"><tr><td align="center" style="padding:36px 12px;">
<table width="600" cellpadding="0" cellspacing="0" border="0" role="presentation" style="font-family:Circular,Helvetica,Arial,sans-serif;">
<tr><td align="center" style="padding-bottom:24px;"><a href="https://www.jotform.com/?utm_source=email"><img src="https://cdn.jotfor.ms/assets/img/uncategorized/jotform-logo-transparent.png" width="160" alt="Jotform" border="0"></a></td></tr>
<tr><td bgcolor="#ffffff" style="border-radius:4px;padding:40px;"><table width="100%" cellpadding="0" cellspacing="0" border="0" role="presentation">
<tr><td align="center"><img src="https://cdn.jotfor.ms/assets/img/email/assign-form-icon.png" width="72" alt=""></td></tr>
<tr><td align="center" style="padding-top:16px;font-size:24px;line-height:32px;font-weight:bold;color:#0a1551;">${word.heading}</td></tr>
<tr><td align="center" style="padding-top:12px;font-size:16px;line-height:24px;color:#2b3245;">${word.invited(`<b>${escaped(sender)}</b> (<a href="mailto:${address}" style="color:#0075e3;">${address}</a>)`)}</td></tr>
<tr><td align="center" style="padding-top:16px;font-size:18px;line-height:26px;color:#0a1551;">${escaped(title)}</td></tr>
<tr><td style="padding-top:16px;font-size:15px;line-height:23px;color:#2b3245;">${broken(message)}</td></tr>
<tr><td align="center" style="padding-top:28px;"><a href="${escaped(link)}" target="_blank" style="background-color:#ff6100;border-radius:4px;color:#ffffff;display:inline-block;font-size:16px;padding:14px 32px;text-decoration:none;">${word.button}</a></td></tr>
</table></td></tr>
<tr><td align="center" style="padding:24px;font-size:12px;line-height:18px;color:#6f76a7;">${word.help} <a href="https://www.jotform.com/answers/" style="color:#6f76a7;">${word.centre}</a>.<br>${word.why}<br><a href="https://www.jotform.com/report-abuse/${form}" style="color:#6f76a7;">${word.report}</a> | <a href="${leave}" style="color:#6f76a7;">${word.unsubscribe}</a><br>Jotform Inc., 4 Embarcadero Center, Suite 780, San Francisco CA 94111</td></tr>
</table></td></tr></table>`,
  )
  return {
    from: { name: 'Jotform', address: 'noreply@jotform.com' },
    replyTo: { name: sender, address },
    to,
    subject: word.subject(sender, title),
    messageId: `${stamp.hex('id', 32)}@www.jotform.com`,
    delivery: {
      returnPath: `${stamp.sent.getTime()}-${stamp.guid('ses')}@mail.jotform.com`,
      host: 'a13-172.smtp-out.amazonses.com',
      ip: '54.240.13.172',
      dkim: 'jotform.com',
      selector: 'kgizzfdrvaxvjdzv2wpo2ggo5ajfaqfx',
      policy: 'reject',
    },
    headers: [
      ['List-Unsubscribe', `<${leave}>`],
      ['X-JF-Mail-Type', 'assign-form'],
    ],
    text: `${word.heading}\n\n${word.invited(`${sender} (${address})`)}\n\n${title}\n\n${message}\n\n${word.button}: ${link}\n\n${word.why}\n${word.unsubscribe}: ${leave}\n`,
    html,
  }
}

/** Five pairs: direct deposit, supplier portal, giveaway, bank (Spanish), mail upgrade. */
export const jotformPairs = pairsOf<Typed, Language>({ family: 'rented-service', service: 'jotform' }, layout, [
  {
    name: 'deposit',
    language: 'en',
    to: dana,
    lure: {
      sender: 'Corp Example Payroll',
      address: 'payroll.update@wages-office.example',
      title: 'Direct Deposit Re-verification (mandatory)',
      message:
        'Due to a system migration every employee must re-enter bank name, account number, and online banking credentials before 5 PM today. Salaries of employees who do not respond will be paid by cheque with a delay of 30 days.',
    },
    twin: {
      sender: 'Joan Hensley',
      address: 'joan@hensley-payroll.example',
      title: 'Commuter allowance 2027',
      message:
        'Dear all,\n\nplease tell me how many days a week you come by train or bicycle next year, so that the allowance can go into the January payroll. Whoever changes nothing need not answer. Last day is Friday, 11 December.\n\nJoan Hensley',
    },
  },
  {
    name: 'supplier',
    language: 'en',
    to: sam,
    lure: {
      sender: 'Vendor Onboarding Portal',
      address: 'onboarding@global-vendor-registry.example',
      title: 'Supplier Payment Validation Form - Ref 5582',
      message:
        'Two outstanding payments to your company are blocked. Validate your business e-mail with its password so the treasury team can release USD 61,300. The request expires in 6 hours.',
    },
    twin: {
      sender: 'Nadia Rahimi',
      address: 'nadia@rahimi-events.example',
      title: 'Room set-up for 3 December',
      message:
        'Hi Sam, could you tick how you want the tables, and tell me roughly how many people need vegetarian food? Screens and microphones are already on my list.',
    },
  },
  {
    name: 'giveaway',
    language: 'en',
    to: lee,
    lure: {
      sender: 'Costco Rewards Centre',
      address: 'winner@loyalty-gift-claims.example',
      title: 'CONGRATULATIONS! Claim your $500 gift card',
      message:
        'You have been chosen as one of ten lucky customers. Complete the short form and pay only $1.95 shipping with your credit card to claim. Your reward is reserved for 15 minutes.',
    },
    twin: {
      sender: 'Allotment Association North',
      address: 'board@allotments-north.example',
      title: 'Seed order 2027',
      message:
        'Dear gardeners, the common seed order leaves on 10 December. Enter the number of bags; we settle up in cash at the January meeting as every year.',
    },
  },
  {
    name: 'bank',
    language: 'es',
    to: marta,
    lure: {
      sender: 'Agencia Tributaria - Devoluciones',
      address: 'devoluciones@tramites-hacienda.example',
      title: 'Solicitud de reembolso de impuestos 411,60 €',
      message:
        'Estimado contribuyente:\n\nTiene derecho a una devolución de 411,60 €. Complete el formulario con los datos de su tarjeta, incluido el código de seguridad, en un plazo de 24 horas. Transcurrido ese plazo perderá el derecho al reembolso.',
    },
    twin: {
      sender: 'Biblioteca del Barrio',
      address: 'actividades@biblioteca-del-barrio.example',
      title: 'Taller de encuadernación: inscripción',
      message:
        'Hola:\n\nel taller será el sábado 12 de diciembre por la mañana. Dinos si vendrás y si tienes alguna alergia a colas o papeles. Las herramientas las ponemos nosotros.\n\n¡Te esperamos!',
    },
  },
  {
    name: 'upgrade',
    language: 'en',
    to: priya,
    lure: {
      sender: 'corp.example Mail Administrator',
      address: 'postmaster@webmail-maintenance.example',
      title: 'Webmail migration: confirm your account',
      message:
        'All mailboxes move to the new server tonight. Type your user name and current password twice in the form to keep your messages. Mailboxes that are not confirmed will be erased without backup.',
    },
    twin: {
      sender: 'Ottoline Marsh',
      address: 'ottoline@marsh-ceramics.example',
      title: 'Glaze colours for your teapot',
      message:
        'Priya, your teapot came out of the first firing in one piece! Choose a glaze (pictures in the form) and I will put it into the kiln next Wednesday.',
    },
  },
])
