/** Invoices of a bookkeeping service: the firm that sends them chooses its name and the message. */
import { broken, escaped, page } from '../markup.ts'
import { type Layout, pairsOf } from '../pairs.ts'
import { claire, dana, lee, priya, sam } from '../people.ts'

type Typed = Readonly<Record<'company' | 'address' | 'phone' | 'amount' | 'message', string>>

const layout: Layout<Typed, 'en'> = ({ company, address, phone, amount, message }, { language, to, stamp }) => {
  const number = `1${stamp.digits('number', 4)}`
  const due = new Date(stamp.sent.getTime() + 14 * 86_400_000).toLocaleDateString('en-US', { dateStyle: 'medium', timeZone: 'UTC' })
  const link = `https://connect.intuit.com/portal/app/CommerceNetwork/view/scs-v1-${stamp.hex('view', 48)}?locale=en_US&cta=viewinvoicenow`
  const html = page(
    { language, preheader: `Your invoice from ${company}: ${amount} due ${due}` },
    `<table border="0" cellpadding="0" cellspacing="0" width="100%" bgcolor="#f4f5f8"><tr><td align="center" style="padding:24px 0;">
<table border="0" cellpadding="0" cellspacing="0" width="600" style="font-family:'Avenir Next forINTUIT',Arial,Helvetica,sans-serif;color:#393a3d;">
<tr><td align="center" style="padding:12px 0;font-size:12px;letter-spacing:1px;color:#6b6c72;">INVOICE ${number} DETAILS</td></tr>
<tr><td bgcolor="#ffffff" align="center" style="padding:28px 30px 8px 30px;font-size:24px;font-weight:bold;">${escaped(company)}</td></tr>
<tr><td bgcolor="#ffffff" align="center" style="padding:8px 30px;"><table border="0" cellpadding="0" cellspacing="0" width="100%" bgcolor="#ecf9fd"><tr><td align="center" style="padding:20px 0 4px 0;font-size:12px;color:#6b6c72;">DUE ${due}</td></tr><tr><td align="center" style="font-size:34px;">${escaped(amount)}</td></tr><tr><td align="center" style="padding:16px 0 8px 0;"><a href="${escaped(link)}" target="_blank" style="background-color:#2ca01c;border-radius:4px;color:#ffffff;display:inline-block;font-size:16px;font-weight:bold;padding:12px 34px;text-decoration:none;">Review and pay</a></td></tr><tr><td align="center" style="padding:0 0 16px 0;font-size:11px;color:#6b6c72;">Powered by QuickBooks</td></tr></table></td></tr>
<tr><td bgcolor="#ffffff" style="padding:20px 30px;font-size:15px;line-height:22px;">${broken(message)}</td></tr>
<tr><td bgcolor="#ffffff" style="padding:0 30px 20px 30px;"><table border="0" cellpadding="0" cellspacing="0" width="100%" style="border-top:1px solid #d4d7dc;font-size:13px;line-height:20px;"><tr><td style="padding:14px 0;color:#6b6c72;">Bill to</td><td align="right">${escaped(to.name)}<br>${escaped(to.address)}</td></tr><tr><td style="padding:6px 0;color:#6b6c72;">Terms</td><td align="right">Net 14</td></tr><tr><td style="padding:14px 0;border-top:1px solid #d4d7dc;">Balance due</td><td align="right" style="border-top:1px solid #d4d7dc;"><b>${escaped(amount)}</b></td></tr></table></td></tr>
<tr><td bgcolor="#ffffff" align="center" style="padding:12px 30px 28px 30px;font-size:13px;line-height:20px;color:#6b6c72;">${escaped(company)}<br>${escaped(phone)}<br><a href="mailto:${address}" style="color:#0077c5;">${address}</a></td></tr>
<tr><td align="center" style="padding:20px 30px;font-size:11px;line-height:17px;color:#6b6c72;">If you receive an email that seems fraudulent, please check with the business owner before paying. You can forward the email to <a href="mailto:spoof@intuit.com" style="color:#6b6c72;">spoof@intuit.com</a> so we can look into it. Read more at <a href="https://security.intuit.com" style="color:#6b6c72;">security.intuit.com</a>.<br><br>&copy; Intuit, Inc. All rights reserved. <a href="https://www.intuit.com/privacy/" style="color:#6b6c72;">Privacy</a> | <a href="https://security.intuit.com/index.php/protect-your-information" style="color:#6b6c72;">Security</a> | <a href="https://quickbooks.intuit.com/legal/" style="color:#6b6c72;">Terms of Service</a></td></tr>
</table><img src="https://e.mail.intuit.com/open?m=${stamp.token('open', 42)}" width="1" height="1" alt=""></td></tr></table>`,
  )
  return {
    from: { name: company, address: 'quickbooks@notification.intuit.com' },
    replyTo: { name: company, address },
    to,
    subject: `Invoice ${number} from ${company}`,
    messageId: `${stamp.token('id', 22)}@geopod-ismtpd-${stamp.digits('pod', 2)}`,
    delivery: {
      returnPath: `bounces+${stamp.digits('bounce', 7)}-${stamp.hex('b', 4)}-${to.address.replace('@', '=')}@em8914.notification.intuit.com`,
      host: 'o24.e.notification.intuit.com',
      ip: '167.89.84.24',
      dkim: 'notification.intuit.com',
      selector: 's1',
      policy: 'reject',
    },
    headers: [['X-Entity-ID', `${stamp.token('entity', 22)}==`]],
    text: `INVOICE ${number} DETAILS\n\n${company}\n\nDUE ${due}\n${amount}\n\nReview and pay: ${link}\n\n${message}\n\nBalance due ${amount}\n\n${company}\n${phone}\n${address}\n\nIf you receive an email that seems fraudulent, please check with the business owner before paying.\n`,
    html,
  }
}

