import { expect } from 'chai'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readCorpora } from '../../../src/app/corpus/read-corpora.ts'
import type { LabelledFile } from '../../../src/app/corpus/labelled-file.ts'
import { collectPadding, noPadding, type Padding } from '../../../src/app/training/padding.ts'
import { createWorkerPool, type WorkerPool } from '../../../src/app/workers/pool.ts'
import { defaultLimits } from '../../../src/domain/settings.ts'
import { aContext } from '../../helpers/a-message.ts'
import { plainMail, put, sentences } from '../../helpers/mail-folder.ts'

/** Of them 6 % may be donors: just enough. */
const legitimate = 340

describe('words to pad mails with', function () {
  this.timeout(60_000)
  let folder: string
  let pool: WorkerPool
  let files: readonly LabelledFile[]
  before(async () => {
    pool = createWorkerPool({ workers: 2, deadlineMs: 10_000, limits: defaultLimits, context: aContext() })
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-padding-'))
    const rows = [['split', 'file', 'label', 'kind', 'source', 'date', 'lang', 'html', 'cluster', 'label_source'].join('\t')]
    const add = (file: string, label: string, kind: string, words: string): void => {
      put(folder, file, plainMail(file, words))
      rows.push(['train', file, label, kind, 'box', '2026', 'en', '0', file, 'x'].join('\t'))
    }
    for (let index = 0; index < legitimate; index++)
      add(`h${index}.eml`, 'ham', 'real', index % 4 === 0 ? 'too short' : `ham${index} ${sentences(index, 160 + (index % 150))}`)
    for (let index = 0; index < 30; index++) {
      add(`s${index}.eml`, 'ham', 'synthetic', sentences(index, 200))
      add(`p${index}.eml`, 'phish', 'real', sentences(index, 200))
      add(`u${index}.eml`, 'spam', 'real', sentences(index, 200))
    }
    put(folder, 'manifest.tsv', `${rows.join('\n')}\n`)
    files = (await readCorpora([folder], { splits: ['train'], excludedSources: [] })).files
  })
  after(async () => {
    await pool.close()
    rmSync(folder, { recursive: true })
  })
  const collect = async (seed: number, of: readonly LabelledFile[] = files): Promise<Padding> =>
    await collectPadding(of, { pool, workers: 2, messageBytes: 1_000_000 }, seed)

  it('come from real legitimate mails with enough text, and from few of them', async () => {
    const { donors } = await collect(1)
    expect(donors.size).to.equal(Math.floor(0.06 * legitimate))
    for (const donor of donors) {
      expect(path.basename(donor)).to.match(/^h\d+\.eml$/)
      expect(Number(path.basename(donor).slice(1, -4)) % 4).to.not.equal(0)
    }
  })
  it('are the same for the same seed and mail, however often and on however many threads they are asked for', async () => {
    const [one, two, other] = [
      await collect(1),
      await collectPadding(files, { pool, workers: 1, messageBytes: 1_000_000 }, 1),
      await collect(2),
    ]
    expect([...two.donors]).to.deep.equal([...one.donors])
    const asked = files.map(({ file }) => file)
    expect(asked.map(two.toLearn)).to.deep.equal(asked.map(one.toLearn))
    expect(asked.toReversed().map(two.toTry).toReversed()).to.deep.equal(asked.map(one.toTry))
    expect([...other.donors]).to.not.deep.equal([...one.donors])
    expect(asked.map(other.toLearn)).to.not.deep.equal(asked.map(one.toLearn))
  })
  it('to learn from are of other mails than those of the trial', async () => {
    const { donors, toLearn, toTry } = await collect(3)
    const asked = Array.from({ length: 2_000 }, (_, index) => `asked/${index}`)
    const of = (words: readonly ({ readonly text: string } | null)[]): ReadonlySet<string> =>
      new Set(words.map((given) => /^ham\d+/.exec(given?.text ?? '')?.[0] ?? 'none'))
    const [learnt, tried] = [of(asked.map(toLearn)), of(asked.map(toTry))]
    expect([...learnt].filter((donor) => tried.has(donor))).to.deep.equal([])
    expect(learnt.size + tried.size).to.equal(donors.size)
    expect(learnt.size).to.be.greaterThan(tried.size)
    expect([...learnt, ...tried].map((name) => `${name.replace('ham', 'h')}.eml`).sort()).to.deep.equal(
      [...donors].map((donor) => path.basename(donor)).sort(),
    )
  })
  it('are 300 to 3,000 characters to learn from, and 1,500 for the trial', async () => {
    const { toLearn, toTry } = await collect(1)
    const asked = Array.from({ length: 500 }, (_, index) => `asked/${index}`)
    const lengths = asked.map((file) => toLearn(file)?.text.length ?? 0)
    expect(Math.min(...lengths)).to.be.at.least(300)
    expect(Math.max(...lengths)).to.be.within(1_500, 3_000)
    expect(new Set(lengths).size).to.be.greaterThan(100)
    expect(new Set(asked.map((file) => toTry(file)?.text.length))).to.deep.equal(new Set([1_500]))
  })
  it('are none in a corpus that is too small, or whose mails are too short', async () => {
    const few = files.filter(({ file }) => !file.startsWith('h') || Number(file.slice(1, -4)) < 333)
    const tooShort = files.filter(({ file }) => /^h\d+\.eml$/.test(file) && Number(file.slice(1, -4)) % 4 === 0)
    const short = [...tooShort, ...tooShort, ...tooShort, ...tooShort]
    expect(short).to.have.length(legitimate)
    for (const some of [few, short, []]) {
      const padding = await collect(1, some)
      expect(padding.donors.size).to.equal(0)
      expect([padding.toLearn('a'), padding.toTry('a')]).to.deep.equal([null, null])
    }
    expect(noPadding.toLearn('a')).to.equal(null)
  })
})
