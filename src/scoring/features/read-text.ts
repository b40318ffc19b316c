/** Subject and visible text as the model reads them: folded, with addresses, links and numbers masked and the names of recipients left out. */
import type { Message } from '../../domain/message.ts'
import { conceptReader } from './concept-reader.ts'

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

/** What stands for a link and an address among the words: characters of private use, which are taken out of every text before. */
export const linkMask = '\uE000'
export const mailMask = '\uE001'

/** Marks over letters, characters of no width and of private use. */
const dropped = /[\p{M}\p{Cf}\p{Co}\u{FE00}-\u{FE0F}]/gu
/** Some characters unfold to eighteen. */
const mostFolded = 2 * mostCharacters

const mostRecipients = 3
const mostNames = 4
const speaksOf = conceptReader()

/**
 * Local parts and names of the first recipients: who received a mail says nothing of it. The sender writes those names, so that few
 * words of each are believed to be names, and none that a lure is made of.
 */
function recipientWords({ to, cc }: Message): ReadonlySet<string> {
  const named = [...to, ...cc].slice(0, mostRecipients).flatMap(({ name, address }) => [address.split('@')[0] ?? '', name])
  const words = named.flatMap((text) => (withoutNumbers(fold(text.slice(0, 100))).match(nameLike) ?? []).slice(0, mostNames))
  return new Set(words.filter((word) => word.length >= 3 && /\p{L}/u.test(word) && speaksOf(word).length === 0).map(shortNumbers))
}

/** Words of a name or of what stands before the @, however they are parted; numbers alone are none. */
const nameLike = /[\p{L}\p{N}]+/gu
const withoutNumbers = (text: string): string => text.replaceAll(/\p{N}/gu, '0')
const shortNumbers = (word: string): string => word.replace(/0{2,}/g, '00')

/** Letters whose strokes and ligatures no normalisation takes apart; without them Polish, German and Danish words would miss their stems. */
const plainLetters: ReadonlyMap<string, string> = new Map([
  ['ł', 'l'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['ħ', 'h'],
  ['ŧ', 't'],
  ['ı', 'i'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['þ', 'th'],
])
const notPlain = new RegExp(`[${[...plainLetters.keys()].join('')}]`, 'g')

/** Lower case without accents and invisible characters; compatibility forms (full width, mathematical letters) as plain ones. */
export function fold(text: string): string {
  const bare = text.normalize('NFKD').replaceAll(dropped, '').toLowerCase()
  return bare.replaceAll(notPlain, (letter) => plainLetters.get(letter) ?? letter)
}

const linkLike = /\b(?:https?:\/\/|www\.)[^\s<>"')\]]{1,2000}/g
const mailLike = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{1,190}/gu
const wordLike = /[\uE000\uE001]|[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+){0,3}|[!?€$£%]/gu

function wordsOf(text: string, names: ReadonlySet<string>): readonly string[] {
  const masked = withoutNumbers(fold(text).slice(0, mostFolded).replaceAll(linkLike, linkMask).replaceAll(mailLike, mailMask))
  // `ben-field` and `ben’s` are his name as well.
  const isName = (word: string): boolean => names.has(word) || names.has(word.split(/[-'’]/, 1)[0] ?? '')
  return (masked.match(wordLike) ?? []).map(shortNumbers).filter((word) => !isName(word))
}

/** Reads a message once for all features of its text. */
export function readText(message: Message): ReadText {
  const names = recipientWords(message)
  const rawSubject = (message.subject ?? '').slice(0, 300)
  const rawBody = message.visibleText.slice(0, mostCharacters)
  return { subject: wordsOf(rawSubject, names), body: wordsOf(rawBody, names), rawSubject, rawBody }
}
