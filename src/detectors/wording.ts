/** What the words of a message amount to: the ideas of all languages, found in one pass that all detectors share. */
import type { Message } from '../domain/message.ts'
import { skeleton } from '../domain/confusables.ts'
import { memo } from '../domain/memo.ts'
import type { PhraseNet } from './phrase-net.ts'
import { compilePhrases, searchPhrases } from './phrase-net.ts'
import type { Family, Idea } from './phrases.ts'
import { ideas } from './phrases.ts'
import type { Tokens } from './tokens.ts'
import { tokenise } from './tokens.ts'
import { numberOf, sentenceEnd } from './word-numbers.ts'
import { plain, wordsAround } from './words.ts'

/** An idea met in the text. */
export interface Mention {
  readonly family: Family
  /** The same word in every language, e.g. `mailbox full`. */
  readonly idea: string
  /** Place for evidence: `header:Subject`, `text` or `file:<name>`. */
  readonly where: string
  /** Number of the place, and of the first and last word in it. */
  readonly place: number
  readonly from: number
  readonly to: number
  /** Offsets in the text of the place. */
  readonly start: number
  readonly end: number
  readonly phrase: string
  readonly around: string
}
/** A word written so that filters do not know it again. */
export interface Disguise {
  readonly where: string
  readonly written: string
  readonly meant: string
  readonly around: string
}
export interface Wording {
  readonly mentions: readonly Mention[]
  readonly disguises: readonly Disguise[]
  /** The text of each place as words. */
  readonly places: readonly Tokens[]
}

const mostAttachedText = 100_000
const mostFound = 2_000
const mostOfAnIdea = 12
const mostDisguises = 20
/** Words before a demand, and before anything else, in which a "never" turns it round. */
const negationReach = 6
const shortReach = 3
const demands: ReadonlySet<Family> = new Set<Family>(['ask', 'give', 'link', 'claim'])
const negations =
  'never not nor don won doesn cannot nobody without nie niemals nicht kein keine keinen keiner jamais aucun aucune pas nunca jamas tampoco nao mai non nessun nessuno nooit niet geen nigdy'
/** "If you do not verify your account" denies nothing. */
const conditions =
  'if unless until failure avoid prevent why wenn falls sofern sollten sollte bis si sinon faute afin evite eviter evitar caso se qualora evitare als indien tenzij voorkomen jesli jezeli uniknac'
const conditionReach = 12

const mostSearched = 100_000
const fewestSplit = 3
const invisible = /[\u034f\u200b\u200e\u200f\u2060-\u2064\ufeff]/
const invisibles = /[\u034f\u200b\u200e\u200f\u2060-\u2064\ufeff]/g
const splitWord = /[a-zA-Z]{1,20}(?:[\u034f\u200b\u200e\u200f\u2060-\u2064\ufeff]{1,40}[a-zA-Z]{1,20}){1,20}/g

interface Net extends PhraseNet {
  readonly negations: ReadonlySet<number>
  readonly conditions: ReadonlySet<number>
}
const netOf = memo((list: readonly Idea[]): Net => {
  const net = compilePhrases(list)
  const numbers = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(numberOf))
  return { ...net, negations: numbers(negations), conditions: numbers(conditions) }
})

/** Subject, visible text and the text of attached files, searched once for every idea. Hidden text is not looked at. */
export const wordingOf = memo((message: Message): Wording => {
  const net = netOf(ideas)
  const mentions: Mention[] = []
  const disguises: Disguise[] = []
  const read: Tokens[] = []
  let attached = mostAttachedText
  const places: (readonly [string, string])[] = [
    ['header:Subject', message.subject ?? ''],
    ['text', message.visibleText],
  ]
  for (const { file, text } of message.attachedText) {
    if (attached <= 0) break
    places.push([`file:${file}`, text.slice(0, attached)])
    attached -= text.length
  }
  places.forEach(([where, raw], place) => {
    const { tokens, disguised } = undisguise(tokenise(plain(raw)), net, where)
    disguised.push(...invisiblySplit(raw, where))
    disguises.push(...disguised.slice(0, Math.max(0, mostDisguises - disguises.length)))
    read.push(tokens)
    mentions.push(...mentionsIn(tokens, net, where, place))
  })
  return { mentions, disguises, places: read }
})

