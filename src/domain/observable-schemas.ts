/** What is taken from a message, as the contract of the analysis has it. */
import { z } from 'zod'

const text = z.string()
const nullableText = z.string().nullable()
/** Whole number of zero or more. */
const count = z.int().nonnegative()

const verdictOnObservable = { ioc: z.boolean(), blockCandidate: z.boolean() }

export const urlObservableSchema = z.strictObject({
  url: text,
  defanged: text,
  host: text,
  /** Registrable domain by the Public Suffix List; null for an IP literal or a host without one. */
  domain: nullableText,
  /** The host with A-labels (punycode) shown in Unicode; null where that is the same. */
  unicodeHost: nullableText,
  foundIn: z.array(text),
  /** SHA-256 of the files that it stood in; empty for what stood in the mail itself. */
  inFiles: z.array(text),
  /**
   * What it was taken out of: the link of a rewriting service (`safelinks`, …), of a listed open redirector (`redirector`), or a link
   * that merely carries it (`query`); null for a URL that stood there as it is.
   */
  decodedFrom: nullableText,
  /** For the link of a rewriting service or redirector: the URL where a click ends as far as the link tells; null otherwise. */
  leadsTo: nullableText,
  traits: z.array(text),
  ...verdictOnObservable,
})
export const domainObservableSchema = z.strictObject({
  domain: text,
  defanged: text,
  unicode: text,
  foundIn: z.array(text),
  ...verdictOnObservable,
})
export const ipObservableSchema = z.strictObject({ ip: text, defanged: text, foundIn: z.array(text), ...verdictOnObservable })
export const addressObservableSchema = z.strictObject({ address: text, defanged: text, foundIn: z.array(text), ...verdictOnObservable })
/** A mail that a `mailto:` link would write (RFC 6068). */
export const mailtoObservableSchema = z.strictObject({
  to: z.array(text),
  cc: z.array(text),
  bcc: z.array(text),
  subject: nullableText,
  body: nullableText,
  foundIn: z.array(text),
})
/** `number` in E.164 where the country is stated, otherwise the digits as written. */
export const phoneObservableSchema = z.strictObject({ number: text, foundIn: z.array(text), ...verdictOnObservable })
export const fileObservableSchema = z.strictObject({
  name: text,
  /** Bytes. */
  size: count,
  sha256: text,
  sha1: text,
  md5: text,
  mediaType: text,
  detectedType: nullableText,
  foundIn: z.array(text),
  traits: z.array(text),
  /** What was seen in the file, by the trait that it bears out; at most a few words each. */
  details: z.array(z.strictObject({ trait: text, excerpt: z.string().max(200) })),
  ...verdictOnObservable,
})

export const observablesSchema = z.strictObject({
  urls: z.array(urlObservableSchema),
  domains: z.array(domainObservableSchema),
  ips: z.array(ipObservableSchema),
  addresses: z.array(addressObservableSchema),
  phones: z.array(phoneObservableSchema),
  mailtos: z.array(mailtoObservableSchema),
  files: z.array(fileObservableSchema),
})
