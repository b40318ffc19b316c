/** The main job on real parts: Postfix as the border server, Dovecot as the mailbox, the built daemon in between. */
import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { address, phish, startCorpRig, users, type CorpRig, type Submission } from '../helpers/corp-rig.ts'
import { eventually, type ReadMail } from '../helpers/imap-reader.ts'
import type { RunningDaemon } from '../helpers/running-daemon.ts'

describe('end to end on Dovecot and Postfix', function () {
  this.timeout(180_000)
  let rig: CorpRig
  let daemon: RunningDaemon

  before(async () => {
    rig = await startCorpRig()
  })
  after(async () => {
    await rig.stop()
  })
  beforeEach(async () => {
    daemon = await rig.start()
  })
  afterEach(async () => {
    await daemon.end('SIGKILL')
  })

  const processed = async (): Promise<readonly ReadMail[]> => await rig.read('phish', 'Processed')
  const holding = (mails: readonly ReadMail[], text: string): readonly ReadMail[] => mails.filter(({ source }) => source.includes(text))
  const repliesTo = async (id: string): Promise<readonly ReadMail[]> => holding(await rig.read('dana'), `In-Reply-To: ${id}`)
  const settledMail = async (messageId: string): Promise<ReadMail> =>
    await eventually(`${messageId} in Processed`, 90_000, async () => holding(await processed(), messageId)[0])

  it('answers the reporter, tells the SOC and moves the submission', async () => {
    const id = await rig.submit()
    await settledMail(id)
    const replies = await repliesTo(id)
    expect(replies).to.have.length(1)
    const reply = replies[0]!.source
    expect(reply)
      .to.include('Auto-Submitted: auto-replied')
      .and.match(/^Return-Path: <>/m)
    expect(reply).not.to.match(/contoso|quietmeter|helpful-assist/i)
    const reports = await rig.read('soc')
    expect(reports).to.have.length(1)
    expect(reports[0]!.source)
      .to.include('Auto-Submitted: auto-generated')
      .and.match(/^Subject: .*PHISHING/m)
    expect(reports[0]!.source).to.include(createHash('sha256').update(phish).digest('hex').slice(0, 16))
  })

  const silent: readonly (readonly [string, Submission])[] = [
    ['an out-of-office answer', { headers: { 'Auto-Submitted': 'auto-replied' }, attach: false }],
    ['a mailing-list post', { headers: { 'List-Id': '<club.corp.test>', Precedence: 'list' } }],
    ['a bounce', { envelopeFrom: '', from: 'MAILER-DAEMON@corp.test', headers: { 'Auto-Submitted': 'auto-generated' }, attach: false }],
    [
      'a forged reporter',
      { envelopeFrom: 'x@attacker.test', headers: { 'Authentication-Results': 'mx.corp.test; dmarc=pass header.from=corp.test' } },
    ],
  ]
  for (const [what, options] of silent) {
    it(`handles ${what} and answers nobody`, async () => {
      const before = (await rig.read('dana')).length
      const reports = (await rig.read('soc')).length
      await settledMail(await rig.submit(options))
      expect((await rig.read('dana')).length).to.equal(before)
      expect((await rig.read('soc')).length).to.equal(reports + 1)
    })
  }

  it('handles a real bounce that Postfix writes, and answers nobody', async () => {
    const before = (await processed()).length
    await rig.sendRaw({ from: address('phish'), to: 'nobody-here@corp.test' }, 'undeliverable')
    const bounce = await eventually('the bounce in Processed', 90_000, async () => (await processed())[before])
    expect(bounce.source).to.match(/multipart\/report/i)
    expect(daemon.log()).not.to.include('"kind":"reply"')
  })

  it('loses nothing when Dovecot is killed and started again in between', async () => {
    await rig.dovecot.kill()
    const id = await rig.submit()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await rig.dovecot.restart()
    await settledMail(id)
    expect(await repliesTo(id)).to.have.length(1)
  })

  it('loses nothing and answers once when the daemon is killed in between, at whatever moment', async () => {
    const ids: string[] = []
    for (const pause of [0, 150, 400, 700, 1_000, 1_400]) {
      ids.push(await rig.submit())
      await new Promise((resolve) => setTimeout(resolve, pause))
      await daemon.end('SIGKILL')
      daemon = await rig.start()
    }
    for (const id of ids) await settledMail(id)
    const reports = await rig.read('soc')
    for (const id of ids) {
      const replies = (await repliesTo(id)).length
      expect(replies, `replies to ${id}`).to.be.at.most(1)
      // Killed while the reply was being handed over: not sent again, and the SOC is told.
      if (replies === 0) expect(daemon.log()).to.include('outcome of a reply is unknown')
      expect(holding(await processed(), id), id).to.have.length(1)
    }
    expect(reports.length).to.be.at.least(ids.length)
  })

  it('ends within 30 seconds on SIGTERM with exit code 0 and its last log line written', async () => {
    const startedAt = performance.now()
    expect(await daemon.end('SIGTERM')).to.equal(0)
    expect(performance.now() - startedAt).to.be.lessThan(30_000)
    expect(daemon.log()).to.include('daemon has stopped').and.not.include(users.phish)
  })
})
