/** Which listed brands a few words name, and whether a domain is the brand's own. */
import type { DetectorContext, Lists } from '../domain/finding.ts'
import { skeleton } from '../domain/confusables.ts'
import { lookalikeOf } from './lookalike.ts'
import { memo } from '../domain/memo.ts'
import { registrable } from './organisations.ts'

export interface NamedBrand {
  readonly name: string
  /** Registrable domains (and single hosts) that are the brand's or its family's. */
  readonly domains: ReadonlySet<string>
  /** The name is an everyday word or a person's name as well. */
  readonly ordinary: boolean
}

const longestText = 400
const mostWords = 40
const longestName = 3

/** Names that people, things and places bear too. */
const ordinary = new Set(
  (
    'apple chase target slack zoom stripe ledger kraken discord notion steam orange outlook hermes visa wise square blockchain ' +
    'meta teams box signal line bolt indeed prime sky gap next free ing post ups eon seven nest ring dell shell total three virgin polo ' +
    'puma canon uber santander oracle alibaba lime bird tide monday monzo starling ally discover fidelity vanguard ' +
    'progressive regions citizens truist key schwab sage xero gemini'
  ).split(' '),
)
/** Houses whose brands send for one another. */
const families: readonly (readonly string[])[] = [
  ['microsoft', 'office365', 'office', 'outlook', 'sharepoint', 'onedrive', 'teams', 'windows', 'azure', 'xbox', 'skype', 'hotmail'],
  ['google', 'gmail', 'youtube', 'android'],
  ['facebook', 'instagram', 'whatsapp', 'meta', 'messenger'],
  ['apple', 'icloud', 'itunes'],
  ['amazon', 'aws', 'audible', 'kindle'],
  ['dhl', 'deutschepost'],
]
/** Domains of brands on which everybody can have an address or a sender. */
const rented = new Set(['onmicrosoft.com', 'amazonses.com', 'googlegroups.com', 'sharepoint.com', 'amazonaws.com', 'github.io'])

/** Words that brands add to their name for the domain that their mail comes from; anybody else may register others. */
const mailWords = new Set(
  'mail email mailing mails news newsletter info communication communications comms group corp inc global intl de at ch fr es it nl be uk us eu'.split(
    ' ',
  ),
)

interface Index {
  readonly byName: ReadonlyMap<string, NamedBrand>
  readonly byFace: ReadonlyMap<string, NamedBrand>
}

const index = memo((lists: Lists): Index => {
  const domainsOf = new Map(lists.brands.map(({ name, domains }) => [name, domains]))
  const brands = lists.brands.map((brand): NamedBrand => {
    const { name, domains } = brand
    const marked = brand.ordinary ?? false
    const family = families.find((names) => names.includes(name)) ?? []
    return {
      name,
      domains: new Set([...domains, ...family.flatMap((other) => domainsOf.get(other) ?? [])]),
      ordinary: marked || ordinary.has(name) || name.length < 3,
    }
  })
  return {
    byName: new Map(brands.map((brand) => [brand.name, brand])),
    byFace: new Map(brands.filter(({ name }) => name.length >= 5).map((brand) => [skeleton(brand.name), brand])),
  }
})

/** Lower-case words without diacritics of at most 400 characters of text, at most 40. */
export function wordsIn(text: string): readonly string[] {
  const cut = text.slice(0, longestText)
  if (/^[\x20-\x7e]*$/.test(cut))
    return (
      cut
        .toLowerCase()
        .replaceAll("'", '')
        .match(/[a-z0-9]{1,40}/g) ?? []
    ).slice(0, mostWords)
  return (
    cut
      .normalize('NFKD')
      .toLowerCase()
      .replace(/\p{M}/gu, '')
      .replace(/['\u2019\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
      .match(/[\p{L}\p{N}\p{M}]{1,40}/gu) ?? []
  ).slice(0, mostWords)
}

/** The brands that the text names as whole words, written apart or with look-alike letters; each once, in order. */
export function brandsIn(text: string, context: DetectorContext): readonly NamedBrand[] {
  const { byName, byFace } = index(context.lists)
  const words = wordsIn(text)
  const faces = words.map((word) => (/^[a-hj-z]+$/.test(word) && !/rn|vv/.test(word) ? word : skeleton(word)))
  const found = new Set<NamedBrand>()
  for (let at = 0; at < words.length; at++) {
    let joined = ''
    let face = ''
    for (let end = at; end < Math.min(words.length, at + longestName); end++) {
      joined += words[end] ?? ''
      face += faces[end] ?? ''
      // Short names in plain letters are what they are; in long ones a capital i passes for an l.
      const other = !/^\d+$/.test(joined) && (joined.length >= 6 || /[^a-z]/.test(joined))
      const brand = byName.get(joined) ?? (other ? byFace.get(face) : undefined)
      if (brand !== undefined) found.add(brand)
    }
  }
  return [...found]
}

/** True where mail or pages of this registrable domain are the brand's: a listed domain, or the name itself under an ending that no lookalike uses. */
export function isOf(brand: NamedBrand, domain: string, context: DetectorContext): boolean {
  if (!domain.includes('.') || rented.has(domain) || context.lists.freeMail.includes(domain)) return false
  if (brand.domains.has(domain)) return true
  const [label = ''] = domain.split('.')
  const words = label.split('-')
  // Some brands run an ending of their own.
  if (domain.endsWith(`.${brand.name}`)) return true
  const bears = label === brand.name || (words.includes(brand.name) && words.every((word) => word === brand.name || mailWords.has(word)))
  return bears && lookalikeOf(domain, context) === null
}

/** True for a domain of any listed brand on which nobody else can send. */
export function isBrandDomain(host: string, context: DetectorContext): boolean {
  const domain = registrable(host)
  if (domain === null || rented.has(domain) || context.lists.freeMail.includes(domain)) return false
  return realDomains(context.lists).has(domain)
}

const realDomains = memo((lists: Lists): ReadonlySet<string> => new Set(lists.brands.flatMap(({ domains }) => domains)))
