/** Corpora and a model on disk, read and judged by the program's own stages. */
import { expect } from 'chai'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadConfig } from '../../src/app/config/load.ts'
import { judgeCorpora } from '../../src/app/evaluation/judge-corpora.ts'
import type { JudgeRequest, JudgedCorpora } from '../../src/app/evaluation/judged-corpora.ts'
import { ConfigError } from '../../src/domain/errors.ts'
import type { EvaluationReport } from '../../src/domain/evaluation.ts'
import type { OutcomeProbabilities } from '../../src/domain/outcomes.ts'
import { plainMail, put, sentences, writeCorpus } from '../helpers/mail-folder.ts'
import { runCli } from '../helpers/run-cli.ts'
import { cardOf, steadyModel, writeModel } from '../helpers/tiny-model.ts'

const { file } = steadyModel({ malicious: 0.6, spam: 0.1, legitimate: 0.3 })

describe('judging corpora', function () {
  this.timeout(60_000)
  let folder: string
  let model: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-judge-'))
    model = writeModel(path.join(folder, 'models'), { file, card: cardOf(file) })
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const judged = async (request: Partial<JudgeRequest> = {}, environment: Record<string, string> = {}): Promise<JudgedCorpora> =>
    await judgeCorpora(loadConfig({ file: null, environment }), {
      model,
      corpora: [path.join(folder, 'corpus')],
      split: 'dev',
      heldOut: null,
      trustResults: false,
      ...request,
    })
  const corpus = (): void => {
    writeCorpus(path.join(folder, 'corpus'), { phishing: 2, spam: 1, legitimate: 2 })
  }
  const manifest = (...rows: readonly (readonly string[])[]): void => {
    put(
      path.join(folder, 'corpus'),
      'manifest.tsv',
      `${[['split', 'file', 'label', 'kind', 'cluster'], ...rows].map((row) => row.join('\t')).join('\n')}\n`,
    )
  }

  it('gives each mail what the corpus, the model and the rules say of it', async () => {
    corpus()
    const found = await judged()
    expect(found.mails.map(({ outcome }) => outcome).sort()).to.deep.equal(['legitimate', 'legitimate', 'malicious', 'malicious', 'spam'])
    expect(found.skipped).to.deep.equal([])
    expect(found.model).to.deep.include({ thresholds: { phishing: 0.8, suspicious: 0.4, danger: { spam: 0.3, malicious: 0.6 } } })
    expect(found.model!.subject).to.include({ name: 'tiny', version: '1.2.3' })
    const [first] = found.mails
    expect(first!.probabilities.malicious).to.be.closeTo(0.6, 1e-5)
    expect(first).to.include({ source: 'inbox', html: false, kind: 'real', year: 2026 })
    expect(first!.verdict).to.be.a('string')
    expect(first!.grade).to.match(/^[A-E]$/)
  })
  it('knows HTML, and numbers variants of one mail as one campaign', async () => {
    const text = sentences(3, 40)
    put(folder, 'corpus/phishing/a.eml', plainMail('one', text))
    put(folder, 'corpus/phishing/b.eml', plainMail('two', text).replace('\r\n\r\n', '\r\nContent-Type: text/html\r\n\r\n<p>'))
    put(folder, 'corpus/legitimate/c.eml', plainMail('three', sentences(8, 40)))
    const { mails } = await judged()
    const [a, b, c] = ['a', 'b', 'c'].map((name) => mails.find((mail) => mail.file.endsWith(`${name}.eml`))!)
    expect([a!.html, b!.html]).to.deep.equal([false, true])
    expect(a!.campaign).to.equal(b!.campaign)
    expect(c!.campaign).to.not.equal(a!.campaign)
  })
  it('reads the rows of one split, or of all', async () => {
    for (const name of ['a', 'b', 'c']) put(folder, `corpus/${name}.eml`, plainMail(name, sentences(name.charCodeAt(0), 20)))
    manifest(['dev', 'a.eml', 'phish', 'real', '1'], ['train', 'b.eml', 'ham', 'synthetic', '2'], ['other', 'c.eml', 'spam', 'real', '3'])
    const dev = await judged()
    expect(dev.mails.map((mail) => mail.file)).to.deep.equal(['a.eml'])
    expect(dev.leftOut).to.deep.equal([
      { reason: 'of the split train', mails: 1 },
      { reason: 'of the split other', mails: 1 },
    ])
    expect((await judged({ split: 'all' })).mails.map(({ kind }) => kind)).to.deep.equal(['real', 'synthetic', 'real'])
  })
  it('names the files that cannot be read', async () => {
    corpus()
    writeFileSync(path.join(folder, 'corpus/spam/empty.eml'), '')
    const { mails, skipped } = await judged()
    expect(mails).to.have.length(5)
    expect(skipped).to.have.length(1)
    expect(skipped[0]!.path).to.match(/empty\.eml$/)
  })
  it('measures the rules alone without a model', async () => {
    corpus()
    const found = await judged({ model: 'none' })
    expect(found.model).to.equal(null)
    expect(found.mails.every(({ verdict }) => verdict !== null)).to.equal(true)
  })
  it('takes the model and the thresholds of the configuration where it is asked for the installed one', async () => {
    corpus()
    const environment = { ANOMIX_MODEL__USE: 'own', ANOMIX_MODEL__PATH: model, ANOMIX_MODEL__THRESHOLDS__PHISHING: '0.9' }
    expect((await judged({ model: 'installed' }, environment)).model!.thresholds.phishing).to.equal(0.9)
    expect((await judged({}, environment)).model!.thresholds.phishing).to.equal(0.8)
  })
  it('refuses a model that is missing, changed or none, and says so', async () => {
    corpus()
    const refusal = async (request: Partial<JudgeRequest>, environment: Record<string, string> = {}): Promise<string> => {
      const error: unknown = await judged(request, environment).catch((reason: unknown) => reason)
      return error instanceof ConfigError ? `${error.code} ${error.message}` : `not refused: ${String(error)}`
    }
    expect(await refusal({ model: path.join(folder, 'missing.onnx') })).to.match(/^MODEL_UNUSABLE .*missing\.json/)
    expect(await refusal({ model: folder })).to.match(/^MODEL_UNUSABLE .*no path of an \.onnx file/)
    expect(await refusal({ model: 'installed' }, { ANOMIX_MODEL__USE: 'none' })).to.match(/^MODEL_UNUSABLE .*model\.use: none/)
    writeFileSync(model, Buffer.concat([file, Buffer.of(0)]))
    expect(await refusal({})).to.match(/^MODEL_UNUSABLE .*SHA-256/)
  })
  it('refuses what held-out models said where no model is measured, or two mails have one name', async () => {
    corpus()
    const heldOut = { file: put(folder, 'held-out.jsonl', ''), asking: 'campaign' } as const
    const refusal = async (request: Partial<JudgeRequest>): Promise<string> =>
      String(await judged({ heldOut, ...request }).catch((reason: unknown) => reason))
    expect(await refusal({ model: 'none' })).to.include('With --held-out a model is measured')
    const again = path.join(folder, 'again/corpus')
    writeCorpus(again, { phishing: 1, spam: 1, legitimate: 1 })
    put(folder, 'corpus/spam/same.eml', plainMail('a', 'a'))
    put(again, 'spam/same.eml', plainMail('b', 'b'))
    expect(await refusal({ corpora: [path.join(folder, 'corpus'), again] })).to.include('rename a folder or a source')
  })
  it('takes the word of held-out models instead of the model, for each mail that one was asked about', async () => {
    corpus()
    const said = (malicious: number): OutcomeProbabilities => ({ malicious, spam: 0, legitimate: 1 - malicious })
    const asked = [
      { file: 'legitimate/inbox/000.eml', campaign: said(0.02), headless: said(0.9) },
      { file: 'phishing/inbox/000.eml', campaign: said(0.97), headless: null },
      { file: 'phishing/inbox/001.eml', campaign: null, headless: said(0.9) },
    ].map(({ file: name, ...of }) => ({ source: 'inbox', file: name, said: { source: null, attacked: null, ...of } }))
    const head = { model: cardOf(file).file.sha256 }
    const answers = put(folder, 'held-out.jsonl', [head, ...asked].map((line) => `${JSON.stringify(line)}\n`).join(''))
    const { mails, skipped } = await judged({ heldOut: { file: answers, asking: 'campaign' } })
    expect(mails.map((mail) => [mail.file, mail.probabilities.malicious])).to.deep.equal([
      ['legitimate/inbox/000.eml', 0.02],
      ['phishing/inbox/000.eml', 0.97],
    ])
    expect(skipped.map((mail) => mail.path).sort()).to.deep.equal([
      'legitimate/inbox/001.eml',
      'phishing/inbox/001.eml',
      'spam/inbox/000.eml',
    ])
    expect(new Set(skipped.map(({ reason }) => reason))).to.deep.equal(new Set(['no held-out model was asked about it']))
    const headless = await judged({ heldOut: { file: answers, asking: 'headless' } })
    expect(headless.mails.map(({ probabilities }) => probabilities.malicious)).to.deep.equal([0.9, 0.9])
    // The verdict follows what they said: the model itself says the same of both mails.
    const verdicts = [mails[0]?.verdict, headless.mails[0]?.verdict]
    expect(verdicts[0]).to.not.equal(verdicts[1])
    const foreign: unknown = await judged({ heldOut: { file: model, asking: 'campaign' } }).catch((reason: unknown) => reason)
    expect(foreign).to.be.instanceOf(ConfigError)
    expect(String(foreign)).to.include('anomix train --held-out')
  })
  it('serves the command from end to end', async () => {
    corpus()
    const { code, out, err } = await runCli(['evaluate', model, path.join(folder, 'corpus'), '--format', 'json', '--draws', '20'])
    expect(err).to.equal('')
    expect(code).to.equal(0)
    const { figures, data } = JSON.parse(out) as EvaluationReport
    expect(data.mails).to.equal(5)
    // One answer for every mail: nothing is told apart.
    expect(figures.find(({ id }) => id === 'alarm.auc')!.value).to.equal(0.5)
  })
})
