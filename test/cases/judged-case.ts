/** A self-written mail whose outcome is known: it judges the product and never trains it. */
export interface JudgedCase {
  /** Unique among all cases. */
  readonly name: string
  /** What the case belongs to, such as `language`. */
  readonly family: string
  /** The service that is used or imitated, or the kind of mail. */
  readonly service: string
  /** ISO 639-1. */
  readonly language: string
  readonly malicious: boolean
  /** The whole message (RFC 5322), the same bytes at each call. */
  readonly bytes: () => Promise<Uint8Array> | Uint8Array
}
