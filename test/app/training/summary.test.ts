import { expect } from 'chai'
import { trainingSummary, unreadSummary } from '../../../src/app/training/summary.ts'
import { cardOf } from '../../helpers/tiny-model.ts'

describe('the summary of a training', () => {
  it('lists the first twenty skipped files and counts the others', () => {
    const skipped = Array.from({ length: 23 }, (_, index) => ({ path: `mail-${index}.eml`, reason: 'INPUT_EMPTY' }))
    const lines = unreadSummary(skipped, new Map()).trimEnd().split('\n')
    expect(lines[0]).to.equal('skipped: 23 that could not be read')
    expect(lines.slice(1, -1)).to.deep.equal(Array.from({ length: 20 }, (_, index) => `  mail-${index}.eml: INPUT_EMPTY`))
    expect(lines.at(-1)).to.equal('  and 3 more')
  })

  it('names what was left out, the most frequent reason first, and nothing where all was read', () => {
    const leftOut = new Map([
      ['labelled unsure', 2],
      ['of the split dev', 9],
    ])
    expect(unreadSummary([], leftOut)).to.equal('left out: 9 of the split dev\nleft out: 2 labelled unsure\n')
    expect(unreadSummary([], new Map())).to.equal('')
  })

  it('lets no name of a file act on the terminal', () => {
    const text = unreadSummary([{ path: 'a\u001b[2J\u202e\n.eml', reason: 'empty' }], new Map())
    expect(text).to.include('\\u202e')
    expect(text).to.not.match(/[\u001b\u202e]/)
    expect(text.trimEnd().split('\n')).to.have.length(2)
  })

  it('claims a share of legitimate mail only where there were mails enough to measure it', () => {
    const summaryOf = (mails: number): string => {
      const card = cardOf(Buffer.from('model'))
      const thresholds = { ...card.thresholds, phishing: { above: 0.5, falsePositiveRate: 0.005, mails } }
      return trainingSummary({ ...card, thresholds }, { model: 'own.onnx', skipped: [], leftOut: new Map() })
    }
    expect(summaryOf(200)).to.include('phishing above 0.5000 (chosen for at most 0.5 % of legitimate mail)')
    expect(summaryOf(199)).to.include('phishing above 0.5000 (chosen on 199 legitimate mails, too few to measure 0.5 %)')
  })
})
