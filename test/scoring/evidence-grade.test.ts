import { expect } from 'chai'
import { evidenceGrades, verdicts } from '../../src/domain/analysis.ts'
import { capConfidence, mayClose, mayStaySilent } from '../../src/scoring/evidence-grade.ts'

describe('evidence grade', () => {
  it('lets a case be closed without a human on original bytes and a harmless verdict alone', () => {
    const closable = verdicts.flatMap((verdict) =>
      evidenceGrades.filter((grade) => mayClose(verdict, grade)).map((grade) => `${verdict} ${grade}`),
    )
    expect(closable).to.deep.equal(['spam A', 'spam B', 'legitimate A', 'legitimate B', 'simulation A', 'simulation B'])
  })

  it('keeps a harmless verdict on weak evidence from being silent', () => {
    expect(mayStaySilent('legitimate', false)).to.equal(false)
    expect(mayStaySilent('legitimate', true)).to.equal(true)
    expect(mayStaySilent('phishing', false)).to.equal(true)
  })

  it('claims less the less of the original is left, and nothing without a model', () => {
    const capped = evidenceGrades.map((grade) => capConfidence(1, grade))
    expect(capped).to.deep.equal([...capped].sort().reverse())
    expect(new Set(capped).size).to.equal(evidenceGrades.length)
    expect(capConfidence(0.4, 'E')).to.equal(0.4)
    expect(capConfidence(null, 'A')).to.equal(null)
  })
})
