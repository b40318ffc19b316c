/** Documents shared from a cloud drive: the sender chooses his name, the title and the message. */
import { broken, escaped, page } from '../markup.ts'
import { type Layout, pairsOf } from '../pairs.ts'
import { claire, dana, lee, marta, priya } from '../people.ts'

type Language = 'en' | 'es'
type Typed = Readonly<Record<'sender' | 'address' | 'title' | 'message', string>>

const words = {
  en: {
    subject: 'Document shared with you: ',
    via: 'via Google Docs',
    heading: 'shared a document',
    invited: (who: string): string => `${who} has invited you to <b>view</b> the following document:`,
    outside: (address: string): string => `${address} is outside your organization.`,
    open: 'Open',
    stop: "If you don't want to receive files from this person,",
    block: 'block the sender',
    drive: 'from Drive',
    because: 'You have received this email because a document was shared with you from Google Docs.',
  },
  es: {
    subject: 'Documento compartido contigo: ',
    via: 'a través de Documentos de Google',
    heading: 'ha compartido un documento',
    invited: (who: string): string => `${who} te ha invitado a <b>ver</b> el siguiente documento:`,
    outside: (address: string): string => `${address} no pertenece a tu organización.`,
    open: 'Abrir',
    stop: 'Si no quieres recibir archivos de esta persona,',
    block: 'bloquea al remitente',
    drive: 'en Drive',
    because: 'Has recibido este correo porque alguien ha compartido contigo un documento de Documentos de Google.',
  },
} as const

const layout: Layout<Typed, Language> = ({ sender, address, title, message }, { language, to, stamp }) => {
  const word = words[language]
  const file = `1${stamp.token('file', 43)}`
  const link = `https://docs.google.com/document/d/${file}/edit?usp=sharing_eip_m&invite=C${stamp.token('invite', 10)}&ts=${stamp.hex('ts', 8)}`
  const block = `https://drive.google.com/drive/blockuser?blockerEmail=${encodeURIComponent(to.address)}&blockeeEmail=${encodeURIComponent(address)}&usp=sharing_eib`
  const who = `${escaped(sender)} (<a href="mailto:${address}" style="color:inherit;text-decoration:none;">${address}</a>)`
  const shown =
    message === ''
      ? ''
      : `<tr><td style="padding:12px 0 0 0;"><div style="font:400 14px/20px Roboto,Arial,sans-serif;color:#3c4043;">${broken(message)}</div></td></tr>`
  const html = page(
    { language, preheader: `${sender} ${word.heading}` },
    `<table width="100%" height="100%" cellpadding="0" cellspacing="0" border="0" role="presentation" style="padding:2px 0;"><tr><td style="padding:0 8px;">
<table align="center" width="640" cellpadding="0" cellspacing="0" border="0" role="presentation" style="border:1px solid #dadce0;border-radius:8px;">
<tr><td style="padding:28px 32px 0 32px;font:400 24px/32px 'Google Sans',Roboto,Arial,sans-serif;color:#3c4043;">${escaped(sender)} ${word.heading}</td></tr>
<tr><td style="padding:20px 32px 28px 32px;"><table cellpadding="0" cellspacing="0" border="0" role="presentation" width="100%">
<tr><td><table cellpadding="0" cellspacing="0" border="0" role="presentation"><tr><td style="padding-right:12px;"><img src="https://lh3.googleusercontent.com/a/default-user=s50" width="50" height="50" alt="" style="border-radius:50%;"></td><td style="font:400 14px/20px Roboto,Arial,sans-serif;color:#3c4043;">${word.invited(who)}</td></tr></table></td></tr>
${shown}
<tr><td style="padding:8px 0 0 0;font:400 12px/16px Roboto,Arial,sans-serif;color:#5f6368;">${word.outside(address)}</td></tr>
<tr><td style="padding:16px 0;"><a href="${escaped(link)}" target="_blank" style="display:inline-block;border:1px solid #dadce0;border-radius:16px;padding:6px 10px;text-decoration:none;color:#3c4043;font:500 14px Roboto,Arial,sans-serif;"><img src="https://ssl.gstatic.com/docs/doclist/images/mediatype/icon_1_document_x64.png" width="20" height="20" alt="" style="vertical-align:middle;border:0;"> ${escaped(title)}</a></td></tr>
<tr><td><a href="${escaped(link)}" target="_blank" style="background-color:#1a73e8;border-radius:4px;color:#ffffff;display:inline-block;font:500 14px/16px 'Google Sans',Roboto,Arial,sans-serif;padding:10px 24px;text-decoration:none;">${word.open}</a></td></tr>
<tr><td style="padding:16px 0 0 0;font:400 12px/16px Roboto,Arial,sans-serif;color:#5f6368;">${word.stop} <a href="${escaped(block)}" style="color:#1a73e8;">${word.block}</a> ${word.drive}.</td></tr>
</table></td></tr></table>
<table align="center" width="640" cellpadding="0" cellspacing="0" border="0" role="presentation"><tr><td style="padding:20px 32px;font:400 11px/16px Roboto,Arial,sans-serif;color:#5f6368;">Google LLC, 1600 Amphitheatre Parkway, Mountain View, CA 94043, USA<br>${word.because}</td><td align="right" style="padding:20px 32px;"><a href="https://workspace.google.com/"><img src="https://www.gstatic.com/images/branding/googlelogo/2x/googlelogo_tm_black54_color_96x40dp.png" width="96" alt="Google" style="border:0;"></a></td></tr></table>
</td></tr></table>`,
  )
  const bounce = `3${stamp.token('bounce', 34)}.${stamp.token('b2', 12)}@doclist.bounces.google.com`
  return {
    from: { name: `${sender} (${word.via})`, address: 'drive-shares-dm-noreply@google.com' },
    replyTo: { name: sender, address },
    to,
    subject: `${word.subject}"${title}"`,
    messageId: `autogen-java-${stamp.guid('id')}@google.com`,
    delivery: {
      returnPath: bounce,
      host: 'mail-qk1-f197.google.com',
      ip: '209.85.222.197',
      dkim: 'google.com',
      selector: '20230601',
      policy: 'reject',
    },
    text: `${sender} (${address}) ${word.heading}\n\n${message}\n\n${title}\n${link}\n\n${word.outside(address)}\n${word.stop} ${word.block} ${word.drive}: ${block}\n\n${word.because}\n`,
    html,
  }
}

