import { expect } from 'chai'
import { rerender } from '../../../src/app/training/rerender.ts'
import type { Message } from '../../../src/domain/message.ts'
import { plainMail } from '../../helpers/mail-folder.ts'
import { differences, inputOf, sourceOf } from '../../helpers/model-input-of.ts'

const padding = 'The harbour was quiet.\n\nBoats <b>came</b> & went.'
const shown = 'The harbour was quiet.\nBoats <b>came</b> & went.'
const kept = [
  'Received: from out.example by mx.example; Mon, 23 Nov 2026 10:00:00 +0000',
  'Authentication-Results: mx.example;\r\n\tspf=pass smtp.mailfrom=a.example',
  'Return-Path: <b@a.example>',
  'From: =?utf-8?Q?J=C3=B6rg?= <j@a.example>',
  'Sender: s@a.example',
  'Reply-To: r@a.example',
  'To: "Ben Field" <ben@corp.example>',
  'Cc: "Tom Grown" <tom@corp.example>',
  'References: <1@corp.example>',
  'List-Id: <l.example>',
  'Subject: =?iso-8859-1?Q?Gr=FC=DFe?=',
]
const head = [...kept, 'X-Mailer: x', 'X-Spam-Flag: YES', 'Date: Mon, 23 Nov 2026 10:00:00 +0000', 'MIME-Version: 1.0'].join('\r\n')
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1')

const written = async (bytes: string | Uint8Array, words = padding): Promise<Message> =>
  (await sourceOf(await rerender(Buffer.from(bytes), words))).message
const mixed = (...parts: readonly string[]): string =>
  `${head}\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`

