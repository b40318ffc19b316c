/** How verdicts are called, ranked and coloured wherever people read them. */
import type { Assessment, ThreatType, Verdict } from '../domain/analysis.ts'

export interface VerdictStyle {
  readonly label: string
  /** Background that carries white words at a contrast of 4.5:1 or more. */
  readonly colour: string
  /** Pale companion for panels. */
  readonly tint: string
  /** The higher, the more it needs a person. */
  readonly rank: number
}

export const verdictStyles: Readonly<Record<Verdict, VerdictStyle>> = {
  phishing: { label: 'PHISHING', colour: '#b42318', tint: '#fef3f2', rank: 5 },
  suspicious: { label: 'SUSPICIOUS', colour: '#a4500a', tint: '#fff7ed', rank: 4 },
  inconclusive: { label: 'INCONCLUSIVE', colour: '#5b4b8a', tint: '#f6f4fb', rank: 3 },
  spam: { label: 'SPAM', colour: '#475467', tint: '#f4f6f8', rank: 2 },
  simulation: { label: 'SIMULATION', colour: '#175cd3', tint: '#eff6ff', rank: 1 },
  legitimate: { label: 'LEGITIMATE', colour: '#18703f', tint: '#effaf3', rank: 0 },
}

export const threatWords: Readonly<Record<ThreatType, string>> = {
  'credential-phishing': 'credential phishing',
  malware: 'malware',
  bec: 'business e-mail compromise',
  'callback-phishing': 'call-back phishing',
  extortion: 'extortion',
  scam: 'scam',
}

/** Worst first: by verdict, then by score; equal ones keep their order. */
export function worstFirst(assessments: readonly Assessment[]): readonly Assessment[] {
  return assessments.toSorted((a, b) => verdictStyles[b.verdict].rank - verdictStyles[a.verdict].rank || b.risk.score - a.risk.score)
}

/** `PHISHING (credential phishing)`. */
export function verdictTitle(assessment: Pick<Assessment, 'verdict' | 'threatType'>): string {
  const label = verdictStyles[assessment.verdict].label
  return assessment.threatType === null ? label : `${label} (${threatWords[assessment.threatType]})`
}
