import { expect } from 'chai'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { evaluateCommand, type EvaluateOptions } from '../../src/app/commands/evaluate.ts'
import { loadConfig } from '../../src/app/config/load.ts'
import type { JudgedCorpora, JudgeRequest } from '../../src/app/evaluation/judged-corpora.ts'
import type { EvaluationReport, EvaluationSubject, JudgedMail } from '../../src/domain/evaluation.ts'
import { ConfigError } from '../../src/domain/errors.ts'
import { judgedMail, manyJudgedMails } from '../helpers/judged-mails.ts'
import { runCli } from '../helpers/run-cli.ts'

const config = loadConfig({ file: null, environment: {} })
const model: JudgedCorpora['model'] = {
  subject: { name: 'own', version: '7', sha256: 'cd'.repeat(32) },
  thresholds: { phishing: 0.9, suspicious: 0.4, danger: { spam: 0.2, malicious: 0.7 } },
}
const usual: EvaluateOptions = {
  model: 'models/own.onnx',
  corpora: ['corpus', 'more'],
  format: 'json',
  output: null,
  split: 'dev',
  draws: 20,
  kinds: ['real'],
  heldOut: null,
  trustResults: false,
}
const few = [judgedMail('malicious', 0.5), judgedMail('legitimate', 0.1), judgedMail('malicious', 0.1, { kind: 'simulated' })]

interface Ran {
  readonly code: number
  readonly out: string
  readonly requests: readonly JudgeRequest[]
}

async function run(
  options: Partial<EvaluateOptions> = {},
  mails: readonly JudgedMail[] = few,
  more: Partial<JudgedCorpora> = {},
): Promise<Ran> {
  const requests: JudgeRequest[] = []
  let out = ''
  const code = await evaluateCommand(
    config,
    { ...usual, ...options },
    {
      judgeCorpora: (_, request) => {
        requests.push(request)
        return Promise.resolve({ model, mails, skipped: [], leftOut: [], ...more })
      },
      print: (text) => {
        out += text
      },
    },
  )
  return { code, out, requests }
}

async function refusal(running: Promise<unknown>): Promise<ConfigError> {
  const error = await running.then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof ConfigError)) throw new Error(`not refused: ${String(error)}`)
  return error
}

