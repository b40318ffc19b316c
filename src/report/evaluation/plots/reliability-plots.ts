/** Reliability diagrams: what was stated against what was seen; on the diagonal probabilities mean what they say. */
import type { EvaluationReport } from '../../../domain/evaluation.ts'
import { html, type SafeHtml } from '../../html.ts'
import { counted, percent } from '../numbers.ts'
import { across, axes, picture, pointList, up, type Area } from './axes.ts'

const area: Area = { left: 66, top: 30, width: 254, height: 254 }
const ticks = [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, label: `${at * 100}` }))

/** One diagram for each class and for the alarm; those without a mail are left out. */
export function reliabilityPlots({ calibration }: EvaluationReport): readonly SafeHtml[] {
  return calibration.flatMap(({ of, bins }) => {
    const known = bins.flatMap(({ count, meanProbability, share }) =>
      meanProbability === null || share === null ? [] : [{ count, stated: meanProbability, seen: share }],
    )
    if (known.length === 0) return []
    const most = Math.max(...known.map(({ count }) => count))
    const points = known.map(({ stated, seen }) => [across(area, stated), up(area, seen)] as const)
    const title = of === 'alarm' ? 'Alarm: malicious rather than legitimate' : `Probability of ${of}`
    return [
      picture(
        {
          id: `reliability-${of}`,
          title: `Reliability diagram. ${title}`,
          description: known
            .map(({ count, stated, seen }) => `stated ${percent(stated)} %, seen ${percent(seen)} % of ${counted(count)}`)
            .join('; '),
          width: 336,
          height: 336,
        },
        html`<text class="plot-title" x="${area.left}" y="18">${title}</text>
          ${axes(area, { x: ticks, y: ticks, xTitle: 'stated, %', yTitle: 'seen, %' })}
          <line class="diagonal" x1="${across(area, 0)}" y1="${up(area, 0)}" x2="${across(area, 1)}" y2="${up(area, 1)}" />
          <polyline class="curve curve-one" points="${pointList(points)}" />
          ${known.map(
            ({ count }, index) =>
              html`<circle class="dot" cx="${points[index]?.[0] ?? 0}" cy="${points[index]?.[1] ?? 0}" r="${radius(count, most)}" />`,
          )}`,
      ),
    ]
  })
}

/** The area of a dot grows with its mails; the smallest still shows. */
const radius = (count: number, most: number): number => Math.round((2.5 + 5.5 * Math.sqrt(count / most)) * 10) / 10
