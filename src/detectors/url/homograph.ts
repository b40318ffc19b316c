/** A link to a host in look-alike letters. */
import type { UrlObservable } from '../../domain/analysis.ts'
import type { MessageDetector } from '../../domain/finding.ts'
import { hitsByTrait, shown } from '../links.ts'

/** A word of another alphabet that ran into a name in the text for want of a blank: two runs of letters, neither a single one. */
function isRunTogether({ foundIn, unicodeHost }: UrlObservable): boolean {
  if (!foundIn.every((place) => place === 'text')) return false
  return /^(?:[^\u0000-\u007f]{2,30}[a-z0-9-]{2,60}|[a-z0-9-]{2,60}[^\u0000-\u007f]{2,30})\./u.test(unicodeHost ?? '')
}

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
      (url) => !isRunTogether(url),
    ),
}
