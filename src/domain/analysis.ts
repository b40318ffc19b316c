/**
 * The assessment of one reported message as a JSON-able value: the product's public contract, `schemaVersion` 1.
 * This zod schema is the contract; `docs/analysis.schema.json` is generated from it. Every field is present, `null`
 * where unknown; changes are additive only.
 */
import { z } from 'zod'
import type { authenticationResults, receivingFilterSchema, signatureFaults, verificationSchema } from './authentication-schemas.ts'
import { authenticationSchema } from './authentication-schemas.ts'
import type {
  addressObservableSchema,
  domainObservableSchema,
  fileObservableSchema,
  ipObservableSchema,
  mailtoObservableSchema,
  phoneObservableSchema,
  urlObservableSchema,
} from './observable-schemas.ts'
import { observablesSchema } from './observable-schemas.ts'

const text = z.string()
const nullableText = z.string().nullable()
/** Whole number of zero or more. */
const count = z.int().nonnegative()

export const verdicts = ['phishing', 'suspicious', 'spam', 'legitimate', 'simulation', 'inconclusive'] as const
export const threatTypes = ['credential-phishing', 'malware', 'bec', 'callback-phishing', 'extortion', 'scam'] as const
export const riskLevels = ['Low', 'Medium', 'High'] as const
export const evidenceGrades = ['A', 'B', 'C', 'D', 'E'] as const
export const redFlagTypes = [
  'Sender',
  'Authentication',
  'Behavioral',
  'Content',
  'Subject',
  'Attachment',
  'Link',
  'Structure',
  'Threat Intel',
] as const
export const observableKinds = ['url', 'domain', 'ip', 'address', 'phone', 'file'] as const
export const enrichmentStatuses = ['malicious', 'suspicious', 'harmless', 'unknown', 'unavailable'] as const
export const stages = ['unwrap', 'parse', 'extract', 'authenticate', 'detect', 'score', 'enrich', 'assess'] as const
export const reporterProofs = ['authentication-results', 'submission', 'internal', 'closed-mailbox'] as const

/** Where in the message something was seen and the words themselves, at most 200 characters, never more of the mail. */
export const evidenceSchema = z.strictObject({ where: text, excerpt: z.string().max(200) })

export const redFlagSchema = z.strictObject({
  type: z.enum(redFlagTypes),
  description: text,
  detector: text,
  factor: nullableText,
  evidence: z.array(evidenceSchema),
})

export const riskFactorSchema = z.strictObject({
  id: text,
  label: text,
  /** Signed; 0 for a context factor that no evidence factor supports. */
  points: z.int(),
  count,
  description: text,
})

export const mailboxAddressSchema = z.strictObject({ name: text, address: text })
export const headerSchema = z.strictObject({ name: text, value: text })

export const receivedHopSchema = z.strictObject({
  from: nullableText,
  by: nullableText,
  ip: nullableText,
  with: nullableText,
  /** What the hop says of TLS (version and cipher), null where it names none. */
  tls: nullableText,
  /** RFC 3339, in the zone that the hop wrote. */
  date: nullableText,
  /** Seconds since the hop before it in time; negative where the clocks disagree, null where one of the two has no date. */
  delaySeconds: z.number().nullable(),
  /** True where the hop was written by a server that the operator trusts. The first false one, from the top, ends what is known. */
  trusted: z.boolean(),
})

export const enrichmentSchema = z.strictObject({
  provider: text,
  observable: text,
  kind: z.enum(observableKinds),
  status: z.enum(enrichmentStatuses),
  /** What the provider said, in its own numbers; null when it said nothing. */
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())])).nullable(),
  /** RFC 3339, UTC. */
  checkedAt: text,
  cached: z.boolean(),
})

export const disclosureSchema = z.strictObject({ to: text, sent: text, kind: z.enum(observableKinds) })
export const gapSchema = z.strictObject({ stage: z.enum(stages), reason: text })
/** A budget that the message broke; `limit` and `seen` in the unit that `name` says (bytes, parts, milliseconds). */
export const limitSchema = z.strictObject({ name: text, limit: z.number(), seen: z.number().nullable(), description: text })

export const modelScoreSchema = z.strictObject({
  name: text,
  version: text,
  /** Of `malicious`. */
  probability: z.number().min(0).max(1),
  classes: z.strictObject({ malicious: z.number(), spam: z.number(), legitimate: z.number() }),
  /** Malicious rather than legitimate: what the thresholds for phishing and suspicious are laid on. */
  alarm: z.number().min(0).max(1),
  /** Malicious rather than spam. */
  danger: z.number().min(0).max(1),
  /** What spoke most for (positive) or against malicious rather than legitimate mail, in logarithms of odds, the strongest first. */
  contributions: z.array(
    z.strictObject({ feature: text, value: z.union([z.number(), z.string()]), contribution: z.number(), sentence: text }),
  ),
})

export const messageSummarySchema = z.strictObject({
  sha256: text,
  subject: nullableText,
  from: z.array(mailboxAddressSchema),
  replyTo: z.array(mailboxAddressSchema),
  returnPath: nullableText,
  to: z.array(mailboxAddressSchema),
  cc: z.array(mailboxAddressSchema),
  /** RFC 3339, in the zone of the Date header. */
  date: nullableText,
  messageId: nullableText,
  languages: z.array(text),
  headers: z.array(headerSchema),
  received: z.array(receivedHopSchema),
  textExcerpt: z.string().max(500),
})

export const inputSchema = z.strictObject({ path: text, index: count })