/** Five pairs: shared invoice, crypto payout, staff notice, bank (Spanish), copyright complaint. */
export const googleDrivePairs = pairsOf<Typed, Language>({ family: 'rented-service', service: 'google-drive' }, layout, [
  {
    name: 'invoice',
    language: 'en',
    to: dana,
    lure: {
      sender: 'Billing - Amazon Business',
      address: 'billing.amz.desk@sundial-imports.example',
      title: 'Order Confirmation #114-7730192 Apple MacBook Pro $2,349.00',
      message:
        'Your order has been placed and $2,349.00 charged to the card on file. Not you? Call +1 (888) 555-0168 within 12 hours to cancel. Our agent will stay on the line until your refund is complete.',
    },
    twin: {
      sender: 'Olu Bankole',
      address: 'olu.bankole@riverside-school.example',
      title: 'Packing list ski week year 6',
      message:
        'Hi Dana, the packing list for the ski week. Gloves twice please, they always get lost. Coach leaves at 7:15 from the main gate.',
    },
  },
  {
    name: 'payout',
    language: 'en',
    to: lee,
    lure: {
      sender: 'Mining Pool Notification',
      address: 'cloudmine.2291@btc-yield-pool.example',
      title: 'Your balance 1.3426 BTC is ready - withdraw before account closure',
      message:
        'Attention! You have been inactive for 364 days. Your automatic mining account holds $91,204.77. Log in to the personal cabinet from this document and pay the network commission to receive the transfer to your card.',
    },
    twin: {
      sender: 'Aisha Mbeki',
      address: 'aisha@mbeki-translations.example',
      title: 'Glossary EN-DE pumps and valves, draft 4',
      message: 'Lee, draft 4 with your corrections. I left three terms open, marked yellow; could your engineers decide those?',
    },
  },
  {
    name: 'notice',
    language: 'en',
    to: priya,
    lure: {
      sender: 'Corp Example Administration',
      address: 'admin.notice@harbor-tutoring.example',
      title: 'STAFF DISMISSAL AND PAY CUT LIST - confidential',
      message: 'See the final list approved by the board. You must re-validate your company login on page 1 to unlock your entry.',
    },
    twin: {
      sender: 'Rosa Klein',
      address: 'rosa@klein-choir.example',
      title: 'Rehearsal plan spring concert',
      message: '',
    },
  },
  {
    name: 'bank',
    language: 'es',
    to: marta,
    lure: {
      sender: 'Atención al Cliente CaixaBank',
      address: 'avisos.clientes@gestion-segura.example',
      title: 'Aviso importante: su cuenta será bloqueada',
      message:
        'Estimado cliente:\nhemos detectado un acceso no autorizado a su banca en línea. Verifique su identidad hoy mismo introduciendo su usuario, clave y el código que recibirá por SMS. De lo contrario su tarjeta quedará suspendida.',
    },
    twin: {
      sender: 'Iker Zabala',
      address: 'iker@zabala-montaje.example',
      title: 'Fotos y medidas del almacén',
      message: 'Hola, Marta: aquí tienes las medidas del almacén que tomamos el martes, con fotos de cada estantería. Un saludo, Iker',
    },
  },
  {
    name: 'copyright',
    language: 'en',
    to: claire,
    lure: {
      sender: 'Legal Department - Page Integrity',
      address: 'legal-case.5518@brand-rights-review.example',
      title: 'Copyright Infringement Notice Case 551-8842',
      message:
        'Your company page has been reported for using protected content. Unless you submit an appeal within 24 hours the page will be permanently disabled. Open the document, follow the appeal form and confirm the administrator password.',
    },
    twin: {
      sender: 'Paul Estevez',
      address: 'paul@estevez-photo.example',
      title: 'Image licences for the autumn brochure',
      message:
        'Hello Claire,\n\nthe table lists every picture in the brochure with its photographer and the licence we bought. Line 14 is the one you asked about: two years, print and web. Nothing to do on your side, this is for your files.\n\nPaul',
    },
  },
])
