/** Which mails each training of the table learns from, and which mails all of them are asked about. Pure. */
import type { MailOrigin } from '../../src/domain/evaluation.ts'
import type { TrainingRow } from '../../src/scoring/training/training-data.ts'
import { drawLabels, partReports } from './draw-labels.ts'

/** A column of the table: one training, or several with other draws of labels. */
export interface Plan {
  readonly name: string
  /** Numbers of the mails to learn from, one list a draw; null for the rules alone. */
  readonly draws: readonly (readonly number[])[] | null
}

export interface Plans {
  /** Numbers of mails that stand for an organisation's own reports and are learnt by the full recipe alone, held out. */
  readonly reports: readonly number[]
  /** Real legitimate mails of the other sources: asked held-out. */
  readonly legitimate: readonly number[]
  readonly columns: readonly Plan[]
}

export interface PlanOptions {
  readonly isReport: (origin: MailOrigin) => boolean
  readonly isExtraSpam: (origin: MailOrigin) => boolean
  readonly counts: readonly number[]
  /** Draws of labels of each count. */
  readonly draws: number
  readonly seed: number
}

/** Rules alone, without the reports' source (as it is, and with the extra spam), with own labels, and the full recipe. */
export function planTrainings(
  rows: readonly Pick<TrainingRow, 'origin' | 'donor'>[],
  { isReport, isExtraSpam, counts, draws, seed }: PlanOptions,
): Plans {
  const origins = rows.map(({ origin }) => origin)
  const { pool, test, testCampaigns } = partReports(origins, isReport, seed)
  const where = (wanted: (origin: MailOrigin, mail: number) => boolean): readonly number[] =>
    origins.flatMap((origin, mail) => (wanted(origin, mail) ? [mail] : []))
  const usable = (origin: MailOrigin): boolean => !isReport(origin) && !testCampaigns.has(origin.campaign)
  const others = where((origin) => usable(origin) && !isExtraSpam(origin))
  const extra = where((origin) => usable(origin) && isExtraSpam(origin))
  const withOwn = counts
    .filter((count) => count <= pool.length)
    .map((count): Plan => ({
      name: `other sources + ${count} own labels`,
      draws: Array.from({ length: draws }, (_, draw) => [...others, ...drawLabels(origins, pool, count, seed + draw)]),
    }))
  return {
    reports: test,
    legitimate: others.filter((mail) => {
      const row = rows[mail]
      return row?.donor === false && row.origin.outcome === 'legitimate' && row.origin.kind === 'real'
    }),
    columns: [
      { name: 'rules alone', draws: null },
      { name: 'other sources', draws: [others] },
      ...(extra.length > 0 ? [{ name: `other sources + ${extra.length} old spam`, draws: [[...others, ...extra]] }] : []),
      ...withOwn,
      { name: 'full recipe', draws: [where((origin) => !isExtraSpam(origin))] },
    ],
  }
}
