/** No regular expression of the sources costs more than a multiple of the text's length. */
import { expect } from 'chai'
import { growsTooFast, patterns, regexLiterals } from './literals.ts'

describe('regular expressions', function () {
  this.timeout(180_000)

  it('are found in the sources', () => {
    expect(regexLiterals().length).to.be.greaterThan(300)
  })

  it('grow with the length of the text and no faster', () => {
    const bad = regexLiterals().flatMap((literal) =>
      patterns
        .filter((pattern) => growsTooFast(literal, pattern))
        .map((pattern) => `${literal.file}:${literal.line} on ${JSON.stringify(pattern)}`),
    )
    expect(bad).to.deep.equal([])
  })

  it('would be caught: a quadratic one is', () => {
    const quadratic = { file: 'x', line: 1, expression: new RegExp('[.]*x$') }
    expect(growsTooFast(quadratic, '.')).to.equal(true)
  })
})
