import { expect } from 'chai'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { digestOf, writeModel } from '../../../src/app/training/write-model.ts'
import type { EvaluationReport, EvaluationSubject } from '../../../src/domain/evaluation.ts'
import { modelCardSchema, type ModelCard } from '../../../src/domain/model-card.ts'
import { modelInput } from '../../../src/scoring/features/model-input.ts'
import { loadModel } from '../../../src/scoring/model.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { plainMail, put, sentences, writeCorpus } from '../../helpers/mail-folder.ts'
import { runCli } from '../../helpers/run-cli.ts'

const cardAt = (file: string): ModelCard => modelCardSchema.parse(JSON.parse(readFileSync(file, 'utf8')))

describe('anomix train', function () {
  this.timeout(120_000)
  let folder: string
  let corpus: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-train-'))
    corpus = path.join(folder, 'corpus')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('writes a model that loads and a card that fits it, prints the data and the figures, and gives the same bytes again', async () => {
    writeCorpus(corpus, { phishing: 55, spam: 51, legitimate: 53 })
    put(corpus, 'ham/empty.eml', '')
    put(corpus, 'later/x.eml', plainMail('x', 'x'))
    const sources = put(folder, 'sources.yaml', 'inbox: { licence: ours alone, commercialUse: forbidden }\n')
    const model = path.join(folder, 'new/models/own.onnx')
    const args = ['train', corpus, '--sources', sources, '--seed', '7']
    const heldOut = path.join(folder, 'new/held-out.jsonl')
    put(folder, 'new/x', '')
    const { code, out, err } = await runCli([...args, '--output', model, '--held-out', heldOut])
    expect(`${code ?? ''} ${err}`).to.equal('0 ')

    const card = cardAt(path.join(folder, 'new/models/own.json'))
    const bytes = readFileSync(model)
    expect(card).to.include({ name: 'own', seed: 7 })
    expect(card.file).to.deep.equal({ sha256: digestOf(bytes), bytes: bytes.length })
    expect(card.data).to.include({ mails: 159, skipped: 1 })
    expect(card.data.sources).to.deep.equal([
      { name: 'inbox', licence: 'ours alone', commercialUse: 'forbidden', malicious: 55, spam: 51, legitimate: 53, years: [2026, 2026] },
    ])
    const { features, classes } = card
    const expectation = { sha256: card.file.sha256, features: features.names.length, classes: classes.length, buckets: features.buckets }
    const loaded = await loadModel(model, expectation)
    const said = await loaded.score(modelInput({ message: aMessage(), findings: [] }))
    await loaded.close()
    expect(said.reduce((sum, probability) => sum + probability, 0)).to.be.closeTo(1, 1e-5)

    for (const words of ['159 mails', 'inbox', 'left out: 1 in later/', 'empty.eml: INPUT_EMPTY', 'ROC AUC', 'phishing above'])
      expect(out).to.include(words)
    expect(out).to.include('--exclude-source inbox').and.include(model).and.include(card.file.sha256)

    const [head = '', ...lines] = readFileSync(heldOut, 'utf8').trimEnd().split('\n')
    expect(JSON.parse(head)).to.deep.equal({ model: card.file.sha256 })
    expect(lines).to.have.length(159)
    // Too few mails for the share that is wanted: nothing may be claimed.
    expect(out).to.include('chosen on 53 legitimate mails, too few to measure 0.5 %').and.not.include('at most')
    const evaluated = await runCli(['evaluate', model, corpus, '--held-out', heldOut, '--format', 'json', '--draws', '20'])
    const { subject, data } = JSON.parse(evaluated.out) as EvaluationReport & { readonly subject: EvaluationSubject }
    expect([data.mails, subject.heldOut, subject.model?.sha256]).to.deep.equal([159, 'campaign', card.file.sha256])

    const again = path.join(folder, 'again/own.onnx')
    // A disk that is full by then: the model is there all the same.
    const full = existsSync('/dev/full') ? ['--held-out', '/dev/full'] : []
    const second = await runCli([...args, '--output', again, ...full])
    expect(second.code).to.equal(full.length === 0 ? 0 : 78)
    expect(second.err).to.include(full.join(' '))
    expect(second.out).to.include(again)
    expect(digestOf(readFileSync(again))).to.equal(card.file.sha256)
    expect({ ...cardAt(path.join(folder, 'again/own.json')), trainedAt: card.trainedAt }).to.deep.equal(card)
    expect(readdirSync(path.dirname(model)).sort()).to.deep.equal(['own.json', 'own.onnx'])
  })

  it('refuses data without one class, with too little of one, and with copies of a few mails; nothing is written', async () => {
    const model = path.join(folder, 'own.onnx')
    const refused = async (given: string): Promise<string> => {
      const { code, err } = await runCli(['train', given, '--output', model])
      expect(code).to.equal(78)
      expect(readdirSync(folder).filter((name) => name.startsWith('own') || name.startsWith('.'))).to.deep.equal([])
      return err
    }
    writeCorpus(corpus, { phishing: 50, spam: 0, legitimate: 50 })
    put(corpus, 'spam/empty.eml', '')
    const none = await refused(corpus)
    expect(none).to.include('There is no spam mail at all').and.include('give several corpora').and.include('empty.eml: INPUT_EMPTY')
    writeCorpus(corpus, { phishing: 50, spam: 49, legitimate: 50 })
    expect(await refused(corpus)).to.include('There are 49 spam mails, at least 50')
    const copies = path.join(folder, 'copies')
    writeCorpus(copies, { phishing: 0, spam: 50, legitimate: 50 })
    for (let index = 0; index < 60; index++) put(copies, `phish/${index}.eml`, plainMail(`no ${index}`, sentences(index % 4, 60)))
    expect(await refused(copies)).to.include('The 60 malicious mails are variants of 4')
  })

  it('says before it reads the mails that the model cannot be written', async () => {
    writeCorpus(corpus, { phishing: 1, spam: 1, legitimate: 1 })
    const { code, err } = await runCli(['train', corpus, '--output', path.join(put(folder, 'file', 'x'), 'own.onnx')])
    expect(code).to.equal(78)
    expect(err).to.include('The model cannot be written').and.include('--output')
    expect((await runCli(['train', corpus, '--output', 'model.bin'])).code).to.equal(2)
    expect((await runCli(['train', path.join(folder, 'none')])).err).to.include('does not exist')
  })
})

