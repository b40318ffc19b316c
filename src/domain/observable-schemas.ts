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
  foundIn: z.array(text),
  decodedFrom: nullableText,
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
  ...verdictOnObservable,
})

export const observablesSchema = z.strictObject({
  urls: z.array(urlObservableSchema),
  domains: z.array(domainObservableSchema),
  ips: z.array(ipObservableSchema),
  addresses: z.array(addressObservableSchema),
  phones: z.array(phoneObservableSchema),
  files: z.array(fileObservableSchema),
})
