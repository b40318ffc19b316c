import { expect } from 'chai'
import { measureTraining, type TrainingMeasures } from '../../../src/app/training/measure-training.ts'
import { outcomes, type OutcomeProbabilities } from '../../../src/domain/outcomes.ts'
import { chooseThresholds } from '../../../src/scoring/training/choose-thresholds.ts'
import type { HeldOutMail, TrainedModel } from '../../../src/scoring/training/train-model.ts'
import type { TrainingRow } from '../../../src/scoring/training/training-data.ts'
import { aRow } from '../../helpers/training-rows.ts'

const said = (alarm: number): OutcomeProbabilities => ({ malicious: alarm * 0.9, spam: 0.1, legitimate: (1 - alarm) * 0.9 })
const trainedWith = (heldOut: readonly HeldOutMail[]): TrainedModel => ({
  file: new Uint8Array(),
  thresholds: {
    phishing: { above: 0.8, falsePositiveRate: 0.005 },
    suspicious: { above: 0.4, falsePositiveRate: 0.01 },
    danger: { spam: 0.4, malicious: 0.6 },
  },
  heldOut,
  augmentedShare: 0.5,
})

/** Twenty mails of each class; alarm by campaign, the nth part of each way of asking as told. */
const rows: readonly TrainingRow[] = Array.from({ length: 60 }, (_, index) =>
  aRow({ outcome: outcomes[index % 3] ?? 'spam', file: `${index}.eml`, campaign: index, source: `s${index % 4}` }),
)
const heldOut = rows.map(({ origin }, index): HeldOutMail => {
  const number = Math.floor(index / 3)
  if (origin.outcome !== 'malicious') {
    // One legitimate mail in twenty above the lower threshold, and by source two above both.
    return {
      campaign: said(number === 0 ? 0.5 : 0.1),
      source: said(number < 2 ? 0.9 : 0.1),
      attacked: null,
      headless: said(0.1),
    }
  }
  // By campaign 18 of 20 above the upper threshold, by source 10, padded 5, without header 20.
  const over = (count: number): OutcomeProbabilities => said(number < count ? 0.9 : 0.3)
  return { campaign: over(18), source: over(10), attacked: over(5), headless: over(20) }
})
const valueOf = ({ figures }: TrainingMeasures, words: string, asked = ''): number | null | undefined =>
  figures.find(({ name }) => name.startsWith(asked) && name.includes(words) && (asked !== '' || name.startsWith('Threshold')))?.value

