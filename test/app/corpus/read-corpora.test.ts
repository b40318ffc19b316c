import { expect } from 'chai'
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { readCorpora } from '../../../src/app/corpus/read-corpora.ts'
import type { LabelledFiles } from '../../../src/app/corpus/labelled-file.ts'
import { AnomixError } from '../../../src/domain/errors.ts'
import { plainMail, put } from '../../helpers/mail-folder.ts'

const mail = plainMail('x', 'x')

describe('a corpus of labelled mail', () => {
  let folder: string
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'anomix-corpus-')), 'own')
  })
  afterEach(() => {
    rmSync(path.dirname(folder), { recursive: true })
  })
  const read = async (
    paths: readonly string[] = [folder],
    splits = ['train'],
    excludedSources: readonly string[] = [],
  ): Promise<LabelledFiles> => await readCorpora(paths, { splits, excludedSources })
  const refusal = async (reading: Promise<unknown>): Promise<AnomixError> => {
    const error: unknown = await reading.then(
      () => null,
      (reason: unknown) => reason,
    )
    if (!(error instanceof AnomixError)) throw new Error('it was not refused')
    return error
  }

  it('takes the outcome from the class folder and the source from the folder below it', async () => {
    for (const name of ['phishing/reported/2026/a.eml', 'scam/b.msg', 'Legitimate/cur/c', 'ham/d.mbox', 'spam/e.eml'])
      put(folder, name, mail)
    const { files } = await read()
    expect(files.map(({ file, outcome, source }) => `${file} ${outcome} ${source}`)).to.have.members([
      'phishing/reported/2026/a.eml malicious reported',
      'scam/b.msg malicious own',
      'Legitimate/cur/c legitimate own',
      'ham/d.mbox legitimate own',
      'spam/e.eml spam own',
    ])
    expect(files.map(({ path: full }) => path.relative(folder, full))).to.deep.equal(files.map(({ file }) => file))
  })

  it('counts what lies outside the class folders instead of reading it', async () => {
    for (const name of ['ham/a.eml', 'unsure/b.eml', 'drafts/c.eml', 'drafts/d.eml', 'notes.txt']) put(folder, name, mail)
    const { files, leftOut } = await read()
    expect(files.map(({ file }) => file)).to.deep.equal(['ham/a.eml'])
    expect([...leftOut]).to.have.deep.members([
      ['in drafts/', 2],
      ['in unsure/', 1],
      ['in no class folder', 1],
    ])
  })

  it('reads the rows of the wanted split of a manifest, and counts the others and the undecided', async () => {
    const rows = [
      'split\tfile\tlabel\tkind\tsource\tdate\tlang\thtml\tcluster\tlabel_source',
      'train\tt/0.eml\tphish\treal\tpot\t2023-05-01\ten\t1\tc1\tread-3',
      'train\tt/1.eml\tscam\tsimulated\tpot\t\t?\t0\t\tread-3',
      'train\tt/2.eml\tham\t\t\t1899-01-01\tde\t0\tc2\tsource',
      'train\tt/3.eml\tunsure\treal\tpot\t2023-05-01\ten\t1\tc3\tread-1',
      'dev\tt/4.eml\tspam\treal\tpot\t2023-05-01\ten\t1\tc4\tread-3',
    ]
    const manifest = put(folder, 'manifest.tsv', `\ufeff${rows.join('\r\n')}\r\n`)
    const { files, leftOut } = await read()
    const common = { kind: 'real', source: 'pot', language: null, year: null, cluster: null }
    expect(files).to.deep.equal([
      {
        ...common,
        path: path.join(folder, 't/0.eml'),
        file: 't/0.eml',
        outcome: 'malicious',
        language: 'en',
        year: 2023,
        cluster: '0 c1',
      },
      { ...common, path: path.join(folder, 't/1.eml'), file: 't/1.eml', outcome: 'malicious', kind: 'simulated' },
      {
        ...common,
        path: path.join(folder, 't/2.eml'),
        file: 't/2.eml',
        outcome: 'legitimate',
        source: 'own',
        language: 'de',
        cluster: '0 c2',
      },
    ])
    expect([...leftOut]).to.have.deep.members([
      ['labelled unsure', 1],
      ['of the split dev', 1],
    ])
    expect((await read([manifest], ['dev'])).files.map(({ file, outcome }) => `${file} ${outcome}`)).to.deep.equal(['t/4.eml spam'])
    expect((await read([manifest], ['train', 'dev', 'none'])).files).to.have.length(4)
  })

  it('reads all rows of a manifest without splits, and keeps the clusters of two corpora apart', async () => {
    put(folder, 'manifest.tsv', 'label\tfile\tcluster\nmalicious\ta.eml\t7\nspam\tb.eml\t7\n')
    const other = path.join(path.dirname(folder), 'other')
    put(other, 'manifest.tsv', 'label\tfile\tcluster\nlegitimate\ta.eml\t7\n')
    const { files } = await read([folder, other])
    expect(files.map(({ outcome, source, cluster }) => `${outcome} ${source} ${cluster ?? ''}`)).to.deep.equal([
      'malicious own 0 7',
      'spam own 0 7',
      'legitimate other 1 7',
    ])
  })

  it('names file, line and value of a label that nobody knows, of a row without a file and of a missing column', async () => {
    const manifest = put(folder, 'manifest.tsv', 'file\tlabel\na.eml\tham\nb.eml\tpishing\n')
    expect((await refusal(read())).message)
      .to.include(`${manifest}, line 3`)
      .and.include('"pishing"')
      .and.include('phishing, phish')
    put(folder, 'manifest.tsv', 'file\tlabel\n\tham\n')
    expect((await refusal(read())).message).to.include('line 2: expected the name of a file')
    put(folder, 'manifest.tsv', 'file\tclass\na.eml\tham\n')
    expect((await refusal(read())).message).to.include('line 1: expected a column label')
  })

  it('names the splits that there are where the wanted one is not', async () => {
    put(folder, 'manifest.tsv', 'split\tfile\tlabel\ndev\ta.eml\tham\ntest\tb.eml\tham\n')
    const error = await refusal(read())
    expect(error.code).to.equal('CORPUS_INVALID')
    expect(error.message).to.include('no row has the split train; there are dev, test')
  })

  it('says what to do about a missing folder, an archive, a single mail and a folder without classes', async () => {
    const inbox = put(folder, 'inbox/a.eml', mail)
    const loop = path.join(path.dirname(folder), 'loop')
    symlinkSync(loop, loop)
    for (const [given, words] of [
      [path.join(folder, 'none'), 'does not exist'],
      [put(folder, 'mails.tar.xz', 'x'), 'unpack it'],
      [inbox, 'is no folder'],
      [loop, 'ELOOP'],
      [folder, 'holds neither manifest.tsv nor folders named phishing'],
    ] as const) {
      const error = await refusal(read([given]))
      expect(error, given).to.include({ code: 'CORPUS_UNREADABLE', class: 'config' })
      expect(error.message).to.include(given).and.include(words)
    }
  })

  it('leaves excluded sources out by name or beginning, and refuses one that no mail is of', async () => {
    for (const name of ['ham/list-a/1', 'ham/list-b/2', 'ham/shop/3', 'spam/shop-two/4']) put(folder, name, mail)
    const { files, leftOut } = await read([folder], ['train'], ['list-*', 'shop'])
    expect(files.map(({ source }) => source)).to.deep.equal(['shop-two'])
    expect(leftOut.get('of the excluded source list-a')).to.equal(1)
    const error = await refusal(read([folder], ['train'], ['lists-*']))
    expect(error.message).to.include('of the source lists-*').and.include('list-a, list-b, shop, shop-two')
  })
})
