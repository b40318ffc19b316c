import { expect } from 'chai'
import { inspect } from '../../src/message/inspect.ts'
import type { Unwrapped } from '../../src/domain/message.ts'
import { mail, optionsFor } from './helpers.ts'

const trace = 'Received: from x.example (x.example [203.0.113.9]) by y.example; Thu, 3 Nov 2022 02:44:27 +0000'
let boundary = 0

interface Given {
  readonly from: string
  readonly subject: string
  readonly text: string
  readonly type?: string
}
/** A mail with a text and the mails that it carries. */
function carrying({ from, subject, text, type = 'text/plain' }: Given, ...carried: readonly Buffer[]): Buffer {
  const mark = `b${boundary++}`
  return Buffer.concat([
    mail([trace, `From: ${from}`, 'To: phish@corp.example', `Subject: ${subject}`, `Content-Type: multipart/mixed; boundary=${mark}`]),
    Buffer.from(`--${mark}\r\nContent-Type: ${type}\r\n\r\n${text}`),
    ...carried.flatMap((each) => [Buffer.from(`\r\n--${mark}\r\nContent-Type: message/rfc822\r\n\r\n`), each]),
    Buffer.from(`\r\n--${mark}--\r\n`),
  ])
}
const reporter = 'Erika <erika@corp.example>'
const submission = (...carried: readonly Buffer[]): Buffer =>
  carrying({ from: reporter, subject: 'report', text: 'Is this real?' }, ...carried)
const phish = mail([trace, 'From: Bank <a@bank.test>', 'Subject: Pay now'], 'see http://evil.test/x')
const innocent = mail([trace, 'From: kitchen@corp.example', 'Subject: Menu'], 'soup')
const subjects = ({ messages }: Unwrapped): readonly (string | null)[] => messages.map(({ subject }) => subject)
const read = async (bytes: Buffer): Promise<Unwrapped> => await inspect(bytes, optionsFor('submission'))

