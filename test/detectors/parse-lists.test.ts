import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseBrands, parseList, parseRedirectors } from '../../src/detectors/parse-lists.ts'

const lists = path.resolve(import.meta.dirname, '../../config/lists')
const names = [
  'free-mail',
  'shorteners',
  'suspicious-tlds',
  'dangerous-extensions',
  'brands',
  'free-hosting',
  'redirectors',
  'rented-services',
]

describe('word and domain lists', () => {
  it('leaves out comments, blanks and doubles, in lower case', () => {
    expect(parseList('# source\r\nBit.ly\n\n t.co # Twitter\nbit.ly\n')).to.deep.equal(['bit.ly', 't.co'])
  })

  it('reads a brand with its domains and joins a second line', () => {
    expect(parseBrands('PayPal paypal.com,paypal.de\nnodomain\npaypal paypal.me')).to.deep.equal([
      { name: 'paypal', domains: ['paypal.com', 'paypal.de', 'paypal.me'] },
    ])
  })

  it('marks names that are ordinary words', () => {
    expect(parseBrands('Wise~ wise.com\npaypal paypal.com')).to.deep.equal([
      { name: 'wise', domains: ['wise.com'], ordinary: true },
      { name: 'paypal', domains: ['paypal.com'] },
    ])
  })

  it('reads redirectors with path and parameters, and leaves broken lines out', () => {
    expect(parseRedirectors('Portal.example/out URL,to\nno-path url\nportal.example/x\n/x url\n.ads.example/ adurl')).to.deep.equal([
      { host: 'portal.example', path: '/out', parameters: ['url', 'to'] },
      { host: '.ads.example', path: '/', parameters: ['adurl'] },
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

  it('ships at least three hundred brands and two hundred and fifty shorteners, none broken', () => {
    const brands = readFileSync(path.join(lists, 'brands.txt'), 'utf8')
    expect(parseBrands(brands).length).to.be.within(300, parseList(brands).length)
    const redirectors = readFileSync(path.join(lists, 'redirectors.txt'), 'utf8')
    expect(parseRedirectors(redirectors)).to.have.length(parseList(redirectors).length)
    const shorteners = parseList(readFileSync(path.join(lists, 'shorteners.txt'), 'utf8'))
    expect(shorteners.length).to.be.at.least(250)
    for (const host of [...shorteners, ...parseList(readFileSync(path.join(lists, 'free-hosting.txt'), 'utf8'))])
      expect(host).to.match(/^(?:[a-z0-9-]+\.)+[a-z0-9-]{2,}$/)
  })
})
