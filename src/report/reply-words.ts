/** What the reporter reads: fixed sentences in plain English, chosen by the assessments and never made of the mail's words. */
import type { Assessment, ThreatType, Verdict } from '../domain/analysis.ts'

export interface ReplyWords {
  /** After `Your report: `. */
  readonly subject: string
  readonly headline: string
  readonly found: readonly string[]
  readonly steps: readonly string[]
  /** How to send the original, shown where we need it. */
  readonly howToResend: boolean
}

const threats: Readonly<Record<ThreatType, string>> = {
  'credential-phishing': 'It tries to steal a user name and password.',
  malware: 'It tries to bring harmful software onto your computer.',
  bec: 'Somebody pretends to be a colleague or a business partner, usually to get money or data.',
  'callback-phishing': 'It wants you to call a phone number that belongs to criminals.',
  extortion: 'It threatens you to get money. Such threats are sent to many people and are almost always empty.',
  scam: 'It is a fraud: it promises or asks for something to get your money or data.',
}

const careful: readonly string[] = [
  'Do not click on links, do not open attachments, do not answer, and do not call any phone number in it.',
]

/** Words for the worst of several assessments; `undefined` where nothing could be analysed. */
export function replyWords(worst: Assessment | undefined, contact: string): ReplyWords {
  if (worst === undefined) return unreadable
  if (worst.verdict === 'inconclusive') return inconclusive(worst.evidence.grade === 'D' || worst.evidence.grade === 'E', contact)
  const words = byVerdict(contact)[worst.verdict]
  if (worst.threatType === null || worst.verdict !== 'phishing') return words
  return { ...words, found: [...words.found, threats[worst.threatType]] }
}

const unreadable: ReplyWords = {
  subject: 'we could not read the message',
  headline: 'We could not read the message',
  found: ['We received your report, but we could not find or read a message in it.'],
  steps: ['Please send the message again as an attachment. See below how to do it.', ...careful],
  howToResend: true,
}

function inconclusive(originalMissing: boolean, contact: string): ReplyWords {
  if (!originalMissing) {
    return {
      subject: 'we could not be certain',
      headline: 'We could not be certain',
      found: ['We could not check everything in this message, so we cannot say that it is safe.'],
      steps: [...careful, 'If you did not expect this message, delete it.', `If you need it for your work, please ask ${contact} first.`],
      howToResend: false,
    }
  }
  return {
    subject: 'we need the original message',
    headline: 'We need the original message',
    found: [
      'We could not see the original message. A normal forward leaves out the parts that we need to check, so we cannot say that it is safe.',
    ],
    steps: ['Please send the message again as an attachment. See below how to do it.', ...careful],
    howToResend: true,
  }
}

function byVerdict(contact: string): Readonly<Record<Exclude<Verdict, 'inconclusive'>, ReplyWords>> {
  return {
    phishing: {
      subject: 'this is phishing',
      headline: 'This message is dangerous',
      found: ['The message that you reported is phishing. It is dangerous.'],
      steps: [
        ...careful,
        `Did you already click on a link, open an attachment, or enter a password? Contact ${contact} now. You will not get into trouble for it: the sooner we know, the more we can do.`,
        'Did you enter a password? Change it now, everywhere you use it.',
        'Then delete the message.',
      ],
      howToResend: false,
    },
    suspicious: {
      subject: 'we are still checking',
      headline: 'Please wait: we are still checking',
      found: ['The message that you reported looks suspicious. A person in our security team is looking at it.'],
      steps: [
        ...careful,
        'Leave the message where it is until you hear from us.',
        `Did you already click on a link, open an attachment, or enter a password? Contact ${contact} now.`,
      ],
      howToResend: false,
    },
    spam: {
      subject: 'this is spam',
      headline: 'This message is spam',
      found: ['The message that you reported is unwanted advertising. We found nothing dangerous in it.'],
      steps: [
        'Just delete it.',
        'Do not answer, and do not use its "unsubscribe" link: that only shows the sender that your address is in use.',
      ],
      howToResend: false,
    },
    legitimate: {
      subject: 'this message looks safe',
      headline: 'This message looks safe',
      found: ['We checked the message that you reported and found no sign of danger.'],
      steps: [
        'You can use the message as usual.',
        `If it asks for money, a password or new bank details and you did not expect that, ask the sender in another way first, or ask ${contact}.`,
      ],
      howToResend: false,
    },
    simulation: {
      subject: 'well spotted',
      headline: 'Well spotted!',
      found: [
        'The message that you reported was a training message from our own security programme. You recognised it and reported it: exactly right.',
      ],
      steps: ['You need not do anything else. You can delete the message.'],
      howToResend: false,
    },
  }
}

/** Ways to forward a mail with everything in it, by mail program. */
export const resendSteps: readonly { readonly lead: string; readonly text: string }[] = [
  {
    lead: 'Outlook on a computer',
    text: 'Select the message, then press Ctrl + Alt + F. In the new Outlook: open the three-dot menu and choose Forward as attachment.',
  },
  { lead: 'Gmail in a browser', text: 'Open the message, open the three-dot menu next to Reply, and choose Forward as attachment.' },
  { lead: 'Apple Mail on a Mac', text: 'Select the message, then choose Message and Forward as Attachment in the menu at the top.' },
]
