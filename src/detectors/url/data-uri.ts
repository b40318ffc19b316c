/** A link that holds a page in itself. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'

const mostLinks = 2_000

/** Media type of a `data:` URL (RFC 2397), `text/plain` where none is stated; null for any other link. */
function mediaTypeOf(href: string): string | null {
  const found = /^\s{0,20}data:([^,;]{0,100})/i.exec(href.slice(0, 200))
  return found === null ? null : found[1]?.trim().toLowerCase() || 'text/plain'
}

/** A link opens a page or script that is written in the link itself (data:), so that no server is ever asked and no filter sees an address. */
export const detector: MessageDetector = {
  id: 'url/data-uri',
  needs: 'message',
  factor: 'deceptive_url',
  type: 'Link',
  title: 'A link that holds a page in itself',
  meaning:
    'A link opens a page or script that is written in the link itself (data:), so that no server is ever asked and no filter sees an address.',
  check: 'Have the content decoded; do not open it.',
  severity: 'high',
  technique: 'T1027.006',
  falsePositives: ['None known in mail; pictures in data: links are left out.'],
  detect: (message) => {
    const links = [...(message.html?.links ?? []).map(({ href }) => href), ...(message.html?.forms ?? []).map(({ action }) => action)]
    const found = links
      .slice(0, mostLinks)
      .map(mediaTypeOf)
      .find((type) => type !== null && !/^(?:image|font|audio|video)\//.test(type))
    if (found === undefined || found === null) return []
    return [{ description: 'A link holds its page in itself (data:)', evidence: [seen('html:a', `data[:]${found}`)] }]
  },
}
