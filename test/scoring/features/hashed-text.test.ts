import { expect } from 'chai'
import type { Message } from '../../../src/domain/message.ts'
import { eachEntry, hashedText, textBuckets } from '../../../src/scoring/features/hashed-text.ts'
import { modelInput, textEntries } from '../../../src/scoring/features/model-input.ts'
import { linkMask, mailMask, mostCharacters, readText } from '../../../src/scoring/features/read-text.ts'
import { aMessage } from '../../helpers/a-message.ts'

const texts: Readonly<Record<string, Partial<Message>>> = {
  plain: {},
  'a subject alone': { subject: 'Your invoice', visibleText: '' },
  'a text alone': { subject: null, visibleText: 'See you at noon. At noon!' },
  'signs alone': { subject: '!!!', visibleText: '? ! $ €' },
  'lone surrogates': { subject: '\uD800 a \uDC00', visibleText: 'b\uDFFF\uD800c \uD83D hello' },
  'a word of 100,000 letters': { visibleText: 'a'.repeat(100_000) },
  '100,000 words': { visibleText: 'to be or not '.repeat(25_000) },
  'other scripts': { subject: '請確認', visibleText: 'Пожалуйста подтвердите 您的帐户 تأكيد' },
  'marks without letters': { visibleText: '\u0301'.repeat(5_000) },
  'a letter under 3,000 marks': { visibleText: `e${'\u0301'.repeat(3_000)} and more` },
}
const squared = (values: Float32Array): number => values.reduce((sum, value) => sum + value * value, 0)

describe('hashed text', () => {
  for (const [name, overrides] of Object.entries(texts)) {
    it(`has ascending buckets below their number and is one unit long: ${name}`, () => {
      const { indices, values } = hashedText(readText(aMessage(overrides)))
      expect(indices).to.have.length(values.length)
      expect(indices.every((bucket, at) => bucket >= 0 && bucket < textBuckets && bucket > (indices[at - 1] ?? -1))).to.equal(true)
      expect(values.every((value) => value > 0)).to.equal(true)
      if (values.length > 0) expect(squared(values)).to.be.closeTo(1, 1e-5)
    })
    it(`is told word by word as the model reads it: ${name}`, () => {
      const source = { message: aMessage(overrides), findings: [] }
      const { indices, values } = modelInput(source)
      const { words, subjectWords, entries } = textEntries(source)
      expect(entries.map(({ index }) => index)).to.deep.equal([...indices])
      expect(entries.map(({ value }) => value)).to.deep.equal([...values])
      const { subject } = readText(source.message)
      expect(subjectWords).to.equal(subject.length)
      expect(words.slice(0, subjectWords)).to.deep.equal(subject)
      for (const entry of entries) {
        expect(entry.words).to.not.be.empty
        expect(entry.words.every((word) => Number.isInteger(word) && word >= 0 && word < words.length)).to.equal(true)
      }
    })
  }
  it('of nothing is nothing', () => {
    for (const message of [aMessage({ subject: null, visibleText: '' }), aMessage({ subject: ' \n', visibleText: '\u200B ---' })]) {
      expect(hashedText(readText(message)).indices).to.have.length(0)
      expect(hashedText(readText(message)).values).to.have.length(0)
      expect(textEntries({ message, findings: [] })).to.deep.equal({ words: [], subjectWords: 0, entries: [] })
    }
  })
  it('is the same for the same words in capitals, with accents, and in full-width letters', () => {
    const of = (visibleText: string): readonly number[] => [...hashedText(readText(aMessage({ visibleText }))).indices]
    expect(of('ÉTÉ Zu Hause')).to.deep.equal(of('ete zu hause'))
    expect(of('Ｖｅｒｉｆｙ 𝗇𝗈𝗐')).to.deep.equal(of('verify now'))
    expect(of('ver\u200Bify n\u00ADow')).to.deep.equal(of('verify now'))
    expect(of('verify later')).to.not.deep.equal(of('verify now'))
  })
  it('knows numbers, links and addresses only as such', () => {
    const of = (visibleText: string): readonly string[] => readText(aMessage({ visibleText })).body
    expect(of('pay 4711 at https://a.example/b?c=1 or www.b.example to ann@c.example')).to.deep.equal(
      `pay 00 at ${linkMask} or ${linkMask} to ${mailMask}`.split(' '),
    )
    expect(of('١٢٣ 42')).to.deep.equal(['00', '00'])
    const numbered = aMessage({ to: [{ name: '', address: '4711@sms.example' }], visibleText: 'pay 4711 and 42' })
    expect(readText(numbered).body).to.deep.equal(['pay', '00', 'and', '00'])
  })
  it('leaves recipients out, by name and by what stands before the @', () => {
    const { body, subject } = readText(
      aMessage({
        to: [{ name: 'Ben Field', address: 'bfield@corp.example' }],
        cc: [{ name: '', address: 'mara@corp.example' }],
        subject: 'BFIELD: hello',
        visibleText: 'Dear Ben Field and Mara, the field is yours.',
      }),
    )
    expect(subject).to.deep.equal(['hello'])
    expect(body.join(' ')).to.equal('dear and the is yours')
  })
  it('lets no name of a recipient take the words of a lure out, nor more words than names have', () => {
    const visibleText = 'Dear customer, verify your account now: one two three four five six seven'
    const to = [{ name: 'dear customer verify account one two', address: 'b@c.example' }, ...['a', 'b', 'c', 'd', 'e', 'f']].map((each) =>
      typeof each === 'string' ? { name: `seven ${each}`, address: `${each}@c.example` } : each,
    )
    expect(readText(aMessage({ to, visibleText })).body.join(' ')).to.equal(
      'dear customer verify your account now one two three four five six',
    )
    expect(readText(aMessage({ to: to.toReversed(), visibleText })).body.join(' ')).to.include('one two')
  })
  it('cannot be told by the text that a link or an address stands in it', () => {
    expect(readText(aMessage({ visibleText: `a${linkMask}b ${mailMask} c` })).body.join(' ')).to.equal('ab c')
  })
  it('tells words of the subject from those of the text, and sees no pair across their border', () => {
    const bucketsOf = (subject: string | null, visibleText: string): ReadonlySet<number> => {
      const found = new Set<number>()
      eachEntry(readText(aMessage({ subject, visibleText })), (bucket) => found.add(bucket))
      return found
    }
    const apart = bucketsOf('ab', 'cd')
    const alone = [bucketsOf('ab', ''), bucketsOf(null, 'cd')]
    expect([...apart].filter((bucket) => !alone.some((known) => known.has(bucket)))).to.deep.equal([])
    const together = bucketsOf(null, 'ab cd')
    expect([...together].filter((bucket) => !apart.has(bucket))).to.have.length(1)
    expect([...apart].filter((bucket) => !together.has(bucket))).to.have.length(1)
  })
  it('ends where a reader has seen enough', () => {
    const start = Array.from(
      { length: 360 },
      (_, at) => `w${'abcdefghij'[at % 10] ?? ''}${'klmnopqrst'[Math.floor(at / 10) % 10] ?? ''}x`,
    ).join(' ')
    const of = (visibleText: string): readonly number[] => [...hashedText(readText(aMessage({ visibleText }))).indices]
    expect(of(`${start} casino`)).to.deep.equal(of(`${start} minutes`))
    expect(readText(aMessage({ visibleText: 'ab '.repeat(50_000) })).rawBody).to.have.length(mostCharacters)
  })
})
