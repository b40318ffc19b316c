import { expect } from 'chai'
import { ideas } from '../../src/detectors/phrases.ts'
import { findPhrases, plain } from '../../src/detectors/words.ts'

describe('findPhrases', () => {
  const groups = [
    { name: 'closing', phrases: ['your account {will be|is} [soon] closed', 'fermé'] },
    { name: 'gap', phrases: ['confirm your * account'] },
    { name: 'umlaut', phrases: ['bestätigen sie'] },
  ]
  const found = (text: string): readonly string[] => findPhrases(plain(text), groups).map(({ group, phrase }) => `${group}: ${phrase}`)

  it('knows alternatives, what may be left out, and gaps of up to two words', () => {
    expect(found('YOUR ACCOUNT will be soon closed')).to.deep.equal(['closing: your account will be soon closed'])
    expect(found('your account is closed')).to.deep.equal(['closing: your account is closed'])
    expect(found('confirm your account; confirm your new bank account')).to.deep.equal(['gap: confirm your account'])
    expect(found('confirm your new big red account')).to.deep.equal([])
  })

  it('makes no difference between accents, written-out umlauts and none', () => {
    expect(found('Bestaetigen Sie')).to.deep.equal(['umlaut: bestaetigen sie'])
    expect(found('bestätigen sie, FERME')).to.deep.equal(['closing: ferme', 'umlaut: bestätigen sie'])
  })

  it('wants whole words and does not cross the end of a sentence', () => {
    expect(found('enfermés')).to.deep.equal([])
    expect(found('your account. Will be closed')).to.deep.equal([])
  })

  it('is quick on text that is built of beginnings', () => {
    const text = plain('confirm your '.repeat(8_000))
    const start = process.cpuUsage()
    findPhrases(text, groups)
    const { user } = process.cpuUsage(start)
    expect(user / 1_000).to.be.below(2_000)
  })
})

describe('the phrases of all languages', () => {
  it('are written in well-formed patterns', () => {
    const wrong = ideas
      .flatMap(({ idea, phrases }) => phrases.map((phrase) => `${idea}: ${phrase}`))
      .filter((text) => {
        const phrase = text.slice(text.indexOf(': ') + 2)
        const bare = phrase.replaceAll(/\{[^{}[\]]+\}|\[[^{}[\]]+\]/g, '')
        return /[{}[\]|]/.test(bare) || /[^\s\]}][{[]|[\]}][^\s\]}{[]/.test(phrase)
      })
    expect(wrong).to.deep.equal([])
  })
})
