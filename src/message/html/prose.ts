/** Prose where no reader looks: in style elements, scripts, comments and attributes. */
import { withoutComments } from './style-sheet.ts'

const fewestWords = 12
const fewestChars = 60
const maxChars = 200_000
const plainWord = /^[\p{L}\p{N}'’-]{1,40}[.,;!?]?$/u

const plainWords = (piece: string): number => {
  let count = 0
  for (const word of piece.split(/\s+/)) if (plainWord.test(word)) count++
  return count
}

/** Text of a style element that is no CSS: long, and hardly a declaration in it (filters read it, people do not); null where there is none. */
export function wordSalad(css: string): string | null {
  const text = withoutComments(css.slice(0, maxChars)).replaceAll(/<!--|-->/g, ' ')
  const prose: string[] = []
  const take = (piece: string): void => {
    const trimmed = piece.trim()
    // A selector list is short; prose before a brace has many plain words.
    if (trimmed.length >= fewestChars / 2 && !trimmed.startsWith('@') && plainWords(trimmed) >= fewestWords)
      prose.push(trimmed.replaceAll(/\s+/g, ' '))
  }
  let depth = 0
  let from = 0
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') {
      if (depth === 0) take(text.slice(from, index))
      depth++
    } else if (depth > 0) {
      depth--
      if (depth === 0) from = index + 1
    }
  }
  if (depth === 0) take(text.slice(from))
  const joined = prose.join(' ')
  return joined.length >= fewestChars ? joined : null
}

/** The value where it reads as prose: at least 40 words, nine in ten of them plain; null for code, data, markup and short notes. */
export function proseIn(value: string): string | null {
  if (value.length < 200) return null
  const words = value.slice(0, maxChars).split(/\s+/)
  if (words.length < 40) return null
  const plain = words.filter((word) => plainWord.test(word)).length
  return plain >= words.length * 0.9 ? words.join(' ').trim() : null
}
