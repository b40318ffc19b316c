/** The reporter's own signature below a quoted mail of a text part (RFC 3676 section 4.3), where nothing else marks the end. */
import type { MailboxAddress } from '../../domain/analysis.ts'
import { fold } from './fold.ts'

const maxChars = 2_000

/**
 * Offset of the signature separator (`-- `) of the reporter within `from`–`end`, null where none stands there. It counts only
 * near the end of the text and with the reporter's name or address below it: otherwise a sender could end his mail early.
 */
export function reporterSignature(text: string, from: number, end: number, reporter: readonly MailboxAddress[]): number | null {
  const at = Math.max(...['\n-- \n', '\n-- \r\n', '\n--\n', '\n--\r\n'].map((mark) => text.lastIndexOf(mark, end)))
  if (at < from || end - at > maxChars) return null
  const block = fold(text.slice(at, end))
  const own = reporter.flatMap(({ name, address }) => [fold(name), fold(address)]).filter((word) => word.length >= 5)
  return own.some((word) => block.includes(word)) ? at + 1 : null
}
