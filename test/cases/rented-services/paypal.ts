/** Invoices of a payment service: the seller chooses his name, the note, the item and the amount. */
import { broken, escaped, page } from '../markup.ts'
import { type Layout, pairsOf } from '../pairs.ts'
import { dana, jonas, lee, marta, sam } from '../people.ts'

type Language = 'en' | 'de' | 'es'
type Typed = Readonly<Record<'seller' | 'address' | 'item' | 'amount' | 'note', string>>

const words = {
  en: {
    domain: 'paypal.com',
    subject: (seller: string, number: string): string => `Invoice from ${seller} (${number})`,
    hello: (name: string): string => `Hello, ${name}`,
    heading: "Here's your invoice",
    sent: (seller: string, amount: string): string => `${seller} sent you an invoice for ${amount}`,
    due: 'Due on receipt.',
    button: 'View and Pay Invoice',
    note: 'Seller note to customer',
    number: 'Invoice number',
    item: 'Item',
    requested: 'Amount requested',
    unknown: "Don't know this seller?",
    ignore:
      'You can safely ignore this invoice if you are not buying anything from this seller. PayPal will not ask you to call or send texts to phone numbers in an invoice. We do not ask for your credentials or auto-debit any money from your account against any invoices.',
    report: 'Report this invoice',
    help: 'Help & Contact',
    security: 'Security',
    apps: 'Apps',
    fraud: 'PayPal is committed to preventing fraudulent emails. Emails from PayPal will always contain your full name.',
    reply: 'Please do not reply to this email. To get in touch with us, click Help & Contact.',
    why: 'Not sure why you received this email? Learn more',
  },
  de: {
    domain: 'paypal.de',
    subject: (seller: string, number: string): string => `Rechnung von ${seller} (${number})`,
    hello: (name: string): string => `Hallo ${name}`,
    heading: 'Ihre Rechnung ist da',
    sent: (seller: string, amount: string): string => `${seller} hat Ihnen eine Rechnung über ${amount} gesendet`,
    due: 'Fällig bei Erhalt.',
    button: 'Rechnung ansehen und bezahlen',
    note: 'Mitteilung des Verkäufers',
    number: 'Rechnungsnummer',
    item: 'Artikel',
    requested: 'Rechnungsbetrag',
    unknown: 'Sie kennen diesen Verkäufer nicht?',
    ignore:
      'Sie können diese Rechnung ignorieren, wenn Sie bei diesem Verkäufer nichts kaufen. PayPal fordert Sie in einer Rechnung nie auf, eine Telefonnummer anzurufen, und bucht auf eine Rechnung hin kein Geld automatisch ab.',
    report: 'Diese Rechnung melden',
    help: 'Hilfe & Kontakt',
    security: 'Sicherheit',
    apps: 'Apps',
    fraud:
      'PayPal setzt sich für den Schutz vor betrügerischen E-Mails ein. In E-Mails von PayPal werden Sie immer mit Vor- und Nachnamen angesprochen.',
    reply: 'Bitte antworten Sie nicht auf diese E-Mail. Wenn Sie Fragen haben, klicken Sie auf Hilfe & Kontakt.',
    why: 'Warum haben Sie diese E-Mail erhalten? Mehr erfahren',
  },
  es: {
    domain: 'paypal.es',
    subject: (seller: string, number: string): string => `Factura de ${seller} (${number})`,
    hello: (name: string): string => `Hola, ${name}:`,
    heading: 'Aquí tiene su factura',
    sent: (seller: string, amount: string): string => `${seller} le ha enviado una factura de ${amount}`,
    due: 'Vence al recibirla.',
    button: 'Ver y pagar factura',
    note: 'Nota del vendedor al cliente',
    number: 'Número de factura',
    item: 'Artículo',
    requested: 'Importe solicitado',
    unknown: '¿No conoce a este vendedor?',
    ignore:
      'Puede ignorar esta factura si no va a comprar nada a este vendedor. PayPal no le pedirá que llame a un número de teléfono incluido en una factura ni cargará dinero automáticamente en su cuenta por una factura.',
    report: 'Denunciar esta factura',
    help: 'Ayuda y contacto',
    security: 'Seguridad',
    apps: 'Aplicaciones',
    fraud:
      'PayPal se compromete a evitar los correos electrónicos fraudulentos. Los correos de PayPal siempre incluyen su nombre completo.',
    reply: 'No responda a este correo electrónico. Para ponerse en contacto con nosotros, haga clic en Ayuda y contacto.',
    why: '¿No sabe por qué ha recibido este correo? Más información',
  },
} as const

