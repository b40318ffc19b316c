/** An evaluation as plain text for terminals. */
import type { EvaluationReport, EvaluationSubject } from '../../domain/evaluation.ts'
import { displayWidth } from '../display-width.ts'
import { plainTable, wrap } from '../plain.ts'
import type { ReportSection } from './report-table.ts'
import { evaluationSections } from './sections.ts'

const columns = 100

/** Lines of at most 100 columns; nothing foreign in it can act on the terminal. */
export function renderEvaluationText(report: EvaluationReport, subject: EvaluationSubject): string {
  return `${evaluationSections(report, subject).flatMap(sectionLines).join('\n').trimStart()}\n`
}

function sectionLines({ title, sentences, tables }: ReportSection): readonly string[] {
  return [
    '',
    '',
    title,
    '='.repeat(displayWidth(title)),
    ...sentences.flatMap((sentence) => wrap(sentence, columns)),
    ...tables.flatMap((table) => ['', ...wrap(table.caption, columns), ...plainTable(table.columns, table.rows, columns)]),
  ]
}
