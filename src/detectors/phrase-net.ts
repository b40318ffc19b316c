/** Many phrases looked for in one pass over the words of a text. */
import { skeleton } from '../domain/confusables.ts'
import type { Tokens } from './tokens.ts'
import { foldWord, numberOf, sentenceEnd } from './word-numbers.ts'

/** A place within phrases: the words that lead on, the places that are reached for nothing or over a gap, and the group that ends here. */
interface Node {
  next: Map<number, Node[]> | null
  readonly skips: Node[]
  readonly gaps: Node[]
  group: number
}
export interface PhraseNet {
  /** The words of all phrases, by their number. */
  readonly words: ReadonlyMap<number, string>
  /** Where phrases begin, by the number of their first word. */
  readonly starts: ReadonlyMap<number, readonly Node[]>
  /** 1 at the last bits of the numbers of first words: few words of a text pass, and the rest need no look into the map. */
  readonly mayStart: Uint8Array
  /** The words of five letters and more, by the form that the eye takes them for. */
  readonly lookAlikes: ReadonlyMap<string, string>
}
/** Group number, first and last word of a match. */
export interface Found {
  readonly group: number
  readonly from: number
  readonly to: number
}

const noGroup = -1
const widestGap = 2
const shortestDisguised = 5
const startMask = 0x3fff
/** Steps in all for one text: far more than a long honest text takes, and an end for one that is built of first words. */
const mostSteps = 2_000_000

/**
 * Builds the net of constant patterns. `{a|b}` is one of its alternatives, `[a|b]` one of them or nothing, `*` up to two words of
 * any kind. A pattern costs the sum of its alternatives, not their product.
 */
export function compilePhrases(groups: readonly { readonly phrases: readonly string[] }[]): PhraseNet {
  const words = new Map<number, string>()
  const known = new Map<string, readonly number[]>()
  const starts = new Map<number, Node[]>()
  groups.forEach(({ phrases }, group) => {
    for (const pattern of phrases) {
      const first = newNode()
      buildPattern(first, pattern.toLowerCase(), (word) => {
        const numbers = known.get(word) ?? formsOf(word).map((form) => learn(words, form))
        known.set(word, numbers)
        return numbers
      }).group = group
      for (const node of closure(first))
        for (const [word, nodes] of node.next ?? []) {
          const known = starts.get(word)
          if (known === undefined) starts.set(word, [...nodes])
          else known.push(...nodes)
        }
    }
  })
  const lookAlikes = new Map<string, string>()
  for (const word of words.values()) if (word.length >= shortestDisguised) lookAlikes.set(skeleton(word), word)
  const mayStart = new Uint8Array(startMask + 1)
  for (const number of starts.keys()) mayStart[number & startMask] = 1
  return { words, starts, mayStart, lookAlikes }
}

/** Takes a word in; two words of one number are a fault of the phrases, to be mended there. */
function learn(words: Map<number, string>, word: string): number {
  const number = numberOf(word)
  const known = words.get(number)
  if (known !== undefined && known !== word) throw new Error(`the phrases hold two words of one number: ${known} and ${word}`)
  words.set(number, word)
  return number
}

function newNode(): Node {
  return { next: null, skips: [], gaps: [], group: noGroup }
}

function buildPattern(first: Node, pattern: string, numbersOf: (word: string) => readonly number[]): Node {
  let node = first
  for (const piece of pattern.matchAll(/\{([^{}]{1,4000})\}|\[([^[\]]{1,4000})\]|[^{}[\]]{1,4000}/g)) {
    if (piece[0].trim() === '') continue
    const joined = newNode()
    for (const choice of (piece[1] ?? piece[2])?.split('|') ?? [piece[0]]) chain(node, joined, choice, numbersOf)
    if (piece[2] !== undefined) node.skips.push(joined)
    node = joined
  }
  return node
}

/** Leads from one node to another over the words of one alternative. */
function chain(from: Node, to: Node, choice: string, numbersOf: (word: string) => readonly number[]): void {
  const steps = choice.match(/\*|[\p{L}\p{M}\p{N}_]+/gu) ?? []
  let node = from
  steps.forEach((step, index) => {
    const after = index === steps.length - 1 ? to : newNode()
    if (step === '*') node.gaps.push(after)
    else {
      const next = (node.next ??= new Map<number, Node[]>())
      for (const number of numbersOf(step)) next.set(number, [...(next.get(number) ?? []), after])
    }
    node = after
  })
}

/** A word under both ways of writing its umlauts. */
function formsOf(word: string): readonly string[] {
  const written = word.replace(/[äöü]/g, (umlaut) => `${foldWord(umlaut)}e`)
  return [...new Set([foldWord(word), foldWord(written)])]
}

/** The node and all that are reached from it without a word. */
function closure(first: Node): readonly Node[] {
  const nodes = new Set([first])
  for (const node of nodes) for (const skip of node.skips) nodes.add(skip)
  return [...nodes]
}

/** Every match, by place; of several that begin with one word and belong to one group, the longest. At most `most`. */
export function searchPhrases({ numbers }: Tokens, { starts, mayStart }: PhraseNet, most: number): readonly Found[] {
  const found: Found[] = []
  const nodes: Node[] = []
  const places: number[] = []
  let steps = 0
  for (let from = 0; from < numbers.length && found.length < most && steps < mostSteps; from++) {
    const number = numbers[from] ?? 0
    if (mayStart[number & startMask] === 0 || number === sentenceEnd) continue
    const first = starts.get(number)
    if (first === undefined) continue
    const earlier = found.length
    for (const node of first) {
      nodes.push(node)
      places.push(from + 1)
    }
    for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
      const at = places.pop() ?? 0
      steps++
      if (node.group !== noGroup) note(found, earlier, { group: node.group, from, to: at - 1 })
      for (const skip of node.skips) {
        nodes.push(skip)
        places.push(at)
      }
      if (node.next !== null) {
        const next = node.next.get(numbers[at] ?? sentenceEnd)
        for (const after of next ?? []) {
          nodes.push(after)
          places.push(at + 1)
        }
      }
      for (const gap of node.gaps) {
        for (let skipped = 0; skipped <= widestGap; skipped++) {
          nodes.push(gap)
          places.push(at + skipped)
          if ((numbers[at + skipped] ?? sentenceEnd) === sentenceEnd) break
        }
      }
    }
  }
  return found
}

/** Keeps the longest match of a group among those that begin with the same word, which stand at the end of the list. */
function note(found: Found[], earlier: number, match: Found): void {
  for (let index = earlier; index < found.length; index++) {
    const known = found[index]
    if (known?.group !== match.group) continue
    if (match.to > known.to) found[index] = match
    return
  }
  found.push(match)
}
