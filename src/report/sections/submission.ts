/** What is known of the submission itself: case, reporter, how it was made, what the reporter says. */
import type { Assessment, Reporter, SubmissionSummary } from '../../domain/analysis.ts'
import { actNames } from '../act-words.ts'
import type { Block, Column, Section } from '../document.ts'
import { cappedTable, heading, paragraph } from '../document.ts'
import { shown, shownLines, shownTime } from '../shown.ts'
import { verdictTitle } from '../verdict-words.ts'

export interface SubmissionFacts {
  readonly caseNumber: string
  /** The watched mailbox, as the operator calls it. */
  readonly mailbox: string
  /** RFC 3339. */
  readonly receivedAt: string
  readonly reporter: Reporter | null
  /** Why the reporter counts as proven, or why not. */
  readonly reporterReason: string
  /** What the reporter wrote beside the reported mail. */
  readonly note: string | null
  readonly assessments: readonly Assessment[]
}

const forms: Readonly<Record<SubmissionSummary['form'], string>> = {
  attached: 'as attachment',
  'outlook-item': 'as Outlook item',
  inline: 'as ordinary forward: quoted in the text',
  note: 'a note without a message',
  itself: 'the mail itself',
}
const reportedAs: Readonly<Record<NonNullable<SubmissionSummary['reportedAs']>, string>> = {
  phishing: 'phishing',
  junk: 'junk',
  'not-junk': 'NOT junk: the reporter holds the message to be wanted',
}
const detailColumns: readonly Column[] = [
  { title: 'Field', percent: 30 },
  { title: 'Value', percent: 70, code: true },
]
const messageColumns: readonly Column[] = [
  { title: '#', percent: 6, align: 'right' },
  { title: 'Verdict', percent: 30 },
  { title: 'Score', percent: 10, align: 'right' },
  { title: 'Grade', percent: 10 },
  { title: 'Subject', percent: 44 },
]

/** True where the reporter says that the message should not have been filtered. */
export function isNotJunk(assessments: readonly Assessment[]): boolean {
  return assessments.some((assessment) => assessment.submission?.reportedAs === 'not-junk')
}

/** True where the reporter says that he acted on one of the messages. */
export function userActed(assessments: readonly Assessment[]): boolean {
  return assessments.some((assessment) => assessment.submission?.actedOn === true)
}

/** The first block of the incident report, without a number. `assessments` in the order of the report. */
export function submissionSection(facts: SubmissionFacts): Section {
  const submission = facts.assessments.find((assessment) => assessment.submission !== null)?.submission ?? null
  const notJunk = isNotJunk(facts.assessments)
  const warnings: readonly Block[] = [
    ...(userActed(facts.assessments)
      ? [paragraph(`USER ACTED. The reporter says: ${actNames(submission?.acts ?? [])}. Contact them first.`, 'warning')]
      : []),
    ...(notJunk
      ? [paragraph('Reported as NOT junk: this is no report of phishing. The reporter says that the filter was wrong.', 'warning')]
      : []),
  ]
  return {
    title: 'Submission',
    blocks: [
      ...warnings,
      { kind: 'fields', rows: [...caseRows(facts), ...madeRows(submission)] },
      ...messages(facts),
      ...buttonBlocks(submission),
      ...noteBlocks(facts.note),
    ],
  }
}

interface Row {
  readonly label: string
  readonly value: string
}

/** How sure it is who the reporter is. */
export function proofWords({ proof }: Reporter): string {
  if (proof === null) return 'identity not proven'
  return proof === 'closed-mailbox' ? 'believed, not proven: closed-mailbox' : `proven by ${proof}`
}

function caseRows({ caseNumber, mailbox, receivedAt, reporter, reporterReason, assessments }: SubmissionFacts): readonly Row[] {
  return [
    { label: 'Case', value: caseNumber },
    { label: 'Mailbox', value: shown(mailbox, 120) },
    { label: 'Received', value: shownTime(receivedAt) },
    { label: 'Reporter', value: reporter === null ? 'not known' : `${shown(reporter.address, 200)} (${proofWords(reporter)})` },
    { label: 'Identity', value: shown(reporterReason, 300) },
    { label: 'Messages', value: String(assessments.length) },
  ]
}

function madeRows(submission: SubmissionSummary | null): readonly Row[] {
  if (submission === null) return []
  return [
    { label: 'Sent', value: forms[submission.form] },
    { label: 'Mail program', value: submission.client === null ? 'not known' : shown(submission.client, 80) },
    ...(submission.button === null ? [] : [{ label: 'Report button', value: shown(submission.button, 80) }]),
    ...(submission.reportedAs === null ? [] : [{ label: 'Reported as', value: reportedAs[submission.reportedAs] }]),
    { label: 'Reporter acted', value: submission.actedOn ? actNames(submission.acts) : 'says nothing of it' },
    ...(submission.language === null ? [] : [{ label: 'Language of note', value: shown(submission.language, 20) }]),
  ]
}

function messages({ assessments }: SubmissionFacts): readonly Block[] {
  if (assessments.length < 2) return []
  const rows = assessments.map((assessment, index) => [
    String(index + 1),
    verdictTitle(assessment),
    String(assessment.risk.score),
    assessment.evidence.grade,
    assessment.message.subject === null ? 'none' : shown(assessment.message.subject, 120),
  ])
  return [heading('Messages in this submission'), cappedTable(messageColumns, rows, 20)]
}

function buttonBlocks(submission: SubmissionSummary | null): readonly Block[] {
  if (submission === null || submission.buttonDetails.length === 0) return []
  const rows = submission.buttonDetails.map((detail) => [shown(detail.name, 60), shown(detail.value, 200)])
  return [heading('What the report button wrote'), cappedTable(detailColumns, rows, 20)]
}

function noteBlocks(note: string | null): readonly Block[] {
  if (note === null || note.trim() === '') return []
  return [heading('What the reporter wrote'), { kind: 'quote', text: shownLines(note.trim(), 2_000) }]
}
