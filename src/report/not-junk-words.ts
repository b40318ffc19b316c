/** Words for somebody who says that a message should not be in the junk folder: no report of phishing, but a question about the filter. */
import type { Verdict } from '../domain/analysis.ts'
import type { ReplyWords } from './reply-content.ts'

export const careful: readonly string[] = [
  'Do not click on links, do not open attachments, do not answer, and do not call any phone number in it.',
]
const asked = 'You told us that this message should not be junk. We looked at it.'

/** One answer for each verdict. */
export function notJunkWords(contact: string): Readonly<Record<Verdict, ReplyWords>> {
  const words = (subject: string, headline: string, found: string, steps: readonly string[]): ReplyWords => ({
    subject,
    headline,
    found: [asked, found],
    steps,
    howToResend: false,
  })
  return {
    phishing: words(
      'the message is dangerous',
      'This message is dangerous',
      'It is phishing. It was rightly filtered and stays dangerous, whatever folder it lies in.',
      [...careful, 'Delete the message. Do not move it to your inbox.'],
    ),
    suspicious: words(
      'we are still checking',
      'Please wait: we are still checking',
      'It looks suspicious. A person in our security team is looking at it.',
      [...careful, 'Leave the message in the junk folder until you hear from us.'],
    ),
    inconclusive: words(
      'we could not be certain',
      'We could not be certain',
      'We could not check everything in it, so we cannot say that it is safe.',
      [...careful, `Leave the message in the junk folder. If you need it for your work, please ask ${contact} first.`],
    ),
    spam: words(
      'this is spam',
      'This message is spam',
      'It is unwanted advertising and was rightly filtered. We found nothing dangerous in it.',
      ['You can leave it in the junk folder or delete it.', `If you want mail from this sender for your work, please ask ${contact}.`],
    ),
    legitimate: words(
      'this message looks safe',
      'This message looks safe',
      'We found no sign of danger. It seems that it was filtered by mistake.',
      [
        'You can move it to your inbox and use it as usual.',
        `If it asks for money, a password or new bank details and you did not expect that, ask the sender in another way first, or ask ${contact}.`,
      ],
    ),
    simulation: words(
      'a training message',
      'A training message',
      'It was a training message from our own security programme. It shows how dangerous mail looks.',
      ['You need not do anything else. You can delete the message.'],
    ),
  }
}
