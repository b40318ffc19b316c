/** A link to a bare IP address. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByTrait, shown } from '../links.ts'

/** A link names a server by number instead of by name. */
export const detector: MessageDetector = {
  id: 'url/ip-literal',
  needs: 'message',
  factor: null,
  type: 'Link',
  title: 'A link to a bare IP address',
  meaning: 'A link names a server by number instead of by name.',
  check: 'Organisations that write to customers own a domain name.',
  severity: 'medium',
  technique: 'T1566.002',
  falsePositives: ['Devices and test systems of the own network.'],
  // An address in a disguised form is url/obfuscated-ip's.
  detect: (message) =>
    hitsByTrait(
      message,
      'ip-literal',
      (url) => `Link to the bare IP address ${shown(url.host)}`,
      ({ traits }) => !traits.includes('ip-obfuscated'),
    ),
}
