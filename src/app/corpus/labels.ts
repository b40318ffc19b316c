/** Words that corpora use for the three outcomes. */
import type { Outcome } from '../../domain/outcomes.ts'

const outcomeOfLabel: ReadonlyMap<string, Outcome> = new Map([
  ['phishing', 'malicious'],
  ['phish', 'malicious'],
  ['malicious', 'malicious'],
  ['scam', 'malicious'],
  ['spam', 'spam'],
  ['legitimate', 'legitimate'],
  ['ham', 'legitimate'],
])

/** Labels of mails that nobody could decide on. */
const undecided: ReadonlySet<string> = new Set(['unsure', 'other', 'unknown'])

/** The outcome that a label or the name of a class folder stands for, `left out` for undecided mails, null for any other word. */
export function outcomeOf(label: string): Outcome | 'left out' | null {
  const word = label.toLowerCase()
  return undecided.has(word) ? 'left out' : (outcomeOfLabel.get(word) ?? null)
}

export const knownLabels: readonly string[] = [...outcomeOfLabel.keys(), ...undecided]
