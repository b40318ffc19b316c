/**
 * Writes the submissions that carry an Outlook item (test/fixtures/submissions/outlook-item). Run by hand:
 * `node test/message/outlook/write-fixtures.ts`. The mails around the items are written out in full; a script is needed for
 * the binary items and the base64 alone. Everything in the items is that of `original.eml`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Attachment, Item, Property } from '../../helpers/outlook-writer.ts'
import { binary, boolean, int32, string8, time, unicode, writeMsg } from '../../helpers/outlook-writer.ts'
import { compressRtf, replyEntries, writeTnef } from '../../helpers/outlook-writer-tnef.ts'
import { contents } from './reading.ts'

const folder = path.resolve(import.meta.dirname, '../../fixtures/submissions')
const original = readFileSync(path.join(folder, 'original.eml'))
const only = (list: readonly Buffer[]): Buffer => list[0] ?? Buffer.alloc(0)
const text = only(contents(original, ({ mediaType }) => mediaType === 'text/plain')).toString('utf8')
const html = only(contents(original, ({ mediaType }) => mediaType === 'text/html')).toString('utf8')
const pdf = only(contents(original, ({ mediaType }) => mediaType === 'application/pdf'))
const headers = original.subarray(0, original.indexOf('\r\n\r\n')).toString('utf8') + '\r\n\r\n'

const subject = 'Ihr Paket 4711 wartet – Zollgebühr offen'
const from = { name: 'Zollservice Nørdpost', address: 'bescheid@nordpost-zoll.example' }
const reply = 'kasse@zoll-kasse.example'
const urls = ['https://nordpost-zoll.example/zahlung?id=4711&k=ab12', 'http://203.0.113.77/track/4711', 'https://kurz.example/x7Q']
const own = 'https://intranet.corp.example/kontakt'
const sentences = ['Ihr Paket konnte nicht zugestellt werden.', 'Zahlen Sie 1,99 EUR bis heute 18 Uhr.']

/** RTF escapes: one `\'hh` for what windows-1252 has, `\u` with a question mark for the rest. */
const rtfText = (value: string): string =>
  Array.from(value)
    .map((char) => {
      const code = char.codePointAt(0) ?? 0
      if (['\\', '{', '}'].includes(char)) return `\\${char}`
      if (code < 0x80) return char
      return code < 0x100 ? `\\'${code.toString(16)}` : `\\u${code}?`
    })
    .join('')

/** HTML encapsulated as Exchange does it: each tag in a group of its own, RTF for other readers between \htmlrtf. */
function encapsulated(source: string): string {
  const body = source
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (piece.startsWith('<p') || piece === '</p>')
        return `{\\*\\htmltag64 ${rtfText(piece)}}\\htmlrtf ${piece === '</p>' ? '\\par' : '{'}\\htmlrtf0 `
      if (piece.startsWith('<')) return `{\\*\\htmltag84 ${rtfText(piece)}}`
      return rtfText(piece).replaceAll('\r\n', '\\htmlrtf \\line\\htmlrtf0\r\n{\\*\\htmltag241 \\par }')
    })
    .join('')
  return `{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\fbidi \\deff0{\\fonttbl\r\n{\\f0\\fswiss\\fcharset0 Arial;}\r\n{\\f1\\fmodern Courier New;}}\r\n{\\colortbl\\red0\\green0\\blue0;}\r\n\\uc1\\pard\\plain\\deftab360 \\f0\\fs24 \r\n${body}}`
}

type TextProperty = (id: number, value: string) => Property
const attachment = (write: TextProperty): Attachment => ({
  properties: [
    int32(0x0e21, 0),
    int32(0x3705, 1),
    int32(0x370b, -1),
    write(0x3001, 'Zollbescheid-4711.pdf'),
    write(0x3703, '.pdf'),
    write(0x3704, 'ZOLLBE~1.PDF'),
    write(0x3707, 'Zollbescheid-4711.pdf'),
    write(0x370e, 'application/pdf'),
    binary(0x3701, pdf),
  ],
})

