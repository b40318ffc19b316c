/** How the alarm spreads over each outcome: three histograms on one axis, counts on a logarithmic one, for most mails lie at its ends. */
import type { EvaluationReport } from '../../../domain/evaluation.ts'
import { html, type SafeHtml } from '../../html.ts'
import { counted, percent } from '../numbers.ts'
import { across, anchorAt, axes, picture, up, type Area } from './axes.ts'

const height = 110
/** Room for the names of both thresholds and of the outcome, one above the other. */
const topOfFirst = 58
const rowHeight = 158
const areaAt = (row: number): Area => ({ left: 76, top: topOfFirst + row * (rowHeight + 10), width: 612, height })
/** A bar of one mail must show: the axis begins below one. */
const least = 0.5

/** Null where there is no mail. */
export function distributionPlot({ distributions, thresholds }: EvaluationReport): SafeHtml | null {
  const most = Math.max(0, ...distributions.flatMap(({ counts }) => counts))
  if (most <= 0) return null
  const decades = Math.max(1, Math.ceil(Math.log10(most)))
  const place = (count: number): number => Math.log10(Math.max(count, least) / least) / Math.log10(10 ** decades / least)
  const marks =
    thresholds === null
      ? []
      : [
          { at: thresholds.suspicious, label: 'suspicious' },
          { at: thresholds.phishing, label: 'phishing' },
        ]
  return picture(
    {
      id: 'distributions',
      title: 'How often the alarm takes which value, by outcome',
      description: distributions.map(({ outcome, counts }) => describe(outcome, counts)).join('; '),
      width: 704,
      height: topOfFirst + distributions.length * (rowHeight + 10),
    },
    html`${distributions.map(({ outcome, counts }, row) => {
      const area = areaAt(row)
      return html`<text class="plot-title" x="${area.left}" y="${area.top - 8}">${outcome}</text> ${axes(area, {
          x: [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({ at, label: String(at) })),
          y: Array.from({ length: decades + 1 }, (_, decade) => ({ at: place(10 ** decade), label: counted(10 ** decade) })),
          xTitle: row === distributions.length - 1 ? 'alarm' : '',
          yTitle: 'mails (log.)',
        })}
        ${counts.map((count, bin) => {
          const from = across(area, bin / counts.length)
          const to = across(area, (bin + 1) / counts.length)
          const top = up(area, place(count))
          return count === 0
            ? null
            : html`<rect class="bar ${outcome}" x="${from + 1}" y="${top}" width="${to - from - 2}" height="${area.top + height - top}" />`
        })}
        ${marks.map(
          ({ at, label }) =>
            html`<line class="threshold" x1="${across(area, at)}" y1="${area.top}" x2="${across(area, at)}" y2="${area.top + height}" />${
                row === 0
                  ? html`<text
                      class="mark-label"
                      x="${across(area, at)}"
                      y="${area.top - (label === 'phishing' ? 38 : 24)}"
                      text-anchor="${anchorAt(at)}"
                    >
                      ${label}
                    </text>`
                  : null
              }`,
        )}`
    })}`,
  )
}

function describe(outcome: string, counts: readonly number[]): string {
  const all = counts.reduce((sum, count) => sum + count, 0)
  if (all === 0) return `${outcome}: no mail`
  const share = (from: number, to: number): string => percent(counts.slice(from, to).reduce((sum, count) => sum + count, 0) / all)
  const half = counts.length / 2
  return `${outcome}: ${counted(all)} mails, ${share(0, half)} % below 0.5, ${share(counts.length - 1, counts.length)} % in the highest bin`
}
