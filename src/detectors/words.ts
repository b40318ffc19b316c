/** Looking for phrases in text: whole words, every script, one pass over the text for all groups. */
import type { Message } from '../domain/message.ts'
import { memo } from '../domain/memo.ts'
import { compilePhrases, searchPhrases } from './phrase-net.ts'
import { beginningOf, tokenise, type Tokens } from './tokens.ts'

const longestText = 100_000
const mostMatches = 2_000

/**
 * A group of phrases that mean one thing; counted once however often they occur. A phrase may hold `{a|b}` (one of), `[a|b]`
 * (one of, or nothing) and `*` (up to two words of any kind); accents, apostrophes and hyphens make no difference.
 */
export interface PhraseGroup {
  readonly name: string
  readonly phrases: readonly string[]
}
export interface PhraseMatch {
  readonly group: string
  readonly phrase: string
  /** The words around it, for evidence. */
  readonly around: string
}

/** Lower case, quotes straightened, invisible characters dropped, white space folded to one blank; at most 100,000 characters. */
export function plain(text: string): string {
  const beginning = text.slice(0, longestText)
  if (isAscii(beginning)) return beginning.toLowerCase().replace(/\s+/g, ' ')
  return beginning
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\u034f|[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/\s+/g, ' ')
}

function isAscii(text: string): boolean {
  return !/[^\u0000-\u007f]/.test(text)
}

/** Subject and visible text in one, ready for {@link findPhrases}. */
export const readerText = memo((message: Message): string => plain(`${message.subject ?? ''}\n${message.visibleText}`))

/** {@link readerText} as words. */
export const readerTokens = memo((message: Message): Tokens => tokenise(readerText(message)))

const compiled = memo((groups: readonly PhraseGroup[]) => compilePhrases(groups))

/** First match of each group, in the order of the groups, in text that {@link plain} made; a phrase must stand as whole words. */
export function findPhrases(text: string, groups: readonly PhraseGroup[]): readonly PhraseMatch[] {
  return findPhrasesIn(tokenise(text), groups)
}

/** The same in the first `longest` characters of a text that is cut into words already. */
export function findPhrasesIn(whole: Tokens, groups: readonly PhraseGroup[], longest = Number.POSITIVE_INFINITY): readonly PhraseMatch[] {
  const net = compiled(groups)
  const tokens = beginningOf(whole, longest)
  const { text } = tokens
  const first = new Map<number, PhraseMatch>()
  for (const { group, from, to } of searchPhrases(tokens, net, mostMatches)) {
    if (first.has(group)) continue
    const [start = 0, end = 0] = [tokens.starts[from], tokens.ends[to]]
    first.set(group, { group: groups[group]?.name ?? '', phrase: text.slice(start, end), around: wordsAround(text, start, end) })
  }
  return groups.flatMap((_, group) => first.get(group) ?? [])
}

/** A match with the numbers of its first and last word and its offsets in the text. */
export interface PlacedMatch extends PhraseMatch {
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

/** Every match of every group in the first `longest` characters, in the order of the text; at most 2,000. */
export function everyPhraseIn(whole: Tokens, groups: readonly PhraseGroup[], longest = Number.POSITIVE_INFINITY): readonly PlacedMatch[] {
  const tokens = beginningOf(whole, longest)
  const { text } = tokens
  return searchPhrases(tokens, compiled(groups), mostMatches).map(({ group, from, to }) => {
    const [start = 0, end = 0] = [tokens.starts[from], tokens.ends[to]]
    const name = groups[group]?.name ?? ''
    return { group: name, phrase: text.slice(start, end), around: wordsAround(text, start, end), from, to, start, end }
  })
}

/** True where at most so many words stand between the two, or one begins within the other. */
export function standNear(one: PlacedMatch, other: PlacedMatch, words: number): boolean {
  return one.from <= other.from ? other.from - one.to - 1 <= words : one.from - other.to - 1 <= words
}

/** A match with some of the text before and after it. */
export function wordsAround(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 40), end + 60)
}
