/** Mails that continue an earlier case: words go to the SOC once, whatever is reported is analysed. */
import { expect } from 'chai'
import { loadLists } from '../../src/app/compose/lists.ts'
import { lastResortAssessment } from '../../src/app/daemon/last-resort.ts'
import { defaultLimits } from '../../src/domain/settings.ts'
import type { OutgoingMail } from '../../src/mailbox/transport.ts'
import { inspect } from '../../src/message/inspect.ts'
import { createRig, hours, now, stopAndGoOn, to, type ReadSubmission, type Rig } from '../helpers/daemon-rig.ts'

const lists = loadLists()

/** Unwraps for real; every message is inconclusive, as it is where the original is missing. */
const unwrapping: ReadSubmission = async (bytes, { identify, continues }) => {
  const { submission: envelope, messages } = await inspect(bytes, { as: 'submission', limits: defaultLimits, lists })
  const reporter = envelope === null ? null : identify(envelope)
  if (envelope !== null && (await continues(envelope, messages))) return { envelope, assessments: [] }
  const plain = lastResortAssessment({ path: 'x', sha256: 'ab', version: '1', detectors: '1' })
  const assessments = messages.map((message) => ({
    ...plain,
    reporter,
    evidence: { ...message.evidence, closable: false },
    message: { ...plain.message, subject: message.subject, from: message.from },
    observables: message.observables,
  }))
  return { envelope, assessments }
}

interface MailOptions {
  readonly from?: string
  readonly subject?: string
  readonly headers?: readonly string[]
  readonly body?: string
}
let written = 0
const mail = ({ from = 'Dana <dana@corp.example>', subject = 'FW: odd', headers = [], body = 'Is this real?' }: MailOptions = {}): Buffer =>
  Buffer.from(
    [
      `From: ${from}`,
      'To: phish@corp.example',
      `Subject: ${subject}`,
      `Message-ID: <m${++written}@corp.example>`,
      ...headers,
      '',
      body.replaceAll('\n', '\r\n'),
      '',
    ].join('\r\n'),
  )
