import { expect } from 'chai'
import { outcomes } from '../../../src/domain/outcomes.ts'
import { gatherAnswers, probabilitiesOf } from '../../../src/scoring/training/held-out-mails.ts'
import { heldOutJobs, type HeldOutAnswer, type HeldOutJob } from '../../../src/scoring/training/held-out.ts'
import { packRows, type TrainingRow } from '../../../src/scoring/training/training-data.ts'
import { aRow, someRows } from '../../helpers/training-rows.ts'

const jobsOf = (rows: readonly TrainingRow[], seed = 1): readonly HeldOutJob[] =>
  heldOutJobs(
    packRows(rows),
    rows.map(({ origin }) => origin),
    seed,
  )
const roundOf = (jobs: readonly HeldOutJob[], wanted: HeldOutJob['round']): readonly HeldOutJob[] =>
  jobs.filter(({ round }) => round === wanted)

/** `counts` mails of each class from a source, each of its own campaign. */
function rowsOfSource(source: string, counts: readonly [number, number, number], first: number): readonly TrainingRow[] {
  const classes = counts.flatMap((count, label) => new Array<(typeof outcomes)[number]>(count).fill(outcomes[label] ?? 'spam'))
  return classes.map((outcome, index) => aRow({ source, outcome, campaign: first + index, file: `${source}/${index}` }))
}
const sourcesAsked = (rows: readonly TrainingRow[]): readonly string[] =>
  roundOf(jobsOf(rows), 'source').map(({ test }) => [...new Set([...test].map((mail) => rows[mail]?.origin.source ?? ''))].sort().join(' '))

describe('rounds of held-out models', () => {
  const rows = someRows(300)
  const jobs = jobsOf(rows)
  const campaignsOf = (mails: Int32Array): ReadonlySet<number> => new Set([...mails].map((mail) => rows[mail]?.origin.campaign ?? -1))

  /** Donors and the mails of their campaigns. */
  const neverAsked = campaignsOf(Int32Array.from(rows.flatMap(({ donor }, mail) => (donor ? [mail] : []))))

  it('ask five models by campaign about every mail but the donors and their variants, each once', () => {
    const asked = roundOf(jobs, 'campaign').flatMap(({ test }) => [...test])
    expect(roundOf(jobs, 'campaign')).to.have.length(5)
    const expected = rows.flatMap(({ origin: { campaign } }, mail) => (neverAsked.has(campaign) ? [] : [mail]))
    expect(asked.sort((one, other) => one - other)).to.deep.equal(expected)
    // One donor at least has a variant that is none itself.
    expect(expected.length).to.be.lessThan(rows.filter(({ donor }) => !donor).length)
  })
  it('never know the campaign of a mail that they are asked about', () => {
    for (const { train, test } of jobs) {
      const known = campaignsOf(train)
      expect([...campaignsOf(test)].filter((campaign) => known.has(campaign))).to.deep.equal([])
      expect(train.length * test.length).to.be.greaterThan(0)
    }
  })
  it('never ask about donors and their variants, but learn from them', () => {
    const donor = (mail: number): boolean => rows[mail]?.donor === true
    for (const { test } of jobs) expect([...campaignsOf(test)].filter((campaign) => neverAsked.has(campaign))).to.deep.equal([])
    expect(roundOf(jobs, 'campaign').some(({ train }) => [...train].some(donor))).to.equal(true)
  })
  it('by source know nothing of the source, nor of campaigns that reach into it', () => {
    const rounds = roundOf(jobs, 'source')
    expect(rounds.length).to.be.greaterThan(0)
    for (const { train, test } of rounds) {
      const sources = new Set([...test].map((mail) => rows[mail]?.origin.source))
      expect([...train].filter((mail) => sources.has(rows[mail]?.origin.source))).to.deep.equal([])
    }
    const shared = [
      ...rowsOfSource('one', [70, 70, 70], 0),
      ...rowsOfSource('two', [70, 70, 70], 150),
      ...rowsOfSource('three', [70, 70, 70], 1_000),
    ]
    const [first] = roundOf(jobsOf(shared), 'source')
    const asked = new Set([...(first?.test ?? [])].map((mail) => shared[mail]?.origin.campaign))
    expect([...(first?.train ?? [])].filter((mail) => asked.has(shared[mail]?.origin.campaign))).to.deep.equal([])
  })
  it('by source leave out each large one, and small ones in groups', () => {
    const large = ['one', 'two', 'three'].flatMap((source, at) => rowsOfSource(source, [25, 25, 25], at * 1_000))
    const small = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap((source, at) => rowsOfSource(source, [3, 3, 3], 10_000 + at * 100))
    expect([...sourcesAsked([...large, ...small])].sort()).to.deep.equal(['a e', 'b f', 'c', 'd', 'one', 'three', 'two'])
  })
  it('do not leave out a source without which half of a class would be lost', () => {
    const rest = ['two', 'three'].flatMap((source, at) => rowsOfSource(source, [40, 20, 40], 1_000 * (at + 1)))
    expect(sourcesAsked([...rowsOfSource('one', [40, 40, 40], 0), ...rest])).to.have.members(['one', 'two', 'three'])
    expect(sourcesAsked([...rowsOfSource('one', [40, 41, 40], 0), ...rest])).to.have.members(['two', 'three'])
    expect(sourcesAsked(rowsOfSource('one', [70, 70, 70], 0))).to.deep.equal([])
  })
  it('are the same for the same seed, and others for another', () => {
    expect(jobsOf(rows)).to.deep.equal(jobs)
    const testsOf = (of: readonly HeldOutJob[]): readonly (readonly number[])[] => roundOf(of, 'campaign').map(({ test }) => [...test])
    expect(testsOf(jobsOf(rows, 2))).to.not.deep.equal(testsOf(jobs))
  })
})

