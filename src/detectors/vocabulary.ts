/** The words that phrases are made of, each with a number, found in a text without cutting it into pieces first. */

/** Grows while phrases are compiled and is only read afterwards. */
export interface Vocabulary {
  /** Folded words by their number; 0 is no word. */
  readonly words: string[]
  /** Numbers of words by {@link hashOf}; the few that share a hash stand together. */
  readonly byHash: Map<number, number[]>
}

export const newVocabulary = (): Vocabulary => ({ words: [''], byHash: new Map() })

/** FNV-1a over UTF-16 code units; {@link hashStep} is one step of it. */
export const hashStart = 0x811c9dc5
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

function hashOf(word: string): number {
  let hash = hashStart
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at))
  return hash
}

/** A word without accents, in lower case, `ß` as `ss`, `ø` as `o`, `ł` as `l`, `œ` and `æ` in two letters. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßøłœæ]/g, (character) => ({ ß: 'ss', ø: 'o', ł: 'l', œ: 'oe' })[character] ?? 'ae')
}

/** Number of a folded word, taken in where it is new. */
export function learn(vocabulary: Vocabulary, word: string): number {
  const known = numberOf(vocabulary, word)
  if (known !== 0) return known
  const number = vocabulary.words.push(word) - 1
  const hash = hashOf(word)
  const bucket = vocabulary.byHash.get(hash)
  if (bucket === undefined) vocabulary.byHash.set(hash, [number])
  else bucket.push(number)
  return number
}

/** Number of a folded word, 0 where no phrase has it. */
export function numberOf({ words, byHash }: Vocabulary, word: string): number {
  return byHash.get(hashOf(word))?.find((number) => words[number] === word) ?? 0
}

/** Number of the word that stands in `text` at `start`, given its hash; 0 where no phrase has it. */
export function numberAt({ words, byHash }: Vocabulary, text: string, start: number, end: number, hash: number): number {
  const bucket = byHash.get(hash)
  if (bucket === undefined) return 0
  for (const number of bucket) {
    const word = words[number] ?? ''
    if (word.length === end - start && text.startsWith(word, start)) return number
  }
  return 0
}
