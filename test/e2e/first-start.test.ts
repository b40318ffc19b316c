/** The first start on a mailbox that has been in use for years. */
import { expect } from 'chai'
import { runCli } from '../helpers/run-cli.ts'
import { address, startCorpRig, users, type CorpRig } from '../helpers/corp-rig.ts'
import { asMailClient, eventually } from '../helpers/imap-reader.ts'

const old = (index: number): string =>
  `Return-Path: <dana@corp.test>\r\nAuthentication-Results: mx.corp.test; dmarc=pass header.from=corp.test\r\nFrom: dana@corp.test\r\nTo: phish@corp.test\r\nSubject: old report ${index}\r\nDate: Mon, 5 Jan 2026 10:00:00 +0000\r\nMessage-ID: <old-${index}@corp.test>\r\n\r\nIs this real?\r\n`

describe('first start on Dovecot and Postfix', function () {
  this.timeout(120_000)
  let rig: CorpRig
  before(async () => {
    rig = await startCorpRig()
    rig.dovecot.deliver(
      address('phish'),
      Array.from({ length: 1_000 }, (_, index) => old(index)),
    )
  })
  after(async () => {
    await rig.stop()
  })

  it('leaves 1,000 old mails alone, seen and unseen: 1 new one gives 1 reply and 1 incident report', async () => {
    // Half of them were opened by a human.
    await asMailClient(
      { imapPort: rig.dovecot.imapPort, user: address('phish'), password: users.phish },
      'INBOX',
      async (client) => await client.messageFlagsAdd('1:500', ['\\Seen']),
    )

    const check = await runCli(['config', 'check', '--config', rig.configFile], { env: { ANOMIX_MAILBOXES__PHISH__PASSWORD: users.phish } })
    expect(check.out).to.match(/ok\s+mailbox phish: .*1,?000/)
    expect(check.out).to.match(/ok\s+last submissions of phish: reporters: 50 of 50 would be answered\n/)
    expect(check.out).not.to.match(/old report|dana/)
    expect(check.code, check.out).to.equal(0)

    const daemon = await rig.start()
    expect(daemon.log()).to.include('"leftAlone":1000')
    const id = await rig.submit()
    await eventually('the new submission in Processed', 60_000, async () =>
      (await rig.read('phish', 'Processed')).some(({ source }) => source.includes(id)),
    )
    expect(await rig.read('dana')).to.have.length(1)
    expect(await rig.read('soc')).to.have.length(1)
    expect(await rig.read('phish')).to.have.length(1_000)
    expect(await daemon.end('SIGTERM')).to.equal(0)
  })
})