describe('answers of held-out models', () => {
  const classes = outcomes.length
  const job = (round: HeldOutJob['round'], test: readonly number[]): HeldOutJob => ({
    round,
    train: new Int32Array(),
    test: Int32Array.from(test),
    seed: 1,
  })
  /** Numbers that say which form and which row they are of. */
  const answer = (rows: number, base: number): HeldOutAnswer => {
    const said = (form: number): Float64Array => Float64Array.from({ length: rows * classes }, (_, at) => base + form + at / 100)
    return { original: said(0), attacked: said(10), headless: said(20) }
  }
  const logits = gatherAnswers(
    [job('campaign', [3, 0]), job('campaign', [2]), job('source', [0, 2])],
    [answer(2, 100), answer(1, 200), answer(2, 300)],
    4,
  )
  const of = (asking: keyof typeof logits, mail: number): readonly number[] => [
    ...logits[asking].slice(mail * classes, (mail + 1) * classes),
  ]

  it('are sorted by mail and by way of asking', () => {
    expect(of('campaign', 3)).to.deep.equal([100, 100.01, 100.02])
    expect(of('campaign', 0)).to.deep.equal([100.03, 100.04, 100.05])
    expect(of('campaign', 2)).to.deep.equal([200, 200.01, 200.02])
    expect(of('attacked', 0)).to.deep.equal([110.03, 110.04, 110.05])
    expect(of('headless', 3)).to.deep.equal([120, 120.01, 120.02])
    expect(of('source', 2)).to.deep.equal([300.03, 300.04, 300.05])
  })
  it('are unknown for mails that nobody was asked about', () => {
    for (const [asking, mail] of [
      ['campaign', 1],
      ['attacked', 1],
      ['source', 3],
      ['source', 1],
    ] as const)
      expect(of(asking, mail)).to.deep.equal([NaN, NaN, NaN])
    const none = gatherAnswers([job('campaign', [0])], [], 1)
    expect([...none.campaign]).to.deep.equal([NaN, NaN, NaN])
  })
  it('become calibrated probabilities in the order of the outcomes, or null', () => {
    const given = Float64Array.of(NaN, NaN, NaN, Math.log(6), Math.log(1), Math.log(3))
    const calibration = { scale: new Float64Array(3).fill(1), bias: Float64Array.of(0, Math.log(1), 0) }
    expect(probabilitiesOf(given, 0, calibration)).to.equal(null)
    const said = probabilitiesOf(given, 1, calibration)
    expect(said?.malicious).to.be.closeTo(0.6, 1e-12)
    expect(said?.spam).to.be.closeTo(0.1, 1e-12)
    expect(said?.legitimate).to.be.closeTo(0.3, 1e-12)
    const sharper = probabilitiesOf(given, 1, { ...calibration, scale: new Float64Array(3).fill(2) })
    expect(sharper?.malicious).to.be.closeTo(36 / 46, 1e-12)
  })
})