const original = 'Received: from a by b; Mon, 23 Nov 2026 09:00:00 +0000\nFrom: evil@attacker.example\nSubject: Your parcel\n\nPay now'
const attached = (options: MailOptions = {}): Buffer =>
  mail({
    ...options,
    headers: [...(options.headers ?? []), 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
    body: `--b\nContent-Type: text/plain\n\n${options.body ?? 'Here it is.'}\n--b\nContent-Type: message/rfc822\n\n${original}\n--b--`,
  })
const inlineForward = mail({
  body: 'real?\n\n-----Original Message-----\nFrom: Evil <evil@attacker.example>\nSent: Monday, November 23, 2026 9:00 AM\nTo: Dana <dana@corp.example>\nSubject: Your parcel\n\nPay now',
})

describe('conversation', () => {
  let rig: Rig
  let reply: OutgoingMail
  let caseNumber: string
  const repliesTo = (address: string): readonly OutgoingMail[] => rig.transport.sent.filter((sent) => sent.to === address)
  const take = async (bytes: Buffer): Promise<void> => {
    hours(rig, 0.01)
    rig.source.deliver(bytes, rig.clock)
    await rig.daemon().once()
  }
  beforeEach(async () => {
    rig = await createRig(unwrapping)
    await take(inlineForward)
    reply = repliesTo('dana@corp.example')[0]!
    caseNumber = /PH-\d{8}-[0-9A-F]{6}/.exec(reply.subject)?.[0] ?? ''
    rig.transport.sent.length = 0
  })
  afterEach(async () => {
    await rig.store.close()
  })
  const answering = (): string => `In-Reply-To: ${reply.messageId}`
  const settled = (): readonly string[] => [...rig.source.settled.values()]

  it('begins with a reply that says how to send the original', () => {
    expect(caseNumber).to.match(/^PH-20261123-/)
    expect(reply.text).to.match(/attachment/i)
  })

  const gmail =
    '\n\nOn Mon, Nov 23, 2026 at 10:00 AM Phishing response <phish@corp.example> wrote:\n\n> Hello,\n>\n> Thank you for your report.\n> Case number: PH-20261123-000000\n'
  const outlook =
    '\n\n________________________________\nFrom: Phishing response <phish@corp.example>\nSent: Monday, November 23, 2026 10:00 AM\nTo: Dana <dana@corp.example>\nSubject: [PH-20261123-000000] Your report: we need the original message\n\nHello,\n\nThank you for your report. Every report helps to protect us all.\n'
  const named = (from: string): string =>
    `\n\n${from}: Phishing response\n${from === 'Von' ? 'Gesendet: Montag, 23. November 2026 10:00\nAn: Dana\nBetreff' : 'Sent: Monday, November 23, 2026 10:00 AM\nTo: Dana\nSubject'}: [PH-20261123-000000] Your report: this is phishing\n\nHello,\n\nThank you for your report. Every report helps to protect us all.\n`
  const ways: readonly (readonly [string, () => Buffer])[] = [
    ['an answer by In-Reply-To', () => mail({ headers: [answering()], subject: 'Re: it', body: `It came again today.${gmail}` })],
    [
      'an answer by References alone',
      () => mail({ headers: [`References: <a@b> ${reply.messageId} <c@d>`], body: 'It came again today.' }),
    ],
    ['an answer of Outlook', () => mail({ headers: [answering()], subject: 'RE: it', body: `It came again today.${outlook}` })],
    [
      'an answer of Outlook that shows our name alone',
      () => mail({ headers: [answering()], subject: 'RE: it', body: `It came again today.${named('From')}` }),
    ],
    [
      'an answer of German Outlook that shows our name alone',
      () => mail({ headers: [answering()], subject: 'AW: it', body: `It came again today.${named('Von')}` }),
    ],
    [
      'a quotation of our name alone whose subject holds the case number',
      () => mail({ subject: 'RE: it', body: `It came again today.${named('From').replace('PH-20261123-000000', caseNumber)}` }),
    ],
    [
      'a quotation of our name after a date, without marks',
      () =>
        mail({
          headers: [answering()],
          subject: 'Re: it',
          body: 'It came again today.\n\nAm 23.11.2026 um 10:00 schrieb Phishing response:\n\nHello,\n\nThank you for your report.',
        }),
    ],
    [
      'an answer with a link to the own house in the quotation',
      () => mail({ headers: [answering()], subject: 'RE: it', body: `It came again today.${outlook}https://intranet.corp.example/help\n` }),
    ],
    [
      'a new mail with the case number in its subject',
      () => mail({ subject: `About ${caseNumber.toLowerCase()}`, body: 'It came again today.' }),
    ],
    ['a new mail with the case number in its text', () => mail({ subject: 'hello', body: `It came again today. Case ${caseNumber}.` })],
  ]
  for (const [what, bytes] of ways) {
    it(`joins its case by ${what}: its words go to the SOC once, and nobody is answered`, async () => {
      await take(bytes())
      await rig.daemon().once()
      expect(rig.transport.sent).to.have.length(1)
      const [followUp] = rig.transport.sent
      expect(followUp?.to).to.equal('soc@corp.example')
      expect(followUp?.subject).to.include(caseNumber).and.not.include('USER ACTED')
      expect(followUp?.text).to.include('It came again today.').and.not.include('Thank you for your report')
      expect(followUp?.headers).to.deep.include({ name: 'Auto-Submitted', value: 'auto-generated' })
      expect(settled()).to.deep.equal(['processed', 'processed'])
      const [record, root] = await rig.store.recent(2)
      expect(record).to.deep.include({ assessments: null, joins: root?.id, step: 'settled' })
      const report = (await rig.store.outbox(root!.id)).find(({ kind }) => kind === 'incident-report')
      expect(followUp?.inReplyTo).to.equal(report?.messageId)
      expect((await rig.store.outbox(record!.id)).map(({ kind, state }) => [kind, state])).to.deep.equal([['follow-up', 'sent']])
    })
  }

  const forged: readonly (readonly [string, () => Buffer])[] = [
    ['a link in a quoted mail', () => mail({ headers: [answering()], body: `Yours?${outlook}Confirm at http://198.51.100.7/login\n` })],
    [
      'a link in a mail of our name',
      () => mail({ headers: [answering()], body: `Yours?${named('From')}https://corp.example.attacker.example/\n` }),
    ],
    [
      'a link between quotation marks',
      () => mail({ headers: [answering()], body: `Yours?${gmail}> Confirm at http://198.51.100.7/login\n` }),
    ],
    [
      'our name and another subject',
      () => mail({ subject: caseNumber, body: `Yours?${named('From').replace('[PH-20261123-000000] Your report', 'Wages')}` }),
    ],
    ['a name like ours', () => mail({ headers: [answering()], body: `Yours?${named('From').replace('response', 'responses')}` })],
    [
      'our name and the address of a stranger',
      () => mail({ headers: [answering()], body: `Yours?${named('From').replace('response', 'response <phish@attacker.example>')}` }),
    ],
    [
      'a file',
      () =>
        mail({
          headers: [answering(), 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
          body: `--b\nContent-Type: text/plain\n\nYours?${outlook}\n--b\nContent-Type: text/html; name=a.html\nContent-Disposition: attachment; filename=a.html\n\n<form action="x"><input type=password></form>\n--b--`,
        }),
    ],
  ]
  for (const [what, bytes] of forged) {
    it(`analyses what pretends to be our own mail and has ${what}`, async () => {
      await take(bytes())
      const [record, root] = await rig.store.recent(2)
      expect([record?.joins, record?.followUp, record?.assessments?.length]).to.deep.equal([root?.id, null, 1])
    })
  }

  it('lists the picture of a signature beside an answer with our name, and analyses a larger one', async () => {
    const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')
    for (const [more, joins] of [
      [0, true],
      [60_000, false],
    ] as const) {
      const picture = Buffer.concat([png, Buffer.alloc(more)])
        .toString('base64')
        .replaceAll(/.{76}/g, '$&\n')
      const body = `--b\nContent-Type: text/plain\n\nThanks.${named('From')}\n--b\nContent-Type: image/png; name=logo.png\nContent-Disposition: attachment; filename=logo.png\nContent-Transfer-Encoding: base64\n\n${picture}\n--b--`
      await take(mail({ headers: [answering(), 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'], body }))
      const [record] = await rig.store.recent(1)
      expect(record?.followUp?.files.map(({ name }) => name)).to.deep.equal(joins ? ['logo.png'] : undefined)
    }
  })

  it('says in the subject that the reporter has acted', async () => {
    await take(mail({ headers: [answering()], subject: 'Re: it', body: `I clicked on the link and entered my password.${gmail}` }))
    expect(rig.transport.sent[0]?.subject).to.include('USER ACTED')
  })

  const notHis: readonly (readonly [string, string, number])[] = [
    ['a colleague', 'bob@corp.example', 1],
    ['a stranger', 'dana@other.example', 0],
    ['somebody whose From can be read in two ways', '"<dana@corp.example>" <bob@corp.example>', 0],
  ]
  for (const [who, from, replies] of notHis) {
    it(`does not take the words of ${who} for those of the reporter: they are analysed as any submission`, async () => {
      for (const options of [{ headers: [answering()] }, { subject: `Re: ${caseNumber}` }]) {
        rig.transport.sent.length = 0
        await take(mail({ ...options, from }))
        expect(repliesTo('soc@corp.example')).to.have.length(1)
        expect(repliesTo('soc@corp.example')[0]?.subject).not.to.include(`[anomix ${caseNumber}`)
        expect(rig.transport.sent.filter((sent) => sent.to !== 'soc@corp.example')).to.have.length(replies)
        expect((await rig.store.recent(1))[0]).to.deep.include({ joins: null, followUp: null })
      }
    })
  }

  it('does not know numbers and Message-IDs that are not ours', async () => {
    const id = `<anomix.${'0'.repeat(32)}@corp.example>`
    for (const options of [{ subject: 'PH-20261123-FFFFFF' }, { subject: 'PH-99999999-FFFFFF' }, { headers: [`In-Reply-To: ${id}`] }]) {
      await take(mail(options))
      expect((await rig.store.recent(1))[0]?.joins).to.equal(null)
    }
  })

  it('analyses an original that comes after all, does not repeat the advice, and names the earlier case', async () => {
    await take(attached({ headers: [answering()] }))
    const [answer] = repliesTo('dana@corp.example')
    const [report] = repliesTo('soc@corp.example')
    expect(answer?.text).not.to.match(/how to send a message as an attachment/i)
    expect(report?.text.replaceAll(/\s+/g, ' ')).to.include(`continues case ${caseNumber}`)
    expect(report?.subject).not.to.include(`[anomix ${caseNumber}`)
    const [record, root] = await rig.store.recent(2)
    expect([record?.joins, record?.assessments?.length]).to.deep.equal([root?.id, 1])
  })

  it('advises once in a conversation, however it goes on', async () => {
    await take(attached({ headers: [answering()] }))
    const [second] = repliesTo('dana@corp.example')
    rig.transport.sent.length = 0
    await take(
      Buffer.concat([
        mail({
          headers: [`In-Reply-To: ${second?.messageId ?? ''}`],
          body: inlineForward.toString().split('\r\n\r\n').slice(1).join('\n\n'),
        }),
      ]),
    )
    const [third] = repliesTo('dana@corp.example')
    expect(third?.text).not.to.match(/how to send a message as an attachment/i)
    expect(new Set((await rig.store.recent(3)).slice(0, 2).map(({ joins }) => joins)).size).to.equal(1)
  })

  it('advises where the earlier reply never went out', async () => {
    const silent = await createRig(unwrapping)
    silent.source.deliver(inlineForward, now)
    await silent.daemon({ mode: 'observe' }).once()
    const number = /PH-\d{8}-[0-9A-F]{6}/.exec(silent.transport.sent[0]?.subject ?? '')?.[0] ?? ''
    silent.source.deliver(Buffer.from(inlineForward.toString().replace('FW: odd', `FW: ${number}`)), now)
    await silent.daemon().once()
    expect(silent.transport.sent.find((sent) => sent.to === 'dana@corp.example')?.text).to.match(/how to send a message as an attachment/i)
    await silent.store.close()
  })

  it('does not take an automatic answer for the words of the reporter', async () => {
    await take(mail({ headers: [answering(), 'Auto-Submitted: auto-replied'], subject: 'Automatic reply: it', body: 'I am away.' }))
    expect(rig.transport.sent.map((sent) => sent.to)).to.deep.equal(['soc@corp.example'])
    expect((await rig.store.recent(1))[0]).to.deep.include({ joins: null, followUp: null })
  })

  it('lists what is attached to the words', async () => {
    const headers = [answering(), 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b']
    const body =
      '--b\nContent-Type: text/plain\n\nThis is the log.\n--b\nContent-Type: text/csv; name=log.csv\nContent-Disposition: attachment; filename=log.csv\n\na,b\n--b--'
    await take(mail({ headers, body }))
    expect(rig.transport.sent).to.have.length(1)
    expect(rig.transport.sent[0]?.text).to.include('log')
  })

  it('tells the SOC again after a deferral, and once', async () => {
    rig.transport.fault = () => new Error('away')
    await take(mail({ headers: [answering()] }))
    rig.transport.fault = null
    expect(rig.transport.sent).to.have.length(0)
    hours(rig, 1)
    await rig.daemon().once()
    await rig.daemon().once()
    expect(rig.transport.sent).to.have.length(1)
    expect(settled()).to.deep.equal(['processed', 'processed'])
  })

  for (const after of [false, true]) {
    it(`answers an original that comes after all at most once when it is stopped ${after ? 'after' : 'before'} any call`, async function () {
      this.timeout(60_000)
      for (let stopAt = 1; ; stopAt++) {
        const each = await createRig(unwrapping)
        each.source.deliver(inlineForward, now)
        await each.daemon().once()
        const id = each.transport.sent.find((sent) => sent.to === 'dana@corp.example')?.messageId ?? ''
        each.transport.sent.length = 0
        each.source.deliver(attached({ headers: [`In-Reply-To: ${id}`] }), now)
        const stopped = await stopAndGoOn(each, { stopAt, after })
        const replies = each.transport.sent.filter((sent) => sent.to === 'dana@corp.example')
        expect(replies.length, `replies, stopped at call ${stopAt}`).to.be.at.most(1)
        for (const { text } of replies) expect(text).not.to.match(/how to send a message as an attachment/i)
        expect(to(each, 'soc@corp.example'), `incident reports, stopped at call ${stopAt}`).to.be.within(1, 2)
        expect([...each.source.settled.values()]).to.deep.equal(['processed', 'processed'])
        await each.store.close()
        if (!stopped) break
      }
    })

    it(`loses no words and answers nobody when it is stopped ${after ? 'after' : 'before'} any call of store or transport`, async function () {
      this.timeout(60_000)
      let points = 0
      for (let stopAt = 1; ; stopAt++) {
        const each = await createRig(unwrapping)
        each.source.deliver(inlineForward, now)
        await each.daemon().once()
        const id = each.transport.sent.find((sent) => sent.to === 'dana@corp.example')?.messageId ?? ''
        each.transport.sent.length = 0
        each.source.deliver(mail({ headers: [`In-Reply-To: ${id}`], body: 'It came again today.' }), now)
        const stopped = await stopAndGoOn(each, { stopAt, after })
        expect(to(each, 'dana@corp.example'), `replies, stopped at call ${stopAt}`).to.equal(0)
        expect(to(each, 'soc@corp.example'), `follow-ups, stopped at call ${stopAt}`).to.be.within(1, 2)
        expect(new Set(each.transport.sent.map(({ messageId }) => messageId)).size).to.equal(1)
        expect([...each.source.settled.values()], `settled, stopped at call ${stopAt}`).to.deep.equal(['processed', 'processed'])
        await each.store.close()
        if (!stopped) break
        points++
      }
      expect(points).to.be.greaterThan(12)
    })
  }
})
