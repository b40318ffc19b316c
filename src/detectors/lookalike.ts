/** Whether a host borrows the name of a brand that it does not belong to. */
import { domainToUnicode } from 'node:url'
import type { DetectorContext, Lists } from '../domain/finding.ts'
import { oneSlipApart, skeleton } from './confusables.ts'
import { memo } from './memo.ts'
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

interface Brand {
  readonly name: string
  /** The name as the eye takes it. */
  readonly face: string
  readonly domains: readonly string[]
  /** What a host below somebody else's domain would hold to borrow one of the brand's. */
  readonly borrowed: readonly string[]
}
interface Word {
  readonly text: string
  readonly face: string
}

const wordOf = (text: string): Word => ({ text, face: skeleton(text) })
const tokensOf = (label: string): readonly Word[] => label.split('-').filter(Boolean).map(wordOf)

const prepared = memo((lists: Lists) => ({
  real: new Set(lists.brands.flatMap(({ domains }) => domains)),
  brands: lists.brands.map(({ name, domains }): Brand => ({
    name,
    face: skeleton(name),
    domains,
    borrowed: domains.flatMap((domain) => [`.${domain}.`, `.${domain.replaceAll('.', '-')}.`]),
  })),
}))

/** What brand the host pretends to be and how; null for the brand's own domains, the operator's own and for everybody else. */
export function lookalikeOf(host: string, context: DetectorContext): Lookalike | null {
  const domain = registrable(host)
  if (domain === null) return null
  const { real, brands } = prepared(context.lists)
  if (context.organisation.domains.includes(domain) || real.has(domain)) return null
  const dot = domain.indexOf('.')
  const written = domain.slice(0, dot)
  const shadyEnding = context.lists.suspiciousTlds.includes(domain.slice(dot + 1))
  const label = wordOf(domainToUnicode(domain).split('.')[0] ?? written)
  const tokens = tokensOf(label.text)
  const below = host.toLowerCase().slice(0, -domain.length).split('.').filter(Boolean)
  const belowTokens = below.map(tokensOf)
  const path = `.${[...below, label.text].join('.')}.`
  for (const brand of brands) {
    const how =
      byLabel(label, tokens, brand, shadyEnding) ?? (below.length === 0 ? null : bySubdomain({ below, belowTokens, tokens, path }, brand))
    if (how !== null) return { brand: brand.name, how }
  }
  return null
}

const longEnough = 5

function byLabel(label: Word, tokens: readonly Word[], { name, face }: Brand, shadyEnding: boolean): string | null {
  if (label.text === name) return shadyEnding ? 'is the name under an ending that the brand does not use' : null
  if (name.length >= longEnough && label.face === face) return 'is spelled with characters that look alike'
  if (name.length >= longEnough && label.text.length >= longEnough && !everyday.has(label.text) && oneSlipApart(label.text, name)) {
    return 'is one letter away from the name'
  }
  return hasDoorWord(label.text, tokens, { name, face }) ? 'joins the name with a word that invites to log in or pay' : null
}

function hasDoorWord(label: string, tokens: readonly Word[], { name, face }: Pick<Brand, 'name' | 'face'>): boolean {
  const isName = (token: Word): boolean => token.text === name || (name.length >= longEnough && token.face === face)
  if (tokens.length > 1 && tokens.some(isName) && tokens.some(({ text }) => doorWords.has(text))) return true
  if (name.length < longEnough) return false
  if (label.startsWith(name)) return doorWords.has(label.slice(name.length))
  return label.endsWith(name) && doorWords.has(label.slice(0, -name.length))
}

interface Below {
  readonly below: readonly string[]
  readonly belowTokens: readonly (readonly Word[])[]
  readonly tokens: readonly Word[]
  readonly path: string
}

function bySubdomain({ below, belowTokens, tokens, path }: Below, { name, face, borrowed }: Brand): string | null {
  if (borrowed.some((domain) => path.includes(domain))) return "carries the brand's domain in front of somebody else's"
  const named = below.includes(name) && [...belowTokens, tokens].some((words) => words.some(({ text }) => doorWords.has(text)))
  const door = below.some((label, index) => hasDoorWord(label, belowTokens[index] ?? [], { name, face }))
  return (name.length >= longEnough && named) || door ? "carries the brand's name in front of somebody else's domain" : null
}
