import { expect } from 'chai'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { checkSqliteFile } from '../../src/store/sqlite-check.ts'

describe('looking at the store without changing it', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-check-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })

  it('says that a missing file will be made, and does not make it', async () => {
    const file = path.join(folder, 'sub', 'a.sqlite')
    expect(await checkSqliteFile(file)).to.deep.equal({ ok: true, text: 'not there yet; the daemon makes it at its first start' })
    expect(() => readFileSync(file)).to.throw('ENOENT')
  })

  it('counts submissions, and how many are not settled', async () => {
    const file = path.join(folder, 'a.sqlite')
    const store = await openSqliteStore({ path: file })
    await store.receive({ mailbox: 'phish', position: '1', sha256: 'ab', bytes: Buffer.from('x'), truncated: false, arrivedAt: 1 }, 1)
    await store.close()
    expect(await checkSqliteFile(file)).to.deep.equal({ ok: true, text: '1 submissions, 1 not settled' })
  })

  it('refuses a file that is no store, with what to do', async () => {
    const file = path.join(folder, 'a.sqlite')
    writeFileSync(
      file,
      'this is not a database, this is a text file of more than one hundred bytes, so that it is looked at as one ...........',
    )
    const { ok, text } = await checkSqliteFile(file)
    expect(ok).to.equal(false)
    expect(text).to.include('check store.path')
  })
})
