/** The ROC curve with a logarithmic false-positive axis: what matters happens below one percent. */
import type { EvaluationFigure, EvaluationReport, RocCurve } from '../../../domain/evaluation.ts'
import { html, type SafeHtml } from '../../html.ts'
import { percent } from '../numbers.ts'
import { across, axes, picture, pointList, up, type Area } from './axes.ts'

const area: Area = { left: 76, top: 44, width: 612, height: 340 }
/** Left end of the axis; no false positives at all lies there too. */
const least = 0.0003
const place = (rate: number): number => 1 - Math.log(Math.max(rate, least)) / Math.log(least)

const rates = [0.0003, 0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1]
/** Curves that the style sheet knows. */
const classes = ['curve-one', 'curve-two'] as const

/** Null where there is no curve to draw. */
export function rocPlot({ curves, figures }: EvaluationReport): SafeHtml | null {
  if (curves.length === 0) return null
  const marks = (['phishing', 'suspicious'] as const).flatMap((threshold) => markOf(figures, threshold))
  const told = marks.map(
    ({ label, rate, recall }) => `threshold ${label}: recall ${percent(recall)} % at ${percent(rate)} % false positives`,
  )
  return picture(
    {
      id: 'roc',
      title: 'ROC curve of the alarm, false positives on a logarithmic axis',
      description: [...curves.map(describe), ...told].join('; '),
      width: 704,
      height: 432,
    },
    html`${axes(area, {
      x: rates.map((rate) => ({ at: place(rate), label: rate === least ? '≤ 0.03 %' : `${rate * 100} %` })),
      y: [0, 0.2, 0.4, 0.6, 0.8, 1].map((at) => ({ at, label: `${Math.round(at * 100)} %` })),
      xTitle: 'legitimate mail flagged (logarithmic)',
      yTitle: 'malicious mail flagged',
    })}
    ${curves.map((curve, index) => html`<polyline class="curve ${classes[index] ?? classes[0]}" points="${steps(curve)}" />`)}
    ${marks.map(
      ({ label, rate, recall }) =>
        html`<circle class="mark" cx="${across(area, place(rate))}" cy="${up(area, recall)}" r="5" /><text
            class="mark-label"
            x="${across(area, place(rate)) + (place(rate) > 0.85 ? -9 : 9)}"
            y="${up(area, recall) + (label === 'phishing' ? 30 : 15)}"
            text-anchor="${place(rate) > 0.85 ? 'end' : 'start'}"
          >
            ${label}
          </text>`,
    )}
    ${curves.map(
      ({ population }, index) =>
        html`<line
            class="curve ${classes[index] ?? classes[0]}"
            x1="${area.left + index * 200}"
            y1="20"
            x2="${area.left + index * 200 + 30}"
            y2="20"
          /><text x="${area.left + index * 200 + 38}" y="24">${population}</text>`,
    )}`,
  )
}

/** From corner to corner, as the curve of a finite number of mails is. */
function steps({ points }: RocCurve): string {
  const corners = points.flatMap(({ falsePositiveRate, recall }, index) => {
    const before = points[index - 1]?.recall ?? 0
    const x = across(area, place(falsePositiveRate))
    return [[x, up(area, before)] as const, [x, up(area, recall)] as const]
  })
  return pointList(corners)
}

function describe({ population, points }: RocCurve): string {
  const at = (rate: number): number => Math.max(0, ...points.filter((point) => point.falsePositiveRate <= rate).map(({ recall }) => recall))
  return `${population}: recall ${percent(at(0.001))} % at 0.1 %, ${percent(at(0.01))} % at 1 % and ${percent(at(0.1))} % at 10 % false positives`
}

function markOf(
  figures: readonly EvaluationFigure[],
  threshold: 'phishing' | 'suspicious',
): readonly { readonly label: string; readonly rate: number; readonly recall: number }[] {
  const value = (id: string): number | null => figures.find((figure) => figure.id === id)?.value ?? null
  const recall = value(`${threshold}.recall`)
  const rate = value(`${threshold}.falsePositives`)
  return recall === null || rate === null ? [] : [{ label: threshold, rate, recall }]
}
