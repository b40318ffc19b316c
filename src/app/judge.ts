/** Judges one message by every stage after the worker: authenticate ▶ detect ▶ model ▶ enrich ▶ score ▶ assess. */
import { authenticate } from '../authentication/authenticate.ts'
import { runAuthenticationDetectors, runEnrichmentDetectors } from '../detectors/run.ts'
import type { Authentication, Disclosure, Enrichment, Gap, ModelScore, Observables } from '../domain/analysis.ts'
import type { DnsResolver } from '../domain/dns.ts'
import type { DetectorContext, Finding } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import type { AuthenticationSettings, ScoringSettings } from '../domain/settings.ts'
import type { FeatureSource } from '../scoring/features/model-input.ts'
import { markIocs } from '../scoring/iocs.ts'
import { findLures } from '../scoring/lures.ts'
import type { ModelStanding } from '../scoring/model-points.ts'
import { assessRisk, modelCounts, type Risk } from '../scoring/risk.ts'
import { fromDomain, isBelowOneOf } from '../scoring/sender-domain.ts'
import { decideVerdict, type Decision } from '../scoring/verdict.ts'
import { withinTotal } from './resolver.ts'
import type { DetectedMessage } from './workers/task.ts'

/** What look-ups brought for one message. */
export interface Intelligence {
  readonly enrichments: readonly Enrichment[]
  readonly disclosures: readonly Disclosure[]
  readonly gaps: readonly Gap[]
}

/** What the model said of one message. */
export interface Scored {
  readonly score: ModelScore | null
  readonly standing: ModelStanding | null
  readonly gaps: readonly Gap[]
}

/** The model as a message meets it. */
export interface ModelUse {
  /** False where the configuration wants none. */
  readonly wanted: boolean
  /** Never rejects: a model that fails is a gap. */
  readonly score: (source: FeatureSource) => Promise<Scored>
}

export interface JudgeParts {
  readonly context: DetectorContext
  readonly authentication: AuthenticationSettings
  /** Null: no look-ups, the results in the headers count. */
  readonly resolver: DnsResolver | null
  /** Milliseconds since the epoch. */
  readonly now: () => number
  readonly scoring: ScoringSettings
  readonly model: ModelUse
  /** Free mail, free hosting and brands: never block candidates as domains. */
  readonly protectedDomains: ReadonlySet<string>
  /** Domains of services that send mail for whoever opens an account. */
  readonly rentedServices: ReadonlySet<string>
  /** Looks observables up; a no-op where no provider is on. */
  readonly enrich: (message: Message) => Promise<Intelligence>
}

/** One message with everything that is known of it. */
export interface Judged extends Intelligence {
  /** With trusted hops marked and the evidence grade that verification left. */
  readonly message: Message
  readonly authentication: Authentication
  readonly findings: readonly Finding[]
  readonly risk: Risk
  readonly model: ModelScore | null
  readonly decision: Decision
  readonly observables: Observables
}

export interface JudgeTask {
  readonly detected: DetectedMessage
  /** Bytes for signatures; null where a client rebuilt the message. */
  readonly original: Uint8Array | null
  /** True for a proven reporter's mail that wraps nothing. */
  readonly coveringNote: boolean
  /** True for a mail that an unproven sender wrote to the mailbox: the carrier of another one, or alone. */
  readonly stranger: boolean
  /** False where every header field of the message may be the words of whoever handed it in. */
  readonly headersVouch: boolean
  /** What a model said of the message already: then none is asked. */
  readonly said?: ModelStanding
  /** True where the results in the header are known to be those of the server that received the message, whoever that was. */
  readonly resultsVouch?: boolean
}

/** All look-ups for one message together, in milliseconds: slow servers of an attacker must not hold up the queue. */
const lookupsMs = 20_000

/** Notes every name that is asked for: it leaves the machine. */
function recording(resolver: DnsResolver, asked: Set<string>): DnsResolver {
  return async (name, type) => {
    asked.add(name.toLowerCase())
    return await resolver(name, type)
  }
}

export async function judge(parts: JudgeParts, task: JudgeTask): Promise<Judged> {
  const { context } = parts
  const { detected, original, coveringNote, stranger, headersVouch } = task
  const asked = new Set<string>()
  const checked = await authenticate(detected.message, original, {
    settings: parts.authentication,
    headersVouch,
    resolver: parts.resolver === null ? null : withinTotal(recording(parts.resolver, asked), { totalMs: lookupsMs, now: parts.now }),
  })
  const authentication = task.resultsVouch === true ? { ...checked.authentication, trusted: true } : checked.authentication
  const message: Message = { ...detected.message, received: checked.received, evidence: checked.evidence }
  const afterAuthentication = runAuthenticationDetectors(message, authentication, context)
  // As it came out of the worker: what authentication adds is no feature.
  const scored: Scored = task.said === undefined ? await parts.model.score(detected) : { score: null, standing: task.said, gaps: [] }
  const intelligence = await parts.enrich(message)
  const afterEnrichment = runEnrichmentDetectors(message, intelligence.enrichments, context)
  const findings = [...detected.findings, ...afterAuthentication.findings, ...afterEnrichment.findings]
  const gaps = [
    ...message.gaps,
    ...detected.gaps,
    ...checked.gaps,
    ...afterAuthentication.gaps,
    ...scored.gaps,
    ...intelligence.gaps,
    ...afterEnrichment.gaps,
  ]
  const lures = findLures(message, findings)
  const from = fromDomain(message)
  const rented = from !== null && isBelowOneOf(from, parts.rentedServices)
  const risk = assessRisk(findings, parts.scoring, { lure: lures.length > 0, rented, model: scored.standing })
  const decision = decideVerdict({
    message,
    authentication,
    risk,
    findings,
    enrichments: intelligence.enrichments,
    gaps,
    modelWanted: parts.model.wanted && modelCounts(parts.scoring),
    model: modelCounts(parts.scoring) ? scored.standing : null,
    lure: lures.length > 0,
    coveringNote,
    stranger,
    rented,
    organisationDomains: context.organisation.domains,
  })
  const observables = markIocs(message.observables, {
    findings,
    enrichments: intelligence.enrichments,
    message,
    organisationDomains: context.organisation.domains,
    protectedDomains: parts.protectedDomains,
    verdict: decision.verdict,
  })
  const disclosures = [...[...asked].map((sent) => ({ to: 'dns', sent, kind: 'domain' as const })), ...intelligence.disclosures]
  return { ...intelligence, disclosures, gaps, message, authentication, findings, risk, model: scored.score, decision, observables }
}