interface Choice {
  readonly headers: boolean
  readonly bodies: readonly Property[]
  readonly write?: TextProperty
  readonly exchange?: boolean
}
function reported({ headers: withHeaders, bodies, write = unicode, exchange = false }: Choice): Item {
  const address = exchange ? '/O=CORP/OU=EXCHANGE ADMINISTRATIVE GROUP (FYDIBOHF23SPDLT)/CN=RECIPIENTS/CN=3C1A9-BESCHEID' : from.address
  const kind = exchange ? 'EX' : 'SMTP'
  const to = exchange ? '/O=CORP/OU=EXCHANGE ADMINISTRATIVE GROUP (FYDIBOHF23SPDLT)/CN=RECIPIENTS/CN=EMUSTER' : 'erika.muster@corp.example'
  return {
    properties: [
      write(0x001a, 'IPM.Note'),
      int32(0x0017, 2),
      int32(0x0e07, 1),
      write(0x0037, subject),
      write(0x003d, ''),
      write(0x0e1d, subject),
      write(0x0070, subject),
      ...[0x0042, 0x0c1a].map((id) => write(id, from.name)),
      ...[0x0064, 0x0c1e].map((id) => write(id, kind)),
      ...[0x0065, 0x0c1f].map((id) => write(id, address)),
      ...(exchange ? [write(0x5d01, from.address), write(0x5d02, from.address)] : []),
      binary(0x004f, replyEntries([{ name: reply, address: reply }])),
      write(0x0050, reply),
      write(0x0e04, 'Erika Muster'),
      time(0x0039, '2026-11-17T07:41:07Z'),
      time(0x0e06, '2026-11-17T07:41:15Z'),
      write(0x1035, '<20261117074107.9C1D240E7A@versand.nordpost-zoll.example>'),
      boolean(0x0e1b, true),
      int32(0x3ffd, 1252),
      ...(withHeaders ? [write(0x007d, headers)] : []),
      ...bodies,
    ],
    recipients: [
      [
        int32(0x0c15, 1),
        write(0x3001, 'Erika Muster'),
        write(0x3002, kind),
        write(0x3003, to),
        ...(exchange ? [write(0x39fe, 'erika.muster@corp.example')] : []),
      ],
    ],
    attachments: [attachment(write)],
  }
}
const bodies = {
  html: [int32(0x3fde, 65001), int32(0x1016, 3), binary(0x1013, Buffer.from(html, 'utf8'))],
  rtf: [
    int32(0x3fde, 65001),
    int32(0x1016, 3),
    binary(0x1009, compressRtf(Buffer.from(encapsulated(html), 'latin1'))),
    unicode(0x1000, text),
  ],
}

const base64 = (bytes: Buffer, width = 76): string => (bytes.toString('base64').match(new RegExp(`.{1,${width}}`, 'g')) ?? []).join('\r\n')
const lines = (...parts: readonly string[]): string => parts.join('\r\n')

interface Fixture {
  readonly name: string
  readonly client: string
  readonly format: string
  readonly language: string
  readonly mail: string
  /** Further messages of the submission. */
  readonly others?: readonly { readonly subject: string; readonly sha256: null }[]
  readonly expect: Readonly<Record<string, unknown>>
}
const common = {
  form: 'outlook-item',
  subject,
  from,
  date: '2026-11-17T08:41:07+01:00',
  urls,
  absentUrls: [own],
  attachments: ['Zollbescheid-4711.pdf'],
  grade: 'C',
  sha256: null,
  bodyIncludes: sentences,
  bodyExcludes: [],
  detectedClient: null,
  button: null,
  reportedAs: null,
}

