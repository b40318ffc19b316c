/** Pairs of a lure and its twin, made of one layout and two contents. */
import type { CaseFamily, CaseMail, CasePair } from './judged-case.ts'
import { type Mailbox, type MailSpec, renderMail } from './render-mail.ts'
import { type Stamp, stampOf } from './stamp.ts'

/** What a sender can type, by the name of its place in the layout. */
export type Content = Readonly<Record<string, string>>

/** What a layout needs beside the content. */
export interface Setting<Language extends string> {
  readonly language: Language
  readonly to: Mailbox
  readonly stamp: Stamp
}

export type Layout<Typed extends Content, Language extends string> = (typed: Typed, setting: Setting<Language>) => MailSpec

export interface TwoContents<Typed extends Content, Language extends string> {
  readonly name: string
  readonly language: Language
  readonly to: Mailbox
  readonly lure: Typed
  readonly twin: Typed
}

/** The pairs of one service or topic; their mails are named `service-name-lure` and `service-name-twin`. */
export function pairsOf<Typed extends Content, Language extends string>(
  { family, service }: { readonly family: CaseFamily; readonly service: string },
  layout: Layout<Typed, Language>,
  contents: readonly TwoContents<Typed, Language>[],
): readonly CasePair[] {
  return contents.map(({ name, language, to, lure, twin }) => {
    const mail = (kind: 'lure' | 'twin', typed: Typed): CaseMail => {
      const stamp = stampOf(`${service}-${name}-${kind}`)
      const spec = (): MailSpec => layout(typed, { language, to, stamp })
      return { name: `${service}-${name}-${kind}`, typed: Object.values(typed), bytes: () => renderMail(spec(), stamp) }
    }
    return { family, service, language, lure: mail('lure', lure), twin: mail('twin', twin) }
  })
}