/** How the reported message lay in what the user sent. `itself`: the mail that came is the message. */
export const submissionForms = ['attached', 'outlook-item', 'inline', 'note', 'itself'] as const
/** What the reporter says the message is, where his button asks. */
export const reportedAsWords = ['phishing', 'junk', 'not-junk'] as const
export const userActs = [
  'clicked',
  'entered-credentials',
  'opened-attachment',
  'paid',
  'scanned-code',
  'called',
  'replied',
  'ran-program',
] as const

export const submissionSummarySchema = z.strictObject({
  button: nullableText,
  /** What the button wrote beside the message: its own fields, in order. */
  buttonDetails: z.array(headerSchema),
  reportedAs: z.enum(reportedAsWords).nullable(),
  client: nullableText,
  form: z.enum(submissionForms),
  note: nullableText,
  actedOn: z.boolean(),
  /** What the reporter says he has done with the message. */
  acts: z.array(z.enum(userActs)),
  language: nullableText,
})

export const reporterSchema = z.strictObject({
  address: text,
  /** True only where the identity was proven cryptographically or by the server; false for `closed-mailbox`. */
  authenticated: z.boolean(),
  proof: z.enum(reporterProofs).nullable(),
})

export const assessmentSchema = z.strictObject({
  schemaVersion: z.literal(1),
  input: inputSchema,
  verdict: z.enum(verdicts),
  threatType: z.enum(threatTypes).nullable(),
  /** The model's calibrated probability of the verdict, cut by evidence grade; null without a model and where it has no say. */
  confidence: z.number().min(0).max(1).nullable(),
  /** Why the verdict is what it is, in sentences of ours, the weightiest first. */
  reasons: z.array(text),
  risk: z.strictObject({
    score: z.int().min(0).max(100),
    rawTotal: z.int(),
    level: z.enum(riskLevels),
    factors: z.array(riskFactorSchema),
  }),
  redFlags: z.array(redFlagSchema),
  model: modelScoreSchema.nullable(),
  evidence: z.strictObject({
    grade: z.enum(evidenceGrades),
    reasons: z.array(text),
    /** True where grade and verdict allow that no human looks at the case. */
    closable: z.boolean(),
  }),
  submission: submissionSummarySchema.nullable(),
  campaign: z.strictObject({ id: text, size: count, firstSeen: text }).nullable(),
  reporter: reporterSchema.nullable(),
  message: messageSummarySchema,
  authentication: authenticationSchema,
  observables: observablesSchema,
  enrichments: z.array(enrichmentSchema),
  disclosures: z.array(disclosureSchema),
  gaps: z.array(gapSchema),
  limits: z.array(limitSchema),
  recommendations: z.array(text),
  versions: z.strictObject({ anomix: text, detectors: text, model: nullableText }),
  /** Milliseconds of wall time. */
  timings: z.strictObject({ parseMs: z.number().nonnegative(), totalMs: z.number().nonnegative() }),
})

/** The row for an input that could not be read or was empty; anything else gets an assessment. */
export const errorRowSchema = z.strictObject({
  schemaVersion: z.literal(1),
  input: inputSchema,
  error: z.strictObject({ code: text, message: text }),
})

export const analysisRowSchema = z.union([assessmentSchema, errorRowSchema])

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T
type Value<S extends z.ZodType> = DeepReadonly<z.infer<S>>

export type Verdict = (typeof verdicts)[number]
export type ThreatType = (typeof threatTypes)[number]
export type RiskLevel = (typeof riskLevels)[number]
export type EvidenceGrade = (typeof evidenceGrades)[number]
export type SubmissionForm = (typeof submissionForms)[number]
export type ReportedAs = (typeof reportedAsWords)[number]
export type UserAct = (typeof userActs)[number]
export type SignatureFault = (typeof signatureFaults)[number]
export type RedFlagType = (typeof redFlagTypes)[number]
export type AuthenticationResult = (typeof authenticationResults)[number]
export type ObservableKind = (typeof observableKinds)[number]
export type Stage = (typeof stages)[number]
export type Evidence = Value<typeof evidenceSchema>
export type RedFlag = Value<typeof redFlagSchema>
export type RiskFactor = Value<typeof riskFactorSchema>
export type MailboxAddress = Value<typeof mailboxAddressSchema>
export type ReceivedHop = Value<typeof receivedHopSchema>
export type Authentication = Value<typeof authenticationSchema>
export type Verification = Value<typeof verificationSchema>
export type ReceivingFilter = Value<typeof receivingFilterSchema>
export type UrlObservable = Value<typeof urlObservableSchema>
export type DomainObservable = Value<typeof domainObservableSchema>
export type IpObservable = Value<typeof ipObservableSchema>
export type AddressObservable = Value<typeof addressObservableSchema>
export type PhoneObservable = Value<typeof phoneObservableSchema>
export type MailtoObservable = Value<typeof mailtoObservableSchema>
export type FileObservable = Value<typeof fileObservableSchema>
export type Observables = Value<typeof observablesSchema>
export type Enrichment = Value<typeof enrichmentSchema>
export type Disclosure = Value<typeof disclosureSchema>
export type Gap = Value<typeof gapSchema>
export type LimitBreach = Value<typeof limitSchema>
export type ModelScore = Value<typeof modelScoreSchema>
export type SubmissionSummary = Value<typeof submissionSummarySchema>
export type Reporter = Value<typeof reporterSchema>
export type AnalysisInput = Value<typeof inputSchema>
export type Assessment = Value<typeof assessmentSchema>
export type ErrorRow = Value<typeof errorRowSchema>
export type AnalysisRow = Assessment | ErrorRow

/** Nothing is known of the sender. */
export const noAuthentication: Authentication = {
  spf: { result: 'unknown', domain: null },
  dkim: [],
  dmarc: { result: 'unknown', domain: null },
  arc: { result: 'unknown' },
  source: 'header',
  trusted: false,
  sendingIp: null,
  verification: null,
  receivingFilter: null,
}
