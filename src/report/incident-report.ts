/** The mail to the SOC: the case file of one submission, every indicator in it defanged. */
import type { Assessment } from '../domain/analysis.ts'
import type { Block, Rendered, Section } from './document.ts'
import { layoutHtml } from './layout-html.ts'
import { layoutText } from './layout-text.ts'
import { incidentFoot, incidentHead, messageHead } from './incident-frame.ts'
import { page } from './page.ts'
import { mailWidth, wrap } from './plain.ts'
import { analysis } from './sections/analysis.ts'
import { enrichments } from './sections/enrichments.ts'
import { gaps } from './sections/gaps.ts'
import { headers } from './sections/headers.ts'
import { indicators } from './sections/indicators.ts'
import { recommendations } from './sections/recommendations.ts'
import { redFlags } from './sections/red-flags.ts'
import type { ReplyDecision } from './sections/reply.ts'
import { reply } from './sections/reply.ts'
import { score } from './sections/score.ts'
import type { SubmissionFacts } from './sections/submission.ts'
import { isNotJunk, submissionSection, userActed } from './sections/submission.ts'
import { summary } from './sections/summary.ts'
import { shown, shownSubject } from './shown.ts'
import { verdictStyles, verdictTitle, worstFirst } from './verdict-words.ts'

export interface IncidentInput extends SubmissionFacts {
  /** One for each reported message; empty where the submission could not be analysed. */
  readonly assessments: readonly Assessment[]
  readonly reply: ReplyDecision
  readonly organisationName: string
}

/** Longest subject line, UTF-16 units. */
const subjectLength = 120
const notJunkWords = 'Reported as NOT junk'

/** Composes the incident report; messages worst first, at most ten in full. */
export function composeIncidentReport(input: IncidentInput): Rendered {
  const messages = worstFirst(input.assessments).slice(0, 10)
  const left = input.assessments.length - messages.length
  const submission = submissionSection({ ...input, assessments: worstFirst(input.assessments) })
  const parts = messages.map((assessment, index) => ({
    assessment,
    title:
      messages.length === 1 ? null : `Message ${String(index + 1)} of ${String(input.assessments.length)}: ${verdictTitle(assessment)}`,
    sections: messageSections(assessment),
    from: 1,
  }))
  const last = [reply(input.reply)]
  const next = messages.length === 1 ? (parts[0]?.sections.length ?? 0) + 1 : 1
  const subject = incidentSubject(input, messages[0])
  const more = left > 0 ? [`${String(left)} more reported messages are in the analysis as JSON.`] : []
  const text = [
    `anomix incident report ${input.caseNumber}`,
    verdictLine(messages[0], isNotJunk(input.assessments)),
    '',
    ...layoutBlocks(submission.blocks),
    ...parts.flatMap((part) => [
      ...(part.title === null ? [] : ['', '#'.repeat(mailWidth), ...wrap(part.title, mailWidth)]),
      ...layoutText(part.sections, mailWidth),
    ]),
    ...more,
    ...layoutText(last, mailWidth, undefined, next),
    '',
    ...footLines(input).flatMap((line) => wrap(line, mailWidth)),
    '',
  ].join('\n')
  const worst = messages[0]
  return {
    subject,
    text,
    html: page({
      title: subject,
      width: 780,
      colour: worst === undefined ? '#475467' : verdictStyles[worst.verdict].colour,
      rows: [
        incidentHead({
          caseNumber: input.caseNumber,
          note: isNotJunk(input.assessments) ? notJunkWords : null,
          worst,
          blocks: submission.blocks,
        }),
        ...parts.flatMap((part) => [...(part.title === null ? [] : [messageHead(part.title, part.assessment)]), layoutHtml(part.sections)]),
        layoutHtml(last, next),
        incidentFoot([...more, ...footLines(input)]),
      ],
    }),
  }
}

function messageSections(assessment: Assessment): readonly Section[] {
  return [summary, indicators, analysis, recommendations, score, redFlags, headers, enrichments, gaps].map((section) => section(assessment))
}

function layoutBlocks(blocks: readonly Block[]): readonly string[] {
  // Without a title of its own: the report's first lines are its title.
  return layoutText([{ title: '', blocks }], mailWidth).slice(3)
}

function verdictLine(worst: Assessment | undefined, notJunk: boolean): string {
  if (worst === undefined) return 'NOT ANALYSED'
  return `${notJunk ? `${notJunkWords}: ` : ''}${verdictTitle(worst)}, risk ${String(worst.risk.score)}/100 (${worst.risk.level})`
}

function incidentSubject(input: IncidentInput, worst: Assessment | undefined): string {
  const head = `[anomix ${input.caseNumber}]${userActed(input.assessments) ? ' USER ACTED' : ''}${isNotJunk(input.assessments) ? ` ${notJunkWords}:` : ''}`
  if (worst === undefined) return shownSubject(`${head} NOT ANALYSED: no message could be read`, subjectLength)
  const more = input.assessments.length > 1 ? ` (+${String(input.assessments.length - 1)} more)` : ''
  const front = `${head} ${verdictStyles[worst.verdict].label} ${String(worst.risk.score)}/100${more}: `
  return front + shownSubject(worst.message.subject ?? 'no subject', subjectLength - front.length)
}

function footLines(input: IncidentInput): readonly string[] {
  const versions = input.assessments[0]?.versions
  const by =
    versions === undefined
      ? 'anomix'
      : `anomix ${versions.anomix}, detectors ${versions.detectors}${versions.model === null ? '' : `, model ${versions.model}`}`
  return [
    `Written by ${shown(by, 120)} for ${shown(input.organisationName, 100)}. Indicators are defanged: read hxxp as http and [.] as a dot.`,
    'Nothing that the message names was opened or fetched. The original is in the mailbox.',
  ]
}