const fixtures: readonly Fixture[] = [
  {
    name: 'msg-rtf-body-de',
    client: 'outlook-classic',
    format: 'outlook-item',
    language: 'de',
    expect: { ...common, note: 'kann das jemand prüfen', bodyExcludes: ['kann das jemand prüfen'] },
    mail: lines(
      'Received: from mail.corp.example (mail.corp.example [192.0.2.10])',
      '\tby mx.corp.example (Postfix) with ESMTPS id 4fXs3N5Qz1z9sT',
      '\tfor <phish@corp.example>; Tue, 17 Nov 2026 09:55:12 +0100 (CET)',
      'Received: from PC114 (unknown [10.20.4.14])',
      '\tby mail.corp.example (Postfix) with ESMTPSA id 4fXs3M1hYvz2tQ',
      '\tfor <phish@corp.example>; Tue, 17 Nov 2026 09:55:11 +0100 (CET)',
      'From: "Erika Muster" <erika.muster@corp.example>',
      'To: <phish@corp.example>',
      'Subject: =?iso-8859-1?Q?Verd=E4chtige_E-Mail_zur_Pr=FCfung?=',
      'Date: Tue, 17 Nov 2026 09:55:08 +0100',
      'Message-ID: <000a01dc5798$5d2f8c70$178ea550$@corp.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed;',
      '\tboundary="----=_NextPart_000_000B_01DC57A0.BEF3F470"',
      'X-Mailer: Microsoft Outlook 16.0',
      'Thread-Index: AdxXmDyqk2QhX0p+T6OmZ3bA9Jv6Yg==',
      'Content-Language: de',
      '',
      'This is a multipart message in MIME format.',
      '',
      '------=_NextPart_000_000B_01DC57A0.BEF3F470',
      'Content-Type: multipart/alternative;',
      '\tboundary="----=_NextPart_001_000C_01DC57A0.BEF3F470"',
      '',
      '',
      '------=_NextPart_001_000C_01DC57A0.BEF3F470',
      'Content-Type: text/plain;',
      '\tcharset="iso-8859-1"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Hallo zusammen,',
      '',
      '=20',
      '',
      'kann das jemand pr=FCfen? Ich habe die Mail als Datei angeh=E4ngt.',
      '',
      '=20',
      '',
      'Viele Gr=FC=DFe',
      '',
      'Erika Muster',
      '',
      ` <${own}> Kontakt`,
      '',
      '',
      '------=_NextPart_001_000C_01DC57A0.BEF3F470',
      'Content-Type: text/html;',
      '\tcharset="iso-8859-1"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      '<html xmlns:o=3D"urn:schemas-microsoft-com:office:office" xmlns:w=3D"urn:sch=',
      'emas-microsoft-com:office:word"><head><META HTTP-EQUIV=3D"Content-Type" CONTENT=',
      '=3D"text/html; charset=3Diso-8859-1"><meta name=3DGenerator content=3D"Micros=',
      'oft Word 15 (filtered medium)"></head><body lang=3DDE link=3D"#0563C1" vlink=',
      '=3D"#954F72"><div class=3DWordSection1>',
      '<p class=3DMsoNormal>Hallo zusammen,<o:p></o:p></p>',
      '<p class=3DMsoNormal>kann das jemand pr=FCfen? Ich habe die Mail als Datei an=',
      'geh=E4ngt.<o:p></o:p></p>',
      '<p class=3DMsoNormal>Viele Gr=FC=DFe<o:p></o:p></p>',
      `<p class=3DMsoNormal>Erika Muster | <a href=3D"${own}">Kontakt</a>=`,
      '<o:p></o:p></p></div></body></html>',
      '------=_NextPart_001_000C_01DC57A0.BEF3F470--',
      '',
      '------=_NextPart_000_000B_01DC57A0.BEF3F470',
      'Content-Type: application/vnd.ms-outlook;',
      '\tname="=?iso-8859-1?Q?Ihr_Paket_4711_wartet_-_Zollgeb=FChr_offen.msg?="',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment;',
      '\tfilename="=?iso-8859-1?Q?Ihr_Paket_4711_wartet_-_Zollgeb=FChr_offen.msg?="',
      '',
      base64(writeMsg(reported({ headers: true, bodies: bodies.rtf }))),
      '',
      '------=_NextPart_000_000B_01DC57A0.BEF3F470--',
      '',
    ),
  },
  {
    name: 'msg-octet-stream-en',
    client: 'thunderbird',
    format: 'outlook-item-octet-stream',
    language: 'en',
    expect: { ...common, note: 'saved from the shared mailbox' },
    mail: lines(
      'Message-ID: <7c0b5a5e-52b1-4d0f-9a53-0d8d8f6f3c21@corp.example>',
      'Date: Tue, 17 Nov 2026 10:02:44 +0100',
      'MIME-Version: 1.0',
      'User-Agent: Mozilla Thunderbird',
      'Content-Language: en-GB',
      'To: phish@corp.example',
      'From: Erika Muster <erika.muster@corp.example>',
      'Subject: suspicious parcel mail',
      'Content-Type: multipart/mixed; boundary="------------ZqV0rYk8J2mWc1uXb7sT4hNe"',
      '',
      'This is a multi-part message in MIME format.',
      '--------------ZqV0rYk8J2mWc1uXb7sT4hNe',
      'Content-Type: text/plain; charset=UTF-8; format=flowed',
      'Content-Transfer-Encoding: 7bit',
      '',
      'Hello,',
      '',
      'this was saved from the shared mailbox and dropped here as a file. Is it ',
      'genuine?',
      '',
      '-- ',
      'Erika Muster',
      own,
      '',
      '--------------ZqV0rYk8J2mWc1uXb7sT4hNe',
      'Content-Type: application/octet-stream; name="parcel.msg"',
      'Content-Disposition: attachment; filename="parcel.msg"',
      'Content-Transfer-Encoding: base64',
      '',
      base64(writeMsg(reported({ headers: true, bodies: bodies.html })), 72),
      '',
      '--------------ZqV0rYk8J2mWc1uXb7sT4hNe--',
      '',
    ),
  },
  {
    name: 'msg-without-headers-fr',
    client: 'outlook-web',
    format: 'outlook-item',
    language: 'fr',
    // Without transport headers the date is that of a property, in UTC.
    expect: { ...common, date: '2026-11-17T07:41:07', note: 'dans le dossier partagé' },
    mail: lines(
      'Received: from PA4PR05MB7702.eurprd05.prod.outlook.com (2603:10a6:102:ee::19)',
      ' by DB9PR05MB8540.eurprd05.prod.outlook.com with HTTPS; Tue, 17 Nov 2026',
      ' 09:12:40 +0000',
      'From: Erika Muster <erika.muster@corp.example>',
      'To: Phish <phish@corp.example>',
      'Subject: Message douteux',
      'Thread-Topic: Message douteux',
      'Thread-Index: AQHcV6Bx9WkQd0m6nE2cVt0o1m4Xkw==',
      'Date: Tue, 17 Nov 2026 09:12:38 +0000',
      'Message-ID: <PA4PR05MB77021B6F0C9E5D7A48233F10E8D2A@PA4PR05MB7702.eurprd05.prod.outlook.com>',
      'Accept-Language: fr-FR, en-US',
      'Content-Language: fr-FR',
      'X-MS-Has-Attach: yes',
      'X-MS-TNEF-Correlator:',
      'Content-Type: multipart/mixed;',
      '\tboundary="_004_PA4PR05MB77021B6F0C9E5D7A48233F10E8D2APA4PR05MB7702eurp_"',
      'MIME-Version: 1.0',
      '',
      '--_004_PA4PR05MB77021B6F0C9E5D7A48233F10E8D2APA4PR05MB7702eurp_',
      'Content-Type: text/html; charset="utf-8"',
      'Content-Transfer-Encoding: base64',
      '',
      base64(
        Buffer.from(
          `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body dir="ltr"><div class="elementToProof">Bonjour, j'ai trouvé ce message dans le dossier partagé. Merci de vérifier.</div><div id="Signature">Erika Muster – <a href="${own}">Contact</a></div></body></html>`,
        ),
      ),
      '',
      '--_004_PA4PR05MB77021B6F0C9E5D7A48233F10E8D2APA4PR05MB7702eurp_',
      'Content-Type: application/vnd.ms-outlook; name="message.msg"',
      'Content-Description: message.msg',
      'Content-Disposition: attachment; filename="message.msg"; size=9216;',
      '\tcreation-date="Tue, 17 Nov 2026 09:12:01 GMT";',
      '\tmodification-date="Tue, 17 Nov 2026 09:12:01 GMT"',
      'Content-Transfer-Encoding: base64',
      '',
      base64(writeMsg(reported({ headers: false, bodies: bodies.html, exchange: true }))),
      '',
      '--_004_PA4PR05MB77021B6F0C9E5D7A48233F10E8D2APA4PR05MB7702eurp_--',
      '',
    ),
  },
  {
    name: 'msg-ansi-text-es',
    client: 'outlook-classic',
    format: 'outlook-item-ansi',
    language: 'es',
    expect: { ...common, note: 'no espero ningún paquete' },
    mail: lines(
      'From: "Erika Muster" <erika.muster@corp.example>',
      'To: <phish@corp.example>',
      'Subject: Posible fraude',
      'Date: Tue, 17 Nov 2026 10:20:31 +0100',
      'Message-ID: <001601dc579b$e9b0c2a0$bd1247e0$@corp.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed;',
      '\tboundary="----=_NextPart_000_0017_01DC57A4.4B752A00"',
      'X-Mailer: Microsoft Office Outlook 11',
      'Thread-Index: AcxXm+mRj0VwqX0KQ7y1vM9Y3hC8Ew==',
      'X-MimeOLE: Produced By Microsoft MimeOLE V6.00.2900.5579',
      '',
      'This is a multi-part message in MIME format.',
      '',
      '------=_NextPart_000_0017_01DC57A4.4B752A00',
      'Content-Type: text/plain;',
      '\tcharset="iso-8859-1"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Hola:',
      '',
      'Yo no espero ning=FAn paquete. Adjunto el mensaje.',
      '',
      'Erika Muster',
      own,
      '',
      '------=_NextPart_000_0017_01DC57A4.4B752A00',
      'Content-Type: application/octet-stream;',
      '\tname="Ihr Paket 4711 wartet.msg"',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment;',
      '\tfilename="Ihr Paket 4711 wartet.msg"',
      '',
      base64(writeMsg(reported({ headers: true, bodies: [int32(0x3fde, 28591), string8(0x1000, text)], write: string8 }))),
      '',
      '------=_NextPart_000_0017_01DC57A4.4B752A00--',
      '',
    ),
  },
  {
    name: 'msg-in-msg-it',
    client: 'outlook-classic',
    format: 'outlook-item-embedded',
    language: 'it',
    // The colleague's mail that carries it has words of its own, so it is a message too.
    others: [{ subject: 'I: pacco', sha256: null }],
    expect: { ...common, note: 'mi è stato inoltrato', bodyExcludes: ['Che cosa ne pensi?'] },
    mail: lines(
      'From: "Erika Muster" <erika.muster@corp.example>',
      'To: <phish@corp.example>',
      'Subject: I: messaggio sospetto',
      'Date: Tue, 17 Nov 2026 11:04:19 +0100',
      'Message-ID: <002301dc57a2$08c1d3f0$1a457bd0$@corp.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed;',
      '\tboundary="----=_NextPart_000_0024_01DC57AA.6A863B50"',
      'X-Mailer: Microsoft Outlook 16.0',
      'Content-Language: it',
      'Thread-Index: AdxXogh3cV4nQz0hSVO2m0kF4sHt0Q==',
      '',
      'This is a multipart message in MIME format.',
      '',
      '------=_NextPart_000_0024_01DC57AA.6A863B50',
      'Content-Type: text/plain;',
      '\tcharset="utf-8"',
      'Content-Transfer-Encoding: 8bit',
      '',
      'Buongiorno, questo mi è stato inoltrato da un collega.',
      '',
      'Erika Muster',
      own,
      '',
      '------=_NextPart_000_0024_01DC57AA.6A863B50',
      'Content-Type: application/vnd.ms-outlook; name="I_ pacco.msg"',
      'Content-Transfer-Encoding: base64',
      'Content-Disposition: attachment; filename="I_ pacco.msg"',
      '',
      base64(
        writeMsg({
          properties: [
            unicode(0x001a, 'IPM.Note'),
            unicode(0x0037, 'I: pacco'),
            unicode(0x0042, 'Mario Collega'),
            unicode(0x0064, 'SMTP'),
            unicode(0x0065, 'mario.collega@corp.example'),
            time(0x0039, '2026-11-17T09:40:00Z'),
            unicode(0x1000, `Che cosa ne pensi?\r\n\r\nMario\r\n${own}\r\n`),
          ],
          recipients: [
            [int32(0x0c15, 1), unicode(0x3001, 'Erika Muster'), unicode(0x3002, 'SMTP'), unicode(0x3003, 'erika.muster@corp.example')],
          ],
          attachments: [
            {
              properties: [int32(0x3705, 5), unicode(0x3001, subject), int32(0x370b, -1)],
              embedded: reported({ headers: true, bodies: bodies.rtf }),
            },
          ],
        }),
      ),
      '',
      '------=_NextPart_000_0024_01DC57AA.6A863B50--',
      '',
    ),
  },
  {
    name: 'winmail-embedded-nl',
    client: 'outlook-classic',
    format: 'winmail-attached',
    language: 'nl',
    expect: { ...common, note: 'deze mail vertrouw ik niet' },
    mail: lines(
      'Received: from exch2.corp.example (exch2.corp.example [192.0.2.30])',
      ' by mx.corp.example (Postfix) with ESMTPS id 4fXt2R6TqNz9sT',
      ' for <phish@corp.example>; Tue, 17 Nov 2026 10:41:03 +0100 (CET)',
      'From: "Muster, Erika" <erika.muster@corp.example>',
      'To: Phish <phish@corp.example>',
      'Subject: Verdachte mail',
      'Thread-Topic: Verdachte mail',
      'Thread-Index: AdxXnuG2Xn0wQ5W0R0aVqQ2cS1yHbQ==',
      'Date: Tue, 17 Nov 2026 10:41:01 +0100',
      'Message-ID: <b0a5c1d3e7f94a26853d17c2e4f60b98@corp.example>',
      'Accept-Language: nl-NL, en-US',
      'Content-Language: nl-NL',
      'X-MS-Has-Attach: yes',
      'X-MS-TNEF-Correlator: <b0a5c1d3e7f94a26853d17c2e4f60b98@corp.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed;',
      '\tboundary="_000_b0a5c1d3e7f94a26853d17c2e4f60b98corpexample_"',
      '',
      '--_000_b0a5c1d3e7f94a26853d17c2e4f60b98corpexample_',
      'Content-Type: text/plain; charset="iso-8859-1"',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Dag,',
      '',
      'deze mail vertrouw ik niet.',
      '',
      'Erika Muster',
      `Contact<${own}>`,
      '',
      '--_000_b0a5c1d3e7f94a26853d17c2e4f60b98corpexample_',
      'Content-Disposition: attachment; filename="winmail.dat"',
      'Content-Transfer-Encoding: base64',
      'Content-Type: application/ms-tnef; name="winmail.dat"',
      '',
      base64(
        writeTnef({
          properties: [
            unicode(0x0037, 'Verdachte mail'),
            unicode(0x1035, '<b0a5c1d3e7f94a26853d17c2e4f60b98@corp.example>'),
            binary(0x007f, Buffer.from('<b0a5c1d3e7f94a26853d17c2e4f60b98@corp.example>\0')),
            binary(
              0x1009,
              compressRtf(
                `{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Calibri;}}\\uc1\\pard\\f0\\fs22 Dag,\\par\\par deze mail vertrouw ik niet.\\par\\par Erika Muster\\par {\\field{\\*\\fldinst{HYPERLINK "${own}"}}{\\fldrslt{\\ul Contact}}}\\par\\objattph  \\par}`,
              ),
            ),
          ],
          attachments: [
            {
              properties: [unicode(0x3001, subject), int32(0x3705, 5), int32(0x370b, 60)],
              embedded: reported({ headers: true, bodies: bodies.rtf }),
            },
          ],
        }),
      ),
      '',
      '--_000_b0a5c1d3e7f94a26853d17c2e4f60b98corpexample_--',
      '',
    ),
  },
  {
    name: 'winmail-rtf-forward-de',
    client: 'outlook-classic',
    format: 'winmail-inline',
    language: 'de',
    expect: {
      ...common,
      form: 'inline',
      date: '2026-11-17T08:41',
      grade: 'D',
      note: 'Bitte einmal ansehen',
      bodyExcludes: ['Bitte einmal ansehen'],
    },
    mail: lines(
      'Received: from exch2.corp.example (exch2.corp.example [192.0.2.30])',
      ' by mx.corp.example (Postfix) with ESMTPS id 4fXt8L0c5Qz9sT',
      ' for <phish@corp.example>; Tue, 17 Nov 2026 10:45:30 +0100 (CET)',
      'From: "Muster, Erika" <erika.muster@corp.example>',
      'To: Phish-Meldung <phish@corp.example>',
      'Subject: =?iso-8859-1?Q?WG:_Ihr_Paket_4711_wartet_-_Zollgeb=FChr_offen?=',
      'Thread-Topic: =?iso-8859-1?Q?Ihr_Paket_4711_wartet_-_Zollgeb=FChr_offen?=',
      'Thread-Index: AQHcV4mT0b2Yk1pQzEW7n3rXv8m5ArT1Dq9w',
      'Importance: high',
      'X-Priority: 1',
      'Date: Tue, 17 Nov 2026 10:45:28 +0100',
      'Message-ID: <d94f20c6a1b84e73905c6d2b8e7a1f35@corp.example>',
      'Accept-Language: de-DE, en-US',
      'Content-Language: de-DE',
      'X-MS-Has-Attach: yes',
      'X-MS-TNEF-Correlator: <d94f20c6a1b84e73905c6d2b8e7a1f35@corp.example>',
      'MIME-Version: 1.0',
      'Content-Type: application/ms-tnef; name="winmail.dat"',
      'Content-Transfer-Encoding: binary',
      '',
      '',
    ),
  },
  {
    name: 'winmail-alone-sv',
    client: 'outlook-mac',
    format: 'winmail-attached',
    language: 'sv',
    expect: { ...common, date: '2026-11-17T07:41:07', note: 'Är det här äkta' },
    mail: lines(
      'From: Erika Muster <erika.muster@corp.example>',
      'To: phish@corp.example',
      'Subject: =?utf-8?Q?Kan_ni_titta_p=C3=A5_det_h=C3=A4r=3F?=',
      'Date: Tue, 17 Nov 2026 11:30:02 +0100',
      'Message-ID: <e1c4b7d2907f4b51a6d38e5f0c9a2b74@corp.example>',
      'X-MS-Has-Attach: yes',
      'X-MS-TNEF-Correlator: <e1c4b7d2907f4b51a6d38e5f0c9a2b74@corp.example>',
      'MIME-Version: 1.0',
      'Content-Disposition: attachment; filename="winmail.dat"',
      'Content-Type: application/ms-tnef; name="winmail.dat"',
      'Content-Transfer-Encoding: base64',
      '',
      base64(
        writeTnef({
          properties: [
            unicode(0x0037, 'Kan ni titta på det här?'),
            int32(0x3fde, 28591),
            binary(
              0x1013,
              Buffer.from(
                `<html><body><p>Hej! Är det här äkta?</p><p>Erika Muster<br><a href="${own}">Kontakt</a></p></body></html>`,
                'latin1',
              ),
            ),
          ],
          attachments: [
            { properties: [unicode(0x3001, subject), int32(0x3705, 5)], embedded: reported({ headers: false, bodies: bodies.html }) },
          ],
        }),
      ),
      '',
    ),
  },
  {
    name: 'graph-item-attachment-en',
    client: 'outlook-new',
    format: 'item-attachment',
    language: 'en',
    expect: { ...common, form: 'attached', date: '2026-11-17T07:41:07', note: 'I did not order anything' },
    mail: lines(
      'From: Erika Muster <erika.muster@corp.example>',
      'To: Phish Reports <phish@corp.example>',
      'Subject: Fw: please check',
      'Thread-Topic: please check',
      'Thread-Index: AQHcV6r3k1m0V7pXQEq2c8yZb5n4dw==',
      'Date: Tue, 17 Nov 2026 10:02:11 +0000',
      'Message-ID:',
      ' <DB8PR05MB6120F4A7C1D9B3E24860A5D7E8D2A@DB8PR05MB6120.eurprd05.prod.outlook.com>',
      'Accept-Language: en-US',
      'Content-Language: en-US',
      'X-MS-Has-Attach: yes',
      'X-MS-Exchange-Organization-SCL: -1',
      'X-MS-TNEF-Correlator:',
      'X-MS-Exchange-Organization-RecordReviewCfmType: 0',
      'Content-Type: multipart/mixed;',
      '\tboundary="_004_DB8PR05MB6120F4A7C1D9B3E24860A5D7E8D2ADB8PR05MB6120eurp_"',
      'MIME-Version: 1.0',
      '',
      '--_004_DB8PR05MB6120F4A7C1D9B3E24860A5D7E8D2ADB8PR05MB6120eurp_',
      'Content-Type: multipart/alternative;',
      '\tboundary="_000_DB8PR05MB6120F4A7C1D9B3E24860A5D7E8D2ADB8PR05MB6120eurp_"',
      '',
      '--_000_DB8PR05MB6120F4A7C1D9B3E24860A5D7E8D2ADB8PR05MB6120eurp_',
      'Content-Type: text/plain; charset="us-ascii"',
      '',
      'I did not order anything.',
      '',
      `Erika Muster <${own}>`,
      '',
      '--_000_DB8PR05MB6120F4A7C1D9B3E24860A5D7E8D2ADB8PR05MB6120eurp_',
      'Content-Type: text/html; charset="us-ascii"',
      '',
      '<html><head>',
      '<meta http-equiv="Content-Type" content="text/html; charset=us-ascii">',
      '<style type="text/css" style="display:none;"> P {margin-top:0;margin-bottom:0;} </style>',
      '</head><body dir="ltr">',
      '<div class="elementToProof" style="font-family: Aptos, sans-serif; font-size: 12pt;">I did not order anything.</div>',
      `<div id="Signature"><a href="${own}">Erika Muster</a></div>`,
      '</body></html>',
      '',
      '--_000_DB8PR05MB6120F4A7C1D9B3E24860A5D7E8D2ADB8PR05MB6120eurp_--',
      '',
      '--_004_DB8PR05MB6120F4A7C1D9B3E24860A5D7E8D2ADB8PR05MB6120eurp_',
      'Content-Type: message/rfc822',
      'Content-Disposition: attachment;',
      '\tcreation-date="Tue, 17 Nov 2026 10:02:08 GMT";',
      '\tmodification-date="Tue, 17 Nov 2026 10:02:08 GMT"',
      '',
      'From: =?utf-8?B?Wm9sbHNlcnZpY2UgTsO4cmRwb3N0?= <bescheid@nordpost-zoll.example>',
      'To: Erika Muster <erika.muster@corp.example>',
      'Subject: =?utf-8?B?SWhyIFBha2V0IDQ3MTEgd2FydGV0IOKAkyBab2xsZ2Viw7xociBvZmZlbg==?=',
      'Thread-Topic: =?utf-8?B?SWhyIFBha2V0IDQ3MTEgd2FydGV0IOKAkyBab2xsZ2Viw7xociBvZmZlbg==?=',
      'Thread-Index: AQHcV4mT0b2Yk1pQzEW7n3rXv8m5Ag==',
      'Importance: high',
      'X-Priority: 1',
      'Date: Tue, 17 Nov 2026 07:41:07 +0000',
      'Message-ID: <20261117074107.9C1D240E7A@versand.nordpost-zoll.example>',
      'Reply-To: "kasse@zoll-kasse.example" <kasse@zoll-kasse.example>',
      'X-MS-Has-Attach: yes',
      'X-MS-TNEF-Correlator:',
      'Content-Type: multipart/mixed;',
      '\tboundary="_005_202611170741079C1D240E7Aversandnordpostzollexample_"',
      'MIME-Version: 1.0',
      '',
      '--_005_202611170741079C1D240E7Aversandnordpostzollexample_',
      'Content-Type: multipart/alternative;',
      '\tboundary="_000_202611170741079C1D240E7Aversandnordpostzollexample_"',
      '',
      '--_000_202611170741079C1D240E7Aversandnordpostzollexample_',
      'Content-Type: text/plain; charset="utf-8"',
      'Content-Transfer-Encoding: base64',
      '',
      base64(Buffer.from(text, 'utf8')),
      '',
      '--_000_202611170741079C1D240E7Aversandnordpostzollexample_',
      'Content-Type: text/html; charset="utf-8"',
      'Content-ID: <4F0B1C2D3E5A6978@eurprd05.prod.outlook.com>',
      'Content-Transfer-Encoding: base64',
      '',
      base64(Buffer.from(html, 'utf8')),
      '',
      '--_000_202611170741079C1D240E7Aversandnordpostzollexample_--',
      '',
      '--_005_202611170741079C1D240E7Aversandnordpostzollexample_',
      'Content-Type: application/pdf; name="Zollbescheid-4711.pdf"',
      'Content-Description: Zollbescheid-4711.pdf',
      `Content-Disposition: attachment; filename="Zollbescheid-4711.pdf"; size=${pdf.length};`,
      '\tcreation-date="Tue, 17 Nov 2026 07:41:15 GMT";',
      '\tmodification-date="Tue, 17 Nov 2026 07:41:15 GMT"',
      'Content-ID: <A1B2C3D4E5F60718@eurprd05.prod.outlook.com>',
      'Content-Transfer-Encoding: base64',
      '',
      base64(pdf),
      '',
      '--_005_202611170741079C1D240E7Aversandnordpostzollexample_--',
      '',
      '--_004_DB8PR05MB6120F4A7C1D9B3E24860A5D7E8D2ADB8PR05MB6120eurp_--',
      '',
    ),
  },
]

