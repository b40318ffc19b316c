/** The model card: what a model file must be, what it was made of and how good it is. It lies beside the file as `<name>.json`. */
import { z } from 'zod'
import { outcomes } from './outcomes.ts'

const text = z.string().min(1)
const count = z.int().nonnegative()
const share = z.number().min(0).max(1)

const threshold = z.strictObject({
  above: share,
  /** Chosen out of fold for at most this share of legitimate mail above it. */
  falsePositiveRate: share,
  /** Legitimate mails that it was chosen on: too few of them for one false alarm measure no share. */
  mails: count.optional(),
})

/** A measured figure with its 95 % interval (bootstrap over campaigns); null where it cannot be measured. */
export const figureSchema = z.strictObject({
  name: text,
  value: z.number().nullable(),
  low: z.number().nullable(),
  high: z.number().nullable(),
})

export const modelCardSchema = z.strictObject({
  schemaVersion: z.literal(1),
  name: text,
  /** Changes with every training. */
  version: text,
  /** RFC 3339, UTC. */
  trainedAt: text,
  /** Version of the program that trained it. */
  anomix: text,
  seed: z.int(),
  /** Of the .onnx file; digest in lower-case hex. */
  file: z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/), bytes: count }),
  classes: z.tuple([z.literal(outcomes[0]), z.literal(outcomes[1]), z.literal(outcomes[2])]),
  features: z.strictObject({
    /** Version of the feature function; another one than the program's cannot be used. */
    version: text,
    names: z.array(text).min(1),
    /** Buckets of the hashed text. */
    buckets: z.int().min(1),
  }),
  /** On the alarm score, P(malicious) / (P(malicious) + P(legitimate)); flagged is what lies above. */
  thresholds: z.strictObject({
    phishing: threshold,
    suspicious: threshold,
    /** On P(malicious) / (P(malicious) + P(spam)): below `spam` it is spam, from `malicious` on malicious, between them undecided. */
    danger: z.strictObject({ spam: share, malicious: share }),
  }),
  /** What the two thresholds let through and hold back, in sentences. */
  errorBudget: z.array(text),
  data: z.strictObject({
    mails: count,
    campaigns: count,
    /** Files that could not be read. */
    skipped: count,
    sources: z.array(
      z.strictObject({
        name: text,
        licence: text,
        commercialUse: z.enum(['allowed', 'forbidden', 'unknown']),
        malicious: count,
        spam: count,
        legitimate: count,
        /** First and last year of the mails, null where no mail has a date. */
        years: z.tuple([z.int(), z.int()]).nullable(),
      }),
    ),
    /** Share of the training weight that mails changed by augmentation have. */
    augmented: share,
  }),
  /** What the licences of the data mean for whoever uses the weights, in sentences. */
  licence: z.array(text).min(1),
  metrics: z.array(figureSchema),
  limitations: z.array(text),
})

export type ModelCard = z.output<typeof modelCardSchema>
export type CardThreshold = ModelCard['thresholds']['phishing']
export type Figure = z.output<typeof figureSchema>

/** True where one mail of so many is not more than the share. */
export const measuresShare = (mails: number, wanted: number): boolean => mails * wanted >= 1 - 1e-9

const percent = (value: number): string => `${Number((100 * value).toPrecision(3))} %`

/** `chosen for at most 0.5 % of legitimate mail`, or that it was chosen on too few mails to say so. */
export const thresholdTerms = ({ falsePositiveRate, mails }: CardThreshold): string =>
  mails === undefined || measuresShare(mails, falsePositiveRate)
    ? `chosen for at most ${percent(falsePositiveRate)} of legitimate mail`
    : `chosen on ${mails} legitimate mails, too few to measure ${percent(falsePositiveRate)}`

/** Where the model's probabilities turn from one verdict to the next, as scoring applies them. */
export interface ModelThresholds {
  /** Alarm scores above these are phishing and suspicious. */
  readonly phishing: number
  readonly suspicious: number
  /** Malicious rather than spam: below `spam` it is spam, from `malicious` on malicious, between them undecided. */
  readonly danger: { readonly spam: number; readonly malicious: number }
}
