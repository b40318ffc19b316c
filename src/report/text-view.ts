/** One analysis as text for people at a terminal. */
import type { AnalysisRow, Assessment, Verdict } from '../domain/analysis.ts'
import type { Paint } from './layout-text.ts'
import { layoutText, noPaint } from './layout-text.ts'
import { neutralise, shorten } from './neutralise.ts'
import { wrap } from './plain.ts'
import { enrichments } from './sections/enrichments.ts'
import { gaps } from './sections/gaps.ts'
import { headers } from './sections/headers.ts'
import { indicators } from './sections/indicators.ts'
import { modelSections } from './sections/model.ts'
import { recommendations } from './sections/recommendations.ts'
import { redFlags } from './sections/red-flags.ts'
import { score } from './sections/score.ts'
import { summary } from './sections/summary.ts'
import { shown } from './shown.ts'
import { verdictTitle } from './verdict-words.ts'

export interface TextOptions {
  /** Columns, 40 at least; 100 unless told. */
  readonly width?: number
  /** ANSI colours; off unless told. */
  readonly color?: boolean
}

const escape = '\u001b['
const dress =
  (code: string) =>
  (line: string): string =>
    line === '' ? '' : `${escape}${code}m${line}${escape}0m`
const colours: Paint = { strong: dress('1'), quiet: dress('2'), warning: dress('1;33') }
const badges: Readonly<Record<Verdict, string>> = {
  phishing: '1;37;41',
  suspicious: '1;30;43',
  inconclusive: '1;37;45',
  spam: '1;37;44',
  simulation: '1;30;46',
  legitimate: '1;37;42',
}

/** The row as text that ends with a line break; an error row is one line. No control character of the mail gets through. */
export function renderText(row: AnalysisRow, options: TextOptions = {}): string {
  const where = `${shownPath(row.input.path)}${row.input.index > 0 ? ` #${String(row.input.index + 1)}` : ''}`
  if ('error' in row) return `${where}: error ${shown(row.error.code, 60)}: ${shown(row.error.message, 300)}\n`
  const width = Math.max(40, options.width ?? 100)
  const color = options.color === true
  const badge = ` ${verdictTitle(row)} `
  const verdict = color ? dress(badges[row.verdict])(badge) : badge.trim()
  const lines = [
    ...wrap(where, width),
    verdict,
    `Risk score ${String(row.risk.score)}/100, level ${row.risk.level}`,
    ...layoutText(sectionsOf(row), width, color ? colours : noPaint),
    '',
  ]
  return `${lines.join('\n')}\n`
}

function sectionsOf(assessment: Assessment): Parameters<typeof layoutText>[0] {
  const first = [summary, score].map((section) => section(assessment))
  const rest = [redFlags, headers, indicators, enrichments, recommendations, gaps].map((section) => section(assessment))
  return [...first, ...modelSections(assessment), ...rest]
}

/** A path is the user's own word: it must stay usable, so it is made visible and not defanged. */
function shownPath(path: string): string {
  return neutralise(shorten(path, 400))
}
