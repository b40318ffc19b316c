/** The main job on real parts: Postfix as the border server, Dovecot as the mailbox, the built daemon in between. */
import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { shippedFile } from '../../src/app/paths.ts'
import { eventually, readFolder, type ReadMail } from '../helpers/imap-reader.ts'
import { endAll, startDaemon, type RunningDaemon } from '../helpers/running-daemon.ts'
import { startDovecot, type Dovecot } from '../helpers/servers/dovecot.ts'
import { startPostfix, type Postfix } from '../helpers/servers/postfix.ts'
import { requireServers } from '../helpers/servers/available.ts'

const phish = readFileSync(shippedFile('test/fixtures/unusual-sign-in.eml'))
const users = { phish: 'phish-pw', dana: 'dana-pw', soc: 'soc-pw' }
const address = (user: string): string => `${user}@corp.test`

describe('end to end on Dovecot and Postfix', function () {
  this.timeout(180_000)
  let dovecot: Dovecot
  let postfix: Postfix
  let folder: string
  let configFile: string
  let daemon: RunningDaemon | null = null
  let sent = 0

  before(async () => {
    requireServers('dovecot', 'postfix')
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-e2e-'))
    dovecot = await startDovecot({ users: Object.fromEntries(Object.entries(users).map(([user, password]) => [address(user), password])) })
    postfix = await startPostfix({ domains: ['corp.test'], lmtpPort: dovecot.lmtpPort, authservId: 'mx.corp.test', authenticatedDomains: ['corp.test'] })
    writeFileSync(path.join(folder, 'ca.pem'), dovecot.ca)
    configFile = path.join(folder, 'anomix.yaml')
    writeFileSync(
      configFile,
      `organisation: { name: Corp, domains: [corp.test] }
mailboxes:
  phish:
    type: imap
    host: localhost
    port: ${dovecot.imapsPort}
    tls: { ca: ${path.join(folder, 'ca.pem')} }
    user: phish@corp.test
    transport: out
    from: { name: Phishing response, address: phish@corp.test }
    soc: { to: [soc@corp.test] }
    reporters: { domains: [corp.test] }
transports:
  out: { type: smtp, host: 127.0.0.1, port: ${postfix.smtpPort}, security: none }
authentication: { trustedAuthservIds: [mx.corp.test] }
store: { type: sqlite, path: ${path.join(folder, 'anomix.sqlite')} }
response: { reply: { mode: "on" } }
poll: { schedule: "*/2 * * * * *" }
`,
    )
  })
  after(async () => {
    endAll()
    await postfix.stop()
    await dovecot.stop()
    rmSync(folder, { recursive: true })
  })
  beforeEach(async () => {
    daemon = startDaemon(configFile, { ANOMIX_MAILBOXES__PHISH__PASSWORD: users.phish })
    await daemon.waitFor('daemon is watching')
    await eventually('the first listing', 20_000, () => Promise.resolve(sent > 0 || daemon?.log().includes('left alone')))
  })
  afterEach(async () => {
    await daemon?.end('SIGKILL')
    daemon = null
  })

  const inbox = async (user: keyof typeof users): Promise<readonly ReadMail[]> => await readFolder(dovecot, address(user), users[user], 'INBOX')
  const processed = async (): Promise<readonly ReadMail[]> => await readFolder(dovecot, address('phish'), users.phish, 'Processed')
  const holding = (mails: readonly ReadMail[], text: string): readonly ReadMail[] => mails.filter(({ source }) => source.includes(text))

  /** Sends as a mail client does: forward as attachment. Returns the submission's Message-ID. */
  async function submit(options: { readonly from?: string; readonly envelopeFrom?: string; readonly headers?: Record<string, string>; readonly attach?: boolean } = {}): Promise<string> {
    const transport = createTransport({ host: '127.0.0.1', port: postfix.smtpPort, secure: false, ignoreTLS: true })
    const from = options.from ?? address('dana')
    const messageId = `<report-${++sent}@corp.test>`
    await transport.sendMail({
      envelope: { from: options.envelopeFrom ?? from, to: [address('phish')] },
      from,
      to: address('phish'),
      subject: `FW: is this real? ${sent}`,
      messageId,
      text: 'Please have a look.',
      headers: options.headers ?? {},
      attachments: options.attach === false ? [] : [{ filename: 'original.eml', content: phish, contentType: 'message/rfc822', contentDisposition: 'attachment', encoding: '7bit' }],
    })
    transport.close()
    return messageId
  }
  const settledMail = async (messageId: string): Promise<ReadMail> => await eventually(`${messageId} in Processed`, 90_000, async () => holding(await processed(), messageId)[0])

  it('answers the reporter, tells the SOC and moves the submission', async () => {
    const id = await submit()
    await settledMail(id)
    const replies = holding(await inbox('dana'), `In-Reply-To: ${id}`)
    expect(replies).to.have.length(1)
    const reply = replies[0]!.source
    expect(reply).to.include('Auto-Submitted: auto-replied').and.match(/^Return-Path: <>/m)
    expect(reply).not.to.match(/contoso|quietmeter|helpful-assist/i)
    const reports = await inbox('soc')
    expect(reports).to.have.length(1)
    expect(reports[0]!.source).to.include('Auto-Submitted: auto-generated').and.match(/^Subject: .*PHISHING/m)
    expect(reports[0]!.source).to.include(createHash('sha256').update(phish).digest('hex').slice(0, 16))
  })

  const silent: readonly (readonly [string, Parameters<typeof submit>[0]])[] = [
    ['an out-of-office answer', { headers: { 'Auto-Submitted': 'auto-replied' }, attach: false }],
    ['a mailing-list post', { headers: { 'List-Id': '<club.corp.test>', Precedence: 'list' } }],
    ['a bounce', { envelopeFrom: '', from: 'MAILER-DAEMON@corp.test', headers: { 'Auto-Submitted': 'auto-generated' }, attach: false }],
    ['a forged reporter', { envelopeFrom: 'x@attacker.test', headers: { 'Authentication-Results': 'mx.corp.test; dmarc=pass header.from=corp.test' } }],
  ]
  for (const [what, options] of silent) {
    it(`handles ${what} and answers nobody`, async () => {
      const before = (await inbox('dana')).length
      const id = await submit(options)
      await settledMail(id)
      expect((await inbox('dana')).length).to.equal(before)
    })
  }

  it('handles a real bounce that Postfix writes, and answers nobody', async () => {
    const before = (await processed()).length
    const transport = createTransport({ host: '127.0.0.1', port: postfix.smtpPort, secure: false, ignoreTLS: true })
    await transport.sendMail({ envelope: { from: address('phish'), to: ['nobody-here@corp.test'] }, from: address('phish'), to: 'nobody-here@corp.test', subject: 'undeliverable', text: 'x' })
    transport.close()
    const bounce = await eventually('the bounce in Processed', 90_000, async () => (await processed()).slice(before)[0])
    expect(bounce.source).to.match(/multipart\/report/i)
  })

  it('loses nothing when Dovecot is killed and started again in between', async () => {
    await dovecot.kill()
    const id = await submit()
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    await dovecot.restart()
    await settledMail(id)
    expect(holding(await inbox('dana'), `In-Reply-To: ${id}`)).to.have.length(1)
  })

  it('loses nothing and answers once when the daemon is killed in between, at whatever moment', async () => {
    const ids: string[] = []
    for (const pause of [0, 150, 400, 700, 1_000, 1_400]) {
      ids.push(await submit())
      await new Promise((resolve) => setTimeout(resolve, pause))
      await daemon?.end('SIGKILL')
      daemon = startDaemon(configFile, { ANOMIX_MAILBOXES__PHISH__PASSWORD: users.phish })
      await daemon.waitFor('daemon is watching')
    }
    for (const id of ids) await settledMail(id)
    const replies = await inbox('dana')
    const reports = await inbox('soc')
    for (const id of ids) {
      expect(holding(replies, `In-Reply-To: ${id}`).length, `replies to ${id}`).to.be.at.most(1)
      expect(holding(await processed(), id), id).to.have.length(1)
    }
    expect(reports.length).to.be.at.least(sent)
  })

  it('ends within 30 seconds on SIGTERM with exit code 0 and its last log line written', async () => {
    const startedAt = performance.now()
    expect(await daemon?.end('SIGTERM')).to.equal(0)
    expect(performance.now() - startedAt).to.be.lessThan(30_000)
    expect(daemon?.log()).to.include('daemon has stopped')
    expect(daemon?.log()).not.to.include(users.phish)
    daemon = null
  })
})
