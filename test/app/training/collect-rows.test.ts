import { expect } from 'chai'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readCorpora } from '../../../src/app/corpus/read-corpora.ts'
import { collectRows } from '../../../src/app/training/collect-rows.ts'
import { collectPadding } from '../../../src/app/training/padding.ts'
import { variantMaker } from '../../../src/app/training/variants.ts'
import { createWorkerPool, type WorkerPool } from '../../../src/app/workers/pool.ts'
import { defaultLimits } from '../../../src/domain/settings.ts'
import type { TrainingRow } from '../../../src/scoring/training/training-data.ts'
import { aContext } from '../../helpers/a-message.ts'
import { plainMail, put, sentences } from '../../helpers/mail-folder.ts'

/** Enough that a share of them may lend words, and each of them long enough. */
const mails = 340
const words = 150

describe('rows of two corpora of one name', function () {
  this.timeout(120_000)
  let folder: string
  let pool: WorkerPool
  let rows: readonly TrainingRow[]
  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-rows-'))
    pool = createWorkerPool({ workers: 2, deadlineMs: 30_000, limits: defaultLimits, context: aContext() })
    for (let index = 0; index < mails; index++) put(folder, `one/inbox/ham/${index}.eml`, plainMail(`a ${index}`, sentences(index, words)))
    // Of the same names, but too short to lend words.
    for (let index = 0; index < mails; index++) put(folder, `two/inbox/ham/${index}.eml`, plainMail(`b ${index}`, sentences(index, 9)))
    put(folder, 'two/inbox/phish/last.eml', plainMail('last', sentences(7, 60)))
    const corpora = [path.join(folder, 'one/inbox'), path.join(folder, 'two/inbox')]
    const { files } = await readCorpora(corpora, { splits: ['train'], excludedSources: [] })
    const parts = { pool, workers: 2, messageBytes: 1_000_000 }
    rows = (await collectRows(files, parts, variantMaker(pool, await collectPadding(files, parts, 1)))).rows
  })
  after(async () => {
    await pool.close()
    rmSync(folder, { recursive: true })
  })

  it('take a mail for a donor by its place, not by its name', () => {
    const donors = rows.flatMap(({ donor }, row) => (donor ? [row] : []))
    expect(donors.length).to.be.at.least(20)
    expect(donors.filter((row) => row >= mails)).to.deep.equal([])
  })
  it('name the donor of every padded form', () => {
    expect(rows.filter(({ padded }) => padded === null)).to.deep.equal([])
    const lending = new Set(rows.map(({ paddedBy }) => paddedBy ?? -1))
    expect([...lending].filter((row) => rows[row]?.donor !== true)).to.deep.equal([])
    expect(lending.size).to.be.greaterThan(10)
    expect(rows.at(-1)?.attacked).to.not.equal(null)
  })
})
