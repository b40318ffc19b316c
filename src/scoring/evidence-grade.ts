/** What follows from how much of the original survived (design: evidence grade). */
import type { EvidenceGrade, Verdict } from '../domain/analysis.ts'

/** Verdicts after which nobody has to act. */
const harmless: readonly Verdict[] = ['legitimate', 'spam', 'simulation']
const original: readonly EvidenceGrade[] = ['A', 'B']

/** The most that a verdict may claim, by grade: what a client rebuilt or a person quoted may lack the very part that convicts. */
const most: Readonly<Record<EvidenceGrade, number>> = { A: 1, B: 0.99, C: 0.95, D: 0.85, E: 0.6 }

/** True where a case may be closed without a human: a harmless verdict on original bytes. */
export function mayClose(verdict: Verdict, grade: EvidenceGrade): boolean {
  return harmless.includes(verdict) && original.includes(grade)
}

/** True where `incidentReport: none` may be obeyed: a verdict that calls for nobody is believed on original bytes alone. */
export function mayStaySilent(verdict: Verdict, closable: boolean): boolean {
  return closable || !harmless.includes(verdict)
}

/** Cuts a probability (0–1) to what the grade allows; null (no model) stays null. */
export function capConfidence(confidence: number | null, grade: EvidenceGrade): number | null {
  return confidence === null ? null : Math.min(confidence, most[grade])
}
