import { expect } from 'chai'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { extractMails, type LabelledMail, type SkippedFile } from '../../../src/app/corpus/extract-mails.ts'
import { readCorpora } from '../../../src/app/corpus/read-corpora.ts'
import { createWorkerPool, type WorkerPool } from '../../../src/app/workers/pool.ts'
import { defaultLimits } from '../../../src/domain/settings.ts'
import { aContext, aMessage } from '../../helpers/a-message.ts'
import { plainMail, put } from '../../helpers/mail-folder.ts'

const report = [
  'From: bo@corp.example',
  'To: phish@corp.example',
  'Subject: is this real?',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain',
  '',
  'I got this.',
  '--b',
  'Content-Type: message/rfc822',
  '',
  `Received: from out.partner.example by mx.corp.example; Mon, 23 Nov 2026 10:00:01 +0000`,
  plainMail('the reported one', 'please sign in'),
  '--b--',
  '',
].join('\r\n')

describe('the mails of a corpus', function () {
  this.timeout(30_000)
  let folder: string
  let pool: WorkerPool
  before(() => {
    pool = createWorkerPool({ workers: 2, deadlineMs: 10_000, limits: defaultLimits, context: aContext() })
  })
  after(async () => {
    await pool.close()
  })
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-extract-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const extract = async (
    inspecting: WorkerPool = pool,
  ): Promise<{ readonly mails: readonly LabelledMail[]; readonly skipped: readonly SkippedFile[]; readonly read: readonly string[] }> => {
    const { files } = await readCorpora([folder], { splits: ['train'], excludedSources: [] })
    const mails: LabelledMail[] = []
    const read: string[] = []
    const parts = { pool: inspecting, workers: 2, messageBytes: 1_000_000, onFile: (file: string) => read.push(path.basename(file)) }
    const skipped = await extractMails(
      files,
      parts,
      (mail) => mail,
      (mail) => {
        mails.push(mail)
      },
    )
    return { mails, skipped, read }
  }
  const subjects = (mails: readonly LabelledMail[]): readonly string[] =>
    mails.map(({ origin, detected }) => `${origin.file} ${origin.outcome} ${detected.message.subject ?? ''}`)

  it('come one by one out of an mbox, out of the report around them, and in the order of the files', async () => {
    const mbox = ['first', 'second'].map((subject) => `From ann@partner.example Mon Nov 23 10:00:00 2026\n${plainMail(subject, 'hello')}\n`)
    put(folder, 'ham/box.mbox', mbox.join(''))
    put(folder, 'phishing/report.eml', report)
    put(folder, 'spam/z.eml', plainMail('cheap', 'buy'))
    const { mails, skipped } = await extract()
    expect(subjects(mails)).to.deep.equal([
      'ham/box.mbox legitimate first',
      'ham/box.mbox#1 legitimate second',
      'phishing/report.eml malicious the reported one',
      'spam/z.eml spam cheap',
    ])
    expect(skipped).to.deep.equal([])
    expect(Buffer.from(mails[2]?.bytes ?? []).toString('latin1'))
      .to.include('the reported one')
      .and.not.include('is this real?')
  })

  it('have the year of their Date where the corpus does not say, and none where it cannot be', async () => {
    put(folder, 'ham/a.eml', plainMail('a', 'hello', 'Thu, 1 Feb 2018 10:00:00 +0000'))
    put(folder, 'ham/b.eml', plainMail('b', 'hello', 'Thu, 1 Jan 1970 00:00:00 +0000'))
    expect((await extract()).mails.map(({ origin }) => origin.year)).to.deep.equal([2018, null])
  })

  it('are told as skipped where a file is empty or missing, and the others go on', async () => {
    put(folder, 'empty.eml', '')
    put(folder, 'good.eml', plainMail('good', 'hello'))
    put(folder, 'manifest.tsv', 'file\tlabel\nempty.eml\tham\nnone.eml\tspam\ngood.eml\tphish\n')
    const { mails, skipped, read } = await extract()
    expect(subjects(mails)).to.deep.equal(['good.eml malicious good'])
    expect(skipped.map(({ path: file, reason }) => `${path.basename(file)} ${reason}`)).to.have.length(2)
    expect(skipped[0]?.reason).to.include('INPUT_EMPTY')
    expect(skipped[1]?.path).to.equal(path.join(folder, 'none.eml'))
    expect(skipped[1]?.reason).to.include('ENOENT')
    expect(read).to.deep.equal(['empty.eml', 'none.eml', 'good.eml'])
  })

  it('are skipped where the machine and not the mail decided what was read of them', async () => {
    put(folder, 'ham/a.eml', plainMail('a', 'hello'))
    const limits = [{ name: 'workerMilliseconds', limit: 1, seen: null, description: 'too long' }]
    const message = aMessage({ limits })
    const slow: WorkerPool = {
      inspect: async (task) => ({ ...(await pool.inspect(task)), messages: [{ message, findings: [], gaps: [] }] }),
      close: () => Promise.resolve(),
    }
    const { mails, skipped } = await extract(slow)
    expect(mails).to.deep.equal([])
    expect(skipped.map(({ reason }) => reason)).to.deep.equal(['Reading it took too much time or memory.'])
  })
})
