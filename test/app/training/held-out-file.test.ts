import { expect } from 'chai'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { heldOutLines, readHeldOut, requireOneName } from '../../../src/app/training/held-out-file.ts'
import { ConfigError } from '../../../src/domain/errors.ts'
import { askings, type Asking } from '../../../src/domain/evaluation.ts'
import type { OutcomeProbabilities } from '../../../src/domain/outcomes.ts'
import type { HeldOutMail } from '../../../src/scoring/training/train-model.ts'
import type { TrainingRow } from '../../../src/scoring/training/training-data.ts'
import { put } from '../../helpers/mail-folder.ts'
import { aRow } from '../../helpers/training-rows.ts'

const said = (malicious: number): OutcomeProbabilities => ({ malicious, spam: 0.1, legitimate: 0.9 - malicious })
const names = ['plain.eml', 'a\u2028b\u2029.eml', 'line\nbreak"quote\\.eml', 'box.mbox#1/2', '\uD800.eml', 'tab\t.eml', '__proto__']

const model = 'ab'.repeat(32)
const none: HeldOutMail = { campaign: null, source: null, attacked: null, headless: null }

describe('answers of held-out models in a file', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-held-out-'))
    file = path.join(folder, 'held-out.jsonl')
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const write = (rows: readonly TrainingRow[], heldOut: readonly HeldOutMail[]): string =>
    put(folder, 'held-out.jsonl', heldOutLines(model, rows, heldOut))
  const read = async (from: string, asking: Asking = 'campaign', of = model): ReturnType<typeof readHeldOut> =>
    await readHeldOut(from, { asking, model: of })
  const refusal = async (attempt: Promise<unknown>): Promise<string> =>
    await attempt.then(
      () => 'none',
      (error: unknown) => (error instanceof ConfigError ? `${error.code} ${error.message}` : `not ours: ${String(error)}`),
    )

  it('come back for every way of asking, whatever signs the names hold', async () => {
    const rows = names.map((name, index) => aRow({ file: name, source: index % 2 === 0 ? 'one' : 'two\u2028' }))
    const heldOut = names.map((_, index): HeldOutMail => {
      const base = index / 100
      return {
        campaign: said(base),
        source: index % 3 === 0 ? null : said(base + 0.1),
        attacked: said(base + 0.2),
        headless: said(base + 0.3),
      }
    })
    write(rows, heldOut)
    expect(readFileSync(file, 'utf8').split('\n')).to.have.length(names.length + 2)
    for (const asking of askings) {
      const answer = await read(file, asking)
      rows.forEach(({ origin }, index) => {
        expect(answer(origin.source, origin.file), `${asking} ${origin.file}`).to.deep.equal(heldOut[index]?.[asking])
      })
      expect(answer('one', 'unknown.eml')).to.equal(null)
      expect(answer('two', 'plain.eml')).to.equal(null)
    }
  })
  it('keep mails of one name from two sources apart', async () => {
    const rows = [aRow({ source: 'a', file: 'b.eml' }), aRow({ source: 'a,"b', file: '.eml' }), aRow({ source: 'a","b', file: '' })]
    const heldOut = [0.1, 0.2, 0.3].map((value) => ({ campaign: said(value), source: null, attacked: null, headless: null }))
    write(rows, heldOut)
    const answer = await read(file)
    expect(rows.map(({ origin }) => answer(origin.source, origin.file)?.malicious)).to.deep.equal([0.1, 0.2, 0.3])
  })
  it('need mails that source and name tell apart', async () => {
    const twice = heldOutLines(
      model,
      ['a.eml', 'b.eml', 'a.eml'].map((name) => aRow({ file: name })),
      [0.1, 0.2, 0.3].map((value) => ({ ...none, campaign: said(value) })),
    )
    expect(await refusal(read(put(folder, 'twice.jsonl', twice)))).to.include('names a.eml of the source one twice')
    const one = { source: 'inbox', file: 'a.eml', path: '/one/inbox/a.eml' }
    requireOneName([one, { ...one, source: 'archive' }, { ...one, file: 'b.eml' }])
    expect(() => {
      requireOneName([one, { ...one, path: '/two/inbox/a.eml' }])
    }).to.throw(ConfigError, '/one/inbox/a.eml and /two/inbox/a.eml are both a.eml of the source inbox')
  })
  it('are refused where they are of another model than the one that is evaluated', async () => {
    const told = await refusal(read(write([], []), 'campaign', 'cd'.repeat(32)))
    expect(told).to.include('belongs to the model abababababababab…, not to cdcdcdcdcdcdcdcd…')
  })
  it('leave out donors, whom nobody was asked about', async () => {
    const rows = [aRow({ file: 'a.eml' }), aRow({ file: 'donor.eml' }, { donor: true }), aRow({ file: 'unasked.eml' })]
    write(rows, [{ ...none, campaign: said(0.5) }, none, none])
    expect(readFileSync(file, 'utf8')).to.not.include('donor')
    const answer = await read(file)
    expect(rows.map(({ origin }) => answer(origin.source, origin.file) === null)).to.deep.equal([false, true, true])
    write([], [])
    expect((await read(file))('one', 'a.eml')).to.equal(null)
  })
  it('are refused where training did not write them', async () => {
    const line = { source: 'a', file: 'b', said: { ...none, campaign: said(0.1) } }
    const head = JSON.stringify({ model })
    const good = `${head}\n${JSON.stringify(line)}`
    const foreign = [
      'no JSON',
      '[]',
      '{}',
      'null',
      JSON.stringify({ ...line, said: { ...none, campaign: { ...said(0.1), malicious: 2 } } }),
      JSON.stringify({ ...line, said: { ...none, campaign: { malicious: 0.1, spam: 0.1 } } }),
      JSON.stringify({ ...line, more: 1 }),
      JSON.stringify({ ...line, file: 3 }),
      JSON.stringify({ ...line, said: { campaign: said(0.1) } }),
      JSON.stringify(line).slice(0, 40),
      '\0\xFF',
    ]
    expect(await refusal(read(put(folder, 'good.jsonl', good)))).to.equal('none')
    // Without the first line, and behind it.
    for (const content of ['', JSON.stringify(line), ...foreign, ...foreign.map((text) => `${head}\n${text}`)]) {
      const told = await refusal(read(put(folder, 'foreign.jsonl', content)))
      expect(told, content).to.match(/^CORPUS_INVALID /)
      expect(told, content).to.include('foreign.jsonl').and.include('anomix train --held-out')
    }
    expect(await refusal(read(path.join(folder, 'missing.jsonl')))).to.match(/^CORPUS_INVALID .*missing\.jsonl/)
  })
})
