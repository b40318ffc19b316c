/**
 * Contract of the durable memory. Asynchronous, so that SQLite and PostgreSQL fit behind it; every resolved write is on disk.
 * Rejects with TransientError STORE_BUSY, or ConfigError STORE_UNUSABLE / STORE_NEWER at opening.
 * Times are milliseconds since the epoch and come from the caller: the store has no clock.
 */
import type { Assessment, FileObservable, Reporter, UserAct } from '../domain/analysis.ts'
import type { CheckResult } from '../domain/check.ts'

/** How far a submission has come; each step is recorded before the next begins (design: record before act). */
export const steps = ['received', 'assessed', 'replied', 'reported', 'settled'] as const
export type Step = (typeof steps)[number]

export interface NewSubmission {
  readonly mailbox: string
  readonly position: string
  /** Hex SHA-256 of the raw bytes: identity, whatever the mailbox calls it. */
  readonly sha256: string
  readonly bytes: Uint8Array
  readonly truncated: boolean
  readonly arrivedAt: number
}

export interface SubmissionRecord {
  readonly id: string
  readonly mailbox: string
  readonly position: string
  readonly sha256: string
  readonly truncated: boolean
  readonly arrivedAt: number
  readonly receivedAt: number
  readonly step: Step
  /** Failed tries of the current step. */
  readonly attempts: number
  /** Why it was given up, null while it is not. */
  readonly failure: string | null
  /** Set once `assessed`; one for each reported message. Null for ever where the submission is a follow-up. */
  readonly assessments: readonly Assessment[] | null
  /** Id of the first submission of the conversation that this one continues; null where it begins one of its own. */
  readonly joins: string | null
  /** What a reporter says about his earlier case in a mail that reports nothing; null for every other submission. */
  readonly followUp: FollowUp | null
}

export interface FollowUp {
  /** The proven reporter of the case. */
  readonly reporter: Reporter
  /** His words without what he quotes of ours. */
  readonly text: string
  readonly acts: readonly UserAct[]
  readonly files: readonly FileObservable[]
}

export type ReceiveResult =
  | { readonly kind: 'new'; readonly id: string }
  /** These bytes are known from another position (mailbox recreated, copy); the record now points to the new position if it was not settled. */
  | { readonly kind: 'known'; readonly id: string; readonly settled: boolean }

export type MailKind = 'reply' | 'incident-report' | 'follow-up'
/**
 * `pending` → `sending` (committed before the send) → `sent` | `rejected` | `unknown`; back to `pending` after a failure
 * that certainly did not deliver. `withheld` = decided not to send; `reason` says why.
 */
export type OutboxState = 'pending' | 'sending' | 'sent' | 'rejected' | 'unknown' | 'withheld'

export interface OutboxEntry {
  readonly submissionId: string
  readonly kind: MailKind
  readonly recipient: string
  readonly messageId: string
  readonly state: OutboxState
  readonly reason: string | null
  readonly location: string | null
  readonly attempts: number
}

export interface Claim {
  readonly owner: string
  readonly now: number
  /** Milliseconds after which another owner may take it. */
  readonly leaseMs: number
}

export interface Store {
  /** Keeps one submission durably, or finds that its bytes are known in this mailbox. */
  receive(submission: NewSubmission, now: number): Promise<ReceiveResult>
  /** Takes the oldest submission that is due, unleased and not settled; null where there is none. */
  claim(claim: Claim): Promise<SubmissionRecord | null>
  /** Prolongs a lease; false where it was lost. */
  extend(id: string, claim: Claim): Promise<boolean>
  /** Gives a claimed submission back, due again at `dueAt`; counts a failed try where `failed`. */
  release(id: string, owner: string, options: { readonly dueAt: number; readonly failed: boolean }): Promise<void>
  bytes(id: string): Promise<Uint8Array>
  /** Records assessments and step `assessed` in one transaction. */
  assessed(id: string, assessments: readonly Assessment[]): Promise<void>
  /** Notes that a submission continues the conversation which began with `joins`; the first note stays. */
  join(id: string, joins: string): Promise<void>
  /** Records a follow-up, the conversation that it belongs to and step `assessed` in one transaction. */
  followedUp(id: string, joins: string, followUp: FollowUp): Promise<void>
  /** Moves the step forward, never back; resets `attempts`. */
  advance(id: string, step: Step): Promise<void>
  /** Marks a submission as given up, with the reason; it stays claimable until settled. */
  fail(id: string, reason: string): Promise<void>
  find(id: string): Promise<SubmissionRecord | null>
  /** The submission that a mail of ours with this Message-ID (with angle brackets) was about. */
  findByMessageId(messageId: string): Promise<SubmissionRecord | null>
  /**
   * Submissions of a mailbox that were received on `day` (YYYY-MM-DD in UTC) and whose SHA-256 begins with these hex digits,
   * newest first; follow-ups are none. At most 20.
   */
  findByCaseNumber(mailbox: string, day: string, sha256Prefix: string): Promise<readonly SubmissionRecord[]>
  /** The submission with this id and all that join it, oldest first; at most 100. */
  conversation(id: string): Promise<readonly SubmissionRecord[]>
  /** Newest first. */
  recent(limit: number): Promise<readonly SubmissionRecord[]>

  /** Adds an outbox row unless (submission, kind, recipient) has one; returns the row as it stands. */
  enqueue(entry: Omit<OutboxEntry, 'attempts' | 'location'>): Promise<OutboxEntry>
  /**
   * Takes the row to `sending` and counts an attempt, if it still stands as `entry` says; false where another owner has
   * been at it meanwhile (a lost lease), and nobody may send then.
   */
  beginSending(entry: OutboxEntry): Promise<boolean>
  /** Changes a row's state; committed when resolved. */
  mark(
    entry: Pick<OutboxEntry, 'submissionId' | 'kind' | 'recipient'>,
    change: Pick<OutboxEntry, 'state'> & Partial<Pick<OutboxEntry, 'reason' | 'location'>>,
  ): Promise<void>
  outbox(submissionId: string): Promise<readonly OutboxEntry[]>

  /** Cursor of a mailbox as its source wrote it, null before the first listing. */
  cursor(mailbox: string): Promise<string | null>
  saveCursor(mailbox: string, cursor: string): Promise<void>
  /** How many submissions stand at each step, and how many failed. */
  counts(): Promise<{ readonly [step in Step]: number } & { readonly failed: number }>
  check(): Promise<CheckResult>
  close(): Promise<void>
}
