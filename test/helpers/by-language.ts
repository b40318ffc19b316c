/** Tables of wording by language: each text becomes the visible text of one mail. */
import type { Message } from '../../src/domain/message.ts'
import { aMessage } from './a-message.ts'
import type { Case, FiringCase } from './describe-detector.ts'

/** Texts by language; the first line of each is the subject. */
export type Texts = Readonly<Record<string, readonly string[]>>

function mails(texts: Texts, overrides: Partial<Message>): readonly [string, Message][] {
  return Object.entries(texts).flatMap(([language, list]) =>
    list.map((text, index): [string, Message] => {
      const [subject = '', ...rest] = text.split('\n')
      return [`${language} ${index + 1}: ${subject}`, aMessage({ subject, visibleText: rest.join('\n'), ...overrides })]
    }),
  )
}

/** Firing cases, one for each text, that say one thing. */
export function firing(texts: Texts, says: RegExp, overrides: Partial<Message> = {}): Record<string, FiringCase> {
  return Object.fromEntries(mails(texts, overrides).map(([title, message]) => [title, { message, says: [says] }]))
}

/** Innocent twins, one for each text. */
export function innocent(texts: Texts, overrides: Partial<Message> = {}): Record<string, Case> {
  return Object.fromEntries(mails(texts, overrides).map(([title, message]) => [`the innocent ${title}`, { message }]))
}
