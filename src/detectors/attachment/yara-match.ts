/** A rule of the operator matches. */
import type { Hit, MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'

const mostFiles = 1_000
const mostHits = 10
const prefix = 'yara:'

/** One of the operator's own YARA rules matches an attached file or the mail itself. */
export const detector: MessageDetector = {
  id: 'attachment/yara-match',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'A rule of the operator matches',
  meaning:
    'One of the operator\'s own YARA rules (`analysis.yaraRules`) matches an attached file or the mail itself. Rules with `severity = "info"` in their meta section are shown at the file and not judged.',
  check: 'Read the rule: its name and description stand in the evidence.',
  severity: 'high',
  technique: 'T1204.002',
  falsePositives: ['Rules that are written too broadly; mark them with `severity = "info"`.'],
  detect: ({ observables, ruleMatches = [] }) => {
    const hits = new Map<string, Hit>()
    const note = (rule: string, where: string, words: string): void => {
      if (!hits.has(rule)) hits.set(rule, { description: `Rule ${excerpt(rule)} matches`, evidence: [seen(where, words || rule)] })
    }
    for (const { name, traits, details } of observables.files.slice(0, mostFiles))
      for (const trait of traits.filter((each) => each.startsWith(prefix)))
        note(trait.slice(prefix.length), 'file', `${name}: ${details.find((detail) => detail.trait === trait)?.excerpt ?? ''}`)
    for (const { rule, description } of ruleMatches) note(rule, 'message', description)
    return [...hits.values()].slice(0, mostHits)
  },
}
