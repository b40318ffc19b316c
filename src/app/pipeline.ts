/**
 * `analyse`: the one way from bytes to assessments, for the command line and the daemon alike. No mail is sent here.
 * unwrap ▶ parse ▶ extract ▶ detect (in a worker) ▶ authenticate ▶ enrich ▶ score ▶ assess.
 */
import { authenticate } from '../authentication/authenticate.ts'
import { detectorsVersion, runAuthenticationDetectors, runEnrichmentDetectors } from '../detectors/run.ts'
import type { Assessment, Disclosure, Enrichment, Gap, LimitBreach, Reporter, SubmissionSummary } from '../domain/analysis.ts'
import type { DetectorContext } from '../domain/finding.ts'
import type { InputKind, Message, SubmissionEnvelope } from '../domain/message.ts'
import type { AuthenticationSettings, ScoringSettings } from '../domain/settings.ts'
import { markIocs } from '../scoring/iocs.ts'
import { findLures } from '../scoring/lures.ts'
import { recommend } from '../scoring/recommendations.ts'
import { assessRisk } from '../scoring/risk.ts'
import { decideVerdict } from '../scoring/verdict.ts'
import type { DetectedMessage } from './workers/task.ts'
import type { WorkerPool } from './workers/pool.ts'

/** What look-ups brought for one message. */
export interface Intelligence {
  readonly enrichments: readonly Enrichment[]
  readonly disclosures: readonly Disclosure[]
  readonly gaps: readonly Gap[]
}

export interface PipelineParts {
  readonly pool: WorkerPool
  readonly context: DetectorContext
  readonly authentication: AuthenticationSettings
  readonly scoring: ScoringSettings
  readonly messageBytes: number
  /** Looks observables up; a no-op where no provider is on. */
  readonly enrich: (message: Message) => Promise<Intelligence>
  /** Says who the reporter is; null where nobody asks (command line). */
  readonly identify: ((envelope: SubmissionEnvelope) => Reporter | null) | null
  readonly version: string
}

export interface AnalyseRequest {
  readonly bytes: Uint8Array
  readonly path: string
  /** Index of the first message, where one file holds several. */
  readonly firstIndex: number
  readonly as: InputKind
  /** The source handed over the beginning alone. */
  readonly truncated: boolean
}

export interface Analysis {
  readonly envelope: SubmissionEnvelope | null
  readonly assessments: readonly Assessment[]
}

/** Of a mail beyond the size limit only this much is read (headers and the beginning of the body). */
const oversizeBytes = 1_000_000
const excerptLength = 500

function cut(request: AnalyseRequest, limit: number): { readonly bytes: Uint8Array; readonly breaches: readonly LimitBreach[] } {
  if (request.bytes.length <= limit && !request.truncated) return { bytes: request.bytes, breaches: [] }
  const description = `The message is larger than ${limit} bytes; its first ${oversizeBytes} bytes were analysed.`
  return {
    bytes: request.bytes.subarray(0, oversizeBytes),
    breaches: [{ name: 'messageBytes', limit, seen: request.bytes.length, description }],
  }
}

function summarise(envelope: SubmissionEnvelope | null): SubmissionSummary | null {
  return envelope === null
    ? null
    : { button: envelope.button, client: envelope.client, note: envelope.note, actedOn: false, language: null }
}

async function assess(
  parts: PipelineParts,
  detected: DetectedMessage,
  rest: Pick<Assessment, 'input' | 'submission' | 'reporter'> & { readonly parseMs: number; readonly startedAt: number },
): Promise<Assessment> {
  const { message } = detected
  const authentication = authenticate(message, parts.authentication)
  const afterAuthentication = runAuthenticationDetectors(message, authentication, parts.context)
  const intelligence = await parts.enrich(message)
  const afterEnrichment = runEnrichmentDetectors(message, intelligence.enrichments, parts.context)
  const findings = [...detected.findings, ...afterAuthentication.findings, ...afterEnrichment.findings]
  const gaps = [...message.gaps, ...detected.gaps, ...afterAuthentication.gaps, ...intelligence.gaps, ...afterEnrichment.gaps]
  const lures = findLures(message, findings)
  const risk = assessRisk(findings, parts.scoring, { lure: lures.length > 0 })
  const decision = decideVerdict({
    message,
    authentication,
    risk,
    findings,
    enrichments: intelligence.enrichments,
    gaps,
    modelWanted: false,
    modelPresent: false,
    lure: lures.length > 0,
    organisationDomains: parts.context.organisation.domains,
    authenticationTrusted: parts.context.authenticationTrusted,
  })
  const observables = markIocs(message.observables, {
    findings,
    enrichments: intelligence.enrichments,
    message,
    organisationDomains: parts.context.organisation.domains,
    protectedDomains: [...parts.context.lists.freeMail, ...parts.context.lists.brands.flatMap((brand) => brand.domains)],
    verdict: decision.verdict,
  })
  return {
    schemaVersion: 1,
    input: rest.input,
    verdict: decision.verdict,
    threatType: decision.threatType,
    confidence: decision.confidence,
    risk: { score: risk.score, rawTotal: risk.rawTotal, level: risk.level, factors: risk.factors },
    redFlags: risk.redFlags,
    model: null,
    evidence: message.evidence,
    submission: rest.submission,
    campaign: null,
    reporter: rest.reporter,
    message: {
      sha256: message.sha256,
      subject: message.subject,
      from: message.from,
      replyTo: message.replyTo,
      returnPath: message.returnPath,
      to: message.to,
      cc: message.cc,
      date: message.date,
      messageId: message.messageId,
      languages: message.languages,
      headers: message.headers.map(({ name, value }) => ({ name, value })),
      received: message.received,
      textExcerpt: message.visibleText.slice(0, excerptLength),
    },
    authentication,
    observables,
    enrichments: intelligence.enrichments,
    disclosures: intelligence.disclosures,
    gaps,
    limits: message.limits,
    recommendations: recommend(decision.verdict, { reasons: decision.reasons, observables, findings }),
    versions: { anomix: parts.version, detectors: detectorsVersion, model: null },
    timings: { parseMs: rest.parseMs, totalMs: performance.now() - rest.startedAt },
  }
}

/** One assessment for each reported message. Rejects only for faults of ours or of the machine, never for what is in the mail. */
export async function analyse(parts: PipelineParts, request: AnalyseRequest): Promise<Analysis> {
  const startedAt = performance.now()
  const { bytes, breaches } = cut(request, parts.messageBytes)
  const inspected = await parts.pool.inspect({ bytes, as: request.as, breaches })
  const reporter = inspected.submission === null || parts.identify === null ? null : parts.identify(inspected.submission)
  const submission = summarise(inspected.submission)
  const assessments: Assessment[] = []
  for (const [index, detected] of inspected.messages.entries()) {
    const input = { path: request.path, index: request.firstIndex + index }
    assessments.push(await assess(parts, detected, { input, submission, reporter, parseMs: inspected.parseMs, startedAt }))
  }
  return { envelope: inspected.submission, assessments }
}
