/** The ways in which labels in front of somebody else's domain pass for a known name. */
import { byDoor, type Likeness } from './lookalike-by-label.ts'
import type { NameIndex } from './lookalike-index.ts'
import { doors, strongDoors } from './lookalike-words.ts'

const mostLabels = 20

/** A brand's whole domain, written with dots or with hyphens, among the labels below and the registered label itself. */
function borrowed(labels: readonly string[], index: NameIndex): string | null {
  for (let from = 0; from < labels.length; from++) {
    for (let to = from + 2; to <= Math.min(labels.length, from + 3); to++) {
      const domain = labels.slice(from, to).join('.')
      if (index.real.has(domain)) return domain
    }
    const tokens = (labels[from] ?? '').split('-', 12)
    if (tokens.length < 2) continue
    for (let start = 0; start < tokens.length - 1; start++) {
      for (const length of [2, 3]) {
        const domain = tokens.slice(start, start + length).join('.')
        // A two-letter piece is too often chance: `t-co`, `me-it`.
        if (domain.length >= 7 && index.real.has(domain)) return domain
      }
    }
  }
  return null
}

/** Labels below the registrable domain (left to right) and the registered label, in Unicode. */
export function bySubdomain(below: readonly string[], label: string, index: NameIndex): Likeness | null {
  const labels = [...below.slice(-mostLabels), label]
  const domain = borrowed(labels, index)
  const whose = domain === null ? undefined : index.byName.get(index.real.get(domain) ?? '')
  if (domain !== null) {
    const known = whose ?? { name: domain, kind: 'brand', ordinary: false, slips: 0 }
    return { known, how: "carries the brand's domain in front of somebody else's" }
  }
  const how = "carries the brand's name in front of somebody else's domain"
  const words = labels.flatMap((each) => each.split('-', 12))
  for (const each of below.slice(-mostLabels)) {
    const known = index.byName.get(each)
    const inviting = known?.ordinary === true ? strongDoors : doors
    // `www` and `com` are doors in one label and nothing at all as labels of their own.
    if (known !== undefined && known.name.length >= 5 && words.some((word) => word.length > 3 && inviting.has(word))) return { known, how }
    const door = byDoor(each, index)
    if (door !== null) return { known: door.known, how }
  }
  return null
}
