/** A link to a disguised IP address. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByTrait, shown } from '../links.ts'

/** A link names its server by an IP address written so that people do not see one: as one decimal number, octal, hexadecimal, shortened, or as IPv6. */
export const detector: MessageDetector = {
  id: 'url/obfuscated-ip',
  needs: 'message',
  factor: 'deceptive_url',
  type: 'Link',
  title: 'A link to a disguised IP address',
  meaning:
    'A link names its server by an IP address written so that people do not see one: as one decimal number, octal, hexadecimal, shortened, or as IPv6.',
  check: 'Nobody but a hider writes addresses so; look up the plain address.',
  severity: 'high',
  technique: 'T1027',
  falsePositives: ['Test pages about notations of IP addresses.'],
  detect: (message) =>
    hitsByTrait(message, 'ip-obfuscated', (url) => `Link to the IP address ${shown(url.host)}, written in a disguised form`),
}
