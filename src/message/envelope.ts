/** What of a wrapper is kept for the reply, the conversation and the covering note. */
import type { SubmissionForm } from '../domain/analysis.ts'
import type { ButtonReport, NoteReading, SubmissionEnvelope } from '../domain/message.ts'
import type { HeaderSummary } from './headers/summary.ts'
import type { StructuredValue } from './mime/content-type.ts'

const maxNote = 2_000
const unread: NoteReading = { acts: [], language: null }

/** What was found out about the wrapper beside its headers. */
export interface EnvelopeFacts {
  readonly note: string
  readonly noteReading: NoteReading
  readonly client: string | null
  readonly button: ButtonReport | null
  readonly form: SubmissionForm
}

/** Nothing beside the headers was looked at. */
export const headersAlone: EnvelopeFacts = { note: '', noteReading: unread, client: null, button: null, form: 'note' }

function mediaTypeOf({ value, params }: StructuredValue): string {
  const report = params.get('report-type')
  return value === 'multipart/report' && report !== undefined ? `${value}; report-type=${report.toLowerCase()}` : value
}

/** The envelope of a wrapper with that header block and media type; the note is trimmed and cut to 2,000 characters. */
export function makeEnvelope(summary: HeaderSummary, type: StructuredValue, facts: EnvelopeFacts): SubmissionEnvelope {
  const { headers, from, returnPath, subject, date, messageId, received } = summary
  const note = facts.note.trim().slice(0, maxNote)
  return {
    headers,
    from,
    returnPath,
    subject,
    date,
    messageId,
    received,
    mediaType: mediaTypeOf(type),
    ...facts,
    note: note === '' ? null : note,
  }
}
