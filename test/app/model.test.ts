/** The model in the whole analysis: used, absent, damaged; what the log, the assessment and `config check` say of it. */
import { expect } from 'chai'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { systemClock } from '../../src/app/clock.ts'
import { checkModel } from '../../src/app/commands/model-check.ts'
import { composeAnalyser, type Analyser } from '../../src/app/compose/analyser.ts'
import { composeDaemon } from '../../src/app/compose/daemon.ts'
import { composeModel } from '../../src/app/compose/model.ts'
import { loadConfig } from '../../src/app/config/load.ts'
import { createLogger, type Logger } from '../../src/app/logger.ts'
import { assessmentSchema, type Assessment } from '../../src/domain/analysis.ts'
import type { FeatureSource } from '../../src/scoring/features/model-input.ts'
import { ModelError } from '../../src/scoring/model.ts'
import { runCli } from '../helpers/run-cli.ts'
import { cardOf, steadyModel, tinyModel, writeModel, type TinyModel } from '../helpers/tiny-model.ts'
import { blended } from '../scoring/learners/given.ts'

const plain = Buffer.from(
  [
    'Return-Path: <ann@orchard.example>',
    'Authentication-Results: mx.corp.example; spf=pass smtp.mailfrom=orchard.example; dkim=pass header.d=orchard.example; dmarc=pass header.from=orchard.example',
    'Received: from a.orchard.example by mx.corp.example; Mon, 16 Nov 2026 11:02:05 +0100',
    'From: Ann Field <ann@orchard.example>',
    'To: lee@corp.example',
    'Subject: Minutes',
    'Date: Mon, 16 Nov 2026 11:02:04 +0100',
    'Message-ID: <1@orchard.example>',
    '',
    'Here are the minutes of Tuesday. See you on Thursday.',
    '',
  ].join('\r\n'),
)
const legitimate = steadyModel({ malicious: 0.001, spam: 0.009, legitimate: 0.99 })
const malicious = steadyModel({ malicious: 0.97, spam: 0.02, legitimate: 0.01 })

