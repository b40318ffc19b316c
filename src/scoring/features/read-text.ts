/** Subject and visible text as the model reads them: folded, with addresses, links, numbers and recipients masked. */
import type { Message } from '../../domain/message.ts'

/** Characters of the visible text that count: what is far below the first screens is padding or quotation. */
export const mostCharacters = 4_000

export interface ReadText {
  readonly subject: readonly string[]
  /** Words of the visible text. */
  readonly body: readonly string[]
  /** Subject as it was shown, at most 300 characters. */
  readonly rawSubject: string
  /** Visible text as it was shown, at most 4,000 characters. */
  readonly rawBody: string
}

const linkMask = ' xxlink '
const mailMask = ' xxmail '
const nameMask = ' xxname '

/** Marks over letters, and characters of no width. */
const dropped = /[\p{M}\p{Cf}\u{FE00}-\u{FE0F}]/gu

/** Local parts and names of the recipients: who received a mail says nothing of it. */
function recipientWords({ to, cc }: Message): ReadonlySet<string> {
  const words = [...to, ...cc].flatMap(({ name, address }) => [address.split('@')[0] ?? '', ...name.split(/\s+/)])
  return new Set(words.map(fold).filter((word) => word.length >= 3))
}

/** Lower case without accents and invisible characters; compatibility forms (full width, mathematical letters) as plain ones. */
export function fold(text: string): string {
  return text.normalize('NFKD').replaceAll(dropped, '').toLowerCase()
}

const linkLike = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]{1,2000}/g
const mailLike = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}/gu
const wordLike = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+){0,3}|[!?€$£%]/gu

function wordsOf(text: string, names: ReadonlySet<string>): readonly string[] {
  const masked = fold(text).replaceAll(linkLike, linkMask).replaceAll(mailLike, mailMask).replaceAll(/\p{N}/gu, '0')
  return (masked.match(wordLike) ?? []).map((word) => (names.has(word) ? nameMask.trim() : word.replace(/0{2,}/g, '00')))
}

/** Reads a message once for all features of its text. */
export function readText(message: Message): ReadText {
  const names = recipientWords(message)
  const rawSubject = (message.subject ?? '').slice(0, 300)
  const rawBody = message.visibleText.slice(0, mostCharacters)
  return { subject: wordsOf(rawSubject, names), body: wordsOf(rawBody, names), rawSubject, rawBody }
}
