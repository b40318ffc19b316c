import { expect } from 'chai'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { ConfigError } from '../../src/domain/errors.ts'
import { createMaildirSource } from '../../src/mailbox/maildir-source.ts'
import { describeSource, mailOf, type SourceHarness } from '../contract/source-contract.ts'

let count = 0

function createHarness(): SourceHarness & { readonly root: string } {
  const root = mkdtempSync(path.join(tmpdir(), 'anomix-maildir-'))
  for (const folder of ['tmp', 'new', 'cur']) mkdirSync(path.join(root, folder))
  const files = (): readonly string[] =>
    ['new', 'cur'].flatMap((folder) => readdirSync(path.join(root, folder)).map((file) => path.join(root, folder, file)))
  return {
    root,
    source: createMaildirSource({ name: 'phish', path: root, folders: { processed: 'Processed', failed: 'Failed' } }),
    flagging: createMaildirSource({ name: 'phish', path: root, folders: { processed: null, failed: null } }),
    deliver: (mails, arrivedAt = new Date()) => {
      for (const mail of mails) {
        const file = `${1_700_000_000 + ++count}.M${count}.host`
        writeFileSync(path.join(root, 'tmp', file), mail)
        utimesSync(path.join(root, 'tmp', file), arrivedAt, arrivedAt)
        renameSync(path.join(root, 'tmp', file), path.join(root, 'new', file))
      }
      return Promise.resolve()
    },
    openAll: () => {
      for (const file of readdirSync(path.join(root, 'new')))
        renameSync(path.join(root, 'new', file), path.join(root, 'cur', `${file}:2,S`))
      return Promise.resolve()
    },
    removeAll: () => {
      for (const file of files()) rmSync(file)
      return Promise.resolve()
    },
    allUnread: () => Promise.resolve(files().every((file) => file.includes('/new/'))),
    settled: (outcome) => {
      const folder = path.join(root, outcome === 'processed' ? '.Processed' : '.Failed', 'cur')
      return Promise.resolve(readdirSync(folder).map((file) => readFileSync(path.join(folder, file), 'utf8')))
    },
    close: () => {
      rmSync(root, { recursive: true })
      return Promise.resolve()
    },
  }
}

describeSource('the Maildir source', () => Promise.resolve(createHarness()))

describe('the Maildir source', () => {
  let harness: ReturnType<typeof createHarness>
  beforeEach(() => {
    harness = createHarness()
  })
  afterEach(async () => {
    await harness.source.close()
    await harness.close()
  })
  const rejection = async (promise: Promise<unknown>): Promise<unknown> => await promise.then(() => null).catch((error: unknown) => error)

  it('keeps the flags of a mail that it moves', async () => {
    await harness.deliver([mailOf('a')])
    await harness.openAll()
    const [ref] = (await harness.source.list(null, { kind: 'all' })).refs
    await harness.source.settle(ref!, 'processed')
    expect(readdirSync(path.join(harness.root, '.Processed', 'cur'))).to.deep.equal([`${ref!.position}:2,S`])
  })

  it('lists neither links nor folders nor dot files', async () => {
    symlinkSync('/etc/passwd', path.join(harness.root, 'new', 'link'))
    mkdirSync(path.join(harness.root, 'new', 'folder'))
    writeFileSync(path.join(harness.root, 'new', '.hidden'), 'x')
    expect((await harness.source.list(null, { kind: 'all' })).refs).to.deep.equal([])
    expect(await rejection(harness.source.fetch({ position: 'link' }, 100))).to.have.property('code', 'SUBMISSION_GONE')
  })

  it('takes an empty file as a fault of the moment', async () => {
    await harness.deliver([''])
    const [ref] = (await harness.source.list(null, { kind: 'all' })).refs
    expect(await rejection(harness.source.fetch(ref!, 100))).to.include({ class: 'transient', code: 'SUBMISSION_UNREADABLE' })
  })

  it('says that a folder which is not there cannot be reached, and goes on when it is', async () => {
    const missing = path.join(harness.root, 'missing')
    const source = createMaildirSource({ name: 'phish', path: missing, folders: { processed: null, failed: null } })
    source.watch(() => undefined)
    expect(await rejection(source.list(null, { kind: 'now' }))).to.include({ class: 'transient', code: 'MAILBOX_UNREACHABLE' })
    expect(await source.check({ kind: 'now' })).to.have.property('ok', false)
    for (const folder of ['new', 'cur']) mkdirSync(path.join(missing, folder), { recursive: true })
    expect((await source.list(null, { kind: 'now' })).refs).to.deep.equal([])
    await source.close()
  })

  it('refuses folder names that lead elsewhere', () => {
    for (const processed of ['', '../x', 'a/b', '.hidden']) {
      expect(() => createMaildirSource({ name: 'phish', path: harness.root, folders: { processed, failed: null } }), processed).to.throw(
        ConfigError,
      )
    }
  })
})
