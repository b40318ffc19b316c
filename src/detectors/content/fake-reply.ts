/** "Re:" without a conversation. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { quoteAt } from '../first-words.ts'
import { isListMail } from '../strangers.ts'

const answers = /^\s{0,5}(?:re|aw|antw|sv|rif|res|odp)\s{0,2}(?:\[\d{1,3}\])?:/i

/** The subject says that the mail is an answer, but it names no mail that it answers and quotes none. */
export const detector: MessageDetector = {
  id: 'content/fake-reply',
  needs: 'message',
  factor: null,
  role: 'context',
  type: 'Content',
  title: '"Re:" without a conversation',
  meaning: 'The subject says that the mail is an answer, but no header field names a mail that it answers and the text quotes none.',
  check: 'See whether the reader wrote to this sender before.',
  severity: 'low',
  technique: 'T1598',
  falsePositives: ['Answers by ticket systems, web forms and some phones.'],
  detect: (message) => {
    if (!answers.test((message.subject ?? '').slice(0, 40)) || isListMail(message)) return []
    if (
      message.headers.some(({ name, value }) => /^(?:in-reply-to|references|thread-index|thread-topic)$/i.test(name) && value.trim() !== '')
    )
      return []
    if (quoteAt(message) < message.visibleText.slice(0, 20_000).length || /^>/m.test(message.plainText.slice(0, 20_000))) return []
    return [
      {
        description: 'The subject says that this is an answer, but no earlier mail is named or quoted',
        evidence: [seen('header:Subject', message.subject ?? '')],
      },
    ]
  },
}
