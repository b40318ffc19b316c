/**
 * How one language says what its speaker did. Words are lower case. A word of plain letters is compared without accents
 * (people leave them out), a word with an accent or with `=` in front is compared as it stands. Several words are a
 * phrase: at most two words may stand between them. A final `*` allows any ending.
 */
import type { UserAct } from '../../../domain/analysis.ts'

export interface ActRule {
  readonly act: UserAct
  /**
   * `finite`: the form alone says "I did". `participle`: an auxiliary of the first person must stand in the clause, or in
   * one before that it continues. `subject`: the first person must govern it, or nobody (as people write on phones).
   */
  readonly form: 'finite' | 'participle' | 'subject'
  readonly verbs: readonly string[]
  /** One of these must stand in the clause, or be meant by a pronoun; absent where the verb says enough. */
  readonly objects?: readonly string[]
  /** With one of these near the verb, something harmless is meant. */
  readonly avoid?: readonly string[]
}

export interface NoteLanguage {
  /** ISO 639-1. */
  readonly codes: readonly string[]
  /** Frequent words that tell the language where the text is short. */
  readonly typical: readonly string[]
  readonly auxiliaries: readonly string[]
  readonly subjects: readonly string[]
  /** Whoever else may be the subject. */
  readonly others: readonly string[]
  /** Words that may stand between subject and verb. */
  readonly between: readonly string[]
  readonly pronouns: readonly string[]
  readonly negations: readonly string[]
  /** Negations that count after the verb too. */
  readonly negationsAfter: readonly string[]
  /** After a negation these take it for themselves: "did not notice and clicked". */
  readonly aware: readonly string[]
  /** Before the verb, these make it unreal, past and gone, or not quite done. */
  readonly unreal: readonly string[]
  /** Somebody else's words follow: what the message says. */
  readonly says: readonly string[]
  /** A clause ends before these. */
  readonly breaks: readonly string[]
  /** Introduces reported speech; such a clause goes on with it. */
  readonly that: readonly string[]
  /** A participle without any auxiliary is the writer's own act: "auf den Link geklickt, sorry". */
  readonly bareParticiples?: boolean
  readonly acts: readonly ActRule[]
}

/** Words and phrases out of a text with bars between them. */
export const list = (text: string): readonly string[] =>
  text
    .split('|')
    .map((item) => item.trim().replaceAll(/\s+/g, ' '))
    .filter((item) => item !== '')