/** The rich-text forward: the whole mail is one winmail.dat, unencoded, as Exchange hands it on inside an organisation. */
function richTextForward(): Buffer {
  const link = (url: string, label: string): string => `{\\field{\\*\\fldinst{HYPERLINK "${url}"}}{\\fldrslt{\\cf1\\ul ${rtfText(label)}}}}`
  const rtf = [
    '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Calibri;}{\\f1\\fswiss\\fcharset0 Tahoma;}}',
    '{\\colortbl;\\red0\\green0\\blue255;}{\\*\\generator Riched20 16.0.5422;}\\uc1\\pard\\f0\\fs22\\lang1031 ',
    `Bitte einmal ansehen.\\par\\par Gru\\'df\\par Erika Muster\\par ${link(own, 'Kontakt')}\\par\\par `,
    '_____________________________________________\\line {\\f1\\fs20\\b Von:}{\\f1\\fs20\\tab ',
    `${rtfText(`${from.name} [mailto:${from.address}]`)} \\line }{\\f1\\fs20\\b Gesendet:}{\\f1\\fs20\\tab Dienstag, 17. November 2026 08:41\\line }`,
    '{\\f1\\fs20\\b An:}{\\f1\\fs20\\tab Muster, Erika\\line }',
    `{\\f1\\fs20\\b Betreff:}{\\f1\\fs20\\tab ${rtfText(subject)}\\line }{\\f1\\fs20\\b Wichtigkeit:}{\\f1\\fs20\\tab Hoch\\par}\\par\\par `,
    `Guten Tag Erika Muster,\\par\\par Ihr Paket konnte nicht zugestellt werden. Es liegt unter der Nummer {\\b 4711} im Zollager.\\par {\\b Zahlen Sie 1,99 EUR bis heute 18 Uhr.} Sonst geht die Sendung zur\\'fcck.\\par `,
    `${link(urls[0] ?? '', 'https://www.nordpost.example/')}\\par ${link(urls[1] ?? '', 'Sendung verfolgen')} | ${link(urls[2] ?? '', 'Hinweise zum Zoll')}\\par `,
    `Fragen? Schreiben Sie an ${link(`mailto:${reply}`, reply)}\\par Zollservice N\\'f8rdpost\\par \\objattph  \\par}`,
  ].join('\r\n')
  return writeTnef({
    properties: [
      unicode(0x0037, `WG: ${subject}`),
      unicode(0x1035, '<d94f20c6a1b84e73905c6d2b8e7a1f35@corp.example>'),
      binary(0x1009, compressRtf(Buffer.from(rtf, 'latin1'))),
      int32(0x3fde, 28591),
    ],
    attachments: [attachment(unicode)],
  })
}

const target = path.join(folder, 'outlook-item')
mkdirSync(target, { recursive: true })
for (const { name, mail, ...facts } of fixtures) {
  const bytes =
    name === 'winmail-rtf-forward-de' ? Buffer.concat([Buffer.from(mail, 'utf8'), richTextForward()]) : Buffer.from(mail, 'utf8')
  writeFileSync(path.join(target, `${name}.eml`), bytes)
  const { client, format, language, others, expect } = facts
  const more = others === undefined ? {} : { count: others.length + 1, others }
  writeFileSync(
    path.join(target, `${name}.json`),
    `${JSON.stringify({ client, mobile: false, format, language, ...more, expect }, null, 2)}\n`,
  )
}
