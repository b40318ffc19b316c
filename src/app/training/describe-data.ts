/** What a model was made of, for its card: sources with counts and years, and what their licences mean. */
import type { MailOrigin } from '../../domain/evaluation.ts'
import type { ModelCard } from '../../domain/model-card.ts'
import type { Outcome } from '../../domain/outcomes.ts'
import { termsOf, type SourceTermsByName } from '../corpus/sources-file.ts'

export type CardSource = ModelCard['data']['sources'][number]

/** Sources by name, each with its terms, mails of each class and years. */
export function describeSources(origins: readonly MailOrigin[], terms: SourceTermsByName): readonly CardSource[] {
  const bySource = Map.groupBy(origins, ({ source }) => source)
  return [...bySource.keys()].sort().map((name) => {
    const mails = bySource.get(name) ?? []
    const count = (wanted: Outcome): number => mails.filter(({ outcome }) => outcome === wanted).length
    const years = mails.flatMap(({ year }) => (year === null ? [] : [year])).sort((one, other) => one - other)
    const [first] = years
    const last = years.at(-1)
    return {
      name,
      ...termsOf(name, terms),
      malicious: count('malicious'),
      spam: count('spam'),
      legitimate: count('legitimate'),
      years: first === undefined || last === undefined ? null : [first, last],
    }
  })
}

const share = (part: readonly CardSource[], all: readonly CardSource[]): string => {
  const mails = (sources: readonly CardSource[]): number =>
    sources.reduce((sum, each) => sum + each.malicious + each.spam + each.legitimate, 0)
  return `${((100 * mails(part)) / Math.max(1, mails(all))).toFixed(0)} % of the mails`
}

/** `a, b (licence); c (another licence)`. */
const named = (sources: readonly CardSource[]): string =>
  [...Map.groupBy(sources, ({ licence }) => licence)]
    .map(([licence, alike]) => `${alike.map(({ name }) => name).join(', ')} (${licence})`)
    .join('; ')

/** The name as a shell takes it for one word. */
const shellWord = (name: string): string => (/^[\w.@-]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`)

/** Sentences for whoever uses the weights; at least one. */
export function licenceSentences(sources: readonly CardSource[]): readonly string[] {
  const forbidden = sources.filter(({ commercialUse }) => commercialUse === 'forbidden')
  const unknown = sources.filter(({ commercialUse }) => commercialUse === 'unknown')
  const allowed = sources.filter(({ commercialUse }) => commercialUse === 'allowed')
  const options = forbidden.map(({ name }) => shellWord(name)).join(' ')
  return [
    ...(forbidden.length === 0
      ? []
      : [
          `The licence of ${named(forbidden)} forbids commercial use (${share(forbidden, sources)}): whoever uses this model commercially has to settle that with its owner first, or use another model.`,
          `A model without it: \`anomix train CORPUS --exclude-source ${options}\`, or \`anomix train\` on mail of your own.`,
        ]),
    ...(unknown.length === 0 ? [] : [`Whether commercial use is allowed is not known for ${named(unknown)} (${share(unknown, sources)}).`]),
    ...(allowed.length === 0 ? [] : [`Commercial use is allowed by ${named(allowed)} (${share(allowed, sources)}).`]),
    'The file holds weights only, none of the mails.',
  ]
}
