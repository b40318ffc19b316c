/** Section: the risk score factor by factor. */
import type { Assessment } from '../../domain/analysis.ts'
import type { Block, Column, Section } from '../document.ts'
import { paragraph } from '../document.ts'
import { shown } from '../shown.ts'

const columns: readonly Column[] = [
  { title: 'Risk Factor', percent: 30 },
  { title: 'Score', percent: 10, align: 'right' },
  { title: 'Description', percent: 48 },
  { title: 'Total', percent: 12, align: 'right' },
]

/** Table of the factors that fired, strongest first, with the running total; the last line is the score after the cut to 0–100. */
export function score(assessment: Assessment): Section {
  const { risk } = assessment
  if (risk.factors.length === 0) return { title: 'Score Breakdown', blocks: [paragraph(`No risk factor fired: ${result(risk)}.`)] }
  const factors = risk.factors.toSorted((a, b) => b.points - a.points).slice(0, 40)
  const rows = factors.map((factor, index) => [
    shown(factor.count > 1 ? `${factor.label} (${String(factor.count)}×)` : factor.label, 80),
    signed(factor.points),
    shown(
      factor.points === 0 && factor.id !== 'model_score' ? `${factor.description} (context only, not counted)` : factor.description,
      240,
    ),
    String(factors.slice(0, index + 1).reduce((sum, counted) => sum + counted.points, 0)),
  ])
  const table: Block = { kind: 'table', columns, rows, total: ['Total', signed(risk.rawTotal), result(risk), `${String(risk.score)}/100`] }
  return { title: 'Score Breakdown', blocks: [table] }
}

function result(risk: Assessment['risk']): string {
  if (risk.rawTotal === risk.score) return `Level ${risk.level}`
  // Confirmed, evasive or luring mail has a least score, so that level and verdict agree.
  return risk.score > Math.max(risk.rawTotal, 0)
    ? `Level ${risk.level}, raised to the least score of its verdict`
    : `Level ${risk.level}, cut to 0–100`
}

function signed(points: number): string {
  return points > 0 ? `+${String(points)}` : String(points).replace('-', '−')
}
