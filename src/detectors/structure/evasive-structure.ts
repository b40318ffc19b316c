/** A structure that no honest program makes. */
import type { MessageDetector } from '../../domain/finding.ts'
import { excerpt, seen } from '../evidence.ts'

/** The message broke a budget of the analysis (parts, depth, headers, size, archive ratio …): it may be built to blind filters. */
export const detector: MessageDetector = {
  id: 'structure/evasive-structure',
  needs: 'message',
  factor: 'evasive_structure',
  type: 'Structure',
  title: 'A structure that no honest program makes',
  meaning: 'The message broke a budget of the analysis (parts, depth, headers, size, archive ratio …): it may be built to blind filters.',
  check: 'Look at the raw source; treat links and files found as incomplete.',
  severity: 'high',
  technique: 'T1027',
  falsePositives: ['Very large honest mails.'],
  detect: (message) => {
    if (message.limits.length === 0) return []
    const names = [...new Set(message.limits.map(({ name }) => name))].slice(0, 10)
    const evidence = message.limits
      .slice(0, 5)
      .map(({ name, limit, seen: found, description }) =>
        seen(`limit:${name}`, `${description} (limit ${limit}${found === null ? '' : `, seen ${found}`})`),
      )
    return [{ description: `Evasive structure: ${excerpt(names.join(', '))}`, evidence }]
  },
}
