/** What is missing that could convict: while anything is, a message is never called legitimate. */
import type { Authentication, Enrichment, Gap } from '../domain/analysis.ts'
import type { Message } from '../domain/message.ts'
import { isUnmetPlace } from '../domain/places.ts'
import type { ModelStanding } from './model-points.ts'
import { fromDomain, isAligned, isWithin, organisationOf } from './sender-domain.ts'

export interface DarknessInput {
  readonly message: Message
  readonly authentication: Authentication
  readonly enrichments: readonly Enrichment[]
  readonly gaps: readonly Gap[]
  readonly modelWanted: boolean
  /** Null without a model, and where the wanted one said nothing of this message. */
  readonly model: ModelStanding | null
  readonly lure: boolean
  readonly organisationDomains: readonly string[]
  /** An unproven sender's mail to the watched mailbox itself: that its links lead to his own domain is no comfort. */
  readonly stranger: boolean
  /** A service sent it that sends mail for whoever opens an account. */
  readonly rented: boolean
}

/** DMARC passed, or one of its two identifiers did for the organisation in From (RFC 7489 section 3.1): the other breaks on any forwarding. */
function isProven(message: Message, authentication: Authentication): boolean {
  const from = fromDomain(message)
  if (!authentication.trusted || from === null || message.from.length !== 1) return false
  const passes = [authentication.spf, ...authentication.dkim].filter(({ result }) => result === 'pass')
  const aligned = passes.some(({ domain }) => domain !== null && organisationOf(domain) === organisationOf(from))
  return isAligned(message, authentication) || (aligned && authentication.dmarc.result !== 'fail')
}

/** Checks of the sender that failed; none where another one proves him. */
function failedChecks({ message, authentication }: Pick<DarknessInput, 'message' | 'authentication'>): readonly string[] {
  if (isProven(message, authentication)) return []
  const { spf, dkim, dmarc } = authentication
  const dkimFails = dkim.some(({ result }) => result === 'fail')
  return [...(spf.result === 'fail' ? ['SPF'] : []), ...(dkimFails ? ['DKIM'] : []), ...(dmarc.result === 'fail' ? ['DMARC'] : [])]
}

/** Reasons that forbid both `legitimate` and `spam`, each one sentence. */
export function hardDarkness(input: DarknessInput): readonly string[] {
  const { message, enrichments, gaps } = input
  const reasons: string[] = []
  const modelMissing = input.modelWanted && input.model === null
  if (modelMissing) reasons.push('The configured model could not be used.')
  if (message.limits.length > 0) reasons.push('The message breaks limits of the parser, so parts of it were not read.')
  if (message.opaque.length > 0) reasons.push('The message has parts that cannot be looked into (encrypted or of an unknown form).')
  if (enrichments.some(({ status }) => status === 'unavailable') || gaps.some(({ stage }) => stage === 'enrich')) {
    reasons.push('Threat intelligence gave no answer for some observables.')
  }
  if (gaps.some(({ stage }) => stage !== 'enrich' && !(modelMissing && stage === 'score')))
    reasons.push('A stage of the analysis could not do its work.')
  const { grade } = message.evidence
  if (grade === 'D') reasons.push('Only an inline forward is left of the message: its original header is gone.')
  if (grade === 'E') reasons.push('Only text or a picture is left of the message.')
  return reasons
}

function linksElsewhere({ message, organisationDomains, stranger }: DarknessInput): boolean {
  const from = fromDomain(message)
  return message.observables.urls.some(({ url, host, foundIn }) => {
    if (!/^https?:/i.test(url) || (foundIn.length > 0 && foundIn.every(isUnmetPlace))) return false
    return (
      (stranger || from === null || organisationOf(host) !== organisationOf(from)) &&
      !organisationDomains.some((own) => isWithin(host, own))
    )
  })
}

/** True where no check of the sender failed, or another one proves him. */
export const isSenderClear = (input: Pick<DarknessInput, 'message' | 'authentication'>): boolean => failedChecks(input).length === 0

/** One sentence where the checks of the sender failed, which forbids `legitimate`: anybody may have sent it. */
export function failedAuthentication(input: DarknessInput): readonly string[] {
  const failed = failedChecks(input)
  return failed.length === 0 ? [] : [`Sender authentication failed (${failed.join(', ')}).`]
}

/** A reader can go to a page on a host where anybody can put one up. */
const linksToOpenPages = ({ observables }: Message): boolean =>
  observables.urls.some(({ traits, foundIn }) => traits.includes('free-hosting') && !(foundIn.length > 0 && foundIn.every(isUnmetPlace)))

/** True where no check says anything of the sender that somebody answers for. */
function nothingKnown({ spf, dkim, dmarc, trusted }: Authentication): boolean {
  // Without a server that is trusted a pass is nobody's word.
  const silent = ['unknown', 'none', 'temperror', 'permerror', ...(trusted ? [] : ['pass'])]
  return [spf, dmarc, ...dkim].every(({ result }) => silent.includes(result))
}

/**
 * A rented service sent the message, or it asks for something and nothing can weigh that: neither an authentication result, nor,
 * where the sender is somebody else, a model. One sentence, null where that is not so.
 */
export function softDarkness(input: DarknessInput): string | null {
  if (input.rented) return 'A service sent the message that sends mail for whoever opens an account there, and nothing says who that was.'
  const { message, authentication, organisationDomains } = input
  const carried = [
    ...(input.lure ? ['a lure'] : []),
    ...(linksElsewhere(input) ? ['a link to another organisation'] : []),
    ...(message.observables.files.length > 0 ? ['an attachment'] : []),
  ]
  if (carried.length === 0) return null
  const what = carried.join(' and ')
  if (nothingKnown(authentication)) return `No trusted authentication result says who sent the message, and it carries ${what}.`
  const from = fromDomain(message)
  const own =
    authentication.trusted &&
    from !== null &&
    isAligned(message, authentication) &&
    organisationDomains.some((domain) => isWithin(from, domain))
  if (own && (input.lure || linksToOpenPages(message))) {
    const lead = input.lure ? 'carries a lure' : 'links to a page that anybody can put up'
    return `The message ${lead}, and that it comes from the own organisation does not tell who is at the keyboard.`
  }
  // Attackers authenticate their own domains: measured on the training mails, passing checks told nothing of what is asked for.
  return input.model !== null || own ? null : `The message carries ${what}, and without a model nothing weighs what it asks for.`
}
