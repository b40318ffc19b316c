/** The mail back to the reporter: fixed words, the verdict and the case number; nothing that the reported mail says. */
import type { Assessment, Verdict } from '../domain/analysis.ts'
import { verdicts } from '../domain/analysis.ts'
import type { ListItem, Rendered } from './document.ts'
import type { SafeHtml } from './html.ts'
import { html } from './html.ts'
import { neutralise, shorten } from './neutralise.ts'
import { page } from './page.ts'
import { mailWidth, wrap, wrapHanging } from './plain.ts'
import { actSteps } from './act-words.ts'
import type { ReplyWords } from './reply-content.ts'
import { replyWords } from './reply-words.ts'
import type { ResendAdvice } from './resend-steps.ts'
import { resendAdviceFor } from './resend-steps.ts'
import { verdictStyles, worstFirst } from './verdict-words.ts'

export interface ReplyInput {
  /** One for each reported message; empty where the submission could not be analysed. */
  readonly assessments: readonly Assessment[]
  readonly caseNumber: string
  readonly organisationName: string
  /** Whom people call or write to, in the operator's words. */
  readonly contact: string | null
  /** True where the reporter may be told how to send the original; false where he was told before, in this case. */
  readonly resendAdvice: boolean
}

interface Content {
  readonly words: ReplyWords
  readonly several: readonly string[]
  /** What to do at once; empty for somebody who did nothing. */
  readonly acted: readonly string[]
  readonly resend: ResendAdvice | null
  readonly thanks: string
  readonly foot: readonly string[]
}

/** Composes one reply for all messages of a submission, by the worst of them. */
export function composeReply(input: ReplyInput): Rendered {
  const worst = worstFirst(input.assessments)[0]
  const contact = input.contact === null ? 'your IT support or security team' : own(input.contact)
  const organisation = own(input.organisationName)
  const words = replyWords({ worst, contact, resendAdvice: input.resendAdvice })
  const submission = worst?.submission ?? null
  const content: Content = {
    words,
    several: several(input.assessments),
    acted: acted(input.assessments, worst?.verdict)
      ? actSteps(
          input.assessments.flatMap((each) => each.submission?.acts ?? []),
          contact,
        )
      : [],
    resend: words.howToResend ? resendAdviceFor(submission?.client ?? null) : null,
    thanks:
      submission?.reportedAs === 'not-junk'
        ? 'Thank you for telling us.'
        : 'Thank you for your report. Every report helps to protect us all.',
    foot: [
      `${organisation}: your security team`,
      `Case number: ${own(input.caseNumber)}. Please give it when you contact us.`,
      'This is an automatic answer.',
    ],
  }
  const subject = `[${own(input.caseNumber)}] Your report: ${words.subject}`
  const colour = worst === undefined ? verdictStyles.inconclusive.colour : verdictStyles[worst.verdict].colour
  return { subject, text: textOf(content), html: page({ title: subject, width: 600, colour, rows: rowsOf(content, colour) }) }
}

/** Help first, unless the message is known to be harmless. */
function acted(assessments: readonly Assessment[], worst: Verdict | undefined): boolean {
  return (
    worst !== undefined && worst !== 'legitimate' && worst !== 'simulation' && assessments.some((each) => each.submission?.actedOn === true)
  )
}

const resendTitle = 'How to send a message as an attachment'
const firstTitle = 'Do this first'

function own(text: string): string {
  return neutralise(shorten(text, 200))
}

const inReply: Readonly<Record<Verdict, string>> = {
  phishing: 'phishing',
  suspicious: 'suspicious',
  inconclusive: 'not certain',
  spam: 'spam',
  simulation: 'training',
  legitimate: 'looks safe',
}

/** How many of which kind, worst first; names no message, for a name would be the sender's words. */
function several(assessments: readonly Assessment[]): readonly string[] {
  if (assessments.length < 2) return []
  const ranked = verdicts.toSorted((a, b) => verdictStyles[b].rank - verdictStyles[a].rank)
  const counted = ranked
    .map((verdict) => ({ verdict, count: assessments.filter((assessment) => assessment.verdict === verdict).length }))
    .filter(({ count }) => count > 0)
  const list = counted.map(({ verdict, count }) => `${String(count)} × ${inReply[verdict]}`).join(', ')
  const lines = [`You reported ${String(assessments.length)} messages. Our result: ${list}.`]
  return counted.length < 2
    ? lines
    : [...lines, 'This answer is about the most serious one. To be safe, treat all of them in the same way.']
}

