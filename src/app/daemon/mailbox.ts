/** A watched mailbox as the daemon sees it: its source, the transport that answers, and what the operator said of it. */
import type { MailboxSource, StartFrom } from '../../mailbox/source.ts'
import type { Transport } from '../../mailbox/transport.ts'

export interface WatchedMailbox {
  readonly name: string
  readonly source: MailboxSource
  readonly transport: Transport
  readonly startFrom: StartFrom
  readonly from: { readonly name: string; readonly address: string }
  readonly socTo: readonly string[]
  readonly reporters: {
    readonly domains: readonly string[]
    readonly trust: 'authenticated' | 'closed-mailbox'
    readonly pilot: readonly string[]
  }
}
