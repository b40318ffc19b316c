/** Hosts in Unicode that are read as something else (UTS #39): alphabets mixed in a word, or a look that is a known brand's. */
import { mixesAlphabets, skeleton } from '../../domain/confusables.ts'
import type { Lists } from '../../domain/finding.ts'
import { memo } from '../../domain/memo.ts'
import { unicodeDomain } from './url.ts'

/** Shorter names are met by chance: a word of three Cyrillic letters looks like some brand or other. */
const shortest = 4
const shortestOrdinary = 5

const brandFaces = memo(
  (lists: Lists): ReadonlyMap<string, readonly string[]> =>
    new Map(
      lists.brands
        .filter(({ name, ordinary }) => name.length >= (ordinary === true ? shortestOrdinary : shortest))
        .map(({ name, domains }) => [skeleton(name), domains]),
    ),
)

/** True for a host with an A-label that mixes alphabets in one word or that looks like a brand's name without being its domain. */
export function isHomograph(host: string, domain: string | null, lists: Lists): boolean {
  if (!host.includes('xn--')) return false
  return unicodeDomain(host)
    .split('.')
    .filter((label) => /[^\u0000-\u007f]/.test(label))
    .some((label) => {
      if (mixesAlphabets(label)) return true
      const domains = brandFaces(lists).get(skeleton(label))
      return domains !== undefined && (domain === null || !domains.includes(domain))
    })
}
