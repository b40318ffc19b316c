import { expect } from 'chai'
import { measureTraining } from '../../../src/app/training/measure-training.ts'
import type { TrainedModel } from '../../../src/scoring/training/train-model.ts'
import { chooseThresholds } from '../../../src/scoring/training/choose-thresholds.ts'
import { aRow } from '../../helpers/training-rows.ts'

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
