/** The main job on real parts: Postfix as the border server, Dovecot as the mailbox, the built daemon in between. */
import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { address, phish, startCorpRig, tenant, users, type CorpRig } from '../helpers/corp-rig.ts'
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

  /** Bytes of a report as a client without a mail library would write them, below these fields. */
  const report = (id: string, fields: readonly string[] = [], from = 'Dana <dana@corp.test>'): string =>
    [
      ...fields,
      `From: ${from}`,
      'To: phish@corp.test',
      'Subject: FW: is this real?',
      `Message-ID: ${id}`,
      `Date: ${new Date().toUTCString()}`,
      'Content-Type: text/plain',
      '',
      'A mail says that my parcel is waiting. Is this real?',
      '',
    ].join('\r\n')
  const toPhish = (from: string) => ({ from, to: address('phish') })
  let made = 0
  const nextId = (): string => `<made-${++made}@corp.test>`

  /** How Exchange Online holds a mail that one of its users wrote. */
  const internalMail = [
    'Received: from AM0PR01MB1111.eurprd01.prod.outlook.com (2603:10a6:208:aa::12)',
    ' by VI1PR01MB2222.eurprd01.prod.outlook.com with HTTPS; Mon, 23 Nov 2026 10:00:02 +0000',
    'Received: from DB7PR01MB3333.eurprd01.prod.outlook.com ([fe80::1c2d:3e4f:5a6b:7c8d])',
    ' by AM0PR01MB1111.eurprd01.prod.outlook.com (2603:10a6:208:aa::12) with Microsoft SMTP Server (version=TLS1_2,',
    ' cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.3977.33; Mon, 23 Nov 2026 10:00:01 +0000',
    'Received: from DB7PR01MB3333.eurprd01.prod.outlook.com ([fe80::1c2d:3e4f:5a6b:7c8d])',
    ' by DB7PR01MB3333.eurprd01.prod.outlook.com ([fe80::1c2d:3e4f:5a6b:7c8d%6]) with mapi id 15.20.3977.033; Mon, 23 Nov 2026 10:00:00 +0000',
    'X-MS-Exchange-Organization-AuthAs: Internal',
    'X-MS-Exchange-Organization-AuthSource: DB7PR01MB3333.eurprd01.prod.outlook.com',
    'X-MS-Exchange-CrossTenant-AuthAs: Internal',
    `X-MS-Exchange-CrossTenant-Id: ${tenant}`,
  ].map((line) => line.replace(/; Mon, 23 Nov.*/, `; ${new Date().toUTCString()}`))
  const loginOfDana = [
    'Received: from [192.168.1.5] (unknown [198.51.100.7])',
    ' (Authenticated sender: dana@corp.test)',
    ` by mx.corp.test (Postfix) with ESMTPSA id 4F1; ${new Date().toUTCString()}`,
  ]

  const proofs: readonly (readonly [string, () => Promise<string>])[] = [
    ['authentication-results', async () => await rig.submit()],
    ['submission', async () => await rig.submit({ login: 'dana', envelopeFrom: 'dana@unchecked.test' })],
    [
      'internal',
      () => {
        const id = nextId()
        rig.dovecot.deliver(address('phish'), [report(id, internalMail)])
        return Promise.resolve(id)
      },
    ],
  ]
  for (const [proof, send] of proofs) {
    it(`answers a reporter who is proven by ${proof}`, async () => {
      const before = (await rig.read('soc')).length
      const id = await send()
      await settledMail(id)
      expect(await repliesTo(id)).to.have.length(1)
      const reports = await rig.read('soc')
      expect(reports).to.have.length(before + 1)
      expect(reports[before]!.source.replaceAll(/=?\r?\n/g, ''), 'the incident report').to.include(`proven by ${proof}`)
    })
  }

  const silent: readonly (readonly [string, () => Promise<string>])[] = [
    ['an out-of-office answer', async () => await rig.submit({ headers: { 'Auto-Submitted': 'auto-replied' }, attach: false })],
    ['a mailing-list post', async () => await rig.submit({ headers: { 'List-Id': '<club.corp.test>', Precedence: 'list' } })],
    [
      'a bounce',
      async () =>
        await rig.submit({
          envelopeFrom: '',
          from: 'MAILER-DAEMON@corp.test',
          headers: { 'Auto-Submitted': 'auto-generated' },
          attach: false,
        }),
    ],
    [
      'a reporter with forged Authentication-Results',
      async () =>
        await rig.submit({
          envelopeFrom: 'x@attacker.test',
          headers: { 'Authentication-Results': 'mx.corp.test; dmarc=pass header.from=corp.test' },
        }),
    ],
    [
      'a reporter whose login a stranger wrote down himself',
      async () => {
        const id = nextId()
        await rig.sendFromOutside(toPhish('x@unchecked.test'), report(id, loginOfDana))
        return id
      },
    ],
    ['a reporter who logged in as somebody else', async () => await rig.submit({ login: 'soc', envelopeFrom: 'soc@unchecked.test' })],
    [
      'a reporter whom marks of Exchange from outside call internal',
      async () => {
        const id = nextId()
        await rig.sendFromOutside(toPhish('x@unchecked.test'), report(id, internalMail))
        return id
      },
    ],
    [
      'a reporter whose From field can be read in two ways',
      async () => {
        const id = nextId()
        await rig.sendFromOutside(toPhish('dana@corp.test'), report(id, [], '"<soc@corp.test>" <dana@corp.test>'))
        return id
      },
    ],
  ]
  for (const [what, send] of silent) {
    it(`handles ${what} and answers nobody`, async () => {
      const before = (await rig.read('dana')).length
      const reports = (await rig.read('soc')).length
      await settledMail(await send())
      expect((await rig.read('dana')).length).to.equal(before)
      expect((await rig.read('soc')).length).to.equal(reports + 1)
    })
  }

  it('gives the words of a reporter who answers our reply to the SOC once, and does not answer them', async () => {
    const id = await rig.submit()
    await settledMail(id)
    const [reply] = await repliesTo(id)
    const replyId = /^Message-ID: (<.*>)/im.exec(reply!.source)?.[1] ?? ''
    const number = /PH-\d{8}-[0-9A-F]{6}/.exec(reply!.source)?.[0] ?? ''
    const before = { dana: (await rig.read('dana')).length, soc: (await rig.read('soc')).length }
    const words = 'I entered my password before I reported it.'
    const answer = await rig.submit({
      headers: { 'In-Reply-To': replyId },
      attach: false,
      text: `${words}\n\n> Thank you for your report.\n`,
    })
    await settledMail(answer)
    expect((await rig.read('dana')).length).to.equal(before.dana)
    const told = (await rig.read('soc')).slice(before.soc)
    expect(told).to.have.length(1)
    expect(told[0]!.source)
      .to.include(number)
      .and.include(words)
      .and.match(/^Subject: .*USER ACTED/m)
  })

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
