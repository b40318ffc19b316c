/** Top, dividers and foot of the incident report's HTML. */
import type { Assessment } from '../domain/analysis.ts'
import type { Block } from './document.ts'
import type { SafeHtml } from './html.ts'
import { html } from './html.ts'
import { blocksHtml } from './layout-html.ts'
import { threatWords, verdictStyles } from './verdict-words.ts'

export interface IncidentHead {
  readonly caseNumber: string
  /** What kind of report it is, where it is no report of phishing; null otherwise. */
  readonly note: string | null
  /** Null verdict where nothing could be analysed. */
  readonly worst: Assessment | undefined
  readonly blocks: readonly Block[]
}

/** Case number, verdict badge in colour and words, score, and the facts of the submission. */
export function incidentHead({ caseNumber, note, worst, blocks }: IncidentHead): SafeHtml {
  const tint = worst === undefined ? '#f4f6f8' : verdictStyles[worst.verdict].tint
  return html`<tr>
      <td style="padding: 24px 32px 20px 32px; background-color: ${tint};">
        <h1 style="margin: 0 0 12px 0; font-size: 14px; line-height: 20px; font-weight: 600; color: #475467;">
          anomix incident report &nbsp;·&nbsp; ${caseNumber}${note === null ? null : html` &nbsp;·&nbsp; ${note}`}
        </h1>
        ${verdictBadge(worst)}
      </td>
    </tr>
    <tr>
      <td style="padding: 14px 32px 0 32px;">${blocksHtml(blocks)}</td>
    </tr>`
}

function verdictBadge(worst: Assessment | undefined): SafeHtml {
  if (worst === undefined) return badge('NOT ANALYSED', '#475467')
  const threat =
    worst.threatType === null
      ? null
      : html`<div style="font-size: 14px; line-height: 20px; color: #475467;">${threatWords[worst.threatType]}</div>`
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0">
    <tr>
      <td style="vertical-align: middle;">${badge(verdictStyles[worst.verdict].label, verdictStyles[worst.verdict].colour)}</td>
      <td style="padding: 0 0 0 20px; vertical-align: middle;">
        <div style="font-size: 20px; line-height: 26px; font-weight: 600; color: #1d2939;">
          Risk ${worst.risk.score}/100 &nbsp;·&nbsp; ${worst.risk.level}
        </div>
        ${threat}
      </td>
    </tr>
  </table>`
}

function badge(label: string, colour: string): SafeHtml {
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0">
    <tr>
      <td
        bgcolor="${colour}"
        style="padding: 10px 20px; background-color: ${colour}; color: #ffffff; font-size: 20px; line-height: 24px; font-weight: 700; letter-spacing: 1px;"
      >
        ${label}
      </td>
    </tr>
  </table>`
}

/** Divider before each message of a submission that holds several. */
export function messageHead(title: string, assessment: Assessment): SafeHtml {
  const style = verdictStyles[assessment.verdict]
  return html`<tr>
    <td style="padding: 28px 0 0 0;">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
        <tr>
          <td
            bgcolor="${style.colour}"
            style="padding: 10px 32px; background-color: ${style.colour}; color: #ffffff; font-size: 16px; line-height: 22px; font-weight: 600;"
          >
            ${title} &nbsp;·&nbsp; ${assessment.risk.score}/100
          </td>
        </tr>
      </table>
    </td>
  </tr>`
}

/** Small print. */
export function incidentFoot(lines: readonly string[]): SafeHtml {
  return html`<tr>
    <td style="padding: 24px 32px 24px 32px;">
      ${lines.map((line) => html`<p style="margin: 0 0 4px 0; font-size: 12px; line-height: 18px; color: #475467;">${line}</p>`)}
    </td>
  </tr>`
}
