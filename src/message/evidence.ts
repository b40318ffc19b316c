/**
 * How much of an original survived, as far as its bytes and headers tell (grade A needs a verification, which comes later):
 * B original bytes · C rebuilt by a client · D inline forward · E text or picture alone. Every reason is a sentence for people.
 */
import type { ButtonReport } from '../domain/message.ts'
import type { HeaderSummary } from './headers/summary.ts'
import { firstField } from './mime/header-block.ts'
import type { MimePart } from './mime/mime-tree.ts'
import type { Evidence } from './parse-message.ts'
import { reconstructionReasons } from './submission/reconstruction.ts'

/** The file is the message. */
export const asItself: Evidence = { grade: 'B', reasons: ['original bytes'] }
/** The wrapper, read as if it were the suspicious mail. */
export const asSubmission: Evidence = { grade: 'B', reasons: ['the submission itself'] }
/** A wrapper that wraps nothing. */
export const noteAlone: Evidence = { grade: 'E', reasons: ['nothing attached or quoted: only the covering note'] }
export const picturesAlone: Evidence = {
  grade: 'E',
  reasons: ['nothing attached or quoted: only pictures, without header fields or links'],
}

/** What is left where a damaged mail could be read by the raw fallback alone. */
export const rawBytes: Evidence = { grade: 'B', reasons: ['original bytes, read by the raw fallback'] }
export const rawReport: Evidence = {
  grade: 'E',
  reasons: ['the submission could not be read within its limits: only header fields and links found in its raw bytes'],
}

/** Rebuilt by a client, with what says so. */
export const rebuiltBecause = (reasons: readonly string[]): Evidence => ({ grade: 'C', reasons })

/**
 * An attached mail. Being attached proves nothing: add-ins write an .eml from what an interface told them. B takes a trace
 * that only transport leaves (Received, or the receiving server's own Authentication-Results) and no sign of a rebuilding.
 */
export function attachedEvidence(root: MimePart, { headers }: HeaderSummary, button: ButtonReport | null): Evidence {
  const signs = reconstructionReasons(root, headers, button)
  if (signs.length > 0) return rebuiltBecause(signs)
  const received = firstField(headers, 'received')
  if (received === null && firstField(headers, 'authentication-results') === null)
    return rebuiltBecause(['no Received field: nothing shows that these are the bytes that were delivered'])
  return {
    grade: 'B',
    reasons: ['original bytes, attached to the submission', received === null ? 'with Authentication-Results' : 'with Received fields'],
  }
}
