/** The verdict: by confirmation, by score, and never "legitimate" in the dark. */
import type { Assessment, Enrichment, Verdict } from '../domain/analysis.ts'
import type { Finding } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import { capConfidence } from './evidence-grade.ts'
import { failedAuthentication, hardDarkness, softDarkness } from './darkness.ts'
import type { DarknessInput } from './darkness.ts'
import { isLikelySpam } from './model-points.ts'
import type { Risk } from './risk.ts'
import { fromDomain, isAligned, isWithin } from './sender-domain.ts'
import { isConfirmed, isDangerousFile, isEvasive } from './telling-findings.ts'
import { threatTypeOf } from './threat-type.ts'

export interface VerdictInput extends DarknessInput {
  readonly risk: Pick<Risk, 'score' | 'level'>
  readonly findings: readonly Finding[]
  /** True for the mail of a proven reporter that neither carries nor quotes a reported message. */
  readonly coveringNote: boolean
}

export interface Decision extends Pick<Assessment, 'verdict' | 'threatType'> {
  /**
   * The model's calibrated probability of the verdict, cut to what the evidence grade allows; null without a model and where the
   * verdict is not the model's to weigh (inconclusive, confirmed by threat intelligence).
   */
  readonly confidence: number | null
  /** Sentences, the weightiest first. */
  readonly reasons: readonly string[]
}

function isBulk(message: Message): boolean {
  return message.headers.some(({ name, value }) => {
    const field = name.toLowerCase()
    if (field === 'list-unsubscribe' || field === 'list-id') return true
    return field === 'precedence' && /^(?:bulk|list|junk)\b/i.test(value.slice(0, 20).trim())
  })
}

/** Mail that the own organisation provably sent is nobody's spam. */
function isOwn({ message, authentication, organisationDomains }: VerdictInput): boolean {
  const from = fromDomain(message)
  return (
    authentication.trusted &&
    from !== null &&
    isAligned(message, authentication) &&
    organisationDomains.some((own) => own.toLowerCase() === from)
  )
}

/** From names the own organisation, whoever sent it. */
function claimsOwn({ message, organisationDomains }: VerdictInput): boolean {
  const from = fromDomain(message)
  return from !== null && organisationDomains.some((own) => isWithin(from, own))
}

const doubtful = ({ status }: Enrichment): boolean => status === 'malicious' || status === 'suspicious'

/** Low level: spam or legitimate where nothing is in the dark, otherwise inconclusive. */
function decideLow(input: VerdictInput): { readonly verdict: Verdict; readonly reasons: readonly string[] } {
  const dark = [
    ...hardDarkness(input),
    ...(input.findings.some(isDangerousFile) ? ['A file of the message may run a program when it is opened.'] : []),
    ...(input.enrichments.some(doubtful) ? ['Threat intelligence raises doubts about an observable, too few to convict it.'] : []),
  ]
  const failed = failedAuthentication(input)
  // Whoever sent it: what a model holds to be spam is unwanted. Bulk marks alone say nothing of a forged sender, nor does any model of one who forges the own name.
  const likelySpam = input.model !== null && isLikelySpam(input.model) && !claimsOwn(input)
  if (dark.length > 0 || (failed.length > 0 && !likelySpam)) return { verdict: 'inconclusive', reasons: [...dark, ...failed] }
  const unwanted = unwantedBecause(input)
  if (unwanted !== null && !input.rented && !isOwn(input)) return { verdict: 'spam', reasons: [unwanted] }
  const soft = softDarkness(input)
  if (soft !== null) return { verdict: 'inconclusive', reasons: [soft] }
  return { verdict: 'legitimate', reasons: [legitimateBecause(input)] }
}

/** One sentence, null for mail that is not unwanted. With a model its word counts and not that of the header: newsletters are bulk mail too. */
function unwantedBecause({ message, model }: VerdictInput): string | null {
  if (model === null) return isBulk(message) ? 'The message is bulk mail and nothing in it was found to be dangerous.' : null
  if (!isLikelySpam(model)) return null
  return `The model holds the message to be unwanted (${percent(model.classes.spam)}), and nothing in it was found to be dangerous.`
}

function legitimateBecause({ message, model, risk }: VerdictInput): string {
  const what = isBulk(message) ? 'bulk mail' : 'message'
  const little = `${risk.score > 0 ? 'Too little' : 'Nothing'} in the ${what} accuses it`
  if (model === null) return `${little}, and nothing that could was missing.`
  const { malicious, spam, legitimate } = model.classes
  if (legitimate < Math.max(malicious, spam))
    return `Too little in the ${what} accuses it, the model included, and nothing that could was missing.`
  return `${little}, the model holds it to be legitimate (${percent(legitimate)}), and nothing that could accuse it was missing.`
}

/** Never rounded up to certainty. */
const percent = (share: number): string => `${Math.min(99, Math.round(share * 100))} %`

/** No file, and no link that leads out of the own organisation. */
function isEmpty({ message, organisationDomains }: VerdictInput): boolean {
  const { urls, files } = message.observables
  return files.length === 0 && urls.every(({ host }) => organisationDomains.some((own) => isWithin(host, own)))
}

function decide(input: VerdictInput): { readonly verdict: Verdict; readonly reasons: readonly string[] } {
  const { risk, findings } = input
  if (findings.some(isConfirmed)) {
    return { verdict: 'phishing', reasons: ['Threat intelligence confirms that a file or URL of the message is malicious.'] }
  }
  if (input.coveringNote && isEmpty(input))
    return { verdict: 'inconclusive', reasons: ['Nothing was reported: the submission holds the words of the reporter alone.'] }
  if (risk.level === 'High') return { verdict: 'phishing', reasons: [`The risk score of ${risk.score} is High.`] }
  if (input.message.limits.length > 0 || findings.some(isEvasive)) {
    return { verdict: 'suspicious', reasons: ['The message is built so that it cannot be read completely.'] }
  }
  if (risk.level === 'Medium') return { verdict: 'suspicious', reasons: [`The risk score of ${risk.score} is Medium.`] }
  return decideLow(input)
}

/** What the model gives the verdict; null where it has no say in it. */
function confidenceIn(verdict: Verdict, { model, findings }: VerdictInput): number | null {
  if (model === null || findings.some(isConfirmed)) return null
  if (verdict === 'phishing' || verdict === 'suspicious') return model.classes.malicious
  return verdict === 'spam' || verdict === 'legitimate' ? model.classes[verdict] : null
}

/** Pure and total: every input gets exactly one verdict, with the reasons in words of ours. */
export function decideVerdict(input: VerdictInput): Decision {
  const { verdict, reasons } = decide(input)
  const confidence = capConfidence(confidenceIn(verdict, input), input.message.evidence.grade)
  return { verdict, threatType: threatTypeOf(verdict, input.message, input.findings), confidence, reasons }
}