describe('a mail that is written anew', () => {
  it('has the words below its text', async () => {
    const { visibleText, html } = await written(plainMail('hello', 'See you at noon.'))
    expect(visibleText.replaceAll(/\n+/g, '\n').trim()).to.equal(`See you at noon.\n${shown}`)
    expect(html).to.equal(null)
  })
  it('has them below its HTML as text, before the end of the body', async () => {
    for (const page of [
      '<html><body><p>Hi</p></body></html>',
      '<html><!-- </body> --><body><p>Hi</p></body></html>',
      '<p>Hi</p>',
      '<BODY><p>Hi</p></BODY >',
    ]) {
      const { visibleText, plainText } = await written(`${head}\r\nContent-Type: text/html\r\n\r\n${page}`)
      expect(visibleText, page).to.equal(`Hi\n${shown}`)
      expect(plainText, page).to.equal('')
    }
  })
  it('has them below both where there are both', async () => {
    const both = [
      `${head}\r\nContent-Type: multipart/alternative; boundary=b\r\n`,
      '--b\r\nContent-Type: text/plain\r\n\r\nHi there',
      '--b\r\nContent-Type: text/html\r\n\r\n<p>Hi <i>there</i></p>',
      '--b--\r\n',
    ].join('\r\n')
    const { visibleText, plainText } = await written(both)
    expect(visibleText).to.equal(`Hi there\n${shown}`)
    expect(plainText.trim()).to.equal(`Hi there\n\n${padding}`)
  })
  it('has its letters, whatever they were encoded in', async () => {
    const encoded = [
      latin1(`${head}\r\nContent-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGrüße`),
      Buffer.from(`${head}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGrüße`),
      `${head}\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64('Grüße')}`,
      `${head}\r\nContent-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=FC=DFe`,
      `${head}\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>Gr=C3=BC=C3=9Fe</p>`,
    ]
    for (const bytes of encoded) {
      const { visibleText, subject, from } = await written(bytes, 'żółć')
      expect(visibleText.replaceAll(/\n+/g, ' ')).to.equal('Grüße żółć')
      expect(subject).to.equal('Grüße')
      expect(from).to.deep.equal([{ name: 'Jörg', address: 'j@a.example' }])
    }
  })
  it('has the letters of its header, in whatever bytes they stand', async () => {
    const text = 'From: Jörg <j@a.example>\r\nSubject: Grüße\r\n\r\nhi'
    for (const bytes of [Buffer.from(text), latin1(text)]) {
      const { subject, from } = await written(bytes)
      expect(subject).to.equal('Grüße')
      expect(from).to.deep.equal([{ name: 'Jörg', address: 'j@a.example' }])
    }
  })
  it('keeps the fields of whose mail it is, as they were, and no trace of programs, filters or dates', async () => {
    const bytes = await rerender(Buffer.from(`${head}\r\n\r\nHi`), padding)
    const fields = bytes.toString('latin1').split('\r\n\r\n')[0] ?? ''
    expect(fields.startsWith(`${kept.join('\r\n')}\r\n`)).to.equal(true)
    expect(fields).to.not.match(/X-Mailer|X-Spam|nodemailer|^Date:.*2026/im)
    expect(fields.match(/^Subject:/gm)).to.have.length(1)
    expect(fields.match(/^From:/gm)).to.have.length(1)
  })
  it('keeps its files, their names and what refers to them', async () => {
    const { parts, observables } = await written(
      mixed(
        'Content-Type: text/html\r\n\r\n<p>Hi</p><img src="cid:p1">',
        `Content-Type: image/png; name="p.png"\r\nContent-ID: <p1>\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64('\x89PNG\r\n\x1A\n')}`,
        `Content-Type: application/pdf; name="=?utf-8?Q?R=C3=A9sum=C3=A9.pdf?="\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64('%PDF-1.4\n')}`,
        'Content-Type: message/rfc822\r\n\r\nSubject: inner\r\nFrom: x@y.example\r\n\r\ninner words',
      ),
    )
    expect(observables.files.map(({ name, size }) => `${name} ${size}`)).to.include.members(['p.png 9', 'Résumé.pdf 9'])
    expect(parts.map(({ mediaType }) => mediaType)).to.include.members(['image/png', 'application/pdf', 'message/rfc822'])
  })
  it('opens no file and no address that a mail names', async () => {
    const { observables, visibleText } = await written(
      mixed(
        'Content-Type: message/external-body; access-type=local-file; name="/etc/passwd"\r\n\r\nContent-Type: text/plain\r\n',
        'Content-Type: text/html\r\n\r\n<img src="file:///etc/passwd"><img src="http://192.0.2.1/a.png">Hi',
      ),
    )
    expect(visibleText).to.not.include('root:')
    expect(observables.files.every(({ size }) => size < 200)).to.equal(true)
  })
  it('without text has the words alone', async () => {
    const file = `Content-Type: application/pdf; name="a.pdf"\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64('%PDF-1.4')}`
    for (const bytes of [`${head}\r\n\r\n`, `${head}\r\n${file}`]) {
      const { visibleText, subject } = await written(bytes)
      expect(visibleText.replaceAll(/\n+/g, '\n').trim()).to.equal(shown)
      expect(subject).to.equal('Grüße')
    }
  })
  it('is read like the original where no words are added', async () => {
    const answer = `${head}\r\n\r\nBen Field and Tom Grown, I do not know.`.replace('Subject: ', 'Subject: Re: Ben ')
    for (const bytes of [
      answer,
      plainMail('hello', 'See you.\r\n\r\nAnn'),
      mixed('Content-Type: text/plain\r\n\r\nHi', `Content-Type: text/csv; name=a.csv\r\n\r\na,b`),
    ])
      expect(differences(await inputOf(bytes), await inputOf(await rerender(Buffer.from(bytes), '')))).to.deep.equal([])
  })
  it('says the same for the same mail and words', async () => {
    const one = await inputOf(await rerender(Buffer.from(plainMail('a', 'b')), padding))
    expect(differences(one, await inputOf(await rerender(Buffer.from(plainMail('a', 'b')), padding)))).to.deep.equal([])
    expect(differences(one, await inputOf(await rerender(Buffer.from(plainMail('a', 'b')), 'Others.')))).to.include('hashed text')
  })
  it('comes of any bytes, or is refused', async () => {
    const hostile = [
      '',
      '\0\0\0',
      '\r\n\r\n\r\n',
      latin1('From: J\xF6rg <j@a.example>\r\n\r\nGr\xFC\xDFe'),
      'Subject: a\r\n b\r\n\tc\r\n\r\nx',
      'From: a@b.example\r\nFrom: c@d.example\r\nSubject: 1\r\nSubject: 2\r\n\r\nx',
      `Content-Type: multipart/mixed; boundary="${'b'.repeat(5_000)}"\r\n\r\n--b`,
      `${'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n'.repeat(60)}x`,
      'Content-Type: text/html; charset=no-such\r\n\r\n<p>\uD800</p>',
      'Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!',
      'Content-Type: application/x; name="../../a\r\n\0.exe"\r\nContent-Disposition: attachment\r\n\r\nx',
    ]
    for (const bytes of hostile) {
      const outcome = await rerender(Buffer.from(bytes), padding).catch((error: unknown) => error)
      if (outcome instanceof Error) continue
      expect((await sourceOf(outcome as Buffer)).message.visibleText, JSON.stringify(bytes).slice(0, 60)).to.include('harbour')
    }
  })
})