function textOf({ words, several: counts, acted: first, resend, thanks, foot }: Content): string {
  const part = (title: string, lines: readonly string[]): readonly string[] => ['', title.toUpperCase(), ...lines]
  const items = (list: readonly ListItem[]): readonly string[] =>
    list.flatMap((item) => wrapHanging('- ', item.lead === undefined ? item.text : `${item.lead}: ${item.text}`, mailWidth))
  return [
    'Hello,',
    '',
    ...wrap(thanks, mailWidth),
    ...(first.length === 0
      ? []
      : part(
          firstTitle,
          first.flatMap((line) => wrapHanging('! ', line, mailWidth)),
        )),
    ...part(
      'What we found',
      [...counts, ...words.found].flatMap((line) => wrap(line, mailWidth)),
    ),
    ...part('What to do now', items(words.steps.map((text) => ({ text })))),
    ...(resend === null
      ? []
      : part(resendTitle, [...(resend.before === null ? [] : wrap(resend.before, mailWidth)), ...items(resend.steps)])),
    '',
    ...foot.flatMap((line) => wrap(line, mailWidth)),
    '',
  ].join('\n')
}

const words16 = 'font-size: 16px; line-height: 24px; color: #1d2939;'

function rowsOf({ words, several: counts, acted: first, resend, thanks, foot }: Content, colour: string): readonly SafeHtml[] {
  const paragraph = (text: string): SafeHtml => html`<p style="margin: 0 0 12px 0; ${words16}">${text}</p>`
  const title = (text: string): SafeHtml =>
    html`<h2 style="margin: 20px 0 8px 0; font-size: 18px; line-height: 24px; font-weight: 600; color: #1d2939;">${text}</h2>`
  const list = (items: readonly ListItem[]): SafeHtml =>
    html`<ul style="margin: 0; padding: 0 0 0 22px;">
      ${items.map(
        (item) =>
          html`<li style="margin: 0 0 10px 0; ${words16}">
            ${item.lead === undefined ? null : html`<strong>${item.lead}:</strong> `}${item.text}
          </li>`,
      )}
    </ul>`
  return [
    html`<tr>
      <td style="padding: 28px 32px 0 32px;">
        <h1 style="margin: 0 0 16px 0; font-size: 24px; line-height: 30px; font-weight: 700; color: ${colour};">${words.headline}</h1>
        ${paragraph('Hello,')} ${paragraph(thanks)}
        ${
          first.length === 0
            ? null
            : html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin: 0 0 12px 0;">
                <tr>
                  <td style="padding: 12px 16px; background-color: #fff4e5; border-left: 4px solid #a4500a; ${words16}">
                    <strong>${firstTitle}</strong>
                    <ul style="margin: 6px 0 0 0; padding: 0 0 0 22px;">
                      ${first.map((line) => html`<li style="margin: 0 0 8px 0; ${words16}">${line}</li>`)}
                    </ul>
                  </td>
                </tr>
              </table>`
        }
        ${title('What we found')} ${[...counts, ...words.found].map(paragraph)} ${title('What to do now')}
        ${list(words.steps.map((text) => ({ text })))}
        ${resend === null ? null : [title(resendTitle), resend.before === null ? null : paragraph(resend.before), list(resend.steps)]}
      </td>
    </tr>`,
    html`<tr>
      <td style="padding: 16px 32px 24px 32px;">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
          <tr>
            <td style="padding: 14px 0 0 0; border-top: 1px solid #e4e7ec;">
              ${foot.map((line) => html`<p style="margin: 0 0 4px 0; font-size: 14px; line-height: 20px; color: #475467;">${line}</p>`)}
            </td>
          </tr>
        </table>
      </td>
    </tr>`,
  ]
}
