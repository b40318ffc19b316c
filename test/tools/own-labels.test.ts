import { expect } from 'chai'
import type { MailOrigin, Measured } from '../../src/domain/evaluation.ts'
import type { Outcome } from '../../src/domain/outcomes.ts'
import { drawLabels, partReports } from '../../tools/own-labels/draw-labels.ts'
import { labelTables, summarise, type Column } from '../../tools/own-labels/label-table.ts'
import { planTrainings, type PlanOptions } from '../../tools/own-labels/plan-trainings.ts'

const anOrigin = (source: string, outcome: Outcome, campaign: number, kind = 'real'): MailOrigin => ({
  file: `${source}-${outcome}-${campaign}.eml`,
  outcome,
  kind,
  source,
  language: 'en',
  year: 2024,
  campaign,
})
const isReport = ({ source }: MailOrigin): boolean => source === 'pot'
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)
/** Campaigns 0 to 59 of one to three reports each, three of four malicious; 60 to 99 are other mail, and the mails of `shared` are of reported campaigns. */
const reports = upTo(120).map((index) => anOrigin('pot', index % 4 === 3 ? 'spam' : 'malicious', index % 60 < 20 ? index % 20 : index % 60))
const shared = upTo(60).map((campaign) => anOrigin('list', 'legitimate', campaign))
const others = upTo(40).map((index) =>
  anOrigin('list', index < 5 ? 'spam' : 'legitimate', 60 + index, index % 2 === 0 ? 'real' : 'synthetic'),
)
const origins = [...reports, anOrigin('pot', 'legitimate', 200), ...shared, ...others, anOrigin('old', 'spam', 300)]
const campaignsOf = (mails: readonly number[]): readonly (number | undefined)[] => mails.map((mail) => origins[mail]?.campaign)
const countOf = (mails: readonly number[], outcome: Outcome): number => mails.filter((mail) => origins[mail]?.outcome === outcome).length

describe('the parting of reported mails', () => {
  it('gives every malicious and spam report to the pool or to the test, and no campaign to both', () => {
    for (const seed of [1, 2, 3]) {
      const { pool, test, testCampaigns } = partReports(origins, isReport, seed)
      expect([...pool, ...test].sort((one, other) => one - other)).to.deep.equal(upTo(120))
      expect(campaignsOf(pool).filter((campaign) => campaignsOf(test).includes(campaign))).to.deep.equal([])
      expect(new Set(campaignsOf(test))).to.deep.equal(testCampaigns)
    }
  })

  it('halves the campaigns as the seed says', () => {
    const { pool, test } = partReports(origins, isReport, 1)
    expect(new Set(campaignsOf(pool)).size - new Set(campaignsOf(test)).size).to.be.oneOf([0, 1])
    expect(partReports(origins, isReport, 1)).to.deep.equal(partReports(origins, isReport, 1))
    expect(partReports(origins, isReport, 2).test).not.to.deep.equal(test)
  })
})

describe('a draw of labels', () => {
  const { pool } = partReports(origins, isReport, 1)

  it('has the mix of the pool, to the nearest mail', () => {
    const share = countOf(pool, 'malicious') / pool.length
    for (const count of [1, 10, 21, pool.length]) {
      const own = drawLabels(origins, pool, count, 1)
      expect(own).to.have.length(count)
      expect(new Set(own).size).to.equal(count)
      expect(own.filter((mail) => !pool.includes(mail))).to.deep.equal([])
      expect(countOf(own, 'malicious')).to.be.closeTo(share * count, 0.5)
      expect(countOf(own, 'spam')).to.equal(count - countOf(own, 'malicious'))
    }
  })

  it('is the same for the same seed, another for another, and holds the smaller draws of its seed', () => {
    const own = drawLabels(origins, pool, 20, 1)
    expect(drawLabels(origins, pool, 20, 1)).to.deep.equal(own)
    expect(drawLabels(origins, pool, 20, 2)).not.to.deep.equal(own)
    expect(drawLabels(origins, pool, 7, 1).filter((mail) => !own.includes(mail))).to.deep.equal([])
  })

  it('is refused where the pool is too small', () => {
    expect(() => drawLabels(origins, pool, pool.length + 1, 1)).to.throw(RangeError, `${pool.length + 1} labels wanted`)
  })
})

