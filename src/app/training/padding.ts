/**
 * Innocent words to pad other mails with, as evaders do. They come from legitimate mails of the corpus that nobody is asked about
 * later, in two lots: one to learn from, one for the trial of an evasion.
 */
import { fnv1a } from '../../scoring/learners/fnv1a.ts'
import { seededRandom, shuffle, upTo } from '../../scoring/learners/random.ts'
import { extractMails, type ExtractParts } from '../corpus/extract-mails.ts'
import type { LabelledFile } from '../corpus/labelled-file.ts'

export interface Words {
  readonly text: string
  /** Path of the mail that they are from: two corpora may have files of one name. */
  readonly donor: string
}

export interface Padding {
  /** Paths of the mails that the words are from. */
  readonly donors: ReadonlySet<string>
  /** Words to learn with; the same for the same file of its corpus and seed, null where the corpus is too small for any. */
  readonly toLearn: (file: string) => Words | null
  /** Words for the trial: 1,500 characters. */
  readonly toTry: (file: string) => Words | null
}

/** Characters of a donor's text. */
const leastText = 1_500
const mostText = 3_000
const trialText = 1_500
const shortest = 300
/** Donors of each lot, and the share of the legitimate mail that they may be. */
const mostToLearn = 150
const mostToTry = 80
const largestShare = 0.06
/** Fewer make every padded mail look alike. */
const leastDonors = 20

export const noPadding: Padding = { donors: new Set(), toLearn: () => null, toTry: () => null }

/** Reads as many legitimate mails as it takes to find donors, in an order that the seed decides. */
export async function collectPadding(files: readonly LabelledFile[], parts: ExtractParts, seed: number): Promise<Padding> {
  const legitimate = files.filter(({ outcome, kind }) => outcome === 'legitimate' && kind === 'real')
  const wanted = Math.min(mostToLearn + mostToTry, Math.floor(largestShare * legitimate.length))
  if (wanted < leastDonors) return noPadding
  const order = Array.from(shuffle(upTo(legitimate.length), seededRandom(seed)), (index) => legitimate[index]).filter(
    (file) => file !== undefined,
  )
  const found: Words[] = []
  for (let from = 0; found.length < wanted && from < order.length; from += wanted) {
    const some = order.slice(from, from + wanted)
    await extractMails(
      some,
      parts,
      ({ path, detected }) => ({ donor: path, text: detected.message.visibleText.slice(0, mostText) }),
      (words) => {
        if (words.text.length >= leastText && found.length < wanted) found.push(words)
      },
    )
  }
  if (found.length < leastDonors) return noPadding
  const learnt = Math.ceil((found.length * mostToLearn) / (mostToLearn + mostToTry))
  const choose = (lot: readonly Words[], file: string, least: number, most: number): Words | null => {
    const random = seededRandom(seed ^ fnv1a(file))
    const words = lot[Math.floor(random() * lot.length)]
    return words === undefined ? null : { ...words, text: words.text.slice(0, least + Math.floor(random() * (most - least))) }
  }
  return {
    donors: new Set(found.map(({ donor }) => donor)),
    toLearn: (file) => choose(found.slice(0, learnt), file, shortest, mostText),
    toTry: (file) => choose(found.slice(learnt), `trial ${file}`, trialText, trialText),
  }
}
