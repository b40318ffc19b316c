import { expect } from 'chai'
import { detectors } from '../../../src/detectors/registry.ts'
import type { FeatureGroup } from '../../../src/scoring/features/feature.ts'
import { featureDetectors, findingGroup } from '../../../src/scoring/features/finding-features.ts'
import { linkGroup } from '../../../src/scoring/features/link-features.ts'
import { featureNames, featureSentence, featureVersion, headerColumns, modelInput } from '../../../src/scoring/features/model-input.ts'
import { senderGroup } from '../../../src/scoring/features/sender-features.ts'
import { shapeGroup } from '../../../src/scoring/features/shape-features.ts'
import { conceptGroup } from '../../../src/scoring/features/text-concepts.ts'
import { aMessage } from '../../helpers/a-message.ts'

const groups: Readonly<Record<string, FeatureGroup>> = {
  sender: senderGroup,
  links: linkGroup,
  shape: shapeGroup,
  findings: findingGroup,
  concepts: conceptGroup(),
}

describe('features', () => {
  it('have names of their own, in lower case with underscores', () => {
    expect(new Set(featureNames).size).to.equal(featureNames.length)
    for (const name of featureNames) expect(name).to.match(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/)
    expect(featureVersion).to.match(/^\S+$/)
  })
  it('stand in the order of their groups, a number for each', () => {
    expect(featureNames).to.deep.equal(Object.values(groups).flatMap(({ features }) => features.map(({ name }) => name)))
    expect(modelInput({ message: aMessage(), findings: [] }).features).to.have.length(featureNames.length)
  })
  it('that need a header are those of the sender alone', () => {
    expect(headerColumns.map((column) => featureNames[column])).to.deep.equal(senderGroup.features.map(({ name }) => name))
  })
  it('say every value in a sentence', () => {
    for (const name of featureNames) {
      for (const value of [0, 1, NaN, 0.25, 1.5, 3, 7.75]) {
        const sentence = featureSentence(name, value)
        expect(sentence, `${name} ${value}`).to.match(/^[\p{Lu}\d]/u)
        expect(sentence, `${name} ${value}`).to.not.match(/NaN|undefined|Infinity|null|\bof of\b|\d\.\d{3}/)
        expect(sentence.length, `${name} ${value}`).to.be.within(10, 160)
      }
    }
  })
  it('say different things where they hold and where they do not, and counts as they were', () => {
    for (const name of featureNames) expect(featureSentence(name, 0), name).to.not.equal(featureSentence(name, 3))
    expect(featureSentence('links', Math.log1p(7))).to.equal('The mail has 7 links')
    expect(featureSentence('links_to_sender', 0.5)).to.equal('50 % of the links lead to the sender’s own organisation')
    expect(featureSentence('capitals', NaN)).to.equal('Capitals are an unknown share of the letters')
    expect(featureSentence('short_lines', NaN)).to.equal('An unknown share of the lines are short')
    expect(featureSentence('text_casino', NaN)).to.equal('Of a hundred words an unknown number speak of gambling')
    expect(featureSentence('link_fragment_length', NaN)).to.equal('A link carries an unknown number of characters behind the #')
    expect(featureSentence('no_link_to_sender', NaN)).to.equal('Not known: no link leads to the sender’s own organisation')
    expect(featureSentence('subject_invoice', 1)).to.equal('The subject speaks of invoices')
  })
  it('that nobody knows are said by their name', () => {
    expect(featureSentence('of_another_version', 1)).to.equal('of_another_version')
  })
})

describe('detectors that are features', () => {
  it('are in the registry, each once', () => {
    const known = new Set(detectors.map(({ id }) => id))
    expect(featureDetectors.filter((id) => !known.has(id))).to.deep.equal([])
    expect(new Set(featureDetectors).size).to.equal(featureDetectors.length)
  })
  it('do not read how, when or by whose word a mail was delivered', () => {
    const refused = featureDetectors.filter((id) => /^(?:header|behaviour|authentication|structure|intel)\//.test(id))
    expect(refused).to.deep.equal([])
  })
  it('need nothing but the message', () => {
    const needs = new Map(detectors.map(({ id, needs: of }) => [id, of]))
    expect(featureDetectors.filter((id) => needs.get(id) !== 'message')).to.deep.equal([])
  })
  it('are counted up to three, others not at all', () => {
    const found = (...ids: readonly string[]): readonly number[] => {
      const { features } = modelInput({ message: aMessage(), findings: ids.map((detector) => ({ detector })) })
      return [...features].slice(featureNames.indexOf('found_attachment_auto_run_macro'), featureNames.indexOf('subject_account'))
    }
    const none = found()
    expect(none.every((value) => value === 0)).to.equal(true)
    expect(none).to.have.length(featureDetectors.length)
    expect(found('header/anything', 'authentication/spf-fail', '__proto__')).to.deep.equal(none)
    const at = featureDetectors.indexOf('url/shortener')
    expect(found('url/shortener', 'url/shortener')[at]).to.equal(2)
    expect(found(...new Array<string>(9).fill('url/shortener'))[at]).to.equal(3)
    expect(found('url/shortener').filter((value) => value !== 0)).to.deep.equal([1])
  })
})
