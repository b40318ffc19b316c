/** Whether a host borrows a name that it does not belong to: a listed brand's or the organisation's own. */
import { domainToUnicode } from 'node:url'
import type { DetectorContext } from '../domain/finding.ts'
import { byDoor, byEnding, byFace, bySlip } from './lookalike-by-label.ts'
import { bySubdomain } from './lookalike-by-subdomain.ts'
import { nameIndex } from './lookalike-index.ts'
import { landlords } from './lookalike-words.ts'
import { memo } from '../domain/memo.ts'
import { registrable } from './organisations.ts'

export interface Lookalike {
  /** The name that is borrowed: a brand's, or the first label of an own domain. */
  readonly brand: string
  readonly kind: 'brand' | 'own'
  /** Completes "this domain …". */
  readonly how: string
}

/** So many answers are kept; hosts of a newsletter come again in the next one. */
const mostKept = 4_000
const answers = memo<DetectorContext, Map<string, Lookalike | null>>(() => new Map())

/** What name the host passes for and how; null for the real domains, the operator's own and for everybody else. */
export function lookalikeOf(host: string, context: DetectorContext): Lookalike | null {
  const known = answers(context)
  const kept = known.get(host)
  if (kept !== undefined) return kept
  if (known.size >= mostKept) known.clear()
  const answer = look(host, context)
  known.set(host, answer)
  return answer
}

function look(host: string, context: DetectorContext): Lookalike | null {
  const domain = registrable(host)
  if (domain === null) return null
  const index = nameIndex(context)
  if (index.real.has(domain)) return null
  const dot = domain.indexOf('.')
  const ending = domain.slice(dot + 1)
  if (landlords.has(ending)) return null
  const label = (domain.includes('xn--') ? domainToUnicode(domain) : domain).split('.')[0] ?? ''
  const below = host.toLowerCase().slice(0, -domain.length).split('.').filter(Boolean)
  const likeness =
    byEnding(label, ending, index) ??
    byFace(label, index) ??
    byDoor(label, index) ??
    bySlip(label, index) ??
    (below.length === 0 || landlords.has(domain) ? null : bySubdomain(below, label, index))
  return likeness === null ? null : { brand: likeness.known.name, kind: likeness.known.kind, how: likeness.how }
}
