/** A charge that nobody ordered, and a number to call against it. */
import type { Evidence } from '../../domain/analysis.ts'
import type { DetectorContext, MessageDetector } from '../../domain/finding.ts'
import type { Message } from '../../domain/message.ts'
import { phoneNumbersIn } from '../../domain/phone-numbers.ts'
import { brandsIn, isOf } from '../brand-names.ts'
import { seen } from '../evidence.ts'
import { webLinks } from '../links.ts'
import { registrable, sameOrganisation, senderDomain } from '../organisations.ts'
import { amount, chargeStory } from '../phrases-social/charge.ts'
import { writesFromFreeMail } from '../strangers.ts'
import { findPhrases, plain, readerText } from '../words.ts'

const longestText = 8_000
const mostFiles = 5
const mostNumbers = 20
/** Characters around a number in which somebody is asked to call it. */
const reach = 160
const ask =
  /(?<![\p{L}\p{N}])(?:call|calling|dial|phone|reach|contact|toll[- ]?free|help ?(?:line|desk)|hotline|support|customer (?:care|service)|rufen|anrufen|ruf|telefon|hotline|kontaktieren|kundenservice|appelez|appeler|contactez|contacter|téléphone|joindre|llame|llamar|llámenos|llama|contacte|teléfono|ligue|ligar|telefone|contato|contacto|chiama|chiami|chiamare|chiamate|contatti|contattare|telefono|bel|bellen|neem contact|telefoonnummer)(?![\p{L}\p{N}])/u

interface Story {
  readonly evidence: readonly Evidence[]
  readonly strength: number
}

/** The number that the text asks to call, in the text or behind a link that dials it. */
function calledIn(text: string, linked: readonly string[]): { readonly number: string; readonly at: number } | undefined {
  const written = phoneNumbersIn(text)
    .slice(0, mostNumbers)
    .find(({ number, at }) => ask.test(text.slice(Math.max(0, at - reach), at + number.length + reach / 4)))
  if (written !== undefined) return written
  const [number] = linked
  const asked = number === undefined ? null : ask.exec(text)
  return number === undefined || asked === null ? undefined : { number, at: asked.index }
}

/** The ideas of the story around a number that is to be called; null where a piece is missing. */
function storyIn(text: string, where: string, linked: readonly string[]): Story | null {
  const called = calledIn(text, linked)
  if (called === undefined) return null
  const found = findPhrases(text, chargeStory)
  const names = new Set(found.map(({ group }) => group))
  if (!names.has('dispute') || (!names.has('charge') && !names.has('renewal'))) return null
  const money = amount.exec(text)
  const strength = names.size + (money === null ? 0 : 1)
  const around = text.slice(Math.max(0, called.at - 80), called.at + called.number.length + 20)
  return { strength, evidence: [seen(where, around), ...found.slice(0, 3).map((match) => seen(where, match.around))] }
}

/** True where a web link leads to the sender's own organisation: who has a site of his own need not be called. */
function leadsHome(message: Message, context: DetectorContext): boolean {
  const from = senderDomain(message)
  if (from === null || context.lists.freeMail.includes(from)) return false
  // A country branch of a brand links to the brand's main site.
  const brands = brandsIn(from.split('.')[0] ?? '', context).filter((brand) => isOf(brand, from, context))
  return webLinks(message)
    .slice(0, 200)
    .some(({ host }) => {
      const domain = registrable(host)
      return domain !== null && (sameOrganisation(domain, from, context) || brands.some((brand) => isOf(brand, domain, context)))
    })
}

/** Body or attached text tells of a charge, renewal or order and wants the reader to call a number to cancel it or to get the money back. */
export const detector: MessageDetector = {
  id: 'content/callback-number',
  needs: 'message',
  factor: 'callback_request',
  type: 'Content',
  title: 'A charge nobody ordered, and a number to call',
  meaning:
    'Body or attached text tells of a charge, renewal or order and wants the reader to call a number to cancel it or to get the money back.',
  check: 'Look the number up on the real site of the firm; do not call it.',
  severity: 'high',
  technique: 'T1566.004',
  falsePositives: ['Real receipts of small shops without a site that print their number beside their terms of refund.'],
  detect: (message, context) => {
    // A firm has links to its own site; a stranger at a free mail provider has no business to charge anybody.
    const needed = leadsHome(message, context) ? 5 : writesFromFreeMail(message, context) ? 3 : 4
    const linked = message.observables.phones.filter(({ foundIn }) => foundIn.includes('tel')).map(({ number }) => number)
    const texts = [
      { text: readerText(message).slice(0, longestText), where: 'text' },
      ...message.attachedText.slice(0, mostFiles).map(({ text }) => ({ text: plain(text.slice(0, longestText)), where: 'file' })),
    ]
    for (const { text, where } of texts) {
      const story = storyIn(text, where, where === 'text' ? linked : [])
      if (story === null || story.strength < needed) continue
      return [
        {
          description: 'Tells of a charge that the reader did not order and wants to be called on a number that it brings along',
          evidence: story.evidence,
          lure: 'callback',
        },
      ]
    }
    return []
  },
}
