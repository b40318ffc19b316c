/** What every mailbox source must hold; an adapter's test calls {@link describeSource}. */
import { expect } from 'chai'
import { MessageError } from '../../src/domain/errors.ts'
import type { MailboxSource, StartFrom } from '../../src/mailbox/source.ts'

/** An empty mailbox of its own for each test, with hands to do what MTA and humans do. */
export interface SourceHarness {
  /** Settles into folders that do not exist yet. */
  readonly source: MailboxSource
  /** A further source on the same mailbox that has no folders and only flags. */
  readonly flagging: MailboxSource
  readonly deliver: (mails: readonly (string | Uint8Array)[], arrivedAt?: Date) => Promise<void>
  /** A human opens every mail. */
  readonly openAll: () => Promise<void>
  /** A human moves every mail out of the inbox. */
  readonly removeAll: () => Promise<void>
  /** True where every mail of the inbox is unread. */
  readonly allUnread: () => Promise<boolean>
  /** What lies in the folder of this outcome. */
  readonly settled: (outcome: 'processed' | 'failed') => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

const now: StartFrom = { kind: 'now' }
const all: StartFrom = { kind: 'all' }

/** A small mail with CRLF line ends. */
export const mailOf = (subject: string, body = 'x'): string =>
  `From: dana@corp.test\r\nTo: phish@corp.test\r\nSubject: ${subject}\r\n\r\n${body}\r\n`

export function describeSource(name: string, create: () => Promise<SourceHarness>): void {
  describe(`${name} keeps the contract of a mailbox source`, () => {
    let harness: SourceHarness
    let source: MailboxSource
    beforeEach(async () => {
      harness = await create()
      source = harness.source
    })
    afterEach(async () => {
      await source.close()
      await harness.flagging.close()
      await harness.close()
    })

    /** Lists from a cursor and reads the subjects, in order. */
    async function subjects(
      cursor: string | null,
      startFrom: StartFrom,
      from = source,
    ): Promise<{ readonly subjects: readonly string[]; readonly cursor: string; readonly leftAlone: number }> {
      const { refs, cursor: next, leftAlone } = await from.list(cursor, startFrom)
      const found: string[] = []
      for (const ref of refs) {
        const { bytes } = await from.fetch(ref, 10_000)
        found.push(/^Subject: (.*?)\r?$/m.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '')
      }
      return { subjects: found, cursor: next, leftAlone }
    }

    it('lists nothing in an empty mailbox', async () => {
      const { refs, leftAlone, resynced } = await source.list(null, all)
      expect({ refs, leftAlone, resynced }).to.deep.equal({ refs: [], leftAlone: 0, resynced: false })
    })

    it('leaves alone what was there before the first start, read or unread, also when it is opened later', async () => {
      await harness.deliver([mailOf('old 1'), mailOf('old 2')])
      const first = await subjects(null, now)
      expect(first).to.deep.include({ subjects: [], leftAlone: 2 })
      await harness.openAll()
      await harness.deliver([mailOf('new')])
      expect((await subjects(first.cursor, now)).subjects).to.deep.equal(['new'])
    })

    it('leaves 1,000 old mails alone and lists the one that comes after them', async () => {
      await harness.deliver(Array.from({ length: 1_000 }, (_, index) => mailOf(`old ${index}`)))
      const first = await source.list(null, now)
      expect(first.refs).to.deep.equal([])
      expect(first.leftAlone).to.equal(1_000)
      await harness.deliver([mailOf('the new one')])
      expect((await subjects(first.cursor, now)).subjects).to.deep.equal(['the new one'])
    }).timeout(60_000)

    it('takes everything when told to', async () => {
      await harness.deliver([mailOf('a')])
      await harness.deliver([mailOf('b')])
      expect((await subjects(null, all)).subjects).to.have.members(['a', 'b'])
    })

    it('takes what arrived since a date and counts the rest as left alone', async () => {
      await harness.deliver([mailOf('old')], new Date('2026-01-10T10:00:00Z'))
      await harness.deliver([mailOf('same day, earlier')], new Date('2026-02-01T07:59:59Z'))
      await harness.deliver([mailOf('on the second')], new Date('2026-02-01T08:00:00Z'))
      const { subjects: found, leftAlone, cursor } = await subjects(null, { kind: 'since', date: new Date('2026-02-01T08:00:00Z') })
      expect(found).to.deep.equal(['on the second'])
      expect(leftAlone).to.equal(2)
      expect((await source.list(cursor, all)).refs).to.deep.equal([])
    })

    it('says when a mail arrived and how large it is', async () => {
      const arrivedAt = new Date('2026-03-04T05:06:07Z')
      await harness.deliver([mailOf('dated')], arrivedAt)
      const [ref] = (await source.list(null, all)).refs
      expect(ref?.arrivedAt.toISOString()).to.equal(arrivedAt.toISOString())
      expect(ref?.size).to.equal(mailOf('dated').length)
    })

    it('lists each mail once as the cursor goes on, and again from the older cursor', async () => {
      const start = (await source.list(null, now)).cursor
      await harness.deliver([mailOf('one')])
      const first = await subjects(start, now)
      expect(first.subjects).to.deep.equal(['one'])
      expect((await subjects(first.cursor, now)).subjects).to.deep.equal([])
      expect((await subjects(start, now)).subjects).to.deep.equal(['one'])
    })

    it('takes a mail that a human has opened already', async () => {
      const start = (await source.list(null, now)).cursor
      await harness.deliver([mailOf('opened')])
      await harness.openAll()
      expect((await subjects(start, now)).subjects).to.deep.equal(['opened'])
    })

    it('marks nothing as read by listing and fetching', async () => {
      await harness.deliver([mailOf('unread')])
      await subjects(null, all)
      expect(await harness.allUnread()).to.equal(true)
    })

    it('takes a cursor that is not its own as a first start', async () => {
      await harness.deliver([mailOf('old')])
      for (const cursor of ['', 'null', '{}', '[1]', '{"known":1,"uidValidity":1}']) {
        expect((await source.list(cursor, now)).refs, cursor).to.deep.equal([])
      }
    })

    it('gives the bytes as they are', async () => {
      const mail = new Uint8Array(Buffer.concat([Buffer.from(mailOf('bytes', 'binary: ')), Buffer.from([0xff, 0xfe, 0x80, 0x0d, 0x0a])]))
      await harness.deliver([mail])
      const [ref] = (await source.list(null, all)).refs
      const fetched = await source.fetch(ref!, 10_000)
      expect(Buffer.from(fetched.bytes).equals(Buffer.from(mail))).to.equal(true)
      expect(fetched.truncated).to.equal(false)
    })

    it('cuts at the asked maximum and says so', async () => {
      const mail = mailOf('long', 'y'.repeat(5_000))
      await harness.deliver([mail])
      const [ref] = (await source.list(null, all)).refs
      const cut = await source.fetch(ref!, 1_000)
      expect(Buffer.from(cut.bytes).toString()).to.equal(mail.slice(0, 1_000))
      expect(cut.truncated).to.equal(true)
      expect((await source.fetch(ref!, mail.length)).truncated).to.equal(false)
    })

    for (const outcome of ['processed', 'failed'] as const) {
      it(`moves to the ${outcome} folder, which it creates, and may be asked again`, async () => {
        await harness.deliver([mailOf('a'), mailOf('stays')])
        const { refs } = await source.list(null, all)
        expect(await source.settle(refs[0]!, outcome)).to.equal('moved')
        expect(await harness.settled(outcome)).to.have.length(1)
        expect(await source.settle(refs[0]!, outcome)).to.equal('gone')
        expect((await source.list(null, all)).refs.map(({ position }) => position)).to.deep.equal([refs[1]!.position])
        expect(await source.settle(refs[1]!, outcome)).to.equal('moved')
        expect(await harness.settled(outcome)).to.have.length(2)
      })
    }

    it('only flags where no folder is configured, and lists the flagged no more, even from the start', async () => {
      await harness.deliver([mailOf('a'), mailOf('b'), mailOf('c')])
      const { refs } = await harness.flagging.list(null, all)
      expect(await harness.flagging.settle(refs[0]!, 'processed')).to.equal('flagged')
      expect(await harness.flagging.settle(refs[0]!, 'processed')).to.equal('flagged')
      expect(await harness.flagging.settle(refs[1]!, 'failed')).to.equal('flagged')
      expect((await harness.flagging.list(null, all)).refs.map(({ position }) => position)).to.deep.equal([refs[2]!.position])
    })

    it('says that a mail is gone which a human has moved away', async () => {
      await harness.deliver([mailOf('a')])
      const [ref] = (await source.list(null, all)).refs
      await harness.removeAll()
      expect(await source.settle(ref!, 'processed')).to.equal('gone')
      const error: unknown = await source.fetch(ref!, 1_000).catch((reason: unknown) => reason)
      expect(error).to.be.instanceOf(MessageError).with.property('code', 'SUBMISSION_GONE')
    })

    it('says that a position is gone which it never gave', async () => {
      for (const position of ['', '1', '0:0', '../../etc/passwd', '1:999999', '999:1:*', 'x\r\n1 LOGOUT']) {
        expect(await source.settle({ position }, 'failed'), position).to.equal('gone')
        const error: unknown = await source.fetch({ position }, 1_000).catch((reason: unknown) => reason)
        expect(error, position).to.be.instanceOf(MessageError).with.property('code', 'SUBMISSION_GONE')
      }
    })

    it('wakes its watcher when mail comes', async () => {
      await source.list(null, now)
      const woken = new Promise<void>((resolve) => {
        source.watch(resolve)
      })
      await source.list(null, now)
      await harness.deliver([mailOf('wake up')])
      await woken
    }).timeout(20_000)

    it('serves calls that come at the same time', async () => {
      await harness.deliver(Array.from({ length: 8 }, (_, index) => mailOf(`m${index}`)))
      const { refs } = await source.list(null, all)
      const fetched = await Promise.all(refs.map(async (ref) => await source.fetch(ref, 1_000)))
      expect(new Set(fetched.map(({ bytes }) => Buffer.from(bytes).toString())).size).to.equal(8)
      expect(new Set(await Promise.all(refs.map(async (ref) => await source.settle(ref, 'processed'))))).to.deep.equal(new Set(['moved']))
    })

    it('looks back at inbox and processed mail, newest first, and marks nothing by it', async () => {
      const hour = (count: number): Date => new Date(Date.UTC(2026, 2, 4, count))
      for (const [index, subject] of ['first', 'second', 'third', 'fourth'].entries()) await harness.deliver([mailOf(subject)], hour(index))
      const { refs } = await source.list(null, all)
      await source.settle(refs[1]!, 'processed')
      await source.settle(refs[2]!, 'failed')
      const seen: string[] = []
      for (const ref of await source.recent(10)) {
        const { bytes } = await source.fetch(ref, 10_000)
        seen.push(/^Subject: (.*?)\r?$/m.exec(Buffer.from(bytes).toString('latin1'))?.[1] ?? '')
      }
      expect(seen).to.deep.equal(['fourth', 'second', 'first'])
      expect(await harness.allUnread()).to.equal(true)
      expect(await source.recent(2)).to.have.length(2)
      expect(await source.recent(0)).to.deep.equal([])
    })

    it('gives positions for looking back that cannot be settled, and goes on as before', async () => {
      await harness.deliver([mailOf('one')])
      const [ref] = await source.recent(5)
      expect(ref?.size).to.equal(mailOf('one').length)
      await source.fetch(ref!, 100)
      expect(await source.settle(ref!, 'processed')).to.equal('gone')
      expect((await subjects(null, all)).subjects).to.deep.equal(['one'])
      const [listed] = (await source.list(null, all)).refs
      expect(await source.settle(listed!, 'processed')).to.equal('moved')
      for (const position of ['processed/1:999999', 'inbox/', 'processed/../../etc/passwd', 'inbox/1:*']) {
        const error: unknown = await source.fetch({ position }, 1_000).catch((reason: unknown) => reason)
        expect(error, position).to.be.instanceOf(MessageError).with.property('code', 'SUBMISSION_GONE')
      }
    })

    it('looks back at nothing where there is nothing, and at flagged mail where no folder is configured', async () => {
      expect(await source.recent(50)).to.deep.equal([])
      await harness.deliver([mailOf('a'), mailOf('b')])
      const { refs } = await harness.flagging.list(null, all)
      await harness.flagging.settle(refs[0]!, 'processed')
      expect(await harness.flagging.recent(50)).to.have.length(2)
    })

    it('checks without changing anything and says how many a first start leaves alone', async () => {
      await harness.deliver([mailOf('a'), mailOf('b')])
      const { ok, text } = await source.check(now)
      expect(ok).to.equal(true)
      expect(text).to.match(/2 messages.*leaves 2 alone/)
      expect(await harness.allUnread()).to.equal(true)
      expect((await source.list(null, all)).refs).to.have.length(2)
    })
  })
}
