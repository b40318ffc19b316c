/** Words as numbers, so that a text is cut into words once for all phrases that are looked for in it. */

/** Stands among the numbers where a sentence or a clause ends; no phrase crosses it, and no word has it. */
export const sentenceEnd = -1

/** FNV-1a over UTF-16 code units; {@link hashStep} is one step of it, {@link numberOfHash} the last. */
export const hashStart = 0x811c9dc5
export const hashStep = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)
export const numberOfHash = (hash: number): number => (hash === sentenceEnd ? 0 : hash | 0)

/**
 * The number of a folded word: its hash, in 32 bits. Of the few thousand words of the phrases none shares one with another
 * (compiling them would say so); that a foreign word passes for one of them costs a sender more than writing the word.
 */
export function numberOf(word: string): number {
  let hash = hashStart
  for (let at = 0; at < word.length; at++) hash = hashStep(hash, word.charCodeAt(at))
  return numberOfHash(hash)
}

/** A word without accents, in lower case, `ß` as `ss`, `ø` as `o`, `ł` as `l`, `œ` and `æ` in two letters. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[ßøłœæ]/g, (character) => ({ ß: 'ss', ø: 'o', ł: 'l', œ: 'oe' })[character] ?? 'ae')
}