describe('the model in the analysis', function () {
  this.timeout(60_000)
  let folder: string
  let place = 0
  let log: string
  let logger: Logger
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-model-'))
    log = ''
    const stream = new PassThrough().on('data', (chunk: Buffer) => {
      log += chunk.toString()
    })
    logger = createLogger({ level: 'warn', secrets: [], stream })
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  const own = (model: Pick<TinyModel, 'file' | 'card'>): string => writeModel(path.join(folder, String(place++)), model)
  const environmentOf = (file: string): Record<string, string> => ({
    ANOMIX_MODEL__USE: 'own',
    ANOMIX_MODEL__PATH: file,
    ANOMIX_ANALYSIS__WORKERS: '1',
    ANOMIX_AUTHENTICATION__TRUSTED_AUTHSERV_IDS: '["mx.corp.example"]',
  })
  const analyserWith = (environment: Record<string, string>): Analyser =>
    composeAnalyser(loadConfig({ file: null, environment }), { noIntel: true, clock: systemClock, logger })
  const analysed = async (environment: Record<string, string>, bytes: Uint8Array = plain): Promise<Assessment> => {
    const analyser = analyserWith(environment)
    try {
      const { assessments } = await analyser.analyse({ bytes, path: 'a.eml', firstIndex: 0, as: 'message', truncated: false })
      return assessmentSchema.parse(assessments[0])
    } finally {
      await analyser.close()
      await logger.flush()
    }
  }
  const modelFactor = ({ risk }: Assessment): number | undefined => risk.factors.find(({ id }) => id === 'model_score')?.points

  it('gives probabilities, confidence, a factor of its own and its version', async () => {
    const good = await analysed(environmentOf(own(legitimate)))
    expect(good).to.deep.include({ verdict: 'legitimate', gaps: [] })
    expect(good.confidence).to.be.closeTo(0.99, 1e-6)
    expect(good.reasons[0]).to.include('holds it to be legitimate (99 %)')
    expect([good.model?.name, good.model?.version, good.versions.model]).to.deep.equal(['tiny', '1.2.3', '1.2.3'])
    expect(modelFactor(good)).to.equal(-30)
    const bad = await analysed(environmentOf(own(malicious)))
    expect([bad.verdict, bad.risk.level, modelFactor(bad)]).to.deep.equal(['phishing', 'High', 80])
    expect(log).to.equal('')
  })
  it('says why', async () => {
    expect((await analysed(environmentOf(own(tinyModel())))).model?.contributions).to.not.have.length(0)
  })
  it('is nowhere to be seen where none is wanted', async () => {
    const { model, versions, risk, confidence, gaps } = await analysed({ ANOMIX_MODEL__USE: 'none' })
    expect({
      model,
      version: versions.model,
      factors: risk.factors.filter(({ id }) => id === 'model_score'),
      confidence,
      gaps,
    }).to.deep.equal({
      model: null,
      version: null,
      factors: [],
      confidence: null,
      gaps: [],
    })
    expect(log).to.equal('')
  })
  it('is shown with 0 points in profile seed', async () => {
    const { model, risk, verdict } = await analysed({ ...environmentOf(own(malicious)), ANOMIX_SCORING__PROFILE: 'seed' })
    expect(model?.probability).to.be.closeTo(0.97, 1e-6)
    expect(risk.factors.find(({ id }) => id === 'model_score')).to.include({ label: 'Model', points: 0 })
    expect([risk.level, verdict]).to.deep.equal(['Low', 'legitimate'])
  })
  it('is read by the thresholds of the configuration where there are any', async () => {
    const middle = own(steadyModel({ malicious: 0.5, spam: 0, legitimate: 0.5 }))
    expect((await analysed(environmentOf(middle))).verdict).to.equal('suspicious')
    const low = { ANOMIX_MODEL__THRESHOLDS__PHISHING: '0.05', ANOMIX_MODEL__THRESHOLDS__SUSPICIOUS: '0.04' }
    expect((await analysed({ ...environmentOf(middle), ...low })).verdict).to.equal('phishing')
    expect((await analysed({ ...environmentOf(middle), ANOMIX_MODEL__THRESHOLDS__SUSPICIOUS: '0.6' })).verdict).to.equal('legitimate')
  })

  it('lets a passing check lower what anybody sends, and not what a rented service sends for anybody', async () => {
    const from = (domain: string): Buffer => {
      const text = plain.toString().replaceAll('orchard.example', domain)
      return Buffer.from(text.replace('Here are the minutes of Tuesday. See you on Thursday.', 'Respond within 24 hours. Final notice.'))
    }
    const environment = { ...environmentOf(own(legitimate)), ANOMIX_MODEL__USE: 'none' }
    const ordinary = await analysed(environment, from('orchard.example'))
    const rented = await analysed(environment, from('mail.jotform.com'))
    expect([ordinary.risk.rawTotal, ordinary.verdict]).to.deep.equal([25, 'legitimate'])
    expect([rented.risk.rawTotal, rented.risk.score, rented.verdict]).to.deep.equal([25, 31, 'suspicious'])
  })

  const damaged: readonly (readonly [what: string, write: () => string, fault: string])[] = [
    ['missing', () => path.join(folder, 'none.onnx'), 'card'],
    [
      'missing beside its card',
      () => {
        const file = own(legitimate)
        rmSync(file)
        return file
      },
      'unreadable',
    ],
    ['corrupt', () => own({ file: Buffer.from('no model'), card: cardOf(Buffer.from('no model')) }), 'invalid'],
    ['tampered with', () => own({ file: Buffer.concat([legitimate.file, Buffer.from([0])]), card: legitimate.card }), 'digest'],
    ['of another shape', () => own({ file: blended(31).file, card: cardOf(blended(31).file) }), 'shape'],
    [
      'of features of another version',
      () => own({ ...legitimate, card: { ...legitimate.card, features: { ...legitimate.card.features, version: 'x' } } }),
      'features',
    ],
  ]
  for (const [what, write, fault] of damaged) {
    it(`is a named gap and no mail is legitimate where it is ${what}; the log warns and the check fails`, async () => {
      const environment = environmentOf(write())
      const { verdict, gaps, model, versions, confidence, recommendations } = await analysed(environment)
      expect([verdict, model, versions.model, confidence]).to.deep.equal(['inconclusive', null, null, null])
      expect(gaps.map(({ stage }) => stage)).to.deep.equal(['score'])
      expect(recommendations.join(' ')).to.include('The configured model could not be used.')
      const lines = log.trim().split('\n')
      expect(lines).to.have.length(1)
      expect(JSON.parse(lines[0]!)).to.include({ level: 'warn', fault })
      const composed = composeModel(loadConfig({ file: null, environment }).model, logger)
      const refused: unknown = await checkModel(composed).catch((error: unknown) => error)
      expect(refused).to.be.instanceOf(ModelError).with.property('fault', fault)
      expect(gaps[0]?.reason).to.equal((refused as ModelError).message)
      await composed.close()
    })
  }
  it('is a gap of the one mail that it cannot read', async () => {
    const { model } = loadConfig({ file: null, environment: environmentOf(own(legitimate)) })
    const composed = composeModel(model, logger)
    const { score, standing, gaps } = await composed.score({} as FeatureSource)
    expect([score, standing, gaps.map(({ stage }) => stage)]).to.deep.equal([null, null, ['score']])
    expect(gaps[0]?.reason).to.include('could not read the message')
    await composed.close()
  })
  it('refuses thresholds that are out of order together with those of the card', async () => {
    const { model } = loadConfig({
      file: null,
      environment: { ...environmentOf(own(legitimate)), ANOMIX_MODEL__THRESHOLDS__PHISHING: '0.2' },
    })
    const composed = composeModel(model, logger)
    const refused: unknown = await composed.ready.catch((error: unknown) => error)
    expect(refused).to.be.instanceOf(ModelError)
    expect((refused as ModelError).message).to.match(/suspicious \(0\.4\) lies above phishing \(0\.2\)/)
    await composed.close()
  })
  it('does not keep the daemon from its work where it is missing', async () => {
    for (const name of ['new', 'cur', 'tmp']) mkdirSync(path.join(folder, 'in', name), { recursive: true })
    writeFileSync(path.join(folder, 'in/new/1.M1.test'), plain)
    const config = path.join(folder, 'anomix.yaml')
    writeFileSync(
      config,
      `mailboxes:
  phish: { type: maildir, path: ${path.join(folder, 'in')}, startFrom: all, transport: out, from: { address: p@corp.example }, soc: { to: [soc@corp.example] } }
transports: { out: { type: maildir, path: ${path.join(folder, 'out')} } }
store: { path: ${path.join(folder, 'a.sqlite')} }
model: { use: own, path: ${path.join(folder, 'none.onnx')} }
`,
    )
    const { daemon, store, close } = await composeDaemon(loadConfig({ file: config, environment: {} }), { clock: systemClock, logger })
    await daemon.once()
    const [record] = await store.recent(1)
    expect(record?.step).to.equal('settled')
    expect(record?.assessments?.[0]?.gaps.map(({ stage }) => stage)).to.include('score')
    await close()
  })
})

