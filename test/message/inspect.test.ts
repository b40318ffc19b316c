import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { inspect } from '../../src/message/inspect.ts'
import { inspectRaw } from '../../src/message/raw-fallback.ts'
import { mail, optionsFor } from './helpers.ts'

const inner = Buffer.from(
  'Received: from x.example (x.example [203.0.113.9]) by y.example; Thu, 3 Nov 2022 02:44:27 +0000\nDKIM-Signature: v=1; d=bank.test\nFrom: Bank <a@bank.test>\r\nSubject: pay\r\n\r\nsee http://evil.test/x\n--not-a-boundary\n',
  'latin1',
)
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const wrap = (partHeaders: string, body: Buffer | string = inner, type = 'multipart/mixed'): Buffer =>
  Buffer.concat([
    mail([
      'From: User <user@corp.example>',
      'Subject: Fwd: pay',
      'Return-Path: <user@corp.example>',
      `Content-Type: ${type}; boundary="b1"`,
    ]),
    Buffer.from(`--b1\r\nContent-Type: text/plain\r\n\r\nIs this real?\r\n--b1\r\n${partHeaders}\r\n\r\n`),
    Buffer.from(body),
    Buffer.from('\r\n--b1--\r\n'),
  ])

describe('message/inspect', () => {
  const forms: readonly (readonly [string, Buffer])[] = [
    ['as attachment', wrap('Content-Type: message/rfc822\r\nContent-Disposition: attachment; filename=a.eml')],
    ['inline', wrap('Content-Type: message/rfc822\r\nContent-Disposition: inline')],
    ['without a disposition', wrap('content-type: MESSAGE/RFC822')],
    ['in base64', wrap('Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64', inner.toString('base64'))],
    [
      'as octet-stream named .eml',
      wrap('Content-Type: application/octet-stream; name="report.EML"\r\nContent-Transfer-Encoding: base64', inner.toString('base64')),
    ],
    ['as message/global', wrap('Content-Type: message/global')],
  ]
  for (const [name, bytes] of forms) {
    it(`takes out an original ${name}, byte for byte`, async () => {
      for (const as of ['auto', 'submission'] as const) {
        const { submission, messages } = await inspect(bytes, optionsFor(as))
        expect(messages.map((message) => message.sha256)).to.deep.equal([sha(inner)])
        expect(messages[0]?.from[0]?.address).to.equal('a@bank.test')
        expect(messages[0]?.evidence.grade).to.equal('B')
        expect(submission?.from[0]?.address).to.equal('user@corp.example')
        expect(submission?.note).to.equal('Is this real?')
      }
    })
  }

  it('takes every child of a digest as an original', async () => {
    const bytes = mail(
      ['From: u@corp.example', 'Content-Type: multipart/digest; boundary=d'],
      '--d\r\n\r\nFrom: a@x.test\r\nSubject: 1\r\n\r\none\r\n--d\r\n\r\nFrom: b@x.test\r\nSubject: 2\r\n\r\ntwo\r\n--d--\r\n',
    )
    const { messages } = await inspect(bytes, optionsFor('submission'))
    expect(messages.map((message) => message.subject)).to.deep.equal(['1', '2'])
  })

  it('reads the file itself, nested mail as a file, when told that it is the message', async () => {
    const { submission, messages } = await inspect(wrap('Content-Type: message/rfc822'), optionsFor('message'))
    expect(submission).to.equal(null)
    expect(messages[0]?.observables.files[0]).to.include({ mediaType: 'message/rfc822', sha256: sha(inner) })
    expect(messages[0]?.observables.urls.map(({ url, foundIn, inFiles }) => ({ url, foundIn, inFiles }))).to.deep.equal([
      { url: 'http://evil.test/x', foundIn: ['archived-mail'], inFiles: [sha(inner)] },
    ])
  })

  it('leaves a delivery notification and an inline forward alone in auto mode', async () => {
    const dsn = mail(
      ['From: MAILER-DAEMON@corp.example', 'Content-Type: multipart/report; report-type=delivery-status; boundary=d'],
      '--d\r\n\r\nfailed\r\n--d\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@x.test\r\n\r\nx\r\n--d--\r\n',
    )
    expect((await inspect(dsn, optionsFor('auto'))).submission).to.equal(null)
    const forward = mail(['From: u@corp.example'], '---------- Forwarded message ---------\nFrom: A <a@x.test>\nSubject: s\n\nhi')
    expect((await inspect(forward, optionsFor('auto'))).submission).to.equal(null)
  })

  it('grades a covering note with nothing reported as E', async () => {
    const { messages } = await inspect(mail(['From: u@corp.example'], 'please look'), optionsFor('submission'))
    expect(messages[0]?.evidence).to.deep.equal({ grade: 'E', reasons: ['nothing attached or quoted: only the covering note'] })
  })

  it('stops at the budget of nested messages and says so', async () => {
    const part = '--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@x.test\r\n\r\nx\r\n'
    const { messages } = await inspect(
      mail(['From: u@corp.example', 'Content-Type: multipart/mixed; boundary=b'], `${part.repeat(30)}--b--`),
      optionsFor('submission'),
    )
    expect(messages).to.have.length(20)
    expect(messages[0]?.limits.map((limit) => limit.name)).to.include('nestedMessages')
  })

  const breach = { name: 'worker', limit: 5_000, seen: null, description: 'lost' }
  it('finds headers and links, also in base64, when only the raw fallback is left', () => {
    const body = Buffer.from(`<a href="http://hidden.test/a">x</a>${'pad '.repeat(60)}`)
      .toString('base64')
      .replaceAll(/(.{76})/g, '$1\r\n')
    const plain = inspectRaw(mail(['From: a@x.test', 'Subject: s'], 'go http://evil.test/q now'), optionsFor('submission'), breach)
    expect(plain.messages[0]?.observables.urls.map((url) => url.url)).to.deep.equal(['http://evil.test/q'])
    expect(plain.messages[0]?.limits[0]).to.deep.equal(breach)
    expect(plain.submission?.from[0]?.address).to.equal('a@x.test')
    const coded = inspectRaw(mail(['From: a@x.test', 'Content-Transfer-Encoding: base64'], `${body}\r\n`), optionsFor('message'), breach)
    expect(coded.messages[0]?.observables.urls[0]?.url).to.equal('http://hidden.test/a')
  })
})
