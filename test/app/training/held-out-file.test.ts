import { expect } from 'chai'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { heldOutLines, readHeldOut, requireOneName } from '../../../src/app/training/held-out-file.ts'
import { ConfigError } from '../../../src/domain/errors.ts'
import type { HeldOutMail } from '../../../src/scoring/training/train-model.ts'
import { put } from '../../helpers/mail-folder.ts'
import { aRow } from '../../helpers/training-rows.ts'

const model = 'ab'.repeat(32)
const one = { malicious: 0.7, spam: 0.1, legitimate: 0.2 }
const other = { malicious: 0.1, spam: 0.1, legitimate: 0.8 }
const said = (changes: Partial<HeldOutMail>): HeldOutMail => ({ campaign: null, source: null, attacked: null, headless: null, ...changes })
const rows = ['a.eml', 'b.eml', 'c.eml'].map((file) => aRow({ file, source: 'inbox' }))

describe('a file of what held-out models said', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-held-out-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const refusal = async (text: string, of = model): Promise<string> => {
    const error: unknown = await readHeldOut(put(folder, 'held-out.jsonl', text), { asking: 'campaign', model: of }).catch(
      (reason: unknown) => reason,
    )
    return error instanceof ConfigError ? error.message : `not refused: ${String(error)}`
  }

  it('gives back what was said of each mail, by the way of asking', async () => {
    const lines = heldOutLines(model, rows, [said({ campaign: one, source: other }), said({ campaign: other }), said({})])
    expect(lines.trimEnd().split('\n')).to.have.length(3)
    const file = put(folder, 'held-out.jsonl', lines)
    const campaign = await readHeldOut(file, { asking: 'campaign', model })
    const source = await readHeldOut(file, { asking: 'source', model })
    expect([campaign('inbox', 'a.eml'), campaign('inbox', 'b.eml'), campaign('inbox', 'c.eml')]).to.deep.equal([one, other, null])
    expect([source('inbox', 'a.eml'), source('inbox', 'b.eml'), source('elsewhere', 'a.eml')]).to.deep.equal([other, null, null])
  })
  it('is refused where it belongs to another model than the one that is evaluated', async () => {
    const message = await refusal(heldOutLines(model, rows, []), 'cd'.repeat(32))
    expect(message).to.include('belongs to the model abababababababab…, not to cdcdcdcdcdcdcdcd…')
  })
  it('is refused where it names a mail twice', async () => {
    const twice = heldOutLines(model, [rows[0]!, rows[0]!], [said({ campaign: one }), said({ campaign: other })])
    expect(await refusal(twice)).to.include('names a.eml of the source inbox twice')
  })
  it('is refused where no training wrote it', async () => {
    const line = JSON.stringify({ source: 'inbox', file: 'a.eml', said: said({ campaign: one }) })
    for (const text of ['', 'no JSON', `${line}\n`, `${heldOutLines(model, [], [])}{}\n`])
      expect(await refusal(text), text).to.include('was not written by `anomix train --held-out`')
  })
  it('needs mails that source and file tell apart', () => {
    const file = { source: 'inbox', file: 'a.eml', path: '/one/inbox/a.eml' }
    requireOneName([file, { ...file, source: 'archive' }, { ...file, file: 'b.eml' }])
    expect(() => {
      requireOneName([file, { ...file, path: '/two/inbox/a.eml' }])
    }).to.throw(ConfigError, '/one/inbox/a.eml and /two/inbox/a.eml are both a.eml of the source inbox')
  })
})
