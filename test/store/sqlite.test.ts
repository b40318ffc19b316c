import { expect } from 'chai'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { ConfigError, TransientError } from '../../src/domain/errors.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { describeStore, submissionOf } from '../contract/store-contract.ts'

const makeFolder = (): string => mkdtempSync(path.join(tmpdir(), 'anomix-store-'))

describeStore('sqlite', async () => {
  const folder = makeFolder()
  const file = path.join(folder, 'anomix.sqlite')
  return {
    store: await openSqliteStore({ path: file }),
    reopen: () => openSqliteStore({ path: file }),
    remove: () => {
      rmSync(folder, { recursive: true })
      return Promise.resolve()
    },
  }
})

async function rejection(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
  } catch (error) {
    return error
  }
  throw new Error('expected a rejection')
}

describe('sqlite store', () => {
  let folder: string
  let file: string
  beforeEach(() => {
    folder = makeFolder()
    file = path.join(folder, 'anomix.sqlite')
  })
  afterEach(() => {
    chmodSync(folder, 0o700)
    rmSync(folder, { recursive: true })
  })

  it('keeps its file and its companions for the owner alone, and makes missing folders private', async () => {
    const nested = path.join(folder, 'var', 'lib', 'anomix.sqlite')
    const store = await openSqliteStore({ path: nested })
    await store.saveCursor('phish', 'c')
    const modes = [path.dirname(nested), nested, `${nested}-wal`, `${nested}-shm`].map((name) => (statSync(name).mode & 0o777).toString(8))
    await store.close()
    expect(modes).to.deep.equal(['700', '600', '600', '600'])
  })

  it('narrows the mode of a file that came with a wider one', async () => {
    const store = await openSqliteStore({ path: file })
    await store.close()
    chmodSync(file, 0o644)
    const again = await openSqliteStore({ path: file })
    await again.close()
    expect(statSync(file).mode & 0o777).to.equal(0o600)
  })

  it('works in memory and leaves no file', async () => {
    const store = await openSqliteStore({ path: ':memory:' })
    const { id } = await store.receive(submissionOf('one'), 1)
    expect((await store.find(id))?.step).to.equal('received')
    await store.close()
    expect(existsSync(':memory:')).to.equal(false)
  })

  it('writes ahead', async () => {
    const store = await openSqliteStore({ path: file })
    const reader = new DatabaseSync(file)
    expect(reader.prepare('pragma journal_mode').get()).to.deep.include({ journal_mode: 'wal' })
    reader.close()
    await store.close()
  })

  it('refuses a store of a newer version and leaves it untouched', async () => {
    const store = await openSqliteStore({ path: file })
    await store.close()
    const database = new DatabaseSync(file)
    database.exec(`insert into schema_versions (version, name) values (999, 'future')`)
    database.close()
    const error = await rejection(openSqliteStore({ path: file }))
    expect(error).to.be.instanceOf(ConfigError).with.property('code', 'STORE_NEWER')
  })

  it('refuses a file that is no database', async () => {
    writeFileSync(file, 'From: somebody\r\n\r\nnot a database\r\n'.repeat(100))
    const error = await rejection(openSqliteStore({ path: file }))
    expect(error).to.be.instanceOf(ConfigError).with.property('code', 'STORE_UNUSABLE')
  })

  it('refuses the database of another program and adds nothing to it', async () => {
    const foreign = new DatabaseSync(file)
    foreign.exec('create table cookies (name text)')
    foreign.close()
    const error = await rejection(openSqliteStore({ path: file }))
    expect(error).to.be.instanceOf(ConfigError).with.property('code', 'STORE_UNUSABLE')
    const again = new DatabaseSync(file)
    const tables = again.prepare(`select count(*) as n from sqlite_master where type = 'table'`).get()
    again.close()
    expect(tables).to.deep.include({ n: 1 })
  })

  it('refuses a damaged database', async () => {
    const store = await openSqliteStore({ path: file })
    await store.close()
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.fill(0xaa, 100))
    const error = await rejection(openSqliteStore({ path: file }))
    expect(error).to.be.instanceOf(ConfigError).with.property('code', 'STORE_UNUSABLE')
  })

  it('refuses a path that cannot be a file', async () => {
    writeFileSync(file, '')
    for (const wrong of [folder, path.join(file, 'below-a-file.sqlite')]) {
      const error = await rejection(openSqliteStore({ path: wrong }))
      expect(error).to.be.instanceOf(ConfigError).with.property('code', 'STORE_UNUSABLE')
      expect(String(error)).to.include(wrong)
    }
  })

  it('calls itself busy while another process holds the lock, and works again afterwards', async () => {
    const store = await openSqliteStore({ path: file, patienceMs: 30 })
    const other = new DatabaseSync(file)
    other.exec('begin immediate')
    const works = [
      () => store.receive(submissionOf('one'), 1),
      () => store.saveCursor('phish', 'c'),
      () => store.claim({ owner: 'a', now: 1, leaseMs: 1 }),
    ]
    for (const work of works) {
      const error = await rejection(work())
      expect(error).to.be.instanceOf(TransientError).with.property('code', 'STORE_BUSY')
    }
    expect((await store.check()).ok).to.equal(true)
    other.exec('rollback')
    other.close()
    expect((await store.receive(submissionOf('one'), 1)).kind).to.equal('new')
    await store.close()
  })

  it('waits for a lock that is soon given back', async () => {
    const store = await openSqliteStore({ path: file })
    const other = new DatabaseSync(file)
    other.exec('begin immediate')
    const received = store.receive(submissionOf('one'), 1)
    setTimeout(() => {
      other.exec('commit')
    }, 60)
    expect((await received).kind).to.equal('new')
    other.close()
    await store.close()
  })

  it('has every acknowledged row after its process was killed with SIGKILL', async () => {
    const child = spawn(process.execPath, [path.join(import.meta.dirname, 'write-until-killed.ts'), file], {
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    let printed = ''
    for await (const chunk of child.stdout) {
      printed += String(chunk)
      if (printed.split('\n').length > 50) child.kill('SIGKILL')
    }
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
    expect(child.signalCode).to.equal('SIGKILL')

    const acknowledged = printed.split('\n').slice(0, -1)
    const store = await openSqliteStore({ path: file })
    expect(acknowledged.length).to.be.greaterThan(49)
    for (const [index, id] of acknowledged.entries()) {
      expect(Buffer.from(await store.bytes(id)).toString()).to.equal(`mail ${index}`)
      expect((await store.outbox(id)).map((row) => [row.state, row.attempts])).to.deep.equal([['sending', 1]])
    }
    await store.close()
  })
})