describe('the plan of the trainings', () => {
  const rows = origins.map((origin, mail) => ({ origin, donor: mail === 185 }))
  const options: PlanOptions = { isReport, isExtraSpam: ({ source }) => source === 'old', counts: [10, 20, 5_000], draws: 3, seed: 1 }
  const plans = planTrainings(rows, options)
  const { testCampaigns } = partReports(origins, isReport, 1)

  it('has a column for the rules, one without the source, one with old spam, one for each count that the pool allows, one for everything', () => {
    expect(plans.columns.map(({ name, draws }) => [name, draws?.length ?? null])).to.deep.equal([
      ['rules alone', null],
      ['other sources', 1],
      ['other sources + 1 old spam', 1],
      ['other sources + 10 own labels', 3],
      ['other sources + 20 own labels', 3],
      ['full recipe', 1],
    ])
    expect(planTrainings(rows, { ...options, isExtraSpam: () => false }).columns.map(({ name }) => name)).not.to.include(
      'other sources + 1 old spam',
    )
  })

  it('learns nothing of a campaign that is asked as a report, of whatever source, but in the full recipe', () => {
    expect(testCampaigns.size).to.be.greaterThan(0)
    const trained = plans.columns.filter(({ name }) => name !== 'full recipe').flatMap(({ draws }) => draws ?? [])
    expect(trained).to.have.length(8)
    for (const learnt of trained) expect(campaignsOf(learnt).filter((campaign) => testCampaigns.has(campaign ?? -1))).to.deep.equal([])
    expect(plans.columns.at(-1)?.draws?.[0]).to.deep.equal(upTo(origins.length - 1))
  })

  it('learns nothing of the source before the first own label, and then just the labels', () => {
    const reported = plans.columns.map(({ draws }) => draws?.map((learnt) => learnt.filter((mail) => mail <= 120).length) ?? [])
    expect(reported.slice(0, 5)).to.deep.equal([[], [0], [0], [10, 10, 10], [20, 20, 20]])
  })

  it('asks about real legitimate mail of other sources that every training learns, and about no mail whose words pad others', () => {
    expect(plans.legitimate).to.have.length.greaterThan(20)
    expect(plans.legitimate).not.to.include(185)
    const asked = plans.legitimate.map((mail) => origins[mail])
    expect(asked.filter((origin) => origin?.outcome !== 'legitimate' || origin.kind !== 'real' || isReport(origin))).to.deep.equal([])
    for (const { draws } of plans.columns)
      for (const learnt of draws ?? []) expect(plans.legitimate.filter((mail) => !learnt.includes(mail))).to.deep.equal([])
  })
})

describe('the table of own labels', () => {
  const measured = (value: number | null, low: number | null = null, high: number | null = null): Measured => ({
    value,
    low,
    high,
    mails: 9,
  })
  const draw = (value: number): ReadonlyMap<string, Measured> =>
    new Map([
      ['verdict.malicious.phishing', measured(value, value - 0.1, value + 0.1)],
      ['alarm.auc', measured(null)],
    ])
  const several: Column = { name: 'and 50 own labels', learnt: '40 / 10 / 90', draws: [draw(0.7), draw(0.8), draw(0.9)] }
  const alone: Column = { name: 'rules alone', learnt: null, draws: [draw(0.5)] }

  it('means value and interval over the draws, and keeps the lowest and highest value', () => {
    const { value, low, high, least, most } = summarise(several, 'verdict.malicious.phishing')
    expect([value, low, high].map((each) => each?.toFixed(3))).to.deep.equal(['0.800', '0.700', '0.900'])
    expect([least, most]).to.deep.equal([0.7, 0.9])
    expect(summarise(several, 'alarm.auc')).to.deep.equal({ value: null, low: null, high: null, least: null, most: null })
  })

  it('shows shares in per cent, a dash where there is nothing, and the draws where there are several', () => {
    const lines = labelTables([alone, several]).split('\n')
    expect(lines).to.include('|  | rules alone | and 50 own labels |')
    expect(lines).to.include('| learnt: malicious / spam / legitimate | – | 40 / 10 / 90 |')
    expect(lines).to.include('| malicious called phishing, % | 50.0 (40.0–60.0) | 80.0 (70.0–90.0) |')
    expect(lines).to.include('| alarm: ROC AUC | – | – |')
    expect(lines).to.include('| malicious called phishing, % | 70.0–90.0 |')
    expect(labelTables([alone])).not.to.include('Lowest')
  })
})