const layout: Layout<Typed, Language> = ({ seller, address, item, amount, note }, { language, to, stamp }) => {
  const word = words[language]
  const id = `INV2-${stamp
    .token('i', 16)
    .toUpperCase()
    .replaceAll(/(.{4})(?=.)/g, '$1-')}`
  const number = stamp.digits('number', 4)
  const tracking = `v=1&utm_source=unp&utm_medium=email&utm_campaign=RT000238&utm_unptid=${stamp.guid('unptid')}&ppid=RT000238&cnac=US&rsta=en_US%28en-US%29&unptid=${stamp.guid('unptid')}`
  const link = `https://www.paypal.com/invoice/payerView/details/${id}?${tracking}`
  const report = `https://www.paypal.com/invoice/payerView/details/${id}/report?${tracking}`
  const cell = (label: string, value: string): string =>
    `<tr><td style="padding:6px 0;font-size:14px;color:#687173;">${label}</td><td align="right" style="padding:6px 0;font-size:14px;color:#001435;">${escaped(value)}</td></tr>`
  const html = page(
    { language, preheader: word.sent(seller, amount) },
    `<table role="presentation" border="0" cellpadding="0" cellspacing="0" width="100%" bgcolor="#f2f2f2"><tr><td align="center">
<table role="presentation" border="0" cellpadding="0" cellspacing="0" width="600" style="background:#ffffff;font-family:PayPalOpen-Regular,'Helvetica Neue',Arial,Verdana,sans-serif;color:#001435;">
<tr><td style="padding:20px 30px;font-size:14px;color:#4f7196;">${escaped(word.hello(to.name))}</td></tr>
<tr><td align="center" style="padding:10px 30px 20px 30px;"><img src="https://www.paypalobjects.com/marketing/web23/us/en/emails/pp-logo-in-circle.png" width="70" height="70" alt="PayPal"></td></tr>
<tr><td align="center" style="padding:0 30px;font-size:32px;line-height:40px;">${word.heading}</td></tr>
<tr><td align="center" style="padding:16px 30px 0 30px;font-size:18px;line-height:26px;">${escaped(word.sent(seller, amount))}<br><span style="font-size:14px;">${word.due}</span></td></tr>
<tr><td align="center" style="padding:24px 30px;"><a href="${escaped(link)}" target="_blank" style="background:#003087;border-radius:25px;color:#ffffff;display:inline-block;font-size:16px;font-weight:bold;padding:14px 36px;text-decoration:none;">${word.button}</a></td></tr>
<tr><td style="padding:10px 30px;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#faf8f5;border-radius:8px;"><tr><td style="padding:20px;font-size:14px;line-height:21px;"><b>${word.note}</b><br><span style="font-style:italic;">&#8220;${broken(note)}&#8221;</span></td></tr></table></td></tr>
<tr><td style="padding:20px 30px;"><table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">${cell(word.number, number)}${cell(word.item, item)}<tr><td colspan="2" style="border-top:1px solid #dddddd;"></td></tr>${cell(word.requested, amount)}</table></td></tr>
<tr><td style="padding:6px 30px;font-size:14px;">${escaped(seller)} &middot; <a href="mailto:${address}" style="color:#0070e0;">${address}</a></td></tr>
<tr><td style="padding:20px 30px;font-size:14px;line-height:21px;"><b>${word.unknown}</b><br>${word.ignore} <a href="${escaped(report)}" style="color:#0070e0;">${word.report}</a></td></tr>
<tr><td align="center" style="padding:24px 30px;background:#f2f2f2;font-size:12px;line-height:18px;color:#687173;"><a href="https://www.paypal.com/us/smarthelp/home?${escaped(tracking)}" style="color:#687173;">${word.help}</a> | <a href="https://www.paypal.com/us/security/learn-about-paypal-secure-technology?${escaped(tracking)}" style="color:#687173;">${word.security}</a> | <a href="https://www.paypal.com/us/webapps/mpp/mobile-apps?${escaped(tracking)}" style="color:#687173;">${word.apps}</a><br><br>${word.fraud}<br>${escaped(word.reply)}<br><a href="https://www.paypal.com/us/smarthelp/article/FAQ4197?${escaped(tracking)}" style="color:#687173;">${word.why}</a><br><br>Copyright &copy; 1999-2026 PayPal. All rights reserved.<br>PayPal RT000238:en_US(en-US):1.2.0:${stamp.hex('build', 12)}</td></tr>
</table><img src="https://t.paypal.com/ts?${escaped(tracking)}&amp;e=op&amp;mchn=em" width="1" height="1" alt="" border="0"></td></tr></table>`,
  )
  return {
    from: { name: 'service@paypal.com'.replace('paypal.com', word.domain), address: `service@${word.domain}` },
    to,
    subject: word.subject(seller, number),
    messageId: `${stamp.hex('id', 2).toUpperCase()}.${stamp.digits('id2', 2)}.24921.${stamp.hex('id3', 8).toUpperCase()}@ccg13mail08`,
    delivery: {
      returnPath: `service@${word.domain}`,
      host: 'mx1.phx.paypal.com',
      ip: '66.211.170.87',
      dkim: word.domain,
      selector: 'pp-dkim1',
      policy: 'reject',
    },
    headers: [
      ['X-PP-REQUESTED-TIME', String(stamp.sent.getTime())],
      ['X-PP-Email-transmission-Id', stamp.guid('transmission')],
      ['PP-Correlation-Id', `f${stamp.hex('correlation', 12)}`],
      ['X-Email-Type-Id', 'RT000238'],
      ['AMQ-Delivery-Message-Id', 'nullval'],
    ],
    text: `${word.hello(to.name)}\n\n${word.sent(seller, amount)}\n${word.due}\n\n${word.button}: ${link}\n\n${word.note}\n"${note}"\n\n${word.number}: ${number}\n${word.item}: ${item}\n${word.requested}: ${amount}\n\n${word.unknown}\n${word.ignore}\n${report}\n\n${word.reply}\n`,
    html,
  }
}

