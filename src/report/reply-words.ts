/** What the reporter reads: fixed sentences in plain English, chosen by the assessments and never made of the mail's words. */
import type { Assessment, ThreatType, Verdict } from '../domain/analysis.ts'
import { careful, notJunkWords } from './not-junk-words.ts'
import type { ReplyWords } from './reply-content.ts'

const threats: Readonly<Record<ThreatType, string>> = {
  'credential-phishing': 'It tries to steal a user name and password.',
  malware: 'It tries to bring harmful software onto your computer.',
  bec: 'Somebody pretends to be a colleague or a business partner, usually to get money or data.',
  'callback-phishing': 'It wants you to call a phone number that belongs to criminals.',
  extortion: 'It threatens you to get money. Such threats are sent to many people and are almost always empty.',
  scam: 'It is a fraud: it promises or asks for something to get your money or data.',
}

export interface ReplyCase {
  readonly worst: Assessment | undefined
  readonly contact: string
  /** False where the reporter was already told how to send an original. */
  readonly resendAdvice: boolean
}

/** Words for the worst of several assessments; `worst: undefined` where nothing could be analysed. */
export function replyWords({ worst, contact, resendAdvice }: ReplyCase): ReplyWords {
  if (worst === undefined) return resending(unreadable, resendAdvice, contact)
  const { verdict, evidence, submission } = worst
  const missing = evidence.grade === 'D' || evidence.grade === 'E'
  if (submission?.reportedAs === 'not-junk') return withLimits(notJunkWords(contact)[verdict], worst)
  if (verdict === 'inconclusive')
    return missing ? resending(originalNeeded(worst), resendAdvice, contact) : withLimits(uncertain(contact), worst)
  const words = byVerdict(contact)[verdict]
  if (verdict === 'phishing') return worst.threatType === null ? words : { ...words, found: [...words.found, threats[worst.threatType]] }
  return withLimits(words, worst)
}

const unreadable: ReplyWords = {
  subject: 'we could not read the message',
  headline: 'We could not read the message',
  found: ['We received your report, but we could not find or read a message in it.'],
  steps: careful,
  howToResend: true,
}

function originalNeeded(worst: Assessment): ReplyWords {
  return {
    subject: 'we need the original message',
    headline: 'We need the original message',
    found: [`${missingWords(worst)} So we cannot say that it is safe.`],
    steps: careful,
    howToResend: true,
  }
}

/** Why there is no original, by what came instead. */
function missingWords({ submission, observables }: Assessment): string {
  if (submission?.form === 'inline')
    return 'We could not see the original message. A normal forward leaves out the parts that we need to check.'
  if (submission?.form !== 'note') return 'We could not see everything in the original message that we need to check.'
  return observables.files.some(({ mediaType, detectedType }) => (detectedType ?? mediaType).startsWith('image/'))
    ? 'We got a picture, and could not see the original message. A picture does not hold the parts that we need to check.'
    : 'We got your words, and could not see the message itself: it was not attached to your report.'
}

/** Asks for the original once; whoever was told before is not told again. */
function resending(words: ReplyWords, advise: boolean, contact: string): ReplyWords {
  if (advise) return { ...words, steps: ['Please send the message again as an attachment. See below how to do it.', ...words.steps] }
  return {
    ...words,
    subject: 'we could not be certain',
    headline: 'We could not be certain',
    steps: [
      ...words.steps,
      `You already have our steps for sending a message as an attachment. If they do not work for you, you need not try again: ask ${contact}, and do not use the message until then.`,
    ],
    howToResend: false,
  }
}

function uncertain(contact: string): ReplyWords {
  return {
    subject: 'we could not be certain',
    headline: 'We could not be certain',
    found: ['We could not check everything in this message, so we cannot say that it is safe.'],
    steps: [...careful, 'If you did not expect this message, delete it.', `If you need it for your work, please ask ${contact} first.`],
    howToResend: false,
  }
}

/** What could not be checked because only a copy came. */
function withLimits(words: ReplyWords, { evidence: { grade }, verdict }: Assessment): ReplyWords {
  if (verdict === 'phishing' || verdict === 'simulation') return words
  if (grade === 'C')
    return {
      ...words,
      found: [...words.found, 'Your mail program sent us a copy that it had rebuilt. So we could not check who really sent the message.'],
    }
  if (grade === 'D')
    return {
      ...words,
      found: [
        ...words.found,
        'You forwarded the message in the normal way. So we saw its text and its links, and could not check who really sent it.',
      ],
    }
  return words
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