describe('the model in `config check`', function () {
  this.timeout(60_000)
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-check-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const check = async (environment: Record<string, string>) => await runCli(['config', 'check'], { cwd: folder, env: environment })

  it('tells name, version, digest, age, features, thresholds and licence of one that works', async () => {
    const tiny = tinyModel()
    const file = writeModel(folder, tiny)
    const { out, code } = await check({ ANOMIX_MODEL__USE: 'own', ANOMIX_MODEL__PATH: file, ANOMIX_MODEL__THRESHOLDS__PHISHING: '0.9' })
    expect(code).to.equal(0)
    const at = out.indexOf('ok    model: ')
    const lines = out.slice(at).split('\n')
    expect(lines[0]).to.equal(
      `ok    model: tiny 1.2.3, SHA-256 ${tiny.card.file.sha256.slice(0, 16)}…, trained 2026-11-20, ${tiny.card.features.names.length} features and ${tiny.card.features.buckets} buckets of text`,
    )
    expect(lines[1]?.trim()).to.equal(
      'phishing above 0.9 (own threshold), suspicious above 0.4 (chosen for at most 1 % of legitimate mail); spam below 0.3, malicious from 0.6',
    )
    expect(lines[2]?.trim()).to.equal('The weights may be used by anybody.')
  })
  it('fails with the sentence that says what to do where it was tampered with', async () => {
    const file = writeModel(folder, { file: Buffer.concat([legitimate.file, Buffer.from([0])]), card: legitimate.card })
    const { out, code } = await check({ ANOMIX_MODEL__USE: 'own', ANOMIX_MODEL__PATH: file })
    expect(code).to.not.equal(0)
    expect(out).to.match(/^FAIL {2}model: .*install both again/m)
  })
  it('prints nothing of a card that acts on the terminal or begins a line of its own', async () => {
    const tiny = tinyModel()
    const card = { ...tiny.card, name: 'tiny\nok    store: forged', licence: ['ours\nok    model: forged \u001b[2J\u202e'] }
    const { out } = await check({ ANOMIX_MODEL__USE: 'own', ANOMIX_MODEL__PATH: writeModel(folder, { ...tiny, card }) })
    expect(out).to.include('forged').and.include('\\u001b[2J\\u202e')
    expect(out).to.not.match(/^ok +(?:store|model): forged/m)
    expect(out).to.not.match(/[\u001b\u202e]/)
  })
  it('says that none is in use where none is wanted', async () => {
    const { out, code } = await check({ ANOMIX_MODEL__USE: 'none' })
    expect(code).to.equal(0)
    expect(out).to.include('ok    model: none in use')
  })
})
