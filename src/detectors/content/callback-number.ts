/** A charge that nobody ordered, and a number to call against it. */
import type { Evidence } from '../../domain/analysis.ts'
import type { DetectorContext, MessageDetector } from '../../domain/finding.ts'
import type { Message } from '../../domain/message.ts'
import { phoneNumbersIn } from '../../domain/phone-numbers.ts'
import { brandsIn, isOf } from '../brand-names.ts'
import { seen } from '../evidence.ts'
import { webLinks } from '../links.ts'
import { registrable, sameOrganisation, senderDomain } from '../organisations.ts'
import { amount, chargeStory, ownWay, typedByUser } from '../phrases-social/charge.ts'
import { writesByRentedService, writesFromFreeMail } from '../strangers.ts'
import { tokenise } from '../tokens.ts'
import { everyPhraseIn, findPhrases, plain, readerText } from '../words.ts'

const longestText = 8_000
const mostFiles = 5
const mostNumbers = 20
/** Characters around a number in which somebody is asked to call it. */
const reach = 160
const ask =
  /(?<![\p{L}\p{N}])(?:call|calling|dial|phone|reach|contact|toll[- ]?free|help ?(?:line|desk)|hotline|support|customer (?:care|service)|rufen|anrufen|ruf|telefon|hotline|kontaktieren|kundenservice|appelez|appeler|contactez|contacter|téléphone|joindre|llame|llamar|llámenos|llama|contacte|teléfono|ligue|ligar|telefone|contato|contacto|chiama|chiami|chiamare|chiamate|contatti|contattare|telefono|bel|bellen|neem contact|telefoonnummer|zadzwoń|zadzwonić|dzwoń|dzwonić|telefon|telefonicznie|infolinia|infolinię|skontaktuj|kontakt)(?![\p{L}\p{N}])/u

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

/** The ideas of the story around a number that is to be called; null where a piece is missing. `odd`: the charge needs no word against it. */
function storyIn(text: string, where: string, linked: readonly string[], odd = false): Story | null {
  const called = calledIn(text, linked)
  if (called === undefined) return null
  const found = findPhrases(text, chargeStory)
  const names = new Set(found.map(({ group }) => group))
  if (!names.has('dispute') && !odd) return null
  if (!names.has('charge') && !names.has('renewal')) return null
  const money = amount.exec(text)
  const strength = names.size + (money === null ? 0 : 1)
  const around = text.slice(Math.max(0, called.at - 80), called.at + called.number.length + 20)
  return { strength, evidence: [seen(where, around), ...found.slice(0, 3).map((match) => seen(where, match.around))] }
}

/** What a user of a rented service may have typed stands close to his number: before it, and a few words behind. */
const before = 320
const behind = 140
/** Characters before a number in which a service says whose words follow. */
const noteReach = 600
const neededInNote = 3
const products = chargeStory.filter(({ name }) => name === 'product')

/** The story in the words close to a number, unless they lead to the service itself, as its own notices do. */
function typedStoryIn(text: string, where: string, from: string): Story | null {
  for (const { number, at } of phoneNumbersIn(text).slice(0, mostNumbers)) {
    if (!ask.test(text.slice(Math.max(0, at - reach), at + number.length + reach / 4))) continue
    const near = text.slice(Math.max(0, at - before), at + number.length + behind)
    // A payment service does not sell Norton.
    const foreign = everyPhraseIn(tokenise(near), products).some(({ phrase }) => !from.includes(phrase))
    const story = storyIn(near, where, [], foreign)
    if (story === null || story.strength < neededInNote) continue
    const typed = findPhrases(text.slice(Math.max(0, at - noteReach), at), typedByUser).length > 0
    if (typed || findPhrases(near, ownWay).length === 0) return story
  }
  return null
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
  falsePositives: [
    'Real receipts of small shops without a site that print their number beside their terms of refund.',
    'Invoices of honest firms by an invoicing service, with a number beside their terms of cancellation.',
  ],
  detect: (message, context) => {
    // A firm has links to its own site; a stranger at a free mail provider has no business to charge anybody.
    const needed = leadsHome(message, context) ? 5 : writesFromFreeMail(message, context) ? 3 : 4
    // The site of a service is not the site of whoever had it write.
    const rented = writesByRentedService(message, context)
    const linked = message.observables.phones.filter(({ foundIn }) => foundIn.includes('tel')).map(({ number }) => number)
    const texts = [
      { text: readerText(message).slice(0, longestText), where: 'text' },
      ...message.attachedText.slice(0, mostFiles).map(({ text }) => ({ text: plain(text.slice(0, longestText)), where: 'file' })),
    ]
    for (const { text, where } of texts) {
      const whole = storyIn(text, where, where === 'text' ? linked : [])
      const story =
        whole !== null && whole.strength >= needed ? whole : rented ? typedStoryIn(text, where, senderDomain(message) ?? '') : null
      if (story === null) continue
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
