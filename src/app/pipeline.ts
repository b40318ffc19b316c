/**
 * `analyse`: the one way from bytes to assessments, for the command line and the daemon alike. No mail is sent here.
 * unwrap ▶ parse ▶ extract ▶ detect (in a worker) ▶ authenticate ▶ model ▶ enrich ▶ score ▶ assess (judge.ts).
 */
import { detectorsVersion } from '../detectors/run.ts'
import type { Assessment, LimitBreach, Reporter, SubmissionSummary } from '../domain/analysis.ts'
import type { InputKind, Message, Picture, SubmissionEnvelope } from '../domain/message.ts'
import { isSenderClear } from '../scoring/darkness.ts'
import { mayClose } from '../scoring/evidence-grade.ts'
import { recommend } from '../scoring/recommendations.ts'
import { judge, type Judged, type JudgeParts } from './judge.ts'
import { joinLayers } from './layers.ts'
import type { DetectedMessage, Inspected, InspectTask } from './workers/task.ts'
import type { WorkerPool } from './workers/pool.ts'

export interface PipelineParts extends JudgeParts {
  readonly pool: WorkerPool
  readonly messageBytes: number
  /** Reads the words in pictures; null where the machine cannot. */
  readonly readPictures: ((pictures: readonly Picture[]) => Promise<string>) | null
  readonly version: string
}

/** What the daemon has to say about a submission once it is unwrapped; the command line says nothing. */
export interface SubmissionHooks {
  readonly identify: (envelope: SubmissionEnvelope) => Reporter | null
  /** True where the submission is words about an earlier case: it is not analysed. */
  readonly continues: (envelope: SubmissionEnvelope, messages: readonly Message[]) => Promise<boolean>
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
  /** Empty where the submission continues an earlier case. */
  readonly assessments: readonly Assessment[]
}

/** Of a mail beyond the size limit only this much is read (headers and the beginning of the body). */
const oversizeBytes = 1_000_000
const excerptLength = 500

/** A mail beyond `limit` bytes, or one that the source cut, shortened to its beginning, with the broken limit that says so. */
export function cutToLimit(
  request: Pick<AnalyseRequest, 'bytes' | 'truncated'>,
  limit: number,
): { readonly bytes: Uint8Array; readonly breaches: readonly LimitBreach[] } {
  if (request.bytes.length <= limit && !request.truncated) return { bytes: request.bytes, breaches: [] }
  const description = `The message is larger than ${limit} bytes; its first ${oversizeBytes} bytes were analysed.`
  return {
    bytes: request.bytes.subarray(0, oversizeBytes),
    breaches: [{ name: 'messageBytes', limit, seen: request.bytes.length, description }],
  }
}

/** A stranger's mail that wraps nothing is no covering note: it is the suspicious mail itself, and its words are nobody's report. */
function envelopeOfStranger(envelope: SubmissionEnvelope): SubmissionEnvelope {
  return { ...envelope, form: 'itself', note: null, noteReading: { ...envelope.noteReading, acts: [] } }
}

/** What anybody may write into a subject ("not junk") is a report only where the reporter is not known to be unproven. */
function summarise(envelope: SubmissionEnvelope | null, unproven: boolean): SubmissionSummary | null {
  if (envelope === null) return null
  const { button, client, form, note, noteReading } = envelope
  return {
    button: button?.name ?? null,
    buttonDetails: button?.details ?? [],
    reportedAs: unproven ? null : (button?.reportedAs ?? null),
    client,
    form,
    note,
    actedOn: noteReading.acts.length > 0,
    acts: noteReading.acts,
    language: noteReading.language,
  }
}

interface Frame extends Pick<Assessment, 'input' | 'submission' | 'reporter'> {
  /** False where the submission comes from somebody unproven: everything in it may be his own words. */
  readonly vouched: boolean
  readonly parseMs: number
  readonly startedAt: number
}

