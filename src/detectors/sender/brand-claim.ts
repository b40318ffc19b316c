/** The mail speaks in the name of a brand that does not stand behind it. */
import type { Evidence } from '../../domain/analysis.ts'
import type { DetectorContext, MessageDetector } from '../../domain/finding.ts'
import type { Message } from '../../domain/message.ts'
import type { NamedBrand } from '../brand-names.ts'
import { brandsIn, isOf, wordsIn } from '../brand-names.ts'
import { seen } from '../evidence.ts'
import { shown, webLinks } from '../links.ts'
import { hostOfAddress, registrable, senderDomain } from '../organisations.ts'

/** Characters of the text in which the mail greets, and in which it signs. */
const head = 1_500
const foot = 4_000
const mostImages = 12
const mostLinks = 60
const enough = 3

/** Words that a desk of a firm bears and a person does not, in seven languages. */
const deskWords = new Set(
  (
    'support service services team security account accounts billing help helpdesk customer online bank banking alert alerts notification ' +
    'notifications payment payments verification admin center centre care info noreply delivery express inc mail update store id kundenservice ' +
    'kundendienst sicherheit konto zahlung benachrichtigung équipe sécurité compte client paiement assistance livraison soporte servicio ' +
    'seguridad cuenta cliente pago equipo atención suporte serviço segurança conta pagamento equipe assistenza servizio sicurezza pagamenti ' +
    'klantenservice beveiliging rekening betaling'
  ).split(' '),
)
/** Brands that other people's mail shows as a button, badge or way to pay. */
const everywhere = new Set(
  (
    'facebook instagram twitter x linkedin youtube whatsapp tiktok pinterest telegram google apple googleplay appstore paypal visa mastercard ' +
    'klarna americanexpress amex amazon mailchimp shopify github slack discord zoom'
  ).split(' '),
)
const copyright =
  /(?:©|\(c\)|copyright)[ \t]{0,4}(?:copyright[ \t]{0,4})?(?:\d{4})?(?:[ \t]{0,2}[-–][ \t]{0,2}\d{4})?[ \t,.:|-]{0,6}(?:by )?([^\n©]{2,50})/gi
const greeted =
  /^[ \t]{0,8}(?:dear|hello|hi|attention|valued|liebe[rs]?|hallo|sehr geehrte[rs]?|cher|chère|bonjour|estimado|estimada|hola|prezado|prezada|olá|caro|gentile|ciao|beste|geachte) ([^\n,]{2,30}?)[ -](?:user|users|customer|client|member|holder|account holder|cardholder|kunde|kundin|nutzer|utilisateur|cliente|usuario|usuário|utente|klant|gebruiker)/gim
