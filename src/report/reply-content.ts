/** What a reply is made of before it is laid out. */

export interface ReplyWords {
  /** After `Your report: `. */
  readonly subject: string
  readonly headline: string
  readonly found: readonly string[]
  readonly steps: readonly string[]
  /** How to send the original, shown where we need it. */
  readonly howToResend: boolean
}