function toAssessment(parts: PipelineParts, inner: Judged, outer: Judged | null, frame: Frame): Assessment {
  const { message } = inner
  const joined = joinLayers(inner, outer)
  return {
    schemaVersion: 1,
    input: frame.input,
    verdict: joined.verdict,
    threatType: joined.threatType,
    confidence: joined.confidence,
    reasons: joined.reasons,
    risk: { ...joined.risk, factors: joined.factors },
    redFlags: joined.redFlags,
    model: joined.model,
    evidence: { ...message.evidence, closable: frame.vouched && mayClose(joined.verdict, message.evidence.grade) && isSenderClear(inner) },
    submission: frame.submission,
    campaign: null,
    reporter: frame.reporter,
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
    authentication: inner.authentication,
    observables: joined.observables,
    enrichments: joined.enrichments,
    disclosures: joined.disclosures,
    gaps: joined.gaps,
    limits: joined.limits,
    recommendations: recommend(joined.verdict, joined),
    versions: { anomix: parts.version, detectors: detectorsVersion, model: joined.model?.version ?? null },
    timings: { parseMs: frame.parseMs, totalMs: performance.now() - frame.startedAt },
  }
}

/** A report that is nothing but pictures is read a second time, with the words that text recognition found in them. */
async function inspectBytes(parts: PipelineParts, task: Omit<InspectTask, 'pictureText'>): Promise<Inspected> {
  const first = await parts.pool.inspect({ ...task, pictureText: null })
  if (first.pictures.length === 0 || parts.readPictures === null) return first
  const pictureText = await parts.readPictures(first.pictures)
  return pictureText === '' ? first : await parts.pool.inspect({ ...task, pictureText })
}

/** A stranger's mail that wraps nothing is no covering note: it is the suspicious mail itself, as it came. */
function asItself(detected: DetectedMessage): DetectedMessage {
  const evidence = { grade: 'B', reasons: ['original bytes: the mail was sent to the mailbox directly'] } as const
  return { ...detected, message: { ...detected.message, evidence } }
}

/** One assessment for each reported message. Rejects only for faults of ours or of the machine, never for what is in the mail. */
export async function analyse(parts: PipelineParts, request: AnalyseRequest, hooks?: SubmissionHooks): Promise<Analysis> {
  const startedAt = performance.now()
  const { bytes, breaches } = cutToLimit(request, parts.messageBytes)
  const inspected = await inspectBytes(parts, { bytes, as: request.as, breaches })
  const reporter = inspected.submission === null || hooks === undefined ? null : hooks.identify(inspected.submission)
  if (inspected.submission !== null && hooks !== undefined) {
    const messages = inspected.messages.map(({ message }) => message)
    if (await hooks.continues(inspected.submission, messages)) return { envelope: inspected.submission, assessments: [] }
  }
  const proven = reporter !== null && reporter.proof !== null
  const wrapsNothing = inspected.submission?.form === 'note'
  const stranger = wrapsNothing && hooks !== undefined && !proven
  const envelope = inspected.submission === null || !stranger ? inspected.submission : envelopeOfStranger(inspected.submission)
  const submission = summarise(envelope, hooks !== undefined && !proven)
  const vouched = inspected.submission === null || proven
  const outer =
    inspected.outer === null || proven
      ? null
      : await judge(parts, { detected: inspected.outer, original: bytes, coveringNote: false, stranger: true, headersVouch: true })
  const assessments: Assessment[] = []
  for (const [index, detected] of inspected.messages.entries()) {
    const input = { path: request.path, index: request.firstIndex + index }
    const inner = await judge(parts, {
      detected: stranger ? asItself(detected) : detected,
      original: inspected.originals[index] ?? null,
      coveringNote: wrapsNothing && proven,
      stranger,
      // What a carried mail says of itself is believed where a proven reporter took it out of his own mailbox.
      headersVouch: stranger || (vouched && inspected.direct[index] === true),
    })
    assessments.push(toAssessment(parts, inner, outer, { input, submission, reporter, vouched, parseMs: inspected.parseMs, startedAt }))
  }
  return { envelope, assessments }
}
