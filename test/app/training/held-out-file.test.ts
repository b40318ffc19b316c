import { expect } from 'chai'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readHeldOut, writeHeldOut } from '../../../src/app/training/held-out-file.ts'
import { ConfigError } from '../../../src/domain/errors.ts'
import type { OutcomeProbabilities } from '../../../src/domain/outcomes.ts'
import { askings } from '../../../src/scoring/training/held-out-mails.ts'
import type { HeldOutMail } from '../../../src/scoring/training/train-model.ts'
import { put } from '../../helpers/mail-folder.ts'
import { aRow } from '../../helpers/training-rows.ts'

const said = (malicious: number): OutcomeProbabilities => ({ malicious, spam: 0.1, legitimate: 0.9 - malicious })
const names = ['plain.eml', 'a\u2028b\u2029.eml', 'line\nbreak"quote\\.eml', 'box.mbox#1/2', '\uD800.eml', 'tab\t.eml', '__proto__']

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
    await writeHeldOut(file, rows, heldOut)
    expect(readFileSync(file, 'utf8').split('\n')).to.have.length(names.length + 1)
    for (const asking of askings) {
      const read = await readHeldOut(file, asking)
      rows.forEach(({ origin }, index) => {
        expect(read(origin.source, origin.file), `${asking} ${origin.file}`).to.deep.equal(heldOut[index]?.[asking])
      })
      expect(read('one', 'unknown.eml')).to.equal(null)
      expect(read('two', 'plain.eml')).to.equal(null)
    }
  })
  it('keep mails of one name from two sources apart', async () => {
    const rows = [aRow({ source: 'a', file: 'b.eml' }), aRow({ source: 'a,"b', file: '.eml' }), aRow({ source: 'a","b', file: '' })]
    const heldOut = [0.1, 0.2, 0.3].map((value) => ({ campaign: said(value), source: null, attacked: null, headless: null }))
    await writeHeldOut(file, rows, heldOut)
    const read = await readHeldOut(file, 'campaign')
    expect(rows.map(({ origin }) => read(origin.source, origin.file)?.malicious)).to.deep.equal([0.1, 0.2, 0.3])
  })
  it('say nothing of mails that share source and name, as those of two corpora may', async () => {
    const heldOut = [0.1, 0.2, 0.3, 0.4].map((value) => ({ campaign: said(value), source: null, attacked: null, headless: null }))
    await writeHeldOut(
      file,
      ['a.eml', 'b.eml', 'a.eml', 'a.eml'].map((name) => aRow({ file: name })),
      heldOut,
    )
    const read = await readHeldOut(file, 'campaign')
    expect(read('one', 'a.eml')).to.equal(null)
    expect(read('one', 'b.eml')?.malicious).to.equal(0.2)
  })
  it('leave out donors, whom nobody was asked about', async () => {
    const none = { campaign: null, source: null, attacked: null, headless: null }
    const rows = [aRow({ file: 'a.eml' }), aRow({ file: 'donor.eml' }, { donor: true }), aRow({ file: 'unasked.eml' })]
    await writeHeldOut(file, rows, [{ ...none, campaign: said(0.5) }, none, none])
    expect(readFileSync(file, 'utf8')).to.not.include('donor')
    const read = await readHeldOut(file, 'campaign')
    expect(rows.map(({ origin }) => read(origin.source, origin.file) === null)).to.deep.equal([false, true, true])
    await writeHeldOut(file, [], [])
    expect((await readHeldOut(file, 'campaign'))('one', 'a.eml')).to.equal(null)
  })
  it('are refused where training did not write them', async () => {
    const line = { source: 'a', file: 'b', campaign: said(0.1), bySource: null, attacked: null, headless: null }
    const good = JSON.stringify(line)
    const foreign = [
      'no JSON',
      '[]',
      '{}',
      'null',
      JSON.stringify({ ...line, campaign: { ...said(0.1), malicious: 2 } }),
      JSON.stringify({ ...line, campaign: { malicious: 0.1, spam: 0.1 } }),
      JSON.stringify({ ...line, more: 1 }),
      JSON.stringify({ ...line, file: 3 }),
      `${good}\n${good.slice(0, 40)}`,
      '\0\xFF',
    ]
    expect(await refusal(readHeldOut(put(folder, 'good.jsonl', good), 'campaign'))).to.equal('none')
    for (const content of foreign) {
      const told = await refusal(readHeldOut(put(folder, 'foreign.jsonl', content), 'campaign'))
      expect(told, content).to.match(/^CORPUS_INVALID /)
      expect(told, content).to.include('foreign.jsonl').and.include('anomix train --held-out')
    }
    expect(await refusal(readHeldOut(path.join(folder, 'missing.jsonl'), 'campaign'))).to.match(/^CORPUS_INVALID .*missing\.jsonl/)
  })
  it('say where they cannot be written', async () => {
    const told = await refusal(writeHeldOut(path.join(folder, 'no', 'such', 'folder.jsonl'), [], []))
    expect(told).to.match(/^OUTPUT_UNWRITABLE .*folder\.jsonl/)
  })
})
