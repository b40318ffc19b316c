/** The strongest reasons of the model in words that an analyst reads. */
import type { ModelScore } from '../domain/analysis.ts'
import { defang } from '../domain/defang.ts'
import type { Explanation } from './explanation.ts'
import { featureSentence } from './features/model-input.ts'
import { linkMask, mailMask } from './features/read-text.ts'

type Contribution = ModelScore['contributions'][number]

export interface Explained {
  readonly explanation: Explanation
  readonly names: readonly string[]
  /** As the model read them, in the order of the names. */
  readonly values: Float32Array
  readonly words: readonly string[]
  /** Words of the subject, at the beginning: no phrase reaches beyond them into the text. */
  readonly subjectWords: number
}

const mostReasons = 8
/** Of them at most this many words: features tell an analyst more. */
const mostWords = 4
const longestPhrase = 4
const longestText = 60
/** Share of the strongest word that its neighbours need to be named together with it. */
const strongShare = 0.25
/** Half a percent of the odds: less is no reason. */
const leastTold = 0.005

const byStrength = (one: Contribution, other: Contribution): number => Math.abs(other.contribution) - Math.abs(one.contribution)
const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits))
const direction = (contribution: number, several: boolean): string =>
  contribution > 0 ? `speak${several ? '' : 's'} for phishing` : `speak${several ? '' : 's'} against phishing`

function featureReason(name: string, value: number, contribution: number): Contribution {
  // A share of links says nothing where there is no link.
  const known = Number.isFinite(value)
  const fact = known ? featureSentence(name, value).replace(/\.$/, '') : `“${name.replaceAll('_', ' ')}” has no value in this mail`
  return {
    feature: name,
    value: known ? rounded(value, 6) : 'unknown',
    contribution: rounded(contribution, 4),
    sentence: `${fact}: ${direction(contribution, false)}`,
  }
}

/** What the text was read as, in place of what differs from mail to mail. */
const masks: ReadonlyMap<string, string> = new Map([
  [linkMask, '(link)'],
  [mailMask, '(address)'],
])

/** Foreign text cut to what a sentence can bear; never cut between the halves of a character. */
function shownPhrase(phrase: string): string {
  const text = defang(phrase.replaceAll(/[\uE000\uE001]/g, (mask) => masks.get(mask) ?? mask))
  return text.length <= longestText ? text : `${text.slice(0, longestText - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

/** Neighbouring strong words of one direction are one phrase; a phrase that comes again is counted together. */
function phrases({ words, subjectWords, explanation: { words: contributions } }: Explained): ReadonlyMap<string, number> {
  const strongest = contributions.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  const told = new Map<string, number>()
  for (let at = 0; at < words.length; at++) {
    const first = contributions[at] ?? 0
    if (first === 0 || Math.abs(first) < strongest * strongShare) continue
    const phrase = [words[at] ?? '']
    let sum = first
    for (; phrase.length < longestPhrase; at++) {
      const next = contributions[at + 1] ?? 0
      if (at + 1 === subjectWords || Math.sign(next) !== Math.sign(first) || Math.abs(next) < strongest * strongShare) break
      phrase.push(words[at + 1] ?? '')
      sum += next
    }
    const text = phrase.join(' ').toLowerCase()
    told.set(text, (told.get(text) ?? 0) + sum)
  }
  return told
}

function wordReason(phrase: string, contribution: number): Contribution {
  const value = shownPhrase(phrase)
  const several = phrase.includes(' ')
  return {
    feature: 'text',
    value,
    contribution: rounded(contribution, 4),
    sentence: `the word${several ? 's' : ''} “${value}” ${direction(contribution, several)}`,
  }
}

/** At most eight reasons for or against malicious rather than legitimate mail, the strongest first. */
export function strongestContributions(explained: Explained): readonly Contribution[] {
  const { explanation, names, values } = explained
  const told = (contribution: number): boolean => Math.abs(contribution) >= leastTold
  const features = names.flatMap((name, index) => {
    const contribution = explanation.features[index] ?? 0
    return told(contribution) ? [featureReason(name, values[index] ?? NaN, contribution)] : []
  })
  const texts = [...phrases(explained)].flatMap(([phrase, sum]) => (told(sum) ? [wordReason(phrase, sum)] : []))
  return [...features, ...texts.toSorted(byStrength).slice(0, mostWords)].toSorted(byStrength).slice(0, mostReasons)
}
