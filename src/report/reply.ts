/** The mail back to the reporter: fixed words, the verdict and the case number; nothing that the reported mail says. */
import type { Assessment, Verdict } from '../domain/analysis.ts'
import { verdicts } from '../domain/analysis.ts'
import type { ListItem, Rendered } from './document.ts'
import type { SafeHtml } from './html.ts'
import { html } from './html.ts'
import { neutralise, shorten } from './neutralise.ts'
import { page } from './page.ts'
import { mailWidth, wrap, wrapHanging } from './plain.ts'
import type { ReplyWords } from './reply-words.ts'
import { replyWords, resendSteps } from './reply-words.ts'
import { verdictStyles, worstFirst } from './verdict-words.ts'

export interface ReplyInput {
  /** One for each reported message; empty where the submission could not be analysed. */
  readonly assessments: readonly Assessment[]
  readonly caseNumber: string
  readonly organisationName: string
  /** Whom people call or write to, in the operator's words. */
  readonly contact: string | null
}

interface Content {
  readonly words: ReplyWords
  readonly several: readonly string[]
  readonly acted: string | null
  readonly thanks: string
  readonly foot: readonly string[]
}

/** Composes one reply for all messages of a submission, by the worst of them. */
export function composeReply(input: ReplyInput): Rendered {
  const worst = worstFirst(input.assessments)[0]
  const contact = input.contact === null ? 'your IT support or security team' : own(input.contact)
  const organisation = own(input.organisationName)
  const words = replyWords(worst, contact)
  const dangerous = worst?.verdict === 'phishing' || worst?.verdict === 'suspicious' || worst?.verdict === 'inconclusive'
  const actedOn = dangerous && input.assessments.some((assessment) => assessment.submission?.actedOn === true)
  const content: Content = {
    words,
    several: several(input.assessments),
    acted: actedOn ? `You may already have acted on this message. Please contact ${contact} now, before you do anything else.` : null,
    thanks: 'Thank you for your report. Every report helps to protect us all.',
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

function textOf({ words, several: counts, acted, thanks, foot }: Content): string {
  const part = (title: string, lines: readonly string[]): readonly string[] => ['', title.toUpperCase(), ...lines]
  const items = (list: readonly ListItem[]): readonly string[] =>
    list.flatMap((item) => wrapHanging('- ', item.lead === undefined ? item.text : `${item.lead}: ${item.text}`, mailWidth))
  return [
    'Hello,',
    '',
    ...wrap(thanks, mailWidth),
    ...(acted === null ? [] : ['', ...wrapHanging('! ', acted, mailWidth)]),
    ...part(
      'What we found',
      [...counts, ...words.found].flatMap((line) => wrap(line, mailWidth)),
    ),
    ...part('What to do now', items(words.steps.map((text) => ({ text })))),
    ...(words.howToResend ? part('How to send a message as an attachment', items(resendSteps)) : []),
    '',
    ...foot.flatMap((line) => wrap(line, mailWidth)),
    '',
  ].join('\n')
}

const words16 = 'font-size: 16px; line-height: 24px; color: #1d2939;'

function rowsOf({ words, several: counts, acted, thanks, foot }: Content, colour: string): readonly SafeHtml[] {
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
          acted === null
            ? null
            : html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin: 0 0 12px 0;">
                <tr>
                  <td style="padding: 12px 16px; background-color: #fff4e5; border-left: 4px solid #a4500a; ${words16}">
                    <strong>${acted}</strong>
                  </td>
                </tr>
              </table>`
        }
        ${title('What we found')} ${[...counts, ...words.found].map(paragraph)} ${title('What to do now')}
        ${list(words.steps.map((text) => ({ text })))}
        ${words.howToResend ? [title('How to send a message as an attachment'), list(resendSteps)] : null}
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
