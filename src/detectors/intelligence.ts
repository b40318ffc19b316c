/** Hits from convicting answers of threat intelligence: one for each observable, however many providers agree. */
import type { Enrichment, ObservableKind } from '../domain/analysis.ts'
import type { Hit } from '../domain/finding.ts'
import { seen } from './evidence.ts'
import { shown } from './links.ts'

/** One hit for each observable of `kind` that a provider calls malicious; `noun` begins the sentence ("domain", "URL"). */
export function convictions(enrichments: readonly Enrichment[], kind: ObservableKind, noun: string): readonly Hit[] {
  const answers = new Map<string, Enrichment[]>()
  for (const answer of enrichments) {
    if (answer.kind !== kind || answer.status !== 'malicious') continue
    answers.set(answer.observable, [...(answers.get(answer.observable) ?? []), answer])
  }
  return [...answers].map(([observable, by]) => ({
    description: `Malicious ${noun} detected: ${shown(observable)} (${strength(by)})`,
    evidence: by.slice(0, 5).map((answer) => seen(`intel:${answer.provider}`, `${shown(observable)}: ${strength([answer])}`)),
  }))
}

function strength(answers: readonly Enrichment[]): string {
  const most = Math.max(0, ...answers.map((answer) => countOf(answer.detail?.['malicious'])))
  if (most > 0) return `${most} detection${most === 1 ? '' : 's'}`
  return `listed by ${[...new Set(answers.map(({ provider }) => provider))].join(', ')}`
}

function countOf(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.trunc(value) : 0
}
