/** What is known of a message's sender, as the contract of the analysis has it. */
import { z } from 'zod'

const text = z.string()
const nullableText = z.string().nullable()

/** Results of RFC 8601 section 2.7 that SPF, DKIM, DMARC and ARC share; `unknown` = no result was recorded. */
export const authenticationResults = ['pass', 'fail', 'softfail', 'neutral', 'none', 'policy', 'temperror', 'permerror', 'unknown'] as const

/** Why an own verification of a signature did not pass. `key-missing`: the domain no longer publishes the key, which is no forgery. */
export const signatureFaults = [
  'key-missing',
  'body-changed',
  'signature-mismatch',
  'expired',
  'weak-key',
  'malformed',
  'lookup-failed',
] as const

const signature = {
  result: z.enum(authenticationResults),
  domain: nullableText,
  selector: nullableText,
}

/** What our own verification of the bytes found, whatever the header says; null where none could be made. */
export const verificationSchema = z.strictObject({
  dkim: z.array(z.strictObject({ ...signature, fault: z.enum(signatureFaults).nullable() })),
  arc: z.strictObject({
    result: z.enum(authenticationResults),
    /** Domain of the newest seal; null without a chain. */
    sealer: nullableText,
    /** True where the chain passes and the operator trusts its newest sealer. */
    trusted: z.boolean(),
  }),
  spf: z.strictObject({ result: z.enum(authenticationResults), domain: nullableText }).nullable(),
  dmarc: z.strictObject({ result: z.enum(authenticationResults), domain: nullableText, policy: nullableText }).nullable(),
})

/** What the receiving mail filter thought of the message; shown, never scored. From a trusted hop alone. */
export const receivingFilterSchema = z.strictObject({
  name: text,
  /** E.g. SCL, BCL, CAT, SFV with their values. */
  values: z.array(z.strictObject({ name: text, value: text })),
})

export const authenticationSchema = z.strictObject({
  spf: z.strictObject({ result: z.enum(authenticationResults), domain: nullableText }),
  dkim: z.array(z.strictObject(signature)),
  dmarc: z.strictObject({ result: z.enum(authenticationResults), domain: nullableText }),
  arc: z.strictObject({ result: z.enum(authenticationResults) }),
  /** `header`: results that a receiving server wrote down; `verified`: at least one result that counts is our own. */
  source: z.enum(['header', 'verified']),
  /** True where the results that count come from a server that the operator trusts, or are our own. */
  trusted: z.boolean(),
  /** Address of the host that handed the message to the last trusted hop; from the topmost hop where nothing is configured. */
  sendingIp: nullableText,
  verification: verificationSchema.nullable(),
  receivingFilter: receivingFilterSchema.nullable(),
})
