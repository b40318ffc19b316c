/** Contract of a way to send mail. Knows nothing of SMTP, Graph or files. */
import type { CheckResult } from '../domain/check.ts'

/** A mail of ours, complete but for its MIME form. Exactly one recipient: one envelope, one outcome. */
export interface OutgoingMail {
  /** Deterministic per submission, kind and recipient, with angle brackets. */
  readonly messageId: string
  readonly from: { readonly name: string; readonly address: string }
  /** Validated by the caller: one bare address. */
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly html: string
  readonly date: Date
  readonly inReplyTo: string | null
  readonly references: readonly string[]
  /** Further fields, e.g. RFC 3834 `Auto-Submitted`. Names and values of ours, never of a mail. */
  readonly headers: readonly { readonly name: string; readonly value: string }[]
}

export interface SendReceipt {
  /** The server's words or the file's path, for logs. */
  readonly response: string
  /** Path of the written file (maildir), otherwise null. */
  readonly location: string | null
}

export interface Transport {
  readonly name: string
  /**
   * Resolves once the mail is handed over. Rejects with MessageError TRANSPORT_REJECTED (for good), TransientError
   * TRANSPORT_OUTCOME_UNKNOWN (it may have been accepted), or another TransientError (certainly not accepted).
   */
  send(mail: OutgoingMail): Promise<SendReceipt>
  /** Connects, authenticates, sends nothing. */
  check(): Promise<CheckResult>
  close(): Promise<void>
}
