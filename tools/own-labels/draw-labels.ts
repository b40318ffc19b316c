/** Parts reported mails into those that may be labelled and those that are asked, and draws labels as they would come in. Pure. */
import type { MailOrigin } from '../../src/domain/evaluation.ts'
import { seededRandom, shuffle } from '../../src/scoring/learners/random.ts'

/** Numbers of mails, ascending. */
export interface PartedReports {
  /** Own labels are drawn from these. */
  readonly pool: readonly number[]
  /** Nobody may learn from these, nor from any other mail of their campaigns. */
  readonly test: readonly number[]
  readonly testCampaigns: ReadonlySet<number>
}

const drawn = ['malicious', 'spam'] as const

/** Half of the campaigns of the malicious and spam mails that `isReport` names for the pool (rounded up), the others for the test. */
export function partReports(origins: readonly MailOrigin[], isReport: (origin: MailOrigin) => boolean, seed: number): PartedReports {
  const reports = origins.flatMap((origin, mail) => (origin.outcome !== 'legitimate' && isReport(origin) ? [{ origin, mail }] : []))
  const campaigns = [...new Set(reports.map(({ origin }) => origin.campaign))].sort((one, other) => one - other)
  const shuffled = shuffle(Int32Array.from(campaigns), seededRandom(seed))
  const testCampaigns = new Set(shuffled.subarray(Math.ceil(shuffled.length / 2)))
  const of = (test: boolean): readonly number[] =>
    reports.filter(({ origin }) => testCampaigns.has(origin.campaign) === test).map(({ mail }) => mail)
  return { pool: of(false), test: of(true), testCampaigns }
}

/**
 * `count` mails of the pool with as large a share of malicious mail and spam as the pool has, ascending. Draws of one seed hold one
 * another: the first hundred labels are among the first three hundred. Throws RangeError where the pool has fewer.
 */
export function drawLabels(origins: readonly MailOrigin[], pool: readonly number[], count: number, seed: number): readonly number[] {
  if (count > pool.length) throw new RangeError(`${count} labels wanted, the pool has ${pool.length} mails.`)
  const random = seededRandom(seed)
  const byOutcome = drawn.map((outcome) => shuffle(Int32Array.from(pool.filter((mail) => origins[mail]?.outcome === outcome)), random))
  const [malicious = new Int32Array(0), spam = new Int32Array(0)] = byOutcome
  const wanted = Math.round((count * malicious.length) / Math.max(pool.length, 1))
  return [...malicious.subarray(0, wanted), ...spam.subarray(0, count - wanted)].sort((one, other) => one - other)
}
