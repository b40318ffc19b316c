/** What a training prints when it is done. */
import { thresholdTerms, type Figure, type ModelCard } from '../../domain/model-card.ts'
import { outcomes } from '../../domain/outcomes.ts'
import { neutralise } from '../../report/neutralise.ts'
import type { SkippedFile } from '../corpus/extract-mails.ts'
import type { LeftOut } from '../corpus/labelled-file.ts'

const mostSkipped = 20

function sourceLines({ sources }: ModelCard['data']): readonly string[] {
  const width = Math.max(...sources.map(({ name }) => name.length), 'source'.length)
  const total = Object.fromEntries(outcomes.map((outcome) => [outcome, sources.reduce((sum, source) => sum + source[outcome], 0)]))
  const cells = (counts: Readonly<Record<string, number>>): string =>
    outcomes.map((outcome) => String(counts[outcome] ?? 0).padStart(outcome.length)).join('  ')
  return [
    `${'source'.padEnd(width)}  ${outcomes.join('  ')}  commercial use`,
    ...sources.map((source) => {
      const counts = { malicious: source.malicious, spam: source.spam, legitimate: source.legitimate }
      return `${source.name.padEnd(width)}  ${cells(counts)}  ${source.commercialUse}`
    }),
    `${'all'.padEnd(width)}  ${cells(total)}`,
  ]
}

/** Reasons with their counts, most frequent first. */
function leftOutLines(leftOut: LeftOut): readonly string[] {
  const reasons = [...leftOut].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
  return reasons.map(([reason, count]) => `left out: ${count} ${reason}`)
}

function skippedLines(skipped: readonly SkippedFile[]): readonly string[] {
  if (skipped.length === 0) return []
  const more = skipped.length - mostSkipped
  return [
    `skipped: ${skipped.length} that could not be read`,
    ...skipped.slice(0, mostSkipped).map(({ path, reason }) => `  ${path}: ${reason}`),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ]
}

const digits = (value: number | null): string => (value === null ? 'not measurable' : value.toFixed(4))

function figureLine({ name, value, low, high }: Figure): string {
  return `  ${name}: ${digits(value)}${low === null || high === null ? '' : ` (${digits(low)} to ${digits(high)})`}`
}

function thresholdLines({ phishing, suspicious, danger }: ModelCard['thresholds']): readonly string[] {
  return [
    `  phishing above ${digits(phishing.above)} (${thresholdTerms(phishing)})`,
    `  suspicious above ${digits(suspicious.above)} (${thresholdTerms(suspicious)})`,
    `  spam rather than malicious below ${digits(danger.spam)}, malicious from ${digits(danger.malicious)}`,
  ]
}

/** Names of files and sources may hold what acts on a terminal. */
const printed = (lines: readonly string[]): string => lines.map((line) => `${neutralise(line)}\n`).join('')

/** What was not read and why; empty where everything was. */
export const unreadSummary = (skipped: readonly SkippedFile[], leftOut: LeftOut): string =>
  printed([...leftOutLines(leftOut), ...skippedLines(skipped)])

/** The data, what was left out, figures, thresholds, licences, and where the model lies. Ends with a line break. */
export function trainingSummary(
  card: ModelCard,
  data: { readonly model: string; readonly skipped: readonly SkippedFile[]; readonly leftOut: LeftOut },
): string {
  const before = [`${card.data.mails} mails of ${card.data.campaigns} campaigns`, ...sourceLines(card.data)]
  const after = [
    'figures, with 95 % intervals where measured',
    ...card.metrics.map(figureLine),
    'thresholds',
    ...thresholdLines(card.thresholds),
    ...card.errorBudget.map((sentence) => `  ${sentence}`),
    ...card.limitations.map((sentence) => `limitation: ${sentence}`),
    ...card.licence.map((sentence) => `licence: ${sentence}`),
    `model    ${data.model}`,
    `SHA-256  ${card.file.sha256}`,
  ]
  return `${printed(before)}${unreadSummary(data.skipped, data.leftOut)}${printed(after)}`
}
