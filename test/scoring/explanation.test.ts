import { expect } from 'chai'
import { linkMask } from '../../src/scoring/features/read-text.ts'
import { blendedProbabilities } from '../../src/scoring/learners/blend.ts'
import { explainerOf, type Explanation } from '../../src/scoring/explanation.ts'
import { ModelError } from '../../src/scoring/model.ts'
import type { TextEntry } from '../../src/scoring/features/model-input.ts'
import { upTo } from '../../src/scoring/learners/random.ts'
import { strongestContributions } from '../../src/scoring/strongest.ts'
import { blended } from './learners/given.ts'

/** The invented model with one scale for all classes. */
function given() {
  const { model, dense, sparse } = blended(31)
  return {
    model: { ...model, calibration: { scale: new Float64Array(3).fill(1.3), bias: Float64Array.of(0.2, -0.1, 0.05) } },
    dense,
    sparse,
  }
}

/** Entries of a row, laid into six words by turns: some in one, some in several, some twice in the same, some in none. */
function entriesOf({ starts, indices, values }: ReturnType<typeof given>['sparse'], row: number): readonly TextEntry[] {
  const places = [[0], [1, 2], [3, 3, 4], [], [5]]
  return upTo(starts[row + 1]! - starts[row]!).reduce<TextEntry[]>((entries, at) => {
    const index = starts[row]! + at
    return [...entries, { index: indices[index]!, value: values[index]!, words: places[at % places.length]! }]
  }, [])
}

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0)
const words = ['please', 'verify', 'your', 'account', 'www.bank.example', 'today']

describe('explanation of the model', () => {
  it('adds up to the logarithm of the odds malicious : legitimate', () => {
    const { model, dense, sparse } = given()
    const explain = explainerOf(model)
    const probabilities = blendedProbabilities(model, dense, sparse)
    for (let row = 0; row < 60; row++) {
      const features = dense.values.slice(row * dense.columns, (row + 1) * dense.columns)
      const told = explain(features, { words, entries: entriesOf(sparse, row) })
      const odds = Math.log(probabilities[row * 3]! / probabilities[row * 3 + 2]!)
      expect(told.expected + sum(told.features) + sum(told.words) + told.rest).to.be.closeTo(odds, 1e-6)
    }
  })
  it('shares an entry out among the words that it stands in, each occurrence alike', () => {
    const { model } = given()
    const explain = explainerOf(model)
    const one = explain(new Float32Array(8), { words, entries: [{ index: 3, value: 1, words: [0] }] }).words[0]!
    expect(one).to.not.equal(0)
    const shared = explain(new Float32Array(8), { words, entries: [{ index: 3, value: 1, words: [1, 1, 4] }] }).words
    expect(shared[1]).to.be.closeTo((one * 2) / 3, 1e-12)
    expect(shared[4]).to.be.closeTo(one / 3, 1e-12)
    const { rest } = explain(new Float32Array(8), { words, entries: [{ index: 3, value: 1, words: [] }] })
    expect(rest).to.be.closeTo(one, 1e-12)
  })
  it('refuses a model whose classes have scales of their own', () => {
    const { model } = given()
    const calibration = { scale: Float64Array.of(1, 1, 1.1), bias: new Float64Array(3) }
    expect(() => explainerOf({ ...model, calibration }))
      .to.throw(ModelError)
      .with.property('fault', 'invalid')
  })
})

describe('strongest reasons of the model', () => {
  const told = (changes: Partial<Explanation>, values = [1, NaN, 0.1]) =>
    strongestContributions({
      explanation: { expected: 0, features: new Float64Array(3), words: new Float64Array(words.length), rest: 0, ...changes },
      names: ['first', 'second', 'third'],
      values: Float32Array.from(values),
      words,
      subjectWords: 0,
    })

  it('names features by their sentences with the direction, the strongest first', () => {
    const reasons = told({ features: Float64Array.of(0.5, -1.25, 0.001) })
    expect(reasons.map(({ feature, contribution }) => [feature, contribution])).to.deep.equal([
      ['second', -1.25],
      ['first', 0.5],
    ])
    expect(reasons[0]?.sentence).to.match(/: speaks against phishing$/)
    expect(reasons[1]?.sentence).to.match(/: speaks for phishing$/)
  })
  it('gives values as people write them, and says where one is not known', () => {
    const reasons = told({ features: Float64Array.of(3, 2, 1) })
    expect(reasons.map(({ value }) => value)).to.deep.equal([1, 'unknown', 0.1])
    expect(reasons[1]?.sentence).to.equal('“second” has no value in this mail: speaks for phishing')
  })
  it('joins strong neighbours into one phrase, and keeps words of the other direction apart', () => {
    const reasons = told({ words: Float64Array.of(-0.3, 0.6, 0.4, 0.5, 0, 0.02) })
    expect(reasons).to.deep.equal([
      { feature: 'text', value: 'verify your account', contribution: 1.5, sentence: 'the words “verify your account” speak for phishing' },
      { feature: 'text', value: 'please', contribution: -0.3, sentence: 'the word “please” speaks against phishing' },
    ])
  })
  it('lets no phrase reach from the subject into the text', () => {
    const apart = strongestContributions({
      explanation: { expected: 0, features: new Float64Array(0), words: Float64Array.of(1, 0.9), rest: 0 },
      names: [],
      values: new Float32Array(0),
      words: ['verify', 'dear'],
      subjectWords: 1,
    })
    expect(apart.map(({ value }) => value)).to.deep.equal(['verify', 'dear'])
  })
  it('says in words what stands for links, addresses and names', () => {
    const masked = strongestContributions({
      explanation: { expected: 0, features: new Float64Array(0), words: Float64Array.of(1, 1), rest: 0 },
      names: [],
      values: new Float32Array(0),
      words: ['click', linkMask],
      subjectWords: 0,
    })
    expect(masked[0]?.value).to.equal('click (link)')
  })
  it('shows no live address and no endless word', () => {
    expect(told({ words: Float64Array.of(0, 0, 0, 0, 1, 0) })[0]?.value).to.equal('www[.]bank[.]example')
    const endless = strongestContributions({
      explanation: { expected: 0, features: new Float64Array(0), words: Float64Array.of(1), rest: 0 },
      names: [],
      values: new Float32Array(0),
      words: [`${'x'.repeat(58)}😀${'y'.repeat(500)}`],
      subjectWords: 0,
    })
    expect(String(endless[0]?.value)).to.equal(`${'x'.repeat(58)}…`)
  })
  it('counts a phrase that comes again once, with all it adds', () => {
    const again = strongestContributions({
      explanation: { expected: 0, features: new Float64Array(0), words: Float64Array.of(0.5, 0, 0.7), rest: 0 },
      names: [],
      values: new Float32Array(0),
      words: ['Winner', 'and', 'winner'],
      subjectWords: 0,
    })
    expect(again.map(({ value, contribution }) => [value, contribution])).to.deep.equal([['winner', 1.2]])
  })
  it('are at most eight, four of them words', () => {
    const many = strongestContributions({
      explanation: {
        expected: 0,
        features: new Float64Array(20).fill(0.5),
        words: Float64Array.from({ length: 40 }, (_, at) => (at % 2) + 0.6 * (at % 2)),
        rest: 0,
      },
      names: Array.from({ length: 20 }, (_, at) => `f${at}`),
      values: new Float32Array(20),
      words: Array.from({ length: 40 }, (_, at) => `word${at}`),
      subjectWords: 0,
    })
    expect(many).to.have.length(8)
    expect(many.filter(({ feature }) => feature === 'text')).to.have.length(4)
  })
})