/** Five pairs: call-back on coins, call-back on an antivirus, a parcel fee (German), a fake refund (Spanish), a bill for a bill. */
export const paypalPairs = pairsOf<Typed, Language>({ family: 'rented-service', service: 'paypal' }, layout, [
  {
    name: 'coins',
    language: 'en',
    to: dana,
    lure: {
      seller: 'Fraud Alert Billing Department',
      address: 'fraud-billing-0417@alert-settlement.example',
      item: 'Bitcoin purchase (BTC) via Coinbase',
      amount: '$699.99 USD',
      note: 'There is evidence that your PayPal account has been accessed unlawfully. $699.99 has been debited for the Coinbase purchase. This transaction will appear in 24 hours. If you did not make it call us at +1 (888) 555-0139 right away to cancel and claim a refund. Service hours 6 AM to 6 PM PST.',
    },
    twin: {
      seller: 'Birch & Barley Pottery',
      address: 'studio@birchandbarley.example',
      item: 'Evening wheel course, 6 sessions',
      amount: '$180.00 USD',
      note: 'Hi Dana! Invoice for the six evenings starting 12 January. Clay and firing are included, an apron is not. See you then, Juniper',
    },
  },
  {
    name: 'antivirus',
    language: 'en',
    to: lee,
    lure: {
      seller: 'Geek Protection LLC',
      address: 'orders@geek-protection-desk.example',
      item: 'Total Security 5 devices 3 years auto-renewal',
      amount: '$449.50 USD',
      note: 'Your subscription has been renewed successfully and the amount will be deducted automatically today. To stop the payment contact our helpdesk toll free 1 (805) 555-0176. Keep your computer switched on so that the technician can remove the product.',
    },
    twin: {
      seller: 'Lakeside Bike Repair',
      address: 'hello@lakeside-bikes.example',
      item: 'Service, new chain and cassette',
      amount: '$142.00 USD',
      note: 'Your bike is ready, Lee. I also trued the rear wheel, no charge for that. Open Tuesday to Saturday, or ring the shop on (802) 555-0117 if you want it delivered.',
    },
  },
  {
    name: 'parcel',
    language: 'de',
    to: jonas,
    lure: {
      seller: 'Zollabfertigung Paketzentrum',
      address: 'zoll@paketzentrum-freigabe.example',
      item: 'Zollgebühr Sendung DE55801277',
      amount: '63,90 EUR',
      note: 'Ihr Paket wird im Zollamt zurückgehalten. Zahlen Sie die Gebühr innerhalb von 24 Stunden, sonst geht die Sendung zurück und es folgt eine Anzeige. Rückfragen nur telefonisch unter 0900 555 0171 (Kundennummer und Kartendaten bereithalten).',
    },
    twin: {
      seller: 'Hofladen Wiesengrund',
      address: 'bestellung@hofladen-wiesengrund.example',
      item: 'Gemüsekiste November, 4 Lieferungen',
      amount: '92,00 EUR',
      note: 'Lieber Herr Keller, die vier Kisten im November wie bestellt. In der letzten Woche kommt ausnahmsweise am Freitag geliefert. Herzliche Grüße vom Hof',
    },
  },
  {
    name: 'refund',
    language: 'es',
    to: marta,
    lure: {
      seller: 'Departamento de Seguridad y Reembolsos',
      address: 'reembolsos@seguridad-cuentas.example',
      item: 'iPhone 17 Pro Max - pedido 88-10442',
      amount: '1.319,00 EUR',
      note: 'Se ha realizado un cargo no reconocido de 1.319,00 EUR en su cuenta. Si usted no hizo esta compra llame de inmediato al +34 900 555 014 para anular el pago. Nuestro agente le pedirá el código de verificación que recibirá por SMS.',
    },
    twin: {
      seller: 'Academia de Baile Alameda',
      address: 'hola@baile-alameda.example',
      item: 'Clases de tango, trimestre de otoño',
      amount: '135,00 EUR',
      note: 'Hola, Marta: te mando la factura del trimestre. Recuerda que el jueves 29 no hay clase porque pintamos la sala. ¡Un abrazo!',
    },
  },
  {
    name: 'domain',
    language: 'en',
    to: sam,
    lure: {
      seller: 'Internet Domain Registry Service',
      address: 'renewals@idr-listing-service.example',
      item: 'Domain listing corp.example - final notice',
      amount: '$288.00 USD',
      note: 'FINAL NOTICE: your domain corp.example expires today. Failure to pay this invoice results in loss of your website and e-mail. Pay now; do not forward to your technical department as processing takes 24 hours.',
    },
    twin: {
      seller: 'Windmill Web Studio',
      address: 'accounts@windmill-web.example',
      item: 'Picture gallery for the careers page',
      amount: '$640.00 USD',
      note: 'Hello Sam, as agreed with Priya in our meeting on the 8th: six hours of work for the gallery. Thirty days are fine. Thanks for the quick feedback last week!',
    },
  },
])
