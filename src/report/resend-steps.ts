/** How to send a message with everything in it, by mail program: only what that program really can. */
import type { ListItem } from './document.ts'

export interface ResendAdvice {
  /** Said before the steps; null where the steps say it all. */
  readonly before: string | null
  readonly steps: readonly ListItem[]
}

const outlookClassic: ListItem = {
  lead: 'Outlook on a computer (classic)',
  text: 'Select the message, then press Ctrl + Alt + F. Or: Home, More, Forward as Attachment.',
}
const outlookNew: ListItem = {
  lead: 'New Outlook, or Outlook in a browser',
  text: 'Open the message, open the three-dot menu, then choose Other reply actions and Forward as attachment.',
}
const outlookMac: ListItem = {
  lead: 'Outlook on a Mac',
  text: 'Select the message, then choose Message and Forward as Attachment in the menu at the top.',
}
const gmailWeb: ListItem = {
  lead: 'Gmail in a browser',
  text: 'Open the message, open the three-dot menu next to Reply, and choose Forward as attachment.',
}
const appleMail: ListItem = {
  lead: 'Apple Mail on a Mac',
  text: 'Select the message, then choose Message and Forward as Attachment in the menu at the top.',
}
const thunderbird: ListItem = {
  lead: 'Thunderbird on a computer',
  text: 'Select the message, then choose Message, Forward As, Attachment in the menu.',
}
const yahooWeb: ListItem = {
  lead: 'Yahoo Mail in a browser',
  text: 'Tick the message in the list, open the menu More (three dots), and choose Forward as attachment.',
}
const protonWeb: ListItem = {
  lead: 'Proton Mail in a browser',
  text: 'Open the message, open the three-dot menu, choose Export, and attach the saved file to a new mail to us.',
}
const k9: ListItem = {
  lead: 'K-9 Mail or Thunderbird on your phone',
  text: 'Open the message, open the three-dot menu, and choose Forward as attachment.',
}

const steps = new Map<string, readonly ListItem[]>([
  ['outlook-classic', [outlookClassic]],
  ['outlook-new', [outlookNew]],
  ['outlook-web', [outlookNew]],
  ['outlook', [outlookClassic, outlookNew]],
  ['outlook-mac', [outlookMac]],
  ['gmail-web', [gmailWeb]],
  ['apple-mail', [appleMail]],
  ['thunderbird', [thunderbird]],
  ['k9-mail', [k9]],
  ['yahoo-web', [yahooWeb]],
  ['proton-web', [protonWeb]],
  ['evolution', [{ lead: 'Evolution', text: 'Select the message, then choose Message, Forward As, Attached in the menu.' }]],
  ['kmail', [{ lead: 'KMail', text: 'Select the message, then choose Message, Forward, As Attachment in the menu.' }]],
  [
    'roundcube',
    [{ lead: 'Webmail (Roundcube)', text: 'Open the message, open the small arrow at Forward, and choose Forward as attachment.' }],
  ],
])

/** For a mail program that is not known: the most common ones. */
const common: readonly ListItem[] = [
  {
    lead: 'Outlook on a computer',
    text: 'Select the message, then press Ctrl + Alt + F. In the new Outlook: open the three-dot menu and choose Forward as attachment.',
  },
  gmailWeb,
  appleMail,
]

interface Phone {
  readonly app: string
  readonly instead: readonly ListItem[]
  /** The app itself has a button for reports, where the organisation switched it on. */
  readonly reportButton: boolean
}
const outlookPhone: Phone = { app: 'Outlook on a phone', instead: [outlookClassic, outlookNew], reportButton: true }
const gmailPhone: Phone = { app: 'Gmail on a phone', instead: [gmailWeb], reportButton: false }
const phones = new Map<string, Phone>([
  ['outlook-mobile-ios', outlookPhone],
  ['outlook-mobile-android', outlookPhone],
  ['gmail-android', gmailPhone],
  ['gmail-ios', gmailPhone],
  ['iphone-mail', { app: 'The mail app of the iPhone', instead: common, reportButton: false }],
  ['ipad-mail', { app: 'The mail app of the iPad', instead: common, reportButton: false }],
  ['samsung-email', { app: 'The mail app of your phone', instead: common, reportButton: false }],
  ['yahoo-mobile', { app: 'Yahoo Mail on a phone', instead: [yahooWeb], reportButton: false }],
  ['proton-mobile', { app: 'Proton Mail on a phone', instead: [protonWeb], reportButton: false }],
  ['spark-ios', { app: 'Spark', instead: common, reportButton: false }],
])

/** Advice for the program with this id (assessment.submission.client); the usual programs where it is not known. */
export function resendAdviceFor(client: string | null): ResendAdvice {
  const phone = phones.get(client ?? '')
  if (phone === undefined) return { before: null, steps: steps.get(client ?? '') ?? common }
  const button: ListItem = {
    lead: 'On your phone',
    text: 'If your mail app shows a button to report messages, open the message and use that button. It sends us the original.',
  }
  const computer = 'Open the same mailbox on a computer and send the message from there:'
  const can = `${phone.app} cannot send a message as an attachment. `
  return phone.reportButton
    ? { before: `${can}Use the report button, or open the same mailbox on a computer:`, steps: [button, ...phone.instead] }
    : { before: can + computer, steps: phone.instead }
}