describe('message/nested: forwards of forwards', () => {
  it('puts the inner mail first where a colleague only carries it on, and keeps the colleague’s words as a message', async () => {
    const forward = carrying({ from: 'Mats <mats@corp.example>', subject: 'FW: Pay now', text: 'Did you get this too?' }, phish)
    expect(subjects(await read(submission(forward)))).to.deep.equal(['Pay now', 'FW: Pay now'])
  })

  it('keeps every carrier after the mail in it, even one that says nothing', async () => {
    const mute = { from: 'Mats <mats@corp.example>', subject: 'FW: Pay now', text: '\r\n' }
    expect(subjects(await read(submission(carrying(mute, phish))))).to.deep.equal(['Pay now', 'FW: Pay now'])
    const twins: readonly Given[] = [
      { ...mute, from: 'Mats <mats@elsewhere.example>' },
      { ...mute, subject: 'Call +1 555 0100 at once' },
      { ...mute, text: 'Pay the attached invoice today.' },
      { ...mute, from: 'mats@corp.example, boss@corp.example' },
      { ...mute, type: 'text/html', text: '<p hidden>Call +1 555 0100</p>' },
      { ...mute, type: 'text/html', text: '<img src="http://evil.test/call.png">' },
    ]
    for (const given of twins) expect((await read(submission(carrying(given, phish)))).messages, JSON.stringify(given)).to.have.length(2)
  })

  it('never lets a mail hide behind an innocent one that it carries', async () => {
    const loud = carrying({ from: 'a@bank.test', subject: 'Mailbox full', text: 'Log in at http://evil.test/login' }, innocent)
    const found = await read(submission(loud))
    expect(subjects(found)).to.deep.equal(['Mailbox full', 'Menu'])
    expect(found.messages[0]?.observables.urls.map(({ url }) => url)).to.deep.equal(['http://evil.test/login'])
    const quiet = carrying({ from: 'boss@corp.example', subject: 'Favour', text: 'Buy five gift cards and send me the codes.' }, innocent)
    expect(subjects(await read(submission(quiet)))).to.deep.equal(['Menu', 'Favour'])
  })

  it('never lets a mail hide in an innocent one that carries it', async () => {
    const kind = carrying({ from: 'list@club.test', subject: 'Minutes', text: 'word '.repeat(200) }, phish)
    expect(subjects(await read(submission(kind)))).to.deep.equal(['Minutes', 'Pay now'])
  })

  it('goes down several forwards, innermost first', async () => {
    const once = carrying({ from: 'a@corp.example', subject: 'FW: Pay now', text: 'one' }, phish)
    const twice = carrying({ from: 'b@corp.example', subject: 'FW: FW: Pay now', text: 'two' }, once)
    expect(subjects(await read(submission(twice)))).to.deep.equal(['Pay now', 'FW: Pay now', 'FW: FW: Pay now'])
  })

  it('does not look into a bounce that was reported', async () => {
    const bounce = Buffer.from(
      `${trace}\r\nFrom: mailer-daemon@x.test\r\nSubject: Undeliverable\r\nContent-Type: multipart/report; report-type=delivery-status; boundary=d\r\n\r\n--d\r\n\r\nfailed\r\n--d\r\nContent-Type: message/rfc822\r\n\r\n${phish.toString()}\r\n--d--\r\n`,
    )
    expect(subjects(await read(submission(bounce)))).to.deep.equal(['Undeliverable'])
  })

  it('keeps files of the middle mail with the middle mail, without the mail that stands beside it', async () => {
    const middle = carrying({ from: 'mats@corp.example', subject: 'FW: Pay now', text: 'look' }, phish)
    const { messages } = await read(submission(middle))
    expect(messages[1]?.observables.files).to.deep.equal([])
    expect(messages[1]?.observables.urls).to.deep.equal([])
  })

  const quote = (from: string, subject: string, body: string): string =>
    `Is this real?\r\n\r\n---------- Forwarded message ---------\r\nFrom: ${from}\r\nDate: Thu, 3 Nov 2022 02:44:27 +0000\r\nSubject: ${subject}\r\nTo: erika@corp.example\r\n\r\n${body}`

  it('takes a quoted mail from outside for the reported one, and the mails that were attached to it after it', async () => {
    const text = quote('Bank <a@bank.test>', 'Pay now', 'see http://evil.test/x')
    const found = await read(carrying({ from: reporter, subject: 'Fwd: Pay now', text }, innocent))
    expect(subjects(found)).to.deep.equal(['Pay now', 'Menu'])
    expect(found.submission?.form).to.equal('inline')
    expect(found.submission?.note).to.equal('Is this real?')
    expect(found.originals[0]).to.equal(null)
  })

  it('takes what is attached first where the quoted mail is a colleague’s, and names one mail once', async () => {
    const text = quote('Mats <mats@corp.example>', 'look at this', 'Did you get this too?')
    const found = await read(carrying({ from: reporter, subject: 'Fwd: look at this', text }, phish))
    expect(subjects(found)).to.deep.equal(['Pay now', 'look at this'])
    expect(found.submission?.form).to.equal('attached')
    const both = quote('Bank <a@bank.test>', 'Pay now', 'see http://evil.test/x')
    expect(subjects(await read(carrying({ from: reporter, subject: 'Fwd: Pay now', text: both }, phish)))).to.deep.equal(['Pay now'])
  })

  it('reads a colleague’s inline forward that the reporter attached', async () => {
    const inline = mail(
      [trace, 'From: mats@corp.example', 'Subject: WG: Pay now'],
      quote('Bank <a@bank.test>', 'Pay now', 'see http://evil.test/x'),
    )
    expect(subjects(await read(submission(inline)))).to.deep.equal(['Pay now', 'WG: Pay now'])
    const faked = mail(
      [trace, 'From: a@bank.test', 'Subject: Fwd: Menu'],
      `http://evil.test/login\r\n${quote('kitchen@corp.example', 'Menu', 'soup')}`,
    )
    expect(subjects(await read(submission(faked)))).to.deep.equal(['Fwd: Menu'])
  })
})
