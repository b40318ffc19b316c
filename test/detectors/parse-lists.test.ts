import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseBrands, parseList } from '../../src/detectors/parse-lists.ts'

const lists = path.resolve(import.meta.dirname, '../../config/lists')
const names = ['free-mail', 'shorteners', 'suspicious-tlds', 'dangerous-extensions', 'brands']

describe('word and domain lists', () => {
  it('leaves out comments, blanks and doubles, in lower case', () => {
    expect(parseList('# source\r\nBit.ly\n\n t.co # Twitter\nbit.ly\n')).to.deep.equal(['bit.ly', 't.co'])
  })

  it('reads a brand with its domains and joins a second line', () => {
    expect(parseBrands('PayPal paypal.com,paypal.de\nnodomain\npaypal paypal.me')).to.deep.equal([
      { name: 'paypal', domains: ['paypal.com', 'paypal.de', 'paypal.me'] },
    ])
  })

  for (const name of names) {
    it(`ships ${name} with its source and date on line 1`, () => {
      const text = readFileSync(path.join(lists, `${name}.txt`), 'utf8')
      expect(text.split('\n')[0]).to.match(/^# written by the anomix authors .*\d{4}-\d\d-\d\d$/)
      const entries = parseList(text)
      expect(entries.length).to.be.greaterThan(40)
      const lines = text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#'))
      expect(entries.length).to.equal(lines.length)
    })
  }

  it('ships at least sixty brands, none without a domain', () => {
    const text = readFileSync(path.join(lists, 'brands.txt'), 'utf8')
    expect(parseBrands(text).length).to.be.within(60, parseList(text).length)
  })
})
