import { expect } from 'chai'
import { rowWeights } from '../../../src/scoring/training/row-weights.ts'
import { origins } from '../../helpers/training-rows.ts'

describe('weights of mails in training', () => {
  it('are one for all but legitimate mail', () => {
    const rows = [
      ...origins(50, { outcome: 'malicious', source: 'pot', language: 'de' }),
      ...origins(30, { outcome: 'spam', source: 'pot', language: 'pl' }),
      ...origins(1, { language: 'en' }),
    ]
    expect(rowWeights(rows).slice(0, 80)).to.deep.equal(new Array<number>(80).fill(1))
    expect(rowWeights([])).to.deep.equal([])
  })
  it('hold a source of much legitimate mail down to a fifth of it', () => {
    const rows = [...origins(60, { source: 'large' }), ...[1, 2, 3, 4].flatMap((number) => origins(10, { source: `small ${number}` }))]
    const weights = rowWeights(rows)
    expect(weights.slice(0, 60).reduce((sum, weight) => sum + weight, 0)).to.be.closeTo(0.2 * 100, 1e-9)
    expect(new Set(weights.slice(60))).to.deep.equal(new Set([1]))
  })
  it('leave a source alone that is the only one', () => {
    expect(new Set(rowWeights(origins(40, { source: 'own' })))).to.deep.equal(new Set([1]))
  })
  it('do not count the malicious mail of a source as part of it', () => {
    const legitimate = [...origins(20, { source: 'one' }), ...[1, 2, 3, 4].flatMap((number) => origins(20, { source: `${number}` }))]
    const weights = rowWeights([...legitimate, ...origins(500, { source: 'one', outcome: 'malicious' })])
    expect(new Set(weights)).to.deep.equal(new Set([1]))
  })
  it('raise legitimate mail of a language to the proportion of all mail, up to twelve times', () => {
    const sources = (count: number, language: string) => [0, 1, 2, 3, 4].flatMap((of) => origins(count / 5, { source: `${of}`, language }))
    const rows = [
      ...sources(10, 'de'),
      ...sources(10, 'fr'),
      ...sources(10, 'pt-BR'),
      // Twice as many legitimate mails as malicious ones in all.
      ...Array.from({ length: 101 }, (_, of) => origins(2, { source: `en ${of}` })).flat(),
      ...origins(15, { outcome: 'malicious', language: 'de' }),
      ...origins(1, { outcome: 'malicious', language: 'fr' }),
      ...origins(100, { outcome: 'malicious', language: 'PT' }),
    ]
    const weights = rowWeights(rows)
    expect(new Set(weights.slice(0, 10))).to.deep.equal(new Set([3]))
    expect(new Set(weights.slice(10, 20))).to.deep.equal(new Set([1]))
    expect(new Set(weights.slice(20, 30))).to.deep.equal(new Set([12]))
  })
  it('leave English and unknown languages as they are, however much malicious mail there is', () => {
    for (const language of ['en', 'en-GB', '?']) {
      const rows = [
        ...[0, 1, 2, 3, 4].flatMap((of) => origins(2, { source: `${of}`, language })),
        ...origins(90, { outcome: 'malicious', language }),
      ]
      expect(new Set(rowWeights(rows)), language).to.deep.equal(new Set([1]))
    }
  })
  it('take source and language together', () => {
    const rows = [
      ...origins(80, { source: 'large', language: 'en' }),
      ...origins(20, { source: 'large', language: 'it' }),
      ...['a', 'b', 'c', 'd'].flatMap((source) => origins(1, { source, language: 'en' })),
      ...origins(16, { outcome: 'malicious', language: 'it' }),
      ...origins(34, { outcome: 'malicious', language: 'en' }),
    ]
    const weights = rowWeights(rows)
    // A fifth of 104; Italian is wanted 104 / 50 times as often as its 16 malicious mails.
    expect(weights[0]).to.be.closeTo(0.208, 1e-12)
    expect(weights[80]).to.be.closeTo(0.208 * 1.664, 1e-12)
  })
})
