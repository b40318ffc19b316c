/** A link whose host is written in code. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { UrlObservable } from '../../domain/analysis.ts'
import { hitsByTrait, shown } from '../links.ts'

/** The host of a link is percent-encoded, stands behind backslashes or holds characters that browsers quietly fold or drop, so that filters and people read another one. */
export const detector: MessageDetector = {
  id: 'url/encoded-host',
  needs: 'message',
  factor: 'deceptive_url',
  type: 'Link',
  title: 'A link whose host is written in code',
  meaning:
    'The host of a link is percent-encoded, stands behind backslashes or holds characters that browsers quietly fold or drop, so that filters and people read another one.',
  check: 'Read the host as shown here, not as the mail has it.',
  severity: 'medium',
  technique: 'T1027',
  falsePositives: ['Mail programs that wrote a Unicode host in their own way.'],
  detect: (message) => {
    const sentence = (url: UrlObservable): string => `Link whose host ${shown(url.host)} is written in a disguised form`
    const hits = [...hitsByTrait(message, 'encoded-host', sentence), ...hitsByTrait(message, 'backslash', sentence)]
    return [...new Map(hits.map((hit) => [hit.description, hit])).values()].slice(0, 10)
  },
}
