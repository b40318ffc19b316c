import { expect } from 'chai'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createMaildirTransport } from '../../src/mailbox/maildir-transport.ts'
import { describeTransport, outgoing } from '../contract/transport-contract.ts'

const readNew = (root: string): readonly string[] =>
  readdirSync(path.join(root, 'new')).map((file) => readFileSync(path.join(root, 'new', file), 'utf8'))

describeTransport('the Maildir transport', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'anomix-out-'))
  return Promise.resolve({
    transport: createMaildirTransport({ name: 'out', path: path.join(root, 'box') }),
    arrived: () => Promise.resolve(readNew(path.join(root, 'box'))),
    writesFiles: true,
    close: () => {
      rmSync(root, { recursive: true })
      return Promise.resolve()
    },
  })
})

describe('the Maildir transport', () => {
  let root: string
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'anomix-out-'))
  })
  afterEach(() => {
    chmodSync(root, 0o700)
    rmSync(root, { recursive: true })
  })

  it('names the file that it wrote, which nobody else can read, and leaves nothing in tmp', async () => {
    const { location } = await createMaildirTransport({ name: 'out', path: root }).send(outgoing({ messageId: '<../../x@corp.test>' }))
    expect(path.dirname(location ?? '')).to.equal(path.join(root, 'new'))
    expect(statSync(location ?? '').mode & 0o077).to.equal(0)
    expect(path.basename(location ?? '')).to.match(/^\d+\.[0-9a-f-]{36}\.anomix$/)
    expect(readdirSync(path.join(root, 'tmp'))).to.deep.equal([])
  })

  it('says that it cannot reach a folder whose place is taken by a file', async () => {
    const taken = path.join(root, 'file')
    writeFileSync(taken, 'x')
    const transport = createMaildirTransport({ name: 'out', path: path.join(taken, 'box') })
    const error: unknown = await transport.send(outgoing()).catch((reason: unknown) => reason)
    expect(error).to.include({ class: 'transient', code: 'TRANSPORT_UNREACHABLE' })
    expect(await transport.check()).to.have.property('ok', false)
  })

  it('creates nothing by checking', async () => {
    const box = path.join(root, 'later')
    expect(await createMaildirTransport({ name: 'out', path: box }).check()).to.have.property('ok', true)
    expect(existsSync(box)).to.equal(false)
  })
})
