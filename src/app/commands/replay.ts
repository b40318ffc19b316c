/**
 * Looks back at the newest submissions of a mailbox and says how many of their reporters would be answered, and why not the
 * rest. Sends nothing, marks nothing, and shows nothing of a mail but the domain of its sender.
 */
import { AnomixError } from '../../domain/errors.ts'
import type { CheckResult } from '../../domain/check.ts'
import type { SubmissionEnvelope } from '../../domain/message.ts'
import type { SubmissionRef } from '../../mailbox/source.ts'
import type { WatchedMailbox } from '../daemon/mailbox.ts'
import { judgeReporter, type ReplyPolicy } from '../daemon/reply-policy.ts'

export interface ReplayParts {
  readonly policy: Pick<ReplyPolicy, 'authentication'>
  /** Unwraps one submission; null where it cannot be read. */
  readonly read: (bytes: Uint8Array) => Promise<SubmissionEnvelope | null>
  readonly limit: number
}

/** Enough for every header and the structure of a usual submission. */
const maxBytes = 2_000_000
const mostDomains = 5

interface Refused {
  readonly reason: string
  /** Of the sender, where there is exactly one. */
  readonly domain: string | null
}

const unreadable: Refused = { reason: 'the submission could not be read', domain: null }

/** Null where the reporter would be answered. */
async function lookAt(ref: SubmissionRef, mailbox: WatchedMailbox, { policy, read }: ReplayParts): Promise<Refused | null> {
  let bytes: Uint8Array
  try {
    bytes = (await mailbox.source.fetch(ref, maxBytes)).bytes
  } catch (error) {
    // About this one mail; a lost connection ends the look back.
    if (error instanceof AnomixError && (error.code === 'SUBMISSION_GONE' || error.code === 'SUBMISSION_UNREADABLE')) return unreadable
    throw error
  }
  const envelope = await read(bytes)
  if (envelope === null) return unreadable
  const { reporter, refusal } = judgeReporter(envelope, mailbox, policy)
  if (refusal === null) return null
  return { reason: refusal, domain: reporter?.address.split('@').at(-1)?.toLowerCase() ?? null }
}

function countBy(values: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
}

/** `7 × the reason (a.example 4, b.example 3)`, most frequent first. */
function reasonLines(refused: readonly Refused[]): readonly string[] {
  return countBy(refused.map(({ reason }) => reason)).map(([reason, count]) => {
    const domains = countBy(refused.flatMap((each) => (each.reason === reason && each.domain !== null ? [each.domain] : [])))
    const shown = domains.slice(0, mostDomains).map(([domain, each]) => `${domain} ${each}`)
    const more = domains.length > mostDomains ? [`${domains.length - mostDomains} more domains`] : []
    return `${count} × ${reason}${shown.length === 0 ? '' : ` (${[...shown, ...more].join(', ')})`}`
  })
}

/** One line for the count and one for each reason. Rejects with TransientError where the mailbox cannot be read. */
export async function replay(mailbox: WatchedMailbox, parts: ReplayParts): Promise<CheckResult> {
  const refs = await mailbox.source.recent(parts.limit)
  const refused: Refused[] = []
  for (const ref of refs) {
    const result = await lookAt(ref, mailbox, parts)
    if (result !== null) refused.push(result)
  }
  const lines = reasonLines(refused).map((line) => `\n        ${line}`)
  return { ok: true, text: `reporters: ${refs.length - refused.length} of ${refs.length} would be answered${lines.join('')}` }
}
