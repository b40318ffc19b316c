/** Text as words: where each begins and ends, and which word it is; accents, apostrophes and hyphens make no difference. */
import { foldWord, hashStart, hashStep, numberOf, numberOfHash, sentenceEnd } from './word-numbers.ts'

export interface Tokens {
  /** The text that offsets refer to. */
  readonly text: string
  /** Number of each word, {@link sentenceEnd} between sentences. */
  readonly numbers: readonly number[]
  /** Offsets in `text`, one for each number. */
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** Indexes of words that mix letters with digits, or Latin letters with others. */
  readonly odd: readonly number[]
  /** First and last index of runs of five or more single letters. */
  readonly spaced: readonly (readonly [number, number])[]
}

const mostWords = 30_000
const shortestRun = 5
const separator = 0
const letter = 1
const digit = 2
const end = 3

/** What each ASCII character is; an underscore belongs to the word. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (/[a-zA-Z_]/.test(character)) return letter
  if (/\d/.test(character)) return digit
  return /[.!?;:|()[\]<>"]/.test(character) ? end : separator
})

/** Cuts lower-case text into words; linear, at most 30,000 words. */
export function tokenise(text: string): Tokens {
  const numbers: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  let count = 0
  const odd: number[] = []
  const spaced: (readonly [number, number])[] = []
  let singles = 0
  let lastEnd = 0
  let atSentenceEnd = true
  let at = 0
  while (at < text.length && count < mostWords) {
    let code = text.charCodeAt(at)
    let kind = kindOf(code, text, at)
    if (kind === separator || kind === end) {
      if (kind === end && !atSentenceEnd) {
        if (singles >= shortestRun) spaced.push([count - singles, count - 1])
        singles = 0
        atSentenceEnd = true
        numbers.push(sentenceEnd)
        starts.push(at)
        ends.push(at + 1)
        count++
      }
      at++
      continue
    }
    const start = at
    let kinds = 0
    let beyondAscii = false
    let hash = hashStart
    while (kind === letter || kind === digit) {
      kinds |= kind
      if (code > 127) beyondAscii = true
      hash = hashStep(hash, code)
      at++
      if (at >= text.length) break
      code = text.charCodeAt(at)
      kind = kindOf(code, text, at)
    }
    const single = at - start === 1 && kinds === letter
    if (singles > 0 && (!single || start - lastEnd !== 1)) {
      if (singles >= shortestRun) spaced.push([count - singles, count - 1])
      singles = 0
    }
    if (single) singles++
    if (kinds === (letter | digit) || (beyondAscii && mixesScripts(text.slice(start, at)))) odd.push(count)
    numbers.push(beyondAscii ? numberOf(foldWord(text.slice(start, Math.min(at, start + 60)))) : numberOfHash(hash))
    starts.push(start)
    ends.push(at)
    count++
    lastEnd = at
    atSentenceEnd = false
  }
  if (singles >= shortestRun) spaced.push([count - singles, count - 1])
  return { text, numbers, starts, ends, odd, spaced }
}

/** The words that end within the first `longest` characters. */
export function beginningOf(tokens: Tokens, longest: number): Tokens {
  if (tokens.text.length <= longest) return tokens
  let count = tokens.ends.length
  while (count > 0 && (tokens.ends[count - 1] ?? 0) > longest) count--
  return {
    text: tokens.text.slice(0, longest),
    numbers: tokens.numbers.slice(0, count),
    starts: tokens.starts.slice(0, count),
    ends: tokens.ends.slice(0, count),
    odd: tokens.odd.filter((index) => index < count),
    spaced: tokens.spaced.filter(([, last]) => last < count),
  }
}

function kindOf(code: number, text: string, at: number): number {
  if (code < 128) return ascii[code] ?? separator
  if (code >= 0xc0 && code <= 0x24f) return code === 0xd7 || code === 0xf7 ? separator : letter
  if (code === 0x2026 || code === 0x2022 || code === 0xbf || code === 0xa1) return end
  if (code >= 0xd800 && code <= 0xdfff) return letter
  return /[\p{L}\p{M}\p{N}]/u.test(text[at] ?? '') ? letter : separator
}

function mixesScripts(word: string): boolean {
  return /[a-z]/.test(word) && /[\u0370-\u03ff\u0400-\u052f\u0561-\u0587]/.test(word)
}
