import { expect } from 'chai'
import { excerpt } from '../../src/detectors/evidence.ts'

describe('evidence excerpts', () => {
  it('never exceed 200 characters and never split a character', () => {
    expect(excerpt('😀'.repeat(500)).length).to.equal(200)
    expect(excerpt('x'.repeat(1_000_000))).to.equal('x'.repeat(200))
  })

  it('drop controls, fold white space and show what changes direction or hides', () => {
    expect(excerpt(' a\u0000b\r\n\t c\u202ed\u200be ')).to.equal('ab c\\u{202e}d\\u{200b}e')
  })

  it('show a lone surrogate instead of passing it on', () => {
    expect(excerpt('a\ud800b')).to.equal('a\\u{d800}b')
  })
})
