/** What every store engine must hold; an engine's test calls {@link describeStore}. */
import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { anAssessment } from '../helpers/an-assessment.ts'
import type { Assessment } from '../../src/domain/analysis.ts'
import { steps } from '../../src/store/store.ts'
import type { FollowUp, NewSubmission, OutboxEntry, Store } from '../../src/store/store.ts'

/** An empty store of its own for each test. `reopen` opens a further handle on the same data; the suite closes all of them. */
export interface StoreHarness {
  readonly store: Store
  readonly reopen: () => Promise<Store>
  readonly remove: () => Promise<void>
}

/** A submission of its own for each `text`. */
export function submissionOf(text: string, change: Partial<NewSubmission> = {}): NewSubmission {
  const bytes = new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { mailbox: 'phish', position: `1:${text}`, sha256, bytes, truncated: false, arrivedAt: 1_000, ...change }
}

/** The smallest assessment, marked by its subject. */
export function assessmentOf(subject: string): Assessment {
  const { message } = anAssessment()
  return anAssessment({ message: { ...message, subject, headers: [{ name: '__proto__', value: 'ü\u0000\u{1f41f}' }] } })
}

async function rejection(work: Promise<unknown>): Promise<unknown> {
  try {
    await work
  } catch (error) {
    return error
  }
  throw new Error('expected a rejection')
}

