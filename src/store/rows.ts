/** The tables as the engines hold them, and the way from a row to the store's own words. */
import type { Kysely } from 'kysely'
import type { Assessment } from '../domain/analysis.ts'
import { decodeBytes, encodeBytes } from './codec.ts'
import type { FollowUp, MailKind, OutboxEntry, OutboxState, Step, SubmissionRecord } from './store.ts'

/** Times in milliseconds since the epoch. An engine whose driver reads 64-bit integers as text must make numbers of them. */
export interface SubmissionRow {
  readonly id: string
  readonly mailbox: string
  readonly position: string
  readonly sha256: string
  readonly truncated: number
  readonly arrived_at: number
  readonly received_at: number
  readonly step: Step
  readonly attempts: number
  readonly failure: string | null
  readonly due_at: number
  readonly lease_owner: string | null
  readonly lease_until: number | null
  readonly joins: string | null
}

/** A packed value beside its submission, in a table of its own so that claims do not rewrite it. */
export interface ContentRow {
  readonly submission_id: string
  readonly content: Uint8Array
}

export interface OutboxRow {
  readonly submission_id: string
  readonly kind: MailKind
  readonly recipient: string
  readonly message_id: string
  readonly state: OutboxState
  readonly reason: string | null
  readonly location: string | null
  readonly attempts: number
}

export interface Tables {
  readonly submissions: SubmissionRow
  readonly contents: ContentRow
  readonly assessments: ContentRow
  readonly follow_ups: ContentRow
  readonly outbox: OutboxRow
  readonly cursors: { readonly mailbox: string; readonly cursor: string }
  readonly schema_versions: { readonly version: number; readonly name: string }
}

/** What the queries need from an engine; SQLite today, PostgreSQL behind the same queries. */
export interface Engine {
  readonly db: Kysely<Tables>
  /** Runs one unit of work: tries again while others hold the lock, and translates foreign errors. */
  readonly run: <T>(work: () => Promise<T>) => Promise<T>
  /** True where a claim must skip rows that another transaction has locked (`for update skip locked`). */
  readonly skipLocked: boolean
}

/** One submission in the store's words. */
export function toRecord(
  row: SubmissionRow,
  content: { readonly assessments: readonly Assessment[] | null; readonly followUp: FollowUp | null },
): SubmissionRecord {
  return {
    id: row.id,
    mailbox: row.mailbox,
    position: row.position,
    sha256: row.sha256,
    truncated: row.truncated !== 0,
    arrivedAt: row.arrived_at,
    receivedAt: row.received_at,
    step: row.step,
    attempts: row.attempts,
    failure: row.failure,
    joins: row.joins,
    ...content,
  }
}

/** One outbox row in the store's words. */
export function toOutboxEntry(row: OutboxRow): OutboxEntry {
  return {
    submissionId: row.submission_id,
    kind: row.kind,
    recipient: row.recipient,
    messageId: row.message_id,
    state: row.state,
    reason: row.reason,
    location: row.location,
    attempts: row.attempts,
  }
}

/** A JSON-able value as bytes for the store. */
export async function encodeValue(value: readonly Assessment[] | FollowUp): Promise<Uint8Array> {
  return encodeBytes(new TextEncoder().encode(JSON.stringify(value)))
}

/** Assessments as {@link encodeValue} packed them. */
export async function decodeAssessments(content: Uint8Array): Promise<readonly Assessment[]> {
  return JSON.parse(new TextDecoder().decode(await decodeBytes(content))) as readonly Assessment[]
}

/** A follow-up as {@link encodeValue} packed it. */
export async function decodeFollowUp(content: Uint8Array): Promise<FollowUp> {
  return JSON.parse(new TextDecoder().decode(await decodeBytes(content))) as FollowUp
}
