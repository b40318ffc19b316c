import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { defaultLimits } from '../../src/domain/settings.ts'
import { inspect } from '../../src/message/inspect.ts'
import { unicode, writeMsg, type Item } from '../helpers/outlook-writer.ts'
import { writeTnef } from '../helpers/outlook-writer-tnef.ts'
import { attach, mail, optionsFor } from './helpers.ts'

const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
const trace = 'Received: from x.example (x.example [203.0.113.9]) by y.example; Thu, 3 Nov 2022 02:44:27 +0000\r\n'
const reported = Buffer.from(
  `${trace}From: Bank <a@bank.test>\r\nSubject: pay\r\nDate: Thu, 3 Nov 2022 02:44:26 +0000\r\n\r\nsee http://evil.test/x\r\n`,
)
const wrapper = (parts: readonly (string | Buffer)[], type = 'multipart/mixed; boundary=b1', note = 'Is this real?'): Buffer =>
  Buffer.concat([
    mail(['From: User <user@corp.example>', 'Subject: Fwd: pay', `Content-Type: ${type}`]),
    Buffer.from(`--b1\r\nContent-Type: text/plain\r\n\r\n${note}`),
    ...parts.flatMap((part) => [Buffer.from('\r\n--b1\r\n'), Buffer.from(part)]),
    Buffer.from('\r\n--b1--\r\n'),
  ])
const part = (header: string, body: Buffer | string): Buffer => Buffer.concat([Buffer.from(`${header}\r\n\r\n`), Buffer.from(body)])
const rfc822 = (body: Buffer | string): Buffer => part('Content-Type: message/rfc822', body)
const base64 = (type: string, body: Buffer): Buffer =>
  part(
    `Content-Type: ${type}\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64`,
    body.toString('base64').replaceAll(/(.{76})/g, '$1\r\n'),
  )

const item: Item = {
  properties: [
    unicode(0x1a, 'IPM.Note'),
    unicode(0x37, 'pay'),
    unicode(0x1000, 'see http://evil.test/x'),
    unicode(0x7d, `${trace}From: Bank <a@bank.test>\r\nSubject: pay\r\nDate: Thu, 3 Nov 2022 02:44:26 +0000\r\n\r\n`),
  ],
}

