import { expect } from 'chai'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { matchesSource } from '../../../src/app/corpus/read-corpora.ts'
import { readSources, termsOf } from '../../../src/app/corpus/sources-file.ts'
import { shippedFile } from '../../../src/app/paths.ts'
import { describeSources, licenceSentences } from '../../../src/app/training/describe-data.ts'
import type { MailOrigin } from '../../../src/domain/evaluation.ts'
import { modelCardSchema } from '../../../src/domain/model-card.ts'

const anOrigin = (source: string, outcome: MailOrigin['outcome'], year: number | null = null): MailOrigin => ({
  file: 'a.eml',
  outcome,
  kind: 'real',
  source,
  language: '?',
  year,
  campaign: 0,
})
const terms = {
  pot: { licence: 'CC BY-NC 4.0', commercialUse: 'forbidden' },
  'list-*': { licence: 'none given', commercialUse: 'unknown' },
  'list-open*': { licence: 'MIT', commercialUse: 'allowed' },
} as const

describe('the terms of the sources', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-sources-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const written = (text: string): string => {
    const file = path.join(folder, 'sources.yaml')
    writeFileSync(file, text)
    return file
  }

  it('are found by name, then by the longest beginning, and are not stated otherwise', () => {
    expect(termsOf('pot', terms).licence).to.equal('CC BY-NC 4.0')
    expect(termsOf('list-a', terms).licence).to.equal('none given')
    expect(termsOf('list-open-b', terms).licence).to.equal('MIT')
    expect(termsOf('pot-two', terms)).to.deep.equal({ licence: 'not stated', commercialUse: 'unknown' })
    expect(termsOf('constructor', terms)).to.deep.equal({ licence: 'not stated', commercialUse: 'unknown' })
  })

  it('are read from YAML, and a wrong file is refused with what is wrong in it', () => {
    expect(readSources(written("'a*': { licence: MIT, commercialUse: allowed }\n"))).to.deep.equal({
      'a*': { licence: 'MIT', commercialUse: 'allowed' },
    })
    expect(readSources(written(''))).to.deep.equal({})
    for (const [text, words] of [
      ['a: { licence: MIT, commercialUse: perhaps }', 'a.commercialUse'],
      ['a: { commercialUse: allowed }', 'a.licence'],
      ['a: [', 'line'],
      ['- a', 'expected record'],
    ] as const) {
      const file = written(text)
      expect(() => readSources(file), text)
        .to.throw(file)
        .and.to.match(new RegExp(words, 'i'))
    }
    expect(() => readSources(path.join(folder, 'none.yaml'))).to.throw('ENOENT')
  })

  it('ship for the sources of the shipped model', () => {
    const shipped = readSources(shippedFile('models/sources.yaml'))
    expect(termsOf('phishing_pot', shipped).commercialUse).to.equal('forbidden')
    expect(termsOf('spamassassin-hard', shipped).commercialUse).to.equal('allowed')
    expect(termsOf('somebody', shipped).commercialUse).to.equal('unknown')
    const { sources } = modelCardSchema.parse(JSON.parse(readFileSync(shippedFile('models/anomix.json'), 'utf8'))).data
    for (const { name, licence, commercialUse } of sources) {
      expect(
        Object.keys(shipped).filter((pattern) => matchesSource(name, pattern)),
        name,
      ).to.not.have.length(0)
      expect(termsOf(name, shipped), name).to.deep.equal({ licence, commercialUse })
    }
  })
})

describe('the data of a model card', () => {
  it('counts mails by source and class, with the years of those that have one', () => {
    const sources = describeSources(
      [anOrigin('pot', 'malicious', 2024), anOrigin('list-a', 'legitimate'), anOrigin('pot', 'spam', 2022), anOrigin('pot', 'malicious')],
      terms,
    )
    expect(sources).to.deep.equal([
      { name: 'list-a', licence: 'none given', commercialUse: 'unknown', malicious: 0, spam: 0, legitimate: 1, years: null },
      { name: 'pot', licence: 'CC BY-NC 4.0', commercialUse: 'forbidden', malicious: 2, spam: 1, legitimate: 0, years: [2022, 2024] },
    ])
  })

  it('says which source forbids commercial use and how to train without it', () => {
    const origins = [
      anOrigin('pot', 'malicious'),
      anOrigin('list-a', 'legitimate'),
      anOrigin('list-b', 'spam'),
      anOrigin('list-open', 'spam'),
    ]
    const sentences = licenceSentences(describeSources(origins, terms))
    expect(sentences[0]).to.include('pot (CC BY-NC 4.0) forbids commercial use (25 % of the mails)')
    expect(sentences[1]).to.include('--exclude-source pot').and.include('mail of your own')
    expect(sentences[2]).to.include('not known for list-a, list-b (none given) (50 % of the mails)')
    expect(sentences[3]).to.include('allowed by list-open (MIT)')
  })

  it('names a source as a shell takes it', () => {
    const named = { "bo's; rm *": { licence: 'closed', commercialUse: 'forbidden' } } as const
    expect(licenceSentences(describeSources([anOrigin("bo's; rm *", 'spam')], named))[1]).to.include(`--exclude-source 'bo'\\''s; rm *'`)
  })

  it('says nothing of forbidden use where no source forbids it', () => {
    const sentences = licenceSentences(describeSources([anOrigin('list-open', 'spam')], terms))
    expect(sentences.join(' ')).to.not.match(/forbid|exclude-source|not known/)
    expect(sentences).to.have.length(2)
  })
})