/** Five pairs: renewal to call about, changed bank, penalty, copier, gift of a refund. */
export const quickbooksPairs = pairsOf<Typed, 'en'>({ family: 'rented-service', service: 'quickbooks' }, layout, [
  {
    name: 'renewal',
    language: 'en',
    to: lee,
    lure: {
      company: 'Windows Defender Support Team',
      address: 'support-desk-771@defender-plan-renewal.example',
      phone: '+1 (810) 555-0153',
      amount: '$399.00',
      message:
        'Dear Customer,\n\nthank you for choosing Windows Defender Advanced Protection. Your plan has been renewed and $399.00 will be debited from your bank account within 24 hours.\n\nIf you wish to cancel this subscription and get a full refund, please call our toll free number +1 (810) 555-0153 immediately. Do not reply to this email.\n\nRegards,\nBilling Team',
    },
    twin: {
      company: 'Marlow Window Cleaning',
      address: 'office@marlow-windows.example',
      phone: '(802) 555-0121',
      amount: '$230.00',
      message:
        'Hello Lee,\n\nhere is the invoice for the autumn clean of the front and the glass roof, done on 29 October. Bank transfer or card, whatever is easier for you. Call me on (802) 555-0121 about a date for the spring clean.\n\nThank you for your business!\nPete Marlow',
    },
  },
  {
    name: 'bank',
    language: 'en',
    to: sam,
    lure: {
      company: 'Kestrel Freight Services',
      address: 'accounts@kestrel-freight-billing.example',
      phone: '(415) 555-0162',
      amount: '$38,640.20',
      message:
        'Dear Sam,\n\nplease note that our bank account is under audit and can no longer receive payments. Kindly disregard the details on earlier invoices and remit this balance by wire to the new account below today:\n\nBeneficiary: K. F. Holdings\nRouting 021000000  Account 4471920038\n\nSend me the confirmation slip once done. Late payment stops your shipments.',
    },
    twin: {
      company: 'Tamarind Catering',
      address: 'events@tamarind-catering.example',
      phone: '(415) 555-0128',
      amount: '$1,975.50',
      message:
        'Dear Sam,\n\nthank you for having us at your open day. The invoice is for 85 lunches and the coffee bar; I took off the two trays that came late.\n\nOur bank details are the same as always. Please keep the thermos jugs until our driver comes by on Monday.\n\nBest wishes,\nLeila',
    },
  },
  {
    name: 'penalty',
    language: 'en',
    to: dana,
    lure: {
      company: 'State Business Compliance Bureau',
      address: 'filing@business-compliance-bureau.example',
      phone: '(202) 555-0188',
      amount: '$1,150.00',
      message:
        'NOTICE OF NON-COMPLIANCE. Our records show that your annual corporate filing was not received. To avoid a penalty of up to $10,000, dissolution and personal prosecution of officers you must pay this statement before the end of the business day.',
    },
    twin: {
      company: 'Hadley Fire Safety',
      address: 'bookings@hadley-fire.example',
      phone: '(202) 555-0114',
      amount: '$415.00',
      message:
        'Yearly check of 14 extinguishers, two replaced (kitchen, server room). Certificates were left with your front desk. Next visit October 2027.',
    },
  },
  {
    name: 'retainer',
    language: 'en',
    to: claire,
    lure: {
      company: 'Margaret Voss - Office of the CEO',
      address: 'm.voss.office@chairwoman-desk.example',
      phone: '-',
      amount: '$24,870.00',
      message:
        'Claire, this is the consulting retainer I approved with the board last week. Please take care of it today from the operating account, I am boarding and cannot be reached by phone. Paperwork follows. Confirm to this address only. MV',
    },
    twin: {
      company: 'Fenwick & Rowe Translations',
      address: 'rowe@fenwick-rowe.example',
      phone: '(617) 555-0133',
      amount: '$868.00',
      message:
        'Hi Claire,\n\n3,472 words English to French, the safety manual, delivered on Wednesday. The second part will be on a separate invoice once your reviewer is done.\n\nBonne journée,\nHelen Rowe',
    },
  },
  {
    name: 'refund',
    language: 'en',
    to: priya,
    lure: {
      company: 'Refund Processing PayPal-Zelle',
      address: 'refunds@payment-recovery-unit.example',
      phone: '+1 (833) 555-0147',
      amount: '$1.00',
      message:
        'You have been overcharged $940.00 by mistake. Pay the $1.00 verification on this invoice with your debit card and the whole amount will be sent back. For faster processing dial +1 (833) 555-0147 and have your online banking open.',
    },
    twin: {
      company: 'Hollis Violin School',
      address: 'hollis@hollis-violin.example',
      phone: '(508) 555-0109',
      amount: '$320.00',
      message:
        'Dear Priya,\n\neight lessons for Anika, October and November. She did really well at the little concert!\n\nNo lesson in the week of Thanksgiving.\n\nM. Hollis',
    },
  },
])