function mentionsIn(tokens: Tokens, net: Net, where: string, place: number): readonly Mention[] {
  const times = new Map<number, number>()
  const mentions: Mention[] = []
  for (const { group, from, to } of searchPhrases(tokens, net, mostFound)) {
    const idea = ideas[group]
    const count = (times.get(group) ?? 0) + 1
    times.set(group, count)
    if (
      idea === undefined ||
      count > mostOfAnIdea ||
      isNegated(tokens.numbers, from, demands.has(idea.family) ? negationReach : shortReach, net)
    )
      continue
    const [start = 0, end = 0] = [tokens.starts[from], tokens.ends[to]]
    const around = wordsAround(tokens.text, start, end)
    mentions.push({
      family: idea.family,
      idea: idea.idea,
      where,
      place,
      from,
      to,
      start,
      end,
      phrase: tokens.text.slice(start, end),
      around,
    })
  }
  return mentions
}

/** "We will never ask you to …": the sentence says the opposite. */
function isNegated(numbers: readonly number[], from: number, reach: number, net: Net): boolean {
  let negated = false
  for (let at = from - 1; at >= 0 && at >= from - conditionReach && numbers[at] !== sentenceEnd; at--) {
    const number = numbers[at] ?? 0
    if (net.conditions.has(number)) return false
    if (at >= from - reach && net.negations.has(number)) negated = true
  }
  return negated
}

/** Puts the meant word where a disguised one stands: `ver1fy`, Cyrillic letters in a Latin word, `v e r i f y`. */
function undisguise(tokens: Tokens, net: Net, where: string): { tokens: Tokens; disguised: Disguise[] } {
  const disguised: Disguise[] = []
  if (tokens.odd.length === 0 && tokens.spaced.length === 0) return { tokens, disguised }
  const numbers = [...tokens.numbers]
  const textOf = (from: number, to: number): string => tokens.text.slice(tokens.starts[from], tokens.ends[to])
  const note = (from: number, to: number, meant: string): void => {
    const around = wordsAround(tokens.text, tokens.starts[from] ?? 0, tokens.ends[to] ?? 0)
    disguised.push({ where, written: textOf(from, to), meant, around })
  }
  for (const index of tokens.odd) {
    const written = textOf(index, index)
    // A number before or behind a word is a name or a model; inside it, it stands for a letter.
    if (net.words.has(numbers[index] ?? 0) || written.length > 30 || /^\d|\d$/.test(written)) continue
    const meant = net.lookAlikes.get(skeleton(written))
    if (meant === undefined) continue
    numbers[index] = numberOf(meant)
    note(index, index, meant)
  }
  for (const [from, to] of tokens.spaced) {
    const meant = net.lookAlikes.get(skeleton(textOf(from, Math.min(to, from + 40)).replaceAll(/[^\p{L}]/gu, '')))
    if (meant !== undefined) note(from, to, meant)
  }
  return { tokens: disguised.length === 0 ? tokens : { ...tokens, numbers }, disguised }
}

/** Words with invisible characters inside; one may be a hint where to break a long name, three are no accident. */
function invisiblySplit(raw: string, where: string): readonly Disguise[] {
  const text = raw.slice(0, mostSearched)
  if (!invisible.test(text)) return []
  const found = new Map<string, Disguise>()
  for (const match of text.matchAll(splitWord)) {
    const meant = match[0].replaceAll(invisibles, '')
    if (meant.length < 4 || found.has(meant)) continue
    found.set(meant, {
      where,
      written: match[0],
      meant,
      around: text.slice(Math.max(0, match.index - 20), match.index + match[0].length + 40),
    })
    if (found.size >= mostDisguises) break
  }
  return found.size < fewestSplit ? [] : [...found.values()]
}

/** The mentions of some families, in the order of the text. */
export function mentionsOf(message: Message, families: readonly Family[]): readonly Mention[] {
  return wordingOf(message).mentions.filter(({ family }) => families.includes(family))
}

/** True where both stand in one place, at most so many words apart. */
export function near(one: Mention, other: Mention, words: number): boolean {
  if (one.place !== other.place) return false
  return one.from <= other.from ? other.from - one.to <= words : one.from - other.to <= words
}

/** The first mention of each idea. */
export function onePerIdea(mentions: readonly Mention[]): readonly Mention[] {
  return [
    ...new Map(mentions.toReversed().map((mention): [string, Mention] => [`${mention.family} ${mention.idea}`, mention])).values(),
  ].toReversed()
}