describe('message/unwrap', () => {
  const forms: readonly (readonly [string, Buffer])[] = [
    ['message/rfc822', rfc822(reported)],
    ['message/rfc822 in base64', base64('message/rfc822', reported)],
    [
      'message/rfc822 in quoted-printable',
      part('Content-Type: message/rfc822\r\nContent-Transfer-Encoding: quoted-printable', reported.toString().replaceAll('=', '=3D')),
    ],
    ['message/rfc822 that claims base64 and is none', part('Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64', reported)],
    ['message/global', part('Content-Type: message/global', reported)],
    ['message/news', part('Content-Type: message/news', reported)],
    ['text/rfc822', part('Content-Type: text/rfc822', reported)],
    ['text/plain named .eml', part('Content-Type: text/plain; name="phish.eml"', reported)],
    [
      'an octet-stream named .eml by RFC 2231',
      part("Content-Type: application/octet-stream\r\nContent-Disposition: attachment; filename*=utf-8''W%C3%BC.EML", reported),
    ],
    ['an octet-stream without a telling name', base64('application/octet-stream; name=mail', reported)],
    ['a text file with the source', part('Content-Type: text/plain\r\nContent-Disposition: attachment; filename=source.txt', reported)],
    [
      'a signed part of PGP/MIME',
      part(
        'Content-Type: multipart/signed; boundary=s',
        Buffer.concat([
          Buffer.from('--s\r\n'),
          rfc822(reported),
          Buffer.from('\r\n--s\r\nContent-Type: application/pgp-signature\r\n\r\nx\r\n--s--'),
        ]),
      ),
    ],
  ]
  for (const [name, bytes] of forms) {
    it(`finds an original as ${name}, byte for byte, and keeps it out of the outer layer`, async () => {
      const { submission, messages, originals, outer } = await inspect(wrapper([bytes]), optionsFor('submission'))
      expect(messages.map(({ sha256 }) => sha256)).to.deep.equal([sha(reported)])
      expect(messages[0]?.evidence.grade).to.equal('B')
      expect(Buffer.from(originals[0] ?? []).equals(reported)).to.equal(true)
      expect(submission).to.include({ form: 'attached', note: 'Is this real?' })
      expect(outer?.visibleText).to.equal('Is this real?')
      expect(outer?.observables.urls).to.deep.equal([])
      expect(outer?.observables.files.map((file) => file.name)).to.deep.equal(name.includes('PGP') ? [''] : [])
      expect(outer?.evidence).to.deep.equal({ grade: 'B', reasons: ['the submission itself'] })
    })
  }

  it('keeps line ends as they are and gives the line break before the boundary to the boundary', async () => {
    for (const body of ['', '\r\n', '\r\n\r\n', '\n', ' \t\r\n', 'last line without end', 'mixed\nline\r\nends\r', '--b0\r\n--b1x\r\n']) {
      const bytes = Buffer.from(`${trace}From: a@bank.test\nSubject: s\r\n\r\ntext\r\n${body}`)
      for (const form of [rfc822(bytes), base64('message/rfc822', bytes)]) {
        const { messages } = await inspect(wrapper([form]), optionsFor('submission'))
        expect(messages[0]?.sha256, JSON.stringify(body)).to.equal(sha(bytes))
      }
    }
  })

  it('takes the wrapper itself for the attached mail where its whole body is one', async () => {
    const bytes = Buffer.concat([mail(['From: u@corp.example', 'Content-Type: message/rfc822']), reported])
    const { messages, outer } = await inspect(bytes, optionsFor('submission'))
    expect(messages.map(({ sha256 }) => sha256)).to.deep.equal([sha(reported)])
    expect(outer?.visibleText).to.equal('')
    expect(outer?.observables.urls).to.deep.equal([])
  })

  it('keeps several originals apart and in order', async () => {
    const other = Buffer.from(`${trace}From: b@shop.test\r\nSubject: second\r\n\r\nhttp://evil.test/two`)
    const { messages, originals } = await inspect(wrapper([rfc822(reported), base64('message/rfc822', other)]), optionsFor('submission'))
    expect(messages.map(({ sha256 }) => sha256)).to.deep.equal([sha(reported), sha(other)])
    expect(messages[0]?.observables.urls.map(({ url }) => url)).to.deep.equal(['http://evil.test/x'])
    expect(originals).to.have.length(2)
  })

  it('takes the reported mail of a feedback report, or its header block alone as grade C', async () => {
    const type = 'multipart/report; report-type=Feedback-Report; boundary=b1'
    const feedback = part('Content-Type: message/feedback-report', 'Feedback-Type: abuse\r\nVersion: 1\r\n')
    const whole = await inspect(wrapper([feedback, rfc822(reported)], type), optionsFor('auto'))
    expect(whole.messages.map(({ sha256 }) => sha256)).to.deep.equal([sha(reported)])
    expect(whole.submission?.mediaType).to.equal('multipart/report; report-type=feedback-report')
    const headers = await inspect(
      wrapper([feedback, part('Content-Type: text/rfc822-headers', reported.subarray(0, reported.indexOf('\r\n\r\n') + 2))], type),
      optionsFor('submission'),
    )
    expect(headers.messages[0]?.subject).to.equal('pay')
    expect(headers.messages[0]?.evidence.grade).to.equal('C')
    expect(headers.originals).to.deep.equal([null])
  })

  it('grades an attached mail without any trace of transport as rebuilt', async () => {
    const bare = Buffer.from('From: a@bank.test\r\nSubject: pay\r\nDate: Thu, 3 Nov 2022 02:44:26 +0000\r\n\r\nhi')
    const { messages, originals } = await inspect(wrapper([rfc822(bare)]), optionsFor('submission'))
    expect(messages[0]?.evidence.grade).to.equal('C')
    expect(messages[0]?.evidence.reasons).to.not.be.empty
    expect(originals).to.deep.equal([null])
  })

  it('takes an Outlook item whatever its label, with the hash of the file', async () => {
    const file = writeMsg(item)
    for (const type of ['application/vnd.ms-outlook; name=a.msg', 'application/octet-stream; name="x.MSG"', 'application/x-anything']) {
      const { submission, messages, originals } = await inspect(wrapper([base64(type, file)]), optionsFor('submission'))
      expect(messages[0]).to.deep.include({ sha256: sha(file), size: file.length, subject: 'pay' })
      expect(messages[0]?.observables.urls.map(({ url }) => url)).to.deep.equal(['http://evil.test/x'])
      expect(messages[0]?.evidence.grade).to.equal('C')
      expect(originals).to.deep.equal([null])
      expect(submission?.form).to.equal('outlook-item')
    }
  })

  it('reads an Outlook file that was handed over directly as the message itself', async () => {
    const file = writeMsg(item)
    for (const as of ['auto', 'message'] as const) {
      const { submission, messages, originals, outer } = await inspect(file, optionsFor(as))
      expect(submission).to.equal(null)
      expect(outer).to.equal(null)
      expect(messages.map(({ subject, sha256 }) => ({ subject, sha256 }))).to.deep.equal([{ subject: 'pay', sha256: sha(file) }])
      expect(messages[0]?.evidence.grade).to.equal('C')
      expect(originals).to.deep.equal([null])
    }
  })

  it('opens a winmail.dat: its mails are originals of grade C, its files are files, its text is the note', async () => {
    const forward = writeTnef({
      properties: [unicode(0x1a, 'IPM.Note'), unicode(0x1000, 'Please check this one')],
      attachments: [{ properties: [unicode(0x3701, ''), unicode(0x3001, 'pay')], embedded: item }],
    })
    const { submission, messages, originals, outer } = await inspect(
      wrapper([base64('application/ms-tnef; name=winmail.dat', forward)], undefined, ''),
      optionsFor('submission'),
    )
    expect(messages.map(({ subject }) => subject)).to.deep.equal(['pay'])
    expect(messages[0]?.evidence.grade).to.equal('C')
    expect(originals).to.deep.equal([null])
    expect(submission?.form).to.equal('outlook-item')
    expect(submission?.note).to.equal('Please check this one')
    expect(outer?.opaque).to.deep.equal([])
  })

  it('leaves an Office file, a broken item and a broken winmail.dat where they are', async () => {
    const magic = Buffer.from('d0cf11e0a1b11ae1', 'hex')
    const office = Buffer.concat([magic, Buffer.alloc(3_000)])
    const bytes = wrapper([base64('application/vnd.ms-outlook; name=a.msg', office), base64('application/ms-tnef', Buffer.from('no tnef'))])
    const { submission, messages } = await inspect(bytes, optionsFor('submission'))
    expect(submission?.form).to.equal('note')
    expect(messages[0]?.observables.files).to.have.length(2)
    expect(messages[0]?.opaque.map(({ reason }) => reason)).to.include('Outlook container (winmail.dat)')
  })

  it('does not take for a mail what only looks a little like one', async () => {
    const twins: readonly Buffer[] = [
      part('Content-Type: text/plain', 'From: the start\r\nDate: tomorrow\r\nReceived: your note\r\n\r\nhi'),
      part(
        'Content-Type: text/plain\r\nContent-Disposition: attachment; filename=notes.txt',
        'Subject: minutes\r\nDate: Tuesday\r\n\r\nhi',
      ),
      part(
        'Content-Type: text/plain\r\nContent-Disposition: attachment; filename=headers.txt',
        `${trace}From: a@x.test\r\nDate: Tue, 17 Nov 2026 08:41:11 +0100\r\n`,
      ),
      part('Content-Type: message/rfc822', '[original message goes here]'),
      part('Content-Type: message/rfc822', ''),
      part('Content-Type: text/rfc822-headers', 'From: a@x.test\r\n'),
      part('Content-Type: application/pdf; name=mail.pdf', '%PDF-1.4'),
    ]
    for (const bytes of twins) expect((await inspect(wrapper([bytes]), optionsFor('submission'))).submission?.form).to.equal('note')
  })

  it('hands over a mail that wraps nothing as note, with its bytes, and no outer layer', async () => {
    const bytes = mail(['From: u@corp.example', 'Subject: help'], 'please look at http://intranet.test/')
    const { submission, messages, originals, outer } = await inspect(bytes, optionsFor('submission'))
    expect(submission?.form).to.equal('note')
    expect(messages[0]?.sha256).to.equal(sha(bytes))
    expect(Buffer.from(originals[0] ?? []).equals(bytes)).to.equal(true)
    expect(outer).to.equal(null)
  })

  it('reports the outer layer with its own links and files, and an inline forward with everything', async () => {
    const bytes = wrapper(
      [rfc822(reported), base64('application/pdf; name=own.pdf', Buffer.from('%PDF-1.4'))],
      undefined,
      'log in at http://outer.test/login',
    )
    const { outer } = await inspect(bytes, optionsFor('submission'))
    expect(outer?.observables.urls.map(({ url }) => url)).to.deep.equal(['http://outer.test/login'])
    expect(outer?.observables.files.map(({ name }) => name)).to.deep.equal(['own.pdf'])
    expect(outer?.sha256).to.equal(sha(bytes))
  })

  it('treats a mail that is nothing but a file the same under every kind of input', async () => {
    const bytes = attach(['Content-Type: application/zip; name=a.zip'], Buffer.from('PK'))
    for (const as of ['auto', 'message', 'submission'] as const) {
      const { messages, originals } = await inspect(bytes, optionsFor(as))
      expect(messages).to.have.length(1)
      expect(originals).to.have.length(1)
    }
  })

  it('stays within its budgets when a mail carries mails without end', async () => {
    const started = performance.now()
    let deep = reported
    for (let depth = 0; depth < 60; depth++)
      deep = Buffer.concat([mail([trace.trim(), `From: u${depth}@x.test`, 'Content-Type: message/rfc822']), deep])
    const { messages } = await inspect(deep, optionsFor('submission'))
    expect(messages.length).to.be.at.most(defaultLimits.nestedMessages)
    expect(messages[0]?.limits.map(({ name }) => name)).to.include('nestedMessages')
    const lost = deep.toString().replace('see http://evil.test/x', 'see http://evil.test/too-deep')
    const urls = (await inspect(Buffer.from(lost), optionsFor('submission'))).messages.flatMap(({ observables }) => observables.urls)
    expect(urls.map(({ url }) => url)).to.include('http://evil.test/too-deep')
    const wide = wrapper(Array.from({ length: 900 }, () => rfc822('From: a@x.test\r\n\r\nx')))
    expect((await inspect(wide, optionsFor('submission'))).messages).to.have.length(defaultLimits.nestedMessages)
    expect(performance.now() - started).to.be.below(4_000)
  })
})
