/** The delivery rule, with a stop injected at every call of the store and of the transport. */
import { expect } from 'chai'
import { createIntake } from '../../src/app/daemon/intake.ts'
import type { Assessment, SubmissionSummary } from '../../src/domain/analysis.ts'
import { MessageError, TransientError } from '../../src/domain/errors.ts'
import type { Store } from '../../src/store/store.ts'
import { createRig, hours, now, reading, stopAndGoOn, to, type Rig } from '../helpers/daemon-rig.ts'

const submission = Buffer.from('From: dana@corp.example\r\nMessage-ID: <r1@corp.example>\r\nSubject: FW\r\n\r\nreal?\r\n')

const noSubmission: SubmissionSummary = {
  button: null,
  buttonDetails: [],
  reportedAs: null,
  client: null,
  form: 'attached',
  note: null,
  actedOn: false,
  acts: [],
  language: null,
}

describe('delivery', () => {
  let rig: Rig
  beforeEach(async () => {
    rig = await createRig()
  })
  afterEach(async () => {
    await rig.store.close()
  })

  it('answers the reporter once, tells the SOC once and settles the submission', async () => {
    rig.source.deliver(submission, now)
    await rig.daemon().once()
    await rig.daemon().once()
    expect(to(rig, 'dana@corp.example')).to.equal(1)
    expect(to(rig, 'soc@corp.example')).to.equal(1)
    expect([...rig.source.settled.values()]).to.deep.equal(['processed'])
    const reply = rig.transport.sent[0]
    expect(reply?.inReplyTo).to.equal('<r1@corp.example>')
    expect(reply?.headers).to.deep.include({ name: 'Auto-Submitted', value: 'auto-replied' })
  })

  for (const after of [false, true]) {
    it(`loses nothing and never answers twice when it is stopped ${after ? 'after' : 'before'} any call of store or transport`, async function () {
      this.timeout(60_000)
      let points = 0
      for (let stopAt = 1; ; stopAt++) {
        const each = await createRig()
        each.source.deliver(submission, now)
        const stopped = await stopAndGoOn(each, { stopAt, after })
        expect(to(each, 'dana@corp.example'), `replies, stopped at call ${stopAt}`).to.be.at.most(1)
        expect(to(each, 'soc@corp.example'), `incident reports, stopped at call ${stopAt}`).to.be.within(1, 2)
        expect([...each.source.settled.values()], `settled, stopped at call ${stopAt}`).to.deep.equal(['processed'])
        const [record] = await each.store.recent(1)
        const reply = (await each.store.outbox(record!.id)).find(({ kind }) => kind === 'reply')
        if (to(each, 'dana@corp.example') === 0) expect(reply?.state, `stopped at call ${stopAt}`).to.equal('unknown')
        await each.store.close()
        if (!stopped) break
        points++
      }
      expect(points).to.be.greaterThan(12)
    })
  }

  it('says in the incident report that the outcome of the reply is unknown', async () => {
    rig.source.deliver(submission, now)
    rig.transport.fault = (mail) => (mail.to === 'dana@corp.example' ? new TransientError('TRANSPORT_OUTCOME_UNKNOWN') : null)
    await rig.daemon().once()
    rig.transport.fault = null
    hours(rig, 1)
    await rig.daemon().once()
    expect(to(rig, 'dana@corp.example')).to.equal(0)
    expect(rig.transport.sent[0]?.text).to.match(/unknown/i)
  })

  it('sends a deferred reply and incident report again, in order, and only once each', async () => {
    rig.source.deliver(submission, now)
    rig.transport.fault = () => new TransientError('TRANSPORT_DEFERRED')
    await rig.daemon().once()
    expect(rig.transport.sent).to.have.length(0)
    expect(rig.source.inbox()).to.have.length(1)
    rig.transport.fault = null
    hours(rig, 1)
    await rig.daemon().once()
    expect(rig.transport.sent.map((mail) => mail.to)).to.deep.equal(['dana@corp.example', 'soc@corp.example'])
  })

  it('tells the SOC even when the reply is refused for good', async () => {
    rig.source.deliver(submission, now)
    rig.transport.fault = (mail) => (mail.to === 'dana@corp.example' ? new MessageError('TRANSPORT_REJECTED') : null)
    await rig.daemon().once()
    expect(rig.transport.sent.map((mail) => mail.to)).to.deep.equal(['soc@corp.example'])
    expect([...rig.source.settled.values()]).to.deep.equal(['processed'])
  })

  it('gives a submission up after three failed tries: SOC told, failed folder, the next one handled', async () => {
    rig.source.deliver(submission, now)
    rig.analysisFails = true
    for (let round = 0; round < 4; round++) {
      await rig.daemon().once()
      hours(rig, 2)
    }
    expect([...rig.source.settled.values()]).to.deep.equal(['failed'])
    expect(to(rig, 'soc@corp.example')).to.equal(1)
    rig.analysisFails = false
    rig.source.deliver(Buffer.concat([submission, Buffer.from('2')]), rig.clock)
    await rig.daemon().once()
    expect([...rig.source.settled.values()]).to.deep.equal(['failed', 'processed'])
  })

  it('takes a copy of a settled submission out of the inbox and writes to nobody', async () => {
    rig.source.deliver(submission, now)
    await rig.daemon().once()
    rig.source.deliver(submission, now)
    await rig.daemon().once()
    expect(rig.transport.sent).to.have.length(2)
    expect(rig.source.inbox()).to.have.length(0)
  })

  it('answers nobody in observe mode and shows the SOC what would have been said', async () => {
    rig.source.deliver(submission, now)
    await rig.daemon({ mode: 'observe' }).once()
    expect(rig.transport.sent.map((mail) => mail.to)).to.deep.equal(['soc@corp.example'])
    expect(rig.transport.sent[0]?.text).to.match(/would have answered/i)
  })

  it('answers no submission older than 48 hours, however new it looks to the server', async () => {
    rig.source.deliver(submission, new Date(now.getTime() - 49 * 3_600_000))
    await rig.daemon().once()
    expect(rig.transport.sent.map((mail) => mail.to)).to.deep.equal(['soc@corp.example'])
  })

  it('keeps going when one message cannot be fetched, and takes it later', async () => {
    rig.source.deliver(submission, now)
    rig.source.fault = { call: 'fetch', error: new TransientError('MAILBOX_TIMEOUT') }
    await rig
      .daemon()
      .once()
      .catch(() => undefined)
    rig.source.fault = null
    await rig.daemon().once()
    expect([...rig.source.settled.values()]).to.deep.equal(['processed'])
  })

  it('settles later when the mailbox is away at that moment, without writing again', async () => {
    rig.source.deliver(submission, now)
    rig.source.fault = { call: 'settle', error: new TransientError('MAILBOX_UNREACHABLE') }
    await rig.daemon().once()
    expect(rig.transport.sent).to.have.length(2)
    rig.source.fault = null
    hours(rig, 1)
    await rig.daemon().once()
    expect(rig.transport.sent).to.have.length(2)
    expect([...rig.source.settled.values()]).to.deep.equal(['processed'])
  })

  it('takes what lies behind a mail that the server does not hand out, and gives that one to people after three tries', async () => {
    const bad = rig.source.deliver(Buffer.from('bad'), now)
    rig.source.deliver(submission, now)
    const fetch = rig.source.fetch.bind(rig.source)
    rig.source.fetch = (ref, most) =>
      ref.position === bad ? Promise.reject(new TransientError('SUBMISSION_UNREADABLE')) : fetch(ref, most)
    const intake = createIntake(rig.intake)
    for (let poll = 0; poll < 4; poll++) await intake().catch(() => undefined)
    await rig.daemon().once()
    expect(rig.source.settled.get('2')).to.equal('processed')
    expect(rig.source.settled.get(bad)).to.equal('failed')
    expect(to(rig, 'soc@corp.example')).to.equal(2)
    expect(to(rig, 'dana@corp.example')).to.equal(1)
  })

  it('sends no reply that waited while replies were switched off, or that has grown too old', async () => {
    for (const change of [
      { mode: 'off' as const, hours: 1 },
      { mode: 'observe' as const, hours: 1 },
      { mode: 'on' as const, hours: 50 },
    ]) {
      const each = await createRig()
      each.source.deliver(submission, now)
      each.transport.fault = () => new TransientError('TRANSPORT_DEFERRED')
      await each.daemon().once()
      each.transport.fault = null
      hours(each, change.hours)
      await each.daemon({ mode: change.mode }).once()
      expect(each.transport.sent.map((mail) => mail.to)).to.deep.equal(['soc@corp.example'])
      await each.store.close()
    }
  })

  it('is silent to the SOC where the operator wants that, for a harmless verdict on original bytes alone, and never where the reporter acted', async () => {
    const evidence = { grade: 'B', reasons: [], closable: true } as const
    const quiet: Partial<Assessment> = { verdict: 'legitimate', evidence }
    const submitted = { ...noSubmission, actedOn: true }
    const cases: readonly (readonly [Partial<Assessment>, number])[] = [
      [quiet, 0],
      [{ ...quiet, evidence: { ...evidence, grade: 'D', closable: false } }, 1],
      [{ ...quiet, submission: submitted }, 1],
      [{ verdict: 'phishing', evidence: { ...evidence, closable: false } }, 0],
    ]
    for (const [change, reports] of cases) {
      const each = await createRig(reading(change))
      each.source.deliver(submission, now)
      await each.daemon({ incidentReport: 'none' }).once()
      expect(to(each, 'soc@corp.example'), JSON.stringify(change)).to.equal(reports)
      expect(to(each, 'dana@corp.example')).to.equal(1)
      await each.store.close()
    }
  })

  it('does not send when another owner has taken the mail over meanwhile', async () => {
    rig.source.deliver(submission, now)
    // Between reading the row and sending it the other daemon has begun.
    const store = new Proxy(rig.store, {
      get: (target, key) =>
        key === 'beginSending'
          ? async (entry: Parameters<Store['beginSending']>[0]) => {
              await target.beginSending(entry)
              return await target.beginSending(entry)
            }
          : (Reflect.get(target, key) as unknown),
    })
    await rig.daemon({ store }).once()
    expect(rig.transport.sent).to.have.length(0)
  })
})
