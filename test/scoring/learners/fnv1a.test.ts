import { expect } from 'chai'
import { fnv1a } from '../../../src/scoring/learners/fnv1a.ts'

describe('FNV-1a', () => {
  it('gives the published numbers', () => {
    const published = { '': 0x811c9dc5, a: 0xe40c292c, foobar: 0xbf9cf968 }
    for (const [text, number] of Object.entries(published)) expect(fnv1a(text) >>> 0, text).to.equal(number)
  })
  it('goes on where another text ended, and reads a part of a text', () => {
    expect(fnv1a('bar', fnv1a('foo'))).to.equal(fnv1a('foobar'))
    expect(fnv1a('<foobar>', undefined, 1, 7)).to.equal(fnv1a('foobar'))
  })
})
