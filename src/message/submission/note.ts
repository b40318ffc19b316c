/** What a reporter says he did with the message, read from his covering note. */
import { detectAll } from 'tinyld/light'
import type { UserAct } from '../../domain/analysis.ts'
import { userActs } from '../../domain/analysis.ts'
import type { NoteReading } from '../../domain/message.ts'
import { actsOf } from './note/acts.ts'
import type { Sentence } from './note/clauses.ts'
import { ownWords, sentences } from './note/clauses.ts'
import { dutch } from './note/languages/nl.ts'
import { english } from './note/languages/en.ts'
import { finnish } from './note/languages/fi.ts'
import { french } from './note/languages/fr.ts'
import { german } from './note/languages/de.ts'
import { italian } from './note/languages/it.ts'
import { polish } from './note/languages/pl.ts'
import { portuguese } from './note/languages/pt.ts'
import { scandinavian } from './note/languages/scandinavian.ts'
import { spanish } from './note/languages/es.ts'
import type { NoteLanguage } from './note/rules.ts'
import { isOneOf } from './note/words.ts'

const languages: readonly NoteLanguage[] = [english, german, french, spanish, portuguese, italian, dutch, polish, scandinavian, finnish]
const codes = ['en', 'de', 'fr', 'es', 'pt', 'it', 'nl', 'pl', 'sv', 'no', 'fi']
/** Fewer letters than this say nothing of a language. */
const fewestLetters = 12
/** From here on the detector is believed alone; below, its frequent words must agree. */
const enoughLetters = 40

/** Acts of the reporter in the order of the contract, and the language of the note (ISO 639-1), null where it is too short to tell. */
export function readNote(text: string): NoteReading {
  const own = ownWords(text)
  const found = sentences(own)
  if (found.length === 0) return { acts: [], language: null }
  const plain = withoutAddresses(own)
  const letters = plain.replaceAll(/\P{L}/gu, '').length
  const guess = letters < fewestLetters ? null : (detectAll(plain, { only: codes })[0]?.lang ?? null)
  const ranked = rank(found, guess)
  const best = ranked[0]?.score ?? 0
  const acts = new Set<UserAct>()
  for (const { language, score } of ranked) {
    if (score === 0 ? best > 0 : score < best * 0.6) continue
    for (const act of actsOf(found, language)) acts.add(act)
  }
  return {
    acts: userActs.filter((act) => acts.has(act)),
    language: guess !== null && (letters >= enoughLetters || agrees(guess, found)) ? named(guess, found) : null,
  }
}

/** The words of the note: links, addresses and file names are in no language. */
function withoutAddresses(own: string): string {
  return own
    .slice(0, 4_000)
    .split(/\s+/)
    .filter((word) => !/[@/\\_]|[^.]\.[^.\s]{2}|^www\./.test(word.slice(0, 200)))
    .join(' ')
    .slice(0, 2_000)
}

/** True where no other language has as many of its frequent words in the note. */
function agrees(guess: string, found: readonly Sentence[]): boolean {
  const [first, second] = rank(found, null)
  return first !== undefined && first.score > (second?.score ?? 0) && first.language.codes.includes(guess)
}

/** Languages by how many of their frequent words the note has; the detector's guess weighs as two. */
function rank(found: readonly Sentence[], guess: string | null): readonly { readonly language: NoteLanguage; readonly score: number }[] {
  const tokens = found.flatMap((sentence) => sentence.pieces.flat()).slice(0, 300)
  return languages
    .map((language) => ({
      language,
      score: tokens.filter((token) => isOneOf(token, language.typical)).length + (guess !== null && language.codes.includes(guess) ? 2 : 0),
    }))
    .toSorted((a, b) => b.score - a.score)
}

const danish = [
  'jeg',
  'ikke',
  'og',
  'desvaerre',
  'linket',
  'abnet',
  'abnede',
  'vedhaeftede',
  'maerkeligt',
  'noget',
  'hvad',
  'hej',
  'af',
  'mig',
  'min',
  'filen',
  'undskyld',
  'abnet',
  'mailen',
]
const norwegian = [
  'jeg',
  'ikke',
  'og',
  'dessverre',
  'lenken',
  'apnet',
  'vedlegg',
  'vedlegget',
  'noe',
  'hva',
  'hei',
  'av',
  'meg',
  'passordet',
  'trykket',
  'beklager',
]

/** The detector mixes up the Scandinavian languages where the text is short; letters and frequent words part them. */
function named(guess: string, found: readonly Sentence[]): string {
  if (guess !== 'no' && guess !== 'sv') return guess
  const tokens = found.flatMap((sentence) => sentence.pieces.flat()).slice(0, 300)
  const letters = tokens.map((token) => token.raw).join('')
  const eastern = /[äö]/.test(letters)
  if (eastern || (guess === 'sv' && !/[æø]/.test(letters) && !tokens.some((token) => isOneOf(token, ['jeg', 'og', 'ikke'])))) return 'sv'
  const count = (words: readonly string[]): number => tokens.filter((token) => isOneOf(token, words)).length
  return count(danish) > count(norwegian) ? 'da' : 'nb'
}
