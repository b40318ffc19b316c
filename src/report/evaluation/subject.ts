/** Which model on which mail, as a table. */
import type { Asking, EvaluationReport, EvaluationSubject } from '../../domain/evaluation.ts'
import { outcomes, type Outcome } from '../../domain/outcomes.ts'
import { shown } from '../shown.ts'
import { counted } from './numbers.ts'
import { foreignName, left, type ReportTable } from './report-table.ts'

/** Skipped files and corpora that are named; of the others the number is told. */
const named = 5

const unknowing: Readonly<Record<Asking, string>> = {
  campaign: 'did not know the campaign of a mail',
  source: 'knew nothing of the source of a mail',
  attacked: 'did not know the campaign of a mail, which had innocent words below',
  headless: 'did not know the campaign of a mail, which had no header',
}

export function subjectTable({ data, population }: EvaluationReport, subject: EvaluationSubject): ReportTable {
  const { model, anomix, corpora, split, heldOut, trustResults, skipped, leftOut } = subject
  const mails = (counts: Readonly<Record<Outcome, number>>): string =>
    outcomes.map((outcome) => `${counted(counts[outcome])} ${outcome}`).join(', ')
  return {
    caption: 'Model and mail',
    columns: [left('What'), left('Value')],
    rows: [
      ['Model', modelName(subject)],
      ...(model === null ? [] : [['SHA-256 of the model', shown(model.sha256, 64)]]),
      ...(model === null ? [] : [['Asked', heldOut === null ? 'the model itself' : `models that ${unknowing[heldOut]} (--held-out)`]]),
      [
        'SPF, DKIM and DMARC',
        trustResults ? 'results in the headers believed (--trust-results)' : 'results of the servers alone that the configuration trusts',
      ],
      ['anomix', shown(anomix, 40)],
      ['Corpora', `${list(corpora)}; split: ${shown(split, 40)}`],
      ['Mails', `${counted(data.mails)} of ${counted(data.campaigns)} campaigns: ${mails(data.outcomes)}`],
      [`Of these ${shown(population)}`, mails(data.main)],
      ['Left out', leftOut.length === 0 ? 'none' : leftOut.map((each) => `${counted(each.mails)} ${shown(each.reason, 100)}`).join('; ')],
      [
        'Not readable',
        skipped.length === 0 ? 'none' : `${counted(skipped.length)}: ${list(skipped.map(({ path, reason }) => `${path} (${reason})`))}`,
      ],
    ],
  }
}

/** `anomix, version 2026-11-01.1`, or that there was none. */
export const modelName = ({ model }: EvaluationSubject): string =>
  model === null ? 'rules alone, without a model' : `${shown(model.name, 100)}, version ${shown(model.version, 60)}`

function list(values: readonly string[]): string {
  const first = values
    .slice(0, named)
    .map((value) => foreignName(value, 200))
    .join('; ')
  return values.length > named ? `${first}; and ${counted(values.length - named)} more` : first
}
