/**
 * Contract of a mailbox that submissions come from. Knows nothing of IMAP, Graph or files; positions are opaque.
 * Every method rejects with TransientError (MAILBOX_*) when the server is at fault, and ends within the adapter's own deadlines.
 * A source holds one connection at most; after a TransientError the next call connects anew.
 */
import type { CheckResult } from '../domain/check.ts'

/** Which mail of the first start is handled: only what comes from now on, what came since a date, or everything. */
export type StartFrom = { readonly kind: 'now' } | { readonly kind: 'since'; readonly date: Date } | { readonly kind: 'all' }

/** Opaque JSON text by which a source remembers what it has listed; stored by the caller, read by this source alone. */
export type Cursor = string

/** Where a submission lies. `position` is opaque, unique in its mailbox while the mailbox is not recreated. */
export interface SubmissionRef {
  readonly position: string
  /** When the server says it arrived (INTERNALDATE, file time). */
  readonly arrivedAt: Date
  /** Bytes, null where the server does not say before the fetch. */
  readonly size: number | null
}

export interface Listing {
  /** What has arrived since the cursor, in order of arrival, read or unread. */
  readonly refs: readonly SubmissionRef[]
  /** To be stored once every ref of this listing is durably received. */
  readonly cursor: Cursor
  /** How many messages lie in the mailbox that `startFrom` leaves alone. */
  readonly leftAlone: number
  /** True where the mailbox was recreated (UIDVALIDITY, resync), so that known mail may be listed again. */
  readonly resynced: boolean
}

export interface Fetched {
  /** Bytes as the server holds them, cut to the asked maximum. */
  readonly bytes: Uint8Array
  readonly truncated: boolean
}

export type SettleOutcome = 'processed' | 'failed'

export interface MailboxSource {
  readonly name: string
  /** Lists what has come since `cursor` (null = first start, where `startFrom` decides). Does not mark anything as read. */
  list(cursor: Cursor | null, startFrom: StartFrom): Promise<Listing>
  /**
   * The newest submissions of the inbox and of the folder for processed ones, newest first, settled or not, for looking back:
   * opens both read-only. Their positions are for `fetch` alone; `settle` calls them gone.
   */
  recent(limit: number): Promise<readonly SubmissionRef[]>
  /** Rejects with MessageError SUBMISSION_GONE where a human has moved or deleted it; zero bytes are a TransientError. */
  fetch(ref: Pick<SubmissionRef, 'position'>, maxBytes: number): Promise<Fetched>
  /**
   * Moves the submission to the configured folder (created when absent), or only flags it where no folder is configured.
   * Safe to repeat. `gone` = it is no longer where it was.
   */
  settle(ref: Pick<SubmissionRef, 'position'>, outcome: SettleOutcome): Promise<'moved' | 'flagged' | 'gone'>
  /** Calls `wake` whenever mail may have arrived: a hint only, polling goes on. Returns at once; failures are silent here. */
  watch(wake: () => void): void
  /** Connects and looks, changes nothing. */
  check(startFrom: StartFrom): Promise<CheckResult>
  close(): Promise<void>
}