describe('figures of a training', function () {
  this.timeout(30_000)
  const measures = measureTraining(rows, trainedWith(heldOut), 1)

  it('are those of models that did not know the campaign', () => {
    expect(valueOf(measures, '"phishing", real mail: recall')).to.equal(0.9)
    expect(valueOf(measures, '"suspicious", real mail: false positives')).to.equal(0.05)
    expect(valueOf(measures, '"phishing", real mail: false positives')).to.equal(0)
  })
  it('are told for the other ways of asking as well, each named', () => {
    const asked = {
      'Nothing of the source known: ': [0.5, 0.1],
      'With 1,500 characters of innocent words below: ': [0.25, undefined],
      'Without header, as in an inline forward: ': [1, 0],
    } as const
    for (const [way, [recall, falsePositives]] of Object.entries(asked)) {
      expect(valueOf(measures, '"phishing", real mail: recall', way), way).to.equal(recall)
      expect(valueOf(measures, '"phishing", real mail: false positives', way), way).to.equal(falsePositives)
    }
    const names = measures.figures.map(({ name }) => name)
    expect(new Set(names).size).to.equal(names.length)
    expect(names.filter((name) => name.includes('AUC') && /^(?:Nothing|With)/.test(name))).to.deep.equal([])
    expect(names.some((name) => name.includes('AUC'))).to.equal(true)
    expect(names.filter((name) => /verdict/i.test(name))).to.deep.equal([])
  })
  it('are numbers with intervals, or null', () => {
    for (const { name, value, low, high } of measures.figures) {
      expect(
        [value, low, high].every((each) => each === null || Number.isFinite(each)),
        name,
      ).to.equal(true)
      if (value !== null && low !== null && high !== null) expect(low <= value && value <= high, name).to.equal(true)
    }
  })
  it('say in sentences what the thresholds let through and hold back', () => {
    const [phishing = '', suspicious = '', between] = measures.errorBudget
    expect(phishing).to.include('Of malicious mail 90.0 % is called phishing by the model alone.')
    expect(suspicious).to.include('Of malicious mail 90.0 % is called suspicious or phishing by the model alone.')
    expect(between).to.equal('What lies between the two thresholds is called suspicious: the model abstains, and a person decides.')
  })
  it('do not count donors, and are unknown where nobody was asked', () => {
    const donors = rows.map((row, index) => (index % 3 === 0 && index >= 54 ? { ...row, donor: true } : row))
    expect(valueOf(measureTraining(donors, trainedWith(heldOut), 1), '"phishing", real mail: recall')).to.equal(1)
    const unasked = heldOut.map((mail) => ({ ...mail, source: null }))
    const measured = measureTraining(rows, trainedWith(unasked), 1)
    expect(measured.errorBudget[0]).to.include('of kinds that the training did not know, 0 mails to choose it on, too few')
    expect(valueOf(measured, 'recall', 'Nothing of the source known: ')).to.equal(null)
  })
  it('are the same for the same seed', () => {
    expect(measureTraining(rows, trainedWith(heldOut), 1)).to.deep.equal(measures)
  })
})

const quiet = { malicious: 0.01, spam: 0.01, legitimate: 0.98 }
const loud = { malicious: 0.98, spam: 0.01, legitimate: 0.01 }

/** The error budget after a training in which so many legitimate mails of known and of unknown kinds were asked about. */
function budgetOf(known: number, unknown: number): readonly string[] {
  const legitimate = Array.from({ length: known }, (_, campaign) => aRow({ campaign }))
  const rows = [...legitimate, aRow({ outcome: 'malicious', campaign: known })]
  const heldOut = rows.map(({ origin }, mail) => {
    const said = origin.outcome === 'malicious' ? loud : quiet
    return { campaign: said, source: mail < unknown ? said : null, attacked: null, headless: null }
  })
  const trained: TrainedModel = {
    file: new Uint8Array(),
    thresholds: chooseThresholds({ campaign: [], source: [] }),
    heldOut,
    augmentedShare: 0,
  }
  return measureTraining(rows, trained, 1).errorBudget
}

describe('the error budget of a training', function () {
  this.timeout(60_000)

  it('says that the shares of legitimate mail are what the thresholds were chosen for', () => {
    const [phishing = '', suspicious = ''] = budgetOf(210, 205)
    expect(phishing).to.include('Of malicious mail 100.0 % is called phishing by the model alone')
    expect(phishing).to.include('never lies below 0.5')
    expect(phishing).to.include('of known kinds, chosen so that at most 0.5 % are, 0.0 % of the 210 mails that it was chosen on')
    expect(phishing).to.include('did not know, chosen so that at most 0.5 % are, 0.0 % of the 205 mails')
    expect(suspicious).to.include('chosen so that at most 1.0 % are').and.include('chosen so that at most 3.0 % are')
  })
  it('claims no share that there were too few mails to measure', () => {
    const [phishing = '', suspicious = ''] = budgetOf(70, 0)
    expect(phishing).to.include('of known kinds, 70 mails to choose it on, too few to measure 0.5 %')
    expect(phishing).to.include('did not know, 0 mails to choose it on, too few to measure 0.5 %')
    expect(suspicious).to.include('70 mails to choose it on, too few to measure 1.0 %')
    expect([phishing, suspicious].join(' ')).to.not.include('at most')
  })
})
