/** What a corpus says of a file of labelled mail before the file is read. Plain values. */
import type { Outcome } from '../../domain/outcomes.ts'

export interface LabelledFile {
  readonly path: string
  /** Relative to its corpus. */
  readonly file: string
  readonly outcome: Outcome
  readonly kind: string
  readonly source: string
  /** ISO 639-1, null where the corpus does not say. */
  readonly language: string | null
  readonly year: number | null
  /** Campaign as the corpus numbers it, unique over all corpora; null where it does not say. */
  readonly cluster: string | null
}

/** Files left out by rule, counted by reason. */
export type LeftOut = ReadonlyMap<string, number>

export interface LabelledFiles {
  readonly files: readonly LabelledFile[]
  readonly leftOut: LeftOut
}

/** Counts what is left out, reason by reason. */
export function createLeftOut(): { readonly add: (reason: string, count?: number) => void; readonly counts: LeftOut } {
  const counts = new Map<string, number>()
  return {
    counts,
    add: (reason, count = 1) => {
      counts.set(reason, (counts.get(reason) ?? 0) + count)
    },
  }
}
