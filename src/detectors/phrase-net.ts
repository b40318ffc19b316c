/** Many phrases looked for in one pass over the words of a text. */
import { skeleton } from './confusables.ts'
import type { Tokens } from './tokens.ts'
import { sentenceEnd } from './tokens.ts'
import type { Vocabulary } from './vocabulary.ts'
import { foldWord, learn, newVocabulary } from './vocabulary.ts'

/** A place within phrases: the words that lead on, the places that are reached for nothing or over a gap, and the group that ends here. */
interface Node {
  next: Map<number, Node[]> | null
  readonly skips: Node[]
  readonly gaps: Node[]
  group: number
}
export interface PhraseNet {
  readonly vocabulary: Vocabulary
  /** Where phrases begin, by the number of their first word. */
  readonly starts: readonly (readonly Node[] | undefined)[]
  /** Numbers of the words of five letters and more, by the form that the eye takes them for. */
  readonly lookAlikes: ReadonlyMap<string, number>
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
/** Steps in all for one text: far more than a long honest text takes, and an end for one that is built of first words. */
const mostSteps = 2_000_000

/**
 * Builds the net of constant patterns. `{a|b}` is one of its alternatives, `[a|b]` one of them or nothing, `*` up to two words of
 * any kind. A pattern costs the sum of its alternatives, not their product.
 */
export function compilePhrases(groups: readonly { readonly phrases: readonly string[] }[]): PhraseNet {
  const vocabulary = newVocabulary()
  const known = new Map<string, readonly number[]>()
  const starts: Node[][] = []
  groups.forEach(({ phrases }, group) => {
    for (const pattern of phrases) {
      const first = newNode()
      buildPattern(first, pattern.toLowerCase(), (word) => {
        const numbers = known.get(word) ?? formsOf(word).map((form) => learn(vocabulary, form))
        known.set(word, numbers)
        return numbers
      }).group = group
      for (const node of closure(first)) for (const [word, nodes] of node.next ?? []) (starts[word] ??= []).push(...nodes)
    }
  })
  const lookAlikes = new Map<string, number>()
  vocabulary.words.forEach((word, number) => {
    if (word.length >= shortestDisguised) lookAlikes.set(skeleton(word), number)
  })
  return { vocabulary, starts, lookAlikes }
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
export function searchPhrases({ numbers }: Tokens, { starts }: PhraseNet, most: number): readonly Found[] {
  const found: Found[] = []
  const nodes: Node[] = []
  const places: number[] = []
  let steps = 0
  for (let from = 0; from < numbers.length && found.length < most && steps < mostSteps; from++) {
    const number = numbers[from] ?? 0
    const first = number > 0 ? starts[number] : undefined
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