const signed =
  /^[ \t]{0,8}(?:the |your |ihr |dein |l'équipe |el equipo (?:de )?|equipo (?:de )?|a equipe (?:da |do )?|equipe (?:da |do )?|il team |het )?([^\n]{2,30}?)[ -](?:support |security |account |customer )?(?:team|support|security|customer service|customer care|kundenservice|assistenza)[ \t]{0,4}[.!]?$/gim

interface Claim {
  readonly weight: number
  readonly evidence: Evidence
}
type Claims = Map<NamedBrand, Claim[]>

function claimsOf(message: Message, context: DetectorContext): Claims {
  const claims: Claims = new Map()
  const add = (text: string, weight: number, where: string, only: (brand: NamedBrand) => boolean = () => true): void => {
    for (const brand of brandsIn(text, context).filter(only)) {
      const known = claims.get(brand) ?? []
      if (known.every(({ evidence }) => evidence.where !== where)) claims.set(brand, [...known, { weight, evidence: seen(where, text) }])
    }
  }
  for (const { name } of message.from.slice(0, 3)) {
    const words = wordsIn(name)
    const desk = words.some((word) => deskWords.has(word))
    add(name, 3, 'header:From', (brand) => !brand.ordinary || desk)
    add(name, 2, 'header:From', (brand) => brand.ordinary && !desk && words.join('') === brand.name)
  }
  add(message.subject ?? '', 1, 'header:Subject')
  const signing = message.visibleText.slice(-foot)
  for (const [pattern, text] of [
    [copyright, signing],
    [signed, signing],
    [greeted, message.visibleText.slice(0, head)],
  ] as const) {
    for (const match of [...text.matchAll(pattern)].slice(0, 20)) {
      const said = (match[1] ?? '').split(/[.|,]/)[0] ?? ''
      const first = wordsIn(said)[0] ?? ''
      add(said, 2, 'text', ({ name }) => first.startsWith(name.slice(0, 2)) || name.startsWith(first.slice(0, 2)))
    }
  }
  // Logos and words of links add to a claim and never make one.
  if (claims.size === 0) return claims
  for (const { alt } of (message.html?.images ?? []).slice(0, mostImages)) {
    if (alt.length < 40) add(alt, 1, 'html:img', ({ name }) => !everywhere.has(name))
  }
  for (const { text: words, href } of (message.html?.links ?? []).slice(0, mostLinks)) {
    if (words.length < 80 && /^https?:/i.test(href)) add(words, 1, 'html:a', ({ name }) => !everywhere.has(name))
  }
  return claims
}

/**
 * True where the sender's own domain explains the name: `My Hermes` at myhermes.example, where the brand's name is an everyday word as
 * well, or a name that only looks like a brand in the letters that the domain has too (`1cloud` at 1cloud.example).
 */
function isOwnName(brand: NamedBrand, from: string, name: string): boolean {
  const label = from.split('.')[0] ?? ''
  if (brand.ordinary) return label.length > brand.name.length && wordsIn(label).join('').includes(brand.name)
  const words = wordsIn(name).join('')
  return label !== brand.name && words.includes(label) && !words.includes(brand.name)
}

/** True where the web links lead to the brand: most of them, and nine in ten where the sender's name claims it. */
function linksBearOut(brand: NamedBrand, named: boolean, message: Message, context: DetectorContext): boolean {
  let own = 0
  let foreign = 0
  for (const { host, foundIn } of webLinks(message).slice(0, 300)) {
    if (!foundIn.some((place) => /href|text/.test(place))) continue
    const domain = registrable(host)
    if (domain !== null && isOf(brand, domain, context)) own++
    else foreign++
  }
  return own > 0 && own >= foreign * (named ? 9 : 1)
}

/** Display name, signature, copyright line, logo and subject claim a brand that neither the sender's domain nor most links belong to. */
export const detector: MessageDetector = {
  id: 'sender/brand-claim',
  needs: 'message',
  factor: 'brand_impersonation',
  type: 'Sender',
  title: 'In the name of a brand that does not stand behind it',
  meaning:
    'Display name, signature, copyright line, logo or subject claim a brand that neither the sender’s domain nor the links belong to.',
  check: 'Compare the domain of the sender and of the links with the real domains of the brand.',
  severity: 'high',
  technique: 'T1656',
  falsePositives: ['Agencies and resellers that write in the name of a brand under their own domain.', 'Fan clubs and user groups.'],
  detect: (message, context) => {
    const from = senderDomain(message) ?? hostOfAddress(message.from[0]?.address ?? '')
    if (message.from.length === 0 || (from !== null && context.organisation.domains.includes(from))) return []
    const name = message.from[0]?.name ?? ''
    if (/\b(?:via|über|through)\b/i.test(name.slice(0, 200)) && message.headers.some((header) => header.name.toLowerCase() === 'list-id'))
      return []
    // Lists and ticket systems write "ann at mail.example" for an address at mail.example.
    if (from !== null && name.slice(0, 300).toLowerCase().includes(` at ${from}`)) return []
    // "Benefits of one firm at another" by the other.
    if (from !== null && brandsIn(name, context).some((brand) => isOf(brand, from, context))) return []
    for (const [brand, claims] of claimsOf(message, context)) {
      const weight = claims.reduce((sum, claim) => sum + claim.weight, 0)
      const named = claims.some(({ evidence }) => evidence.where === 'header:From')
      if (from !== null && isOwnName(brand, from, name)) continue
      if (weight < enough || (from !== null && isOf(brand, from, context)) || linksBearOut(brand, named, message, context)) continue
      const origin = from === null ? 'names no address of it' : `comes from ${shown(from)}`
      return [
        {
          description: `Speaks in the name of ${shown(brand.name)}, but ${origin}, and its links do not bear the name out`,
          evidence: claims.slice(0, 4).map(({ evidence }) => evidence),
        },
      ]
    }
    return []
  },
}
