/** What each mail counts for in training: no one source and no language may tell the classes apart by its numbers. */
import type { MailOrigin } from '../../domain/evaluation.ts'

/** A source's share of the legitimate mail, beyond which its mails count less. */
const largestShare = 0.2
/** Legitimate mail of a language with little of it counts up to this much more, so that each language holds both in the proportion of all mail. */
const mostForLanguage = 12

function countBy(origins: readonly MailOrigin[], keyOf: (origin: MailOrigin) => string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const origin of origins) counts.set(keyOf(origin), (counts.get(keyOf(origin)) ?? 0) + 1)
  return counts
}

const languageOf = ({ language }: MailOrigin): string => language.slice(0, 2).toLowerCase()

/** Weights in the order of the mails, about 1 each. */
export function rowWeights(origins: readonly MailOrigin[]): readonly number[] {
  const legitimate = origins.filter(({ outcome }) => outcome === 'legitimate')
  const malicious = countBy(
    origins.filter(({ outcome }) => outcome === 'malicious'),
    languageOf,
  )
  const innocent = countBy(legitimate, languageOf)
  const sources = countBy(legitimate, ({ source }) => source)
  // Where there are few sources, none can be held down to a fifth.
  const most = Math.max(largestShare, 1 / Math.max(1, sources.size)) * legitimate.length
  const proportion = legitimate.length / Math.max(1, origins.filter(({ outcome }) => outcome === 'malicious').length)
  return origins.map((origin) => {
    if (origin.outcome !== 'legitimate') return 1
    const ofSource = Math.min(1, most / (sources.get(origin.source) ?? 1))
    const language = languageOf(origin)
    // English is the language of most mail, so it needs no help; where none is known there is nothing to even out.
    if (language === 'en' || language === '?') return ofSource
    const wanted = proportion * (malicious.get(language) ?? 0)
    return ofSource * Math.min(mostForLanguage, Math.max(1, wanted / (innocent.get(language) ?? 1)))
  })
}
