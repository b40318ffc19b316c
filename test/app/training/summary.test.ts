import { expect } from 'chai'
import { unreadSummary } from '../../../src/app/training/summary.ts'

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
})