/** Runs the suite against fresh stores of one engine. */
export function describeStore(name: string, open: () => Promise<StoreHarness>): void {
  describe(`store contract: ${name}`, () => {
    let harness: StoreHarness
    let store: Store
    let handles: Store[]

    beforeEach(async () => {
      harness = await open()
      store = harness.store
      handles = [store]
    })
    afterEach(async () => {
      for (const handle of handles) await handle.close()
      await harness.remove()
    })

    const another = async (): Promise<Store> => {
      const handle = await harness.reopen()
      handles.push(handle)
      return handle
    }
    const receive = async (text: string, change: Partial<NewSubmission> = {}, now = 2_000): Promise<string> =>
      (await store.receive(submissionOf(text, change), now)).id
    const claim = (owner: string, now: number, leaseMs = 100, from = store) => from.claim({ owner, now, leaseMs })

    describe('receive', () => {
      it('keeps a submission as it came', async () => {
        const id = await receive('one', { truncated: true, arrivedAt: 1_700_000_000_123 }, 1_700_000_000_999)
        expect(await store.find(id)).to.deep.equal({
          id,
          mailbox: 'phish',
          position: '1:one',
          sha256: submissionOf('one').sha256,
          truncated: true,
          arrivedAt: 1_700_000_000_123,
          receivedAt: 1_700_000_000_999,
          step: 'received',
          attempts: 0,
          failure: null,
          assessments: null,
          joins: null,
          followUp: null,
        })
      })

      it('gives back the very bytes, also empty, binary and large ones', async () => {
        const binary = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 7_919 + (index >> 8) * 31) & 0xff)
        for (const bytes of [new Uint8Array(), binary, new Uint8Array(3_000_000).fill(65)]) {
          const sha256 = createHash('sha256').update(bytes).digest('hex')
          const id = await receive('x', { bytes, sha256 })
          expect(Buffer.from(await store.bytes(id)).equals(bytes)).to.equal(true)
        }
      })

      it('knows the same bytes in the same mailbox and follows them to their new position', async () => {
        const id = await receive('one')
        const again = await store.receive(submissionOf('one', { position: '2:9' }), 3_000)
        expect(again).to.deep.equal({ kind: 'known', id, settled: false })
        const record = await store.find(id)
        expect([record?.position, record?.receivedAt]).to.deep.equal(['2:9', 2_000])
      })

      it('says so when known bytes are settled and leaves their position alone', async () => {
        const id = await receive('one')
        await store.advance(id, 'settled')
        expect(await store.receive(submissionOf('one', { position: '2:9' }), 3_000)).to.deep.equal({ kind: 'known', id, settled: true })
        expect((await store.find(id))?.position).to.equal('1:one')
      })

      it('takes the same bytes in another mailbox as another submission', async () => {
        await receive('one')
        expect((await store.receive(submissionOf('one', { mailbox: 'abuse' }), 2_000)).kind).to.equal('new')
      })

      it('keeps one record when two handles receive the same bytes at once', async () => {
        const other = await another()
        const results = await Promise.all(
          Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? store : other).receive(submissionOf('same'), index)),
        )
        expect(results.filter((result) => result.kind === 'new')).to.have.length(1)
        expect(new Set(results.map((result) => result.id)).size).to.equal(1)
      })

      it('rejects a question for bytes that it does not have', async () => {
        expect(await rejection(store.bytes('nobody'))).to.be.instanceOf(Error)
        expect(await store.find('nobody')).to.equal(null)
      })
    })

    describe('claim', () => {
      it('gives nothing where there is nothing', async () => {
        expect(await claim('a', 5_000)).to.equal(null)
      })

      it('gives the oldest arrival first, each to one owner', async () => {
        await receive('late', { arrivedAt: 300 })
        await receive('early', { arrivedAt: 100 })
        await receive('middle', { arrivedAt: 200 })
        const order = [await claim('a', 5_000), await claim('b', 5_000), await claim('a', 5_000), await claim('b', 5_000)]
        expect(order.map((record) => record?.position)).to.deep.equal(['1:early', '1:middle', '1:late', undefined])
      })

      it('gives a submission to exactly one of many concurrent owners on two handles', async () => {
        const ids = await Promise.all(Array.from({ length: 40 }, (_, index) => receive(`mail ${index}`)))
        const other = await another()
        const claims = await Promise.all(
          Array.from({ length: 60 }, (_, index) => claim(`owner ${index}`, 5_000, 100, index % 2 === 0 ? store : other)),
        )
        const taken = claims.filter((record) => record !== null).map((record) => record.id)
        expect(taken.toSorted()).to.deep.equal(ids.toSorted())
      })

      it('gives it to another once the lease has run out, and not before', async () => {
        const id = await receive('one')
        await claim('a', 5_000, 100)
        expect(await claim('b', 5_099)).to.equal(null)
        expect((await claim('b', 5_100))?.id).to.equal(id)
      })

      it('prolongs a lease that is still held, and tells an owner who lost it', async () => {
        const id = await receive('one')
        await claim('a', 5_000, 100)
        expect(await store.extend(id, { owner: 'a', now: 5_050, leaseMs: 100 })).to.equal(true)
        expect(await claim('b', 5_149)).to.equal(null)
        await claim('b', 5_150)
        expect(await store.extend(id, { owner: 'a', now: 5_151, leaseMs: 100 })).to.equal(false)
      })

      it('gives a released one back only when it is due, and counts failed tries', async () => {
        const id = await receive('one')
        await claim('a', 5_000)
        await store.release(id, 'a', { dueAt: 9_000, failed: true })
        expect(await claim('a', 8_999)).to.equal(null)
        expect((await claim('a', 9_000))?.attempts).to.equal(1)
        await store.release(id, 'a', { dueAt: 9_000, failed: false })
        expect((await claim('a', 9_000))?.attempts).to.equal(1)
      })

      it('ignores a release by somebody who no longer owns it', async () => {
        const id = await receive('one')
        await claim('a', 5_000, 100)
        await claim('b', 5_100, 1_000)
        await store.release(id, 'a', { dueAt: 0, failed: true })
        expect(await claim('c', 5_200)).to.equal(null)
        expect((await store.find(id))?.attempts).to.equal(0)
      })

      it('never gives a settled one, and goes on giving a failed one', async () => {
        const settled = await receive('settled')
        const failed = await receive('failed')
        await store.advance(settled, 'settled')
        await store.fail(failed, 'no message in it')
        const record = await claim('a', 5_000)
        expect([record?.id, record?.failure]).to.deep.equal([failed, 'no message in it'])
        expect(await claim('a', 5_000)).to.equal(null)
      })
    })

    describe('steps', () => {
      it('records assessments and the step together, and hands them out with a claim', async () => {
        const id = await receive('one')
        const assessments = [assessmentOf('first'), assessmentOf('second')]
        await store.assessed(id, assessments)
        const record = await claim('a', 5_000)
        expect([record?.step, record?.assessments]).to.deep.equal(['assessed', assessments])
      })

      it('goes forward through every step and never back', async () => {
        const id = await receive('one')
        for (const [index, step] of steps.entries()) {
          await store.advance(id, step)
          for (const earlier of steps.slice(0, index)) await store.advance(id, earlier)
          expect((await store.find(id))?.step).to.equal(step)
        }
      })

      it('forgets failed tries when it goes forward, and only then', async () => {
        const id = await receive('one')
        await store.advance(id, 'replied')
        await claim('a', 5_000)
        await store.release(id, 'a', { dueAt: 0, failed: true })
        await store.advance(id, 'assessed')
        await store.advance(id, 'replied')
        expect((await store.find(id))?.attempts).to.equal(1)
        await store.advance(id, 'reported')
        expect((await store.find(id))?.attempts).to.equal(0)
      })

      it('keeps the assessments that a reply rests on', async () => {
        const id = await receive('one')
        await store.assessed(id, [assessmentOf('first')])
        await store.assessed(id, [assessmentOf('again')])
        await store.advance(id, 'replied')
        await store.assessed(id, [assessmentOf('too late')])
        const record = await store.find(id)
        expect([record?.step, record?.assessments?.[0]?.message.subject]).to.deep.equal(['replied', 'again'])
      })

      it('rejects steps of a submission that it does not have', async () => {
        expect(await rejection(store.advance('nobody', 'settled'))).to.be.instanceOf(Error)
        expect(await rejection(store.assessed('nobody', []))).to.be.instanceOf(Error)
        expect(await rejection(store.fail('nobody', 'why'))).to.be.instanceOf(Error)
      })

      it('counts by step and failures, and lists the newest first', async () => {
        const ids = [await receive('a', {}, 10), await receive('b', {}, 20), await receive('c', {}, 30)]
        await store.advance(ids[0]!, 'settled')
        await store.fail(ids[0]!, 'broken')
        await store.advance(ids[1]!, 'replied')
        expect(await store.counts()).to.deep.equal({ received: 1, assessed: 0, replied: 1, reported: 0, settled: 1, failed: 1 })
        expect((await store.recent(2)).map((record) => record.id)).to.deep.equal([ids[2], ids[1]])
      })
    })

    describe('outbox', () => {
      const entry = (submissionId: string, change: Partial<OutboxEntry> = {}): Omit<OutboxEntry, 'attempts' | 'location'> => ({
        submissionId,
        kind: 'reply',
        recipient: 'ann@corp.example',
        messageId: '<1@phish.example>',
        state: 'pending',
        reason: null,
        ...change,
      })

      it('keeps the first row of a mail, whatever is asked for later', async () => {
        const id = await receive('one')
        const first = await store.enqueue(entry(id))
        expect(first).to.deep.equal({ ...entry(id), location: null, attempts: 0 })
        expect(await store.beginSending(first)).to.equal(true)
        const second = await store.enqueue(entry(id, { state: 'withheld', reason: 'too old', messageId: '<2@phish.example>' }))
        expect(second).to.deep.equal({ ...first, state: 'sending', attempts: 1 })
      })

      it('counts sendings alone as attempts and keeps what a change does not name', async () => {
        const id = await receive('one')
        await store.beginSending(await store.enqueue(entry(id)))
        await store.mark(entry(id), { state: 'pending', reason: 'server deferred' })
        await store.beginSending(await store.enqueue(entry(id)))
        await store.mark(entry(id), { state: 'sent', location: '/mail/new/1' })
        expect(await store.outbox(id)).to.deep.equal([
          { ...entry(id), state: 'sent', reason: 'server deferred', location: '/mail/new/1', attempts: 2 },
        ])
        await store.mark(entry(id), { state: 'sent', reason: null })
        expect((await store.outbox(id))[0]?.reason).to.equal(null)
      })

      it('lets exactly one of several owners begin a sending, whatever they remember', async () => {
        const id = await receive('one')
        const seen = await store.enqueue(entry(id))
        const begun = await Promise.all([store.beginSending(seen), store.beginSending(seen), store.beginSending(seen)])
        expect(begun.filter(Boolean)).to.have.length(1)
        await store.mark(entry(id), { state: 'pending' })
        expect(await store.beginSending(seen), 'the memory of before the first attempt').to.equal(false)
        expect((await store.outbox(id))[0]).to.include({ state: 'pending', attempts: 1 })
      })

      it('tells rows apart by kind and recipient, and shows only those of one submission', async () => {
        const [one, two] = [await receive('one'), await receive('two')]
        await store.enqueue(entry(one))
        await store.enqueue(entry(one, { kind: 'incident-report', recipient: 'soc@corp.example' }))
        await store.enqueue(entry(one, { kind: 'incident-report', recipient: 'soc2@corp.example' }))
        await store.enqueue(entry(two))
        await store.mark({ submissionId: one, kind: 'incident-report', recipient: 'soc@corp.example' }, { state: 'rejected' })
        expect((await store.outbox(one)).map((row) => [row.kind, row.recipient, row.state])).to.deep.equal([
          ['reply', 'ann@corp.example', 'pending'],
          ['incident-report', 'soc2@corp.example', 'pending'],
          ['incident-report', 'soc@corp.example', 'rejected'],
        ])
      })

      it('rejects rows of nobody', async () => {
        expect(await rejection(store.enqueue(entry('nobody')))).to.be.instanceOf(Error)
        expect(await rejection(store.mark(entry('nobody'), { state: 'sent' }))).to.be.instanceOf(Error)
      })
    })

    describe('conversations', () => {
      const followUp: FollowUp = {
        reporter: { address: 'ann@corp.example', authenticated: true, proof: 'authentication-results' },
        text: 'I clicked on it \u0000 \u{1f41f} __proto__',
        acts: ['clicked'],
        files: [],
      }

      it('finds a submission by the Message-ID of a mail of ours about it', async () => {
        const [one, two] = [await receive('one'), await receive('two')]
        for (const [submissionId, messageId] of [
          [one, '<1@phish.example>'],
          [two, '<2@phish.example>'],
        ] as const) {
          await store.enqueue({ submissionId, kind: 'reply', recipient: 'a@corp.example', messageId, state: 'sent', reason: null })
        }
        expect((await store.findByMessageId('<2@phish.example>'))?.id).to.equal(two)
        for (const unknown of ['', '<3@phish.example>', '2@phish.example', '<%>', "' or 1=1 --"])
          expect(await store.findByMessageId(unknown), unknown).to.equal(null)
      })

      it('finds a submission by day and first digits, newest first, in its mailbox alone', async () => {
        const day = Date.parse('2026-11-23T00:00:00Z')
        const at = (sha256: string, now: number, change: Partial<NewSubmission> = {}) =>
          receive(sha256 + String(now), { sha256: sha256.padEnd(64, '0') + String(now), ...change }, now)
        const first = await at('abcdef1', day)
        const second = await at('abcdef2', day + 86_399_999)
        await at('abcde0', day + 5)
        await at('abcdef3', day - 1)
        await at('abcdef4', day + 86_400_000)
        await at('abcdef5', day + 5, { mailbox: 'abuse' })
        const found = async (prefix: string, of = '2026-11-23') => (await store.findByCaseNumber('phish', of, prefix)).map(({ id }) => id)
        expect(await found('ABCDEF')).to.deep.equal([second, first])
        expect(await found('abcdef1')).to.deep.equal([first])
        for (const [prefix, of] of [
          ['', '2026-11-23'],
          ['%', '2026-11-23'],
          ['abc%', '2026-11-23'],
          ['abcdef', '2026-13-41'],
          ['abcdef', ''],
        ] as const)
          expect(await found(prefix, of), `${prefix} ${of}`).to.deep.equal([])
      })

      it('keeps a follow-up with the case that it joins and the step, and never takes it for a case', async () => {
        const root = await receive('root', {}, 10)
        const id = await receive('more', {}, 20)
        await store.followedUp(id, root, followUp)
        const record = await claim('a', 5_000).then(async () => await claim('a', 5_000))
        expect(record).to.deep.include({ id, step: 'assessed', joins: root, followUp, assessments: null })
        const { sha256 } = submissionOf('more')
        expect(await store.findByCaseNumber('phish', '1970-01-01', sha256.slice(0, 6))).to.deep.equal([])
      })

      it('keeps the first case that a submission joins and its first words', async () => {
        const [root, other, id] = [await receive('root'), await receive('other'), await receive('more')]
        await store.followedUp(id, root, followUp)
        await store.followedUp(id, other, { ...followUp, text: 'again' })
        await store.join(id, other)
        expect(await store.find(id)).to.deep.include({ joins: root, followUp })
      })

      it('does not move a follow-up back', async () => {
        const [root, id] = [await receive('root'), await receive('more')]
        await store.followedUp(id, root, followUp)
        await store.advance(id, 'reported')
        await store.followedUp(id, root, followUp)
        expect((await store.find(id))?.step).to.equal('reported')
      })

      it('lists a conversation with its beginning, oldest first', async () => {
        const root = await receive('root', {}, 10)
        const later = await receive('later', {}, 30)
        const earlier = await receive('earlier', {}, 20)
        await receive('alone', {}, 25)
        await store.followedUp(later, root, followUp)
        await store.join(earlier, root)
        expect((await store.conversation(root)).map(({ id }) => id)).to.deep.equal([root, earlier, later])
        expect((await store.conversation('nobody')).map(({ id }) => id)).to.deep.equal([])
      })

      it('rejects to join what it does not have', async () => {
        const id = await receive('one')
        expect(await rejection(store.join(id, 'nobody'))).to.be.instanceOf(Error)
        expect(await rejection(store.join('nobody', id))).to.be.instanceOf(Error)
        expect(await rejection(store.followedUp(id, 'nobody', followUp))).to.be.instanceOf(Error)
        expect(await store.find(id)).to.deep.include({ step: 'received', joins: null, followUp: null })
      })
    })

    it('remembers one cursor for each mailbox, whatever its name', async () => {
      expect(await store.cursor('phish')).to.equal(null)
      await store.saveCursor('phish', '{"uid":1}')
      await store.saveCursor('__proto__', 'x')
      await store.saveCursor('phish', '{"uid":2}')
      expect([await store.cursor('phish'), await store.cursor('__proto__')]).to.deep.equal(['{"uid":2}', 'x'])
    })

    it('has everything again after it was closed and opened', async () => {
      const id = await receive('one')
      await store.assessed(id, [assessmentOf('first')])
      await store.saveCursor('phish', 'c')
      const before = await store.find(id)
      await store.close()
      const reopened = await another()
      expect(await reopened.find(id)).to.deep.equal(before)
      expect(Buffer.from(await reopened.bytes(id)).toString()).to.equal('one')
      expect(await reopened.cursor('phish')).to.equal('c')
    })

    it('takes hostile text as text', async () => {
      const evil = `'; drop table submissions; -- \u202e${'x'.repeat(10_000)}`
      const id = await receive(evil, { position: evil })
      await store.fail(id, evil)
      const record = await store.find(id)
      expect([record?.position, record?.failure]).to.deep.equal([evil, evil])
    })

    it('says in its check how much is open', async () => {
      await receive('one')
      const result = await store.check()
      expect(result.ok).to.equal(true)
      expect(result.text).to.match(/\b1 open\b/)
    })
  })
}
