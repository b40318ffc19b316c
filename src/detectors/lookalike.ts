/** Whether a host borrows the name of a brand that it does not belong to. */
import { domainToUnicode } from 'node:url'
import type { DetectorContext, Lists } from '../domain/finding.ts'
import { oneSlipApart, skeleton } from './confusables.ts'
import { registrable } from './organisations.ts'

export interface Lookalike {
  readonly brand: string
  /** Completes "this domain …". */
  readonly how: string
}

/** Words that turn a brand's name into a door: `paypal-login`, `secure-chase`. */
const doorWords = new Set(
  (
    'login logon signin sign-in secure security account accounts support verify verification update updates billing service services ' +
    'alert alerts auth authentication wallet refund refunds delivery tracking parcel helpdesk online id confirm recovery unlock ' +
    'customer customers notice notification invoice payment payments portal webmail office365 access center help reset'
  ).split(' '),
)
/** Everyday words one slip away from a brand. */
const everyday = new Set(
  (
    'finance black slick slacks stack apply ample maple apples appel phase chose cease chasse chased stream steal steem steams strike stripes striped ' +
    'stride tripe goggle grange oranges abode offices officer outlooks paypay citric intuits notions motion nation option ' +
    'robins roblox target targets netflex shopifi discords linked zooms fedez amazone amazing'
  ).split(' '),
)

/** What brand the host pretends to be and how; null for the brand's own domains, the operator's own and for everybody else. */
export function lookalikeOf(host: string, context: DetectorContext): Lookalike | null {
  const domain = registrable(host)
  if (domain === null) return null
  const { brands, suspiciousTlds } = context.lists
  if (context.organisation.domains.includes(domain) || brands.some(({ domains }) => domains.includes(domain))) return null
  const dot = domain.indexOf('.')
  const written = domain.slice(0, dot)
  const ending = domain.slice(dot + 1)
  const label = domainToUnicode(domain).split('.')[0] ?? written
  const below = host.toLowerCase().slice(0, -domain.length).split('.').filter(Boolean)
  for (const brand of brands) {
    const how = byLabel(label, brand, suspiciousTlds.includes(ending)) ?? bySubdomain(below, label, brand)
    if (how !== null) return { brand: brand.name, how }
  }
  return null
}

function byLabel(label: string, { name }: Lists['brands'][number], shadyEnding: boolean): string | null {
  if (label === name) return shadyEnding ? 'is the name under an ending that the brand does not use' : null
  if (name.length >= 5 && skeleton(label) === skeleton(name)) return 'is spelled with characters that look alike'
  if (name.length >= 5 && label.length >= 5 && !everyday.has(label) && oneSlipApart(label, name)) return 'is one letter away from the name'
  return hasDoorWord(label, name) ? 'joins the name with a word that invites to log in or pay' : null
}

function hasDoorWord(label: string, name: string): boolean {
  const tokens = label.split('-').filter(Boolean)
  const isName = (token: string): boolean => token === name || (name.length >= 5 && skeleton(token) === skeleton(name))
  if (tokens.length > 1 && tokens.some(isName) && tokens.some((token) => doorWords.has(token))) return true
  if (name.length < 5) return false
  if (label.startsWith(name)) return doorWords.has(label.slice(name.length))
  return label.endsWith(name) && doorWords.has(label.slice(0, -name.length))
}

function bySubdomain(below: readonly string[], label: string, { name, domains }: Lists['brands'][number]): string | null {
  if (below.length === 0) return null
  const path = `.${[...below, label].join('.')}.`
  if (domains.some((domain) => path.includes(`.${domain}.`) || path.includes(`.${domain.replaceAll('.', '-')}.`))) {
    return "carries the brand's domain in front of somebody else's"
  }
  const named = below.includes(name) && [...below, label].some((token) => token.split('-').some((word) => doorWords.has(word)))
  const door = below.some((token) => hasDoorWord(token, name))
  return (name.length >= 5 && named) || door ? "carries the brand's name in front of somebody else's domain" : null
}
