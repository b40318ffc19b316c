/** Compares words and phrases of the rules with the words of a note. */
import type { Token } from './clauses.ts'

const accented = /[\u0080-\uffff]/

/** True where the two differ by one letter more, less, other, or by two neighbours changed, and begin and end alike. */
function misspelt(word: string, wanted: string): boolean {
  if (wanted.length < 6 || Math.abs(word.length - wanted.length) > 1 || word.charAt(0) !== wanted.charAt(0)) return false
  if (word.slice(-2) !== wanted.slice(-2)) return false
  let start = 0
  while (start < word.length && word.charAt(start) === wanted.charAt(start)) start++
  let end = 0
  const most = Math.min(word.length, wanted.length) - start
  while (end < most && word.charAt(word.length - 1 - end) === wanted.charAt(wanted.length - 1 - end)) end++
  const left = word.length - start - end
  const missing = wanted.length - start - end
  if (left <= 1 && missing <= 1) return true
  return left === 2 && missing === 2 && word.charAt(start) === wanted.charAt(start + 1) && word.charAt(start + 1) === wanted.charAt(start)
}

/** True where the token is the word, read as {@link NoteLanguage} says. */
export function isWord(token: Token | undefined, wanted: string, forgiving = false): boolean {
  if (token === undefined) return false
  if (wanted.startsWith('=')) return token.raw === wanted.slice(1)
  if (wanted.endsWith('*')) return token.plain.startsWith(wanted.slice(0, -1))
  if (accented.test(wanted)) return token.raw === wanted
  return token.plain === wanted || (forgiving && misspelt(token.plain, wanted))
}

export function isOneOf(token: Token | undefined, words: readonly string[]): boolean {
  return words.some((word) => isWord(token, word))
}

/** Index of the last word of the phrase that begins at `start`, -1 where it does not; two other words may stand in between. */
export function phraseEnd(tokens: readonly Token[], start: number, phrase: string, forgiving = false): number {
  const [first = '', ...rest] = phrase.split(' ')
  if (!isWord(tokens[start], first, forgiving)) return -1
  let at = start
  for (const word of rest) {
    const next = [1, 2, 3].find((step) => isWord(tokens[at + step], word, forgiving))
    if (next === undefined) return -1
    at += next
  }
  return at
}

/** True where one of the words or phrases stands between two indices, the second not included. */
export function hasAny(tokens: readonly Token[], phrases: readonly string[], from = 0, to = tokens.length): boolean {
  for (let index = Math.max(0, from); index < Math.min(to, tokens.length); index++) {
    const end = phrases.find((phrase) => {
      const last = phraseEnd(tokens, index, phrase, phrase.length > 5)
      return last >= 0 && last < to
    })
    if (end !== undefined) return true
  }
  return false
}