describe('a held-out file of anomix train', function () {
  this.timeout(60_000)
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-held-out-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('is tried before the mails are read, and the error names its option', async () => {
    // Too little to train on: whoever read the mails first would complain of that.
    writeCorpus(path.join(folder, 'corpus'), { phishing: 1, spam: 1, legitimate: 1 })
    for (const heldOut of [folder, path.join(folder, 'missing/held-out.jsonl')]) {
      const model = path.join(folder, 'own.onnx')
      const { code, err } = await runCli(['train', path.join(folder, 'corpus'), '--output', model, '--held-out', heldOut])
      expect(code).to.equal(78)
      expect(err).to.include(`OUTPUT_UNWRITABLE`).and.include(`--held-out ${heldOut}`).and.not.include('--output')
    }
  })
  it('is refused before the mails are read where two of them have one name', async () => {
    for (const name of ['a/inbox', 'b/inbox']) writeCorpus(path.join(folder, name), { phishing: 1, spam: 1, legitimate: 1 })
    const corpora = [path.join(folder, 'a/inbox'), path.join(folder, 'b/inbox')]
    const args = ['train', ...corpora, '--output', path.join(folder, 'own.onnx')]
    const { code, err } = await runCli([...args, '--held-out', path.join(folder, 'held-out.jsonl')])
    expect(code).to.equal(78)
    expect(err).to.include('CORPUS_INVALID').and.include(corpora[0]).and.include(corpora[1]).and.include('rename')
    expect((await runCli(args)).err).to.include('CORPUS_TOO_SMALL')
  })
})

describe('a model that is written', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-model-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('never takes the place of an earlier one where it does not load', async () => {
    const model = put(folder, 'own.onnx', 'the earlier model')
    const card = put(folder, 'own.json', 'the earlier card')
    const broken = Buffer.from('no model at all')
    const made: ModelCard = {
      schemaVersion: 1,
      name: 'own',
      version: '1',
      trainedAt: '2026-11-23T10:00:00.000Z',
      anomix: '0.1.0',
      seed: 1,
      file: { sha256: digestOf(broken), bytes: broken.length },
      classes: ['malicious', 'spam', 'legitimate'],
      features: { version: '1', names: ['a'], buckets: 8 },
      thresholds: {
        phishing: { above: 0.9, falsePositiveRate: 0.005 },
        suspicious: { above: 0.5, falsePositiveRate: 0.01 },
        danger: { spam: 0.4, malicious: 0.6 },
      },
      errorBudget: [],
      data: { mails: 0, campaigns: 0, skipped: 0, sources: [], augmented: 0 },
      licence: ['none'],
      metrics: [],
      limitations: [],
    }
    const refusalOf = async (one: ModelCard): Promise<string> =>
      await writeModel(model, broken, one).then(
        () => 'written',
        (error: unknown) => String(error),
      )
    expect(await refusalOf(made))
      .to.include('an earlier one of this name stays')
      .and.include('refuses the model file')
    expect(await refusalOf({ ...made, licence: [] })).to.include('licence')
    expect(readFileSync(model, 'utf8')).to.equal('the earlier model')
    expect(readFileSync(card, 'utf8')).to.equal('the earlier card')
    expect(readdirSync(folder).sort()).to.deep.equal(['own.json', 'own.onnx'])
    expect(existsSync(path.join(folder, '.own.onnx'))).to.equal(false)
  })
})
