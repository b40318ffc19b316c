/** The shape of a self-written mail with a known verdict: never training data. */

export type CaseFamily = 'rented-service' | 'lateral' | 'language'

export interface JudgedCase {
  readonly name: string
  readonly family: CaseFamily
  /** The rented service, or the topic of the mail. */
  readonly service: string
  /** ISO 639-1. */
  readonly language: string
  readonly malicious: boolean
  readonly bytes: () => Promise<Uint8Array> | Uint8Array
}

/** One mail of a pair, with what its sender could type into the layout. */
export interface CaseMail {
  readonly name: string
  readonly typed: readonly string[]
  readonly bytes: () => Promise<Uint8Array>
}

/** A lure and its innocent twin: one layout, two contents. */
export interface CasePair {
  readonly family: CaseFamily
  readonly service: string
  readonly language: string
  readonly lure: CaseMail
  readonly twin: CaseMail
}

/** Both mails of each pair, the lure first. */
export const casesOf = (pairs: readonly CasePair[]): readonly JudgedCase[] =>
  pairs.flatMap(({ family, service, language, lure, twin }) =>
    [lure, twin].map(({ name, bytes }) => ({ name, family, service, language, malicious: name === lure.name, bytes })),
  )
