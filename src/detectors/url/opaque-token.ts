/** An opaque token in a link. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'
import { destinations } from '../links.ts'

/** The path of a link or image holds a long random-looking token, which may identify the reader. */
export const detector: MessageDetector = {
  id: 'url/opaque-token',
  needs: 'message',
  factor: 'base64_content',
  role: 'context',
  type: 'Link',
  title: 'An opaque token in a link',
  meaning: 'The path of a link or image holds a long random-looking token, which may identify the reader.',
  check: 'Means that the opening of this mail can be told by person.',
  severity: 'info',
  technique: null,
  falsePositives: ['Nearly every newsletter and notification.'],
  detect: (message) => {
    const urls = destinations(message).filter(({ traits }) => traits.includes('opaque-token'))
    if (urls.length === 0) return []
    return [
      {
        description: 'An opaque token stands in a URL path',
        evidence: urls.slice(0, 3).map((url) => seen(url.foundIn[0] ?? 'url', url.defanged)),
      },
    ]
  },
}
