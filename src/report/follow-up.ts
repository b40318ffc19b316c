/** The mail to the SOC with what a reporter wrote after our reply: his words once, dead, with the case that they belong to. */
import type { FileObservable, Reporter, UserAct } from '../domain/analysis.ts'
import { actNames } from './act-words.ts'
import type { Block, Column, Rendered, Section } from './document.ts'
import { cappedTable, heading, paragraph } from './document.ts'
import { html } from './html.ts'
import { incidentFoot } from './incident-frame.ts'
import { blocksHtml } from './layout-html.ts'
import { layoutText } from './layout-text.ts'
import { page } from './page.ts'
import { mailWidth, wrap } from './plain.ts'
import { proofWords } from './sections/submission.ts'
import { shown, shownLines, shownSubject, shownTime } from './shown.ts'

export interface FollowUpInput {
  /** Of the case that the reporter answered. */
  readonly caseNumber: string
  /** The watched mailbox, as the operator calls it. */
  readonly mailbox: string
  /** RFC 3339. */
  readonly receivedAt: string
  readonly reporter: Reporter
  /** What the reporter wrote. */
  readonly text: string
  /** What he says that he did. */
  readonly acts: readonly UserAct[]
  /** Files that he attached, for the record: they do not go with this mail. */
  readonly files: readonly Pick<FileObservable, 'name' | 'size' | 'sha256'>[]
  readonly organisationName: string
}

const subjectLength = 120
const longestText = 6_000
const fileColumns: readonly Column[] = [
  { title: 'Name', percent: 36 },
  { title: 'Bytes', percent: 14, align: 'right' },
  { title: 'SHA-256', percent: 50, code: true },
]

/** Composes the follow-up; nothing of it is a link, and no file goes with it. */
export function composeFollowUp(input: FollowUpInput): Rendered {
  const number = shown(input.caseNumber, 60)
  const acted = input.acts.length > 0
  const subject = shownSubject(`[${number}]${acted ? ' USER ACTED' : ''} Reporter answered`, subjectLength)
  const section = followUpSection(input)
  const title = `anomix follow-up ${number}`
  return {
    subject,
    text: [
      title,
      'The reporter answered our reply.',
      '',
      // Without a title of its own: the first lines are its title.
      ...layoutText([section], mailWidth).slice(3),
      '',
      ...footLines(input).flatMap((line) => wrap(line, mailWidth)),
      '',
    ].join('\n'),
    html: page({
      title: subject,
      width: 780,
      colour: acted ? '#b42318' : '#475467',
      rows: [
        html`<tr>
          <td style="padding: 24px 32px 0 32px;">
            <h1 style="margin: 0 0 12px 0; font-size: 18px; line-height: 24px; font-weight: 600; color: #1d2939;">
              ${title} &nbsp;·&nbsp; The reporter answered our reply
            </h1>
            ${blocksHtml(section.blocks)}
          </td>
        </tr>`,
        incidentFoot(footLines(input)),
      ],
    }),
  }
}

function followUpSection(input: FollowUpInput): Section {
  const text = input.text.trim()
  const acted: readonly Block[] =
    input.acts.length === 0 ? [] : [paragraph(`USER ACTED. The reporter says: ${actNames(input.acts)}. Contact them first.`, 'warning')]
  const files: readonly Block[] =
    input.files.length === 0
      ? []
      : [
          heading('Attached files (not passed on; no verdict was made of them)'),
          cappedTable(
            fileColumns,
            input.files.map((file) => [shown(file.name, 120), String(file.size), shown(file.sha256, 64)]),
            20,
          ),
        ]
  return {
    title: '',
    blocks: [
      ...acted,
      {
        kind: 'fields',
        rows: [
          { label: 'Case', value: shown(input.caseNumber, 60) },
          { label: 'Mailbox', value: shown(input.mailbox, 120) },
          { label: 'Received', value: shownTime(input.receivedAt) },
          { label: 'Reporter', value: `${shown(input.reporter.address, 200)} (${proofWords(input.reporter)})` },
        ],
      },
      heading('What the reporter wrote'),
      text === '' ? paragraph('Nothing.') : { kind: 'quote', text: shownLines(text, longestText) },
      ...files,
    ],
  }
}

function footLines(input: FollowUpInput): readonly string[] {
  return [
    `Written by anomix for ${shown(input.organisationName, 100)}. Indicators are defanged: read hxxp as http and [.] as a dot.`,
    'No new assessment was made and the reporter got no further answer. The original is in the mailbox.',
  ]
}