describe('anomix evaluate', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'anomix-evaluate-'))
  })
  afterEach(async () => {
    await rm(folder, { recursive: true })
  })

  it('measures at the thresholds of the model, and prints the report with what was evaluated as JSON', async () => {
    const { code, out, requests } = await run()
    expect(code).to.equal(0)
    expect(requests).to.deep.equal([
      { model: 'models/own.onnx', corpora: ['corpus', 'more'], split: 'dev', heldOut: null, trustResults: false },
    ])
    const printed = JSON.parse(out) as EvaluationReport & { readonly subject: EvaluationSubject }
    expect(printed.subject).to.deep.include({
      model: { name: 'own', version: '7', sha256: 'cd'.repeat(32) },
      split: 'dev',
      corpora: ['corpus', 'more'],
    })
    expect(printed.thresholds).to.deep.equal({ phishing: 0.9, suspicious: 0.4, danger: { spam: 0.2, malicious: 0.7 } })
    expect(printed.bootstrap.draws).to.equal(20)
    const value = (id: string): number | null | undefined => printed.figures.find((figure) => figure.id === id)?.value
    expect([value('suspicious.recall'), value('phishing.recall')]).to.deep.equal([1, 0])
  })
  it('tells by whose word the mails were judged, and whether the results in their headers were believed', async () => {
    const subjectOf = async (options: Partial<EvaluateOptions>): Promise<EvaluationSubject> =>
      (JSON.parse((await run(options)).out) as { readonly subject: EvaluationSubject }).subject
    expect(await subjectOf({})).to.include({ heldOut: null, trustResults: false })
    const heldOut = { file: 'held-out.jsonl', asking: 'source' } as const
    expect(await subjectOf({ heldOut, trustResults: true })).to.include({ heldOut: 'source', trustResults: true })
  })
  it('measures verdicts alone where no model was asked', async () => {
    const mails = [judgedMail('malicious', 0.5, { verdict: 'phishing' }), judgedMail('legitimate', 0.5, { verdict: 'spam' })]
    const printed = JSON.parse((await run({ model: 'none' }, mails, { model: null })).out) as EvaluationReport
    expect(printed.thresholds).to.equal(null)
    expect(new Set(printed.figures.map(({ section }) => section))).to.deep.equal(new Set(['verdict']))
    const text = (await run({ format: 'text' }, mails, { model: null })).out
    expect(text).to.match(/Model +rules alone, without a model/)
    expect(text).to.not.match(/ROC|alarm above|above phishing/)
  })
  it('counts other kinds of mail in the main figures where it is told to', async () => {
    const { out } = await run({ kinds: ['real', 'simulated'] })
    const { population, data } = JSON.parse(out) as EvaluationReport
    expect(population).to.equal('real and simulated mail')
    expect(data.main.malicious).to.equal(2)
  })
  it('prints the same every time', async () => {
    const mails = manyJudgedMails(200)
    expect((await run({}, mails)).out).to.equal((await run({}, mails.toReversed())).out)
  })
  it('writes text and page to the file, and then prints nothing', async () => {
    const output = path.join(folder, 'evaluation.html')
    expect((await run({ format: 'html', output })).out).to.equal('')
    expect(await readFile(output, 'utf8')).to.match(/^<!DOCTYPE html>/)
    expect((await run({ format: 'text' })).out).to.match(/^What was evaluated\n/)
  })
  it('refuses an output that cannot be written before any mail is read', async () => {
    let asked = 0
    for (const output of [folder, path.join(folder, 'missing', 'evaluation.html')]) {
      const running = evaluateCommand(
        config,
        { ...usual, output },
        { judgeCorpora: () => Promise.reject(new Error(`asked ${++asked}`)), print: () => undefined },
      )
      const refused = await refusal(running)
      expect(refused.code).to.equal('OUTPUT_UNWRITABLE')
      expect(refused.message).to.include(`--output ${output}`)
    }
    expect(asked).to.equal(0)
  })
  it('leaves an earlier result as it is where the model is refused', async () => {
    const output = path.join(folder, 'evaluation.txt')
    await writeFile(output, 'earlier')
    const refused = new ConfigError('MODEL_UNUSABLE', { detail: 'own.onnx' })
    const running = evaluateCommand(config, { ...usual, output }, { judgeCorpora: () => Promise.reject(refused), print: () => undefined })
    expect(await refusal(running)).to.equal(refused)
    expect(await readFile(output, 'utf8')).to.equal('earlier')
  })
  it('says why there is nothing to measure', async () => {
    const none = await refusal(
      run({}, [], { leftOut: [{ reason: 'of the split train', mails: 9 }], skipped: [{ path: 'a.eml', reason: 'INPUT_EMPTY' }] }),
    )
    expect(none.code).to.equal('EVALUATION_EMPTY')
    expect(none.message).to.contain('No mail was judged. Left out: 9 of the split train. Not readable: 1, first a.eml (INPUT_EMPTY).')
    const other = await refusal(run({ kinds: ['body-only'] }))
    expect(other.message).to.contain('No mail is of the kind body-only; there are real, simulated.')
  })
  it('quotes no kind, file or reason so that it acts on the terminal', async () => {
    const odd = 'odd\u001b[2J\u202e\nanomix: forged'
    const kinds = await refusal(run({ kinds: ['body-only'] }, [judgedMail('malicious', 0.5, { kind: odd })]))
    const files = await refusal(run({}, [], { leftOut: [{ reason: odd, mails: 1 }], skipped: [{ path: odd, reason: 'INPUT_EMPTY' }] }))
    for (const { message } of [kinds, files]) {
      expect(message).to.include('odd\\u001b[2J\\u202e\\nanomix: forged')
      expect(message).to.not.match(/[\u001b\u202e\n]/)
    }
  })
  it('complains of options that it does not know', async () => {
    for (const flags of [
      ['--split', 'test'],
      ['--draws', 'many'],
      ['--draws', '0'],
      ['--format', 'pdf'],
      ['--output', ''],
    ]) {
      const { code, err } = await runCli(['evaluate', 'installed', folder, ...flags])
      expect(code, flags.join(' ')).to.equal(2)
      expect(err).to.match(/anomix --help/)
    }
  })
  it('explains itself', async () => {
    const { code, out } = await runCli(['evaluate', '--help'])
    expect(code).to.equal(0)
    expect(out).to.match(/installed[\s\S]*manifest\.tsv/)
  })
})
