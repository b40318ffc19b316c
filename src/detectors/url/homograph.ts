/** A link to a host in look-alike letters. */
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByTrait, shown } from '../links.ts'

/** The host of a link mixes alphabets in one word, or spells a brand in letters of another alphabet. */
export const detector: MessageDetector = {
  id: 'url/homograph',
  needs: 'message',
  factor: 'domain_misspelling',
  type: 'Link',
  title: 'A link to a host in look-alike letters',
  meaning: 'The host of a link mixes alphabets in one word, or spells a brand in letters of another alphabet.',
  check: 'Look at the punycode form (xn--…) beside the Unicode one.',
  severity: 'high',
  technique: 'T1036',
  falsePositives: ['A firm whose name honestly joins a Latin and a Cyrillic or Greek word without a hyphen.'],
  detect: (message) =>
    hitsByTrait(
      message,
      'homograph',
      (url) => `Link to ${shown(url.host)}, which reads ${shown(url.unicodeHost ?? url.host)} in letters that pass for others`,
    ),
}
