/** The reported message of the corpus as an Outlook item, in the variants that Outlook and Exchange write. */
import type { Attachment, Item, Property } from '../../helpers/outlook-writer.ts'
import { binary, boolean, int32, string8, time, unicode } from '../../helpers/outlook-writer.ts'
import { compressRtf, replyEntries } from '../../helpers/outlook-writer-tnef.ts'

export const subject = 'Ihr Paket 4711 wartet – Zollgebühr offen'
export const from = { name: 'Zollservice Nørdpost', address: 'bescheid@nordpost-zoll.example' }
export const replyTo = 'kasse@zoll-kasse.example'
export const urls = ['https://nordpost-zoll.example/zahlung?id=4711&k=ab12', 'http://203.0.113.77/track/4711', 'https://kurz.example/x7Q']
export const sentences = ['Ihr Paket konnte nicht zugestellt werden.', 'Zahlen Sie 1,99 EUR bis heute 18 Uhr.']

export const plainText = [
  'Guten Tag Erika Muster,',
  '',
  'Ihr Paket konnte nicht zugestellt werden. Es fehlt die Zollgebühr.',
  'Zahlen Sie 1,99 EUR bis heute 18 Uhr.',
  '',
  `https://www.nordpost.example/ <${urls[0] ?? ''}>`,
  `Sendungsverfolgung: ${urls[1] ?? ''}`,
  `Kurzlink: ${urls[2] ?? ''}`,
  `Fragen: ${replyTo} <mailto:${replyTo}>`,
  '',
].join('\r\n')

export const html = [
  '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1252"></head><body lang="DE">',
  '<p>Guten Tag Erika Muster,</p>',
  '<p>Ihr Paket konnte nicht zugestellt werden. Es fehlt die Zollgebühr.<br>Zahlen Sie 1,99&nbsp;EUR bis heute 18 Uhr.</p>'.replace(
    '&nbsp;',
    ' ',
  ),
  `<p><a href="${(urls[0] ?? '').replace('&', '&amp;')}">https://www.nordpost.example/</a></p>`,
  `<p>Sendungsverfolgung: <a href="${urls[1] ?? ''}">${urls[1] ?? ''}</a><br>Kurzlink: <a href="${urls[2] ?? ''}">${urls[2] ?? ''}</a></p>`,
  `<p>Fragen: <a href="mailto:${replyTo}">${replyTo}</a></p>`,
  '</body></html>',
].join('\r\n')

/** The same HTML encapsulated in RTF as Exchange does it ([MS-OXRTFEX]). */
export const encapsulatedRtf = [
  '{\\rtf1\\ansi\\ansicpg1252\\fromhtml1 \\fbidi \\deff0{\\fonttbl',
  '{\\f0\\fswiss\\fcharset0 Arial;}',
  '{\\f1\\fmodern Courier New;}',
  '{\\f2\\fnil\\fcharset2 Symbol;}}',
  '{\\colortbl\\red0\\green0\\blue0;\\red0\\green0\\blue255;}',
  '\\uc1\\pard\\plain\\deftab360 \\f0\\fs24 ',
  '{\\*\\htmltag19 <html>}{\\*\\htmltag34 <head>}{\\*\\htmltag241 <style>p \\{margin:0\\}</style>}{\\*\\htmltag41 </head>}{\\*\\htmltag50 <body lang="DE">}',
  '{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Guten Tag Erika Muster,{\\*\\htmltag72 </p>}\\htmlrtf\\par}\\htmlrtf0',
  "{\\*\\htmltag64 <p>}\\htmlrtf {\\htmlrtf0 Ihr Paket konnte nicht zugestellt werden. Es fehlt die Zollgeb\\'fchr.{\\*\\htmltag116 <br>}\\htmlrtf\\line\\htmlrtf0 Zahlen Sie 1,99 EUR bis heute 18 Uhr.{\\*\\htmltag72 </p>}\\htmlrtf\\par}\\htmlrtf0",
  `{\\*\\htmltag64 <p>}{\\*\\mhtmltag84 <a href="cid:replaced">}{\\*\\htmltag84 <a href="${(urls[0] ?? '').replace('&', '&amp;')}">}\\htmlrtf {\\field{\\*\\fldinst{HYPERLINK "${urls[0] ?? ''}"}}{\\fldrslt\\cf1\\ul \\htmlrtf0 https://www.nordpost.example/\\htmlrtf }\\htmlrtf0 \\htmlrtf }\\htmlrtf0 {\\*\\htmltag92 </a>}{\\*\\htmltag72 </p>}`,
  `{\\*\\htmltag64 <p>}Sendungsverfolgung: {\\*\\htmltag84 <a href="${urls[1] ?? ''}">}${urls[1] ?? ''}{\\*\\htmltag92 </a>}{\\*\\htmltag116 <br>}Kurzlink: {\\*\\htmltag84 <a href="${urls[2] ?? ''}">}${urls[2] ?? ''}{\\*\\htmltag92 </a>}{\\*\\htmltag72 </p>}`,
  '{\\*\\htmltag58 </body>}{\\*\\htmltag27 </html>}}',
].join('\r\n')

export const transportHeaders = [
  'Received: from mx.corp.example (10.1.1.5) by mbx01.corp.example (10.1.1.9) with',
  ' Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384)',
  ' id 15.1.2507.39; Tue, 17 Nov 2026 08:41:19 +0100',
  'Received: from out7.nordpost-zoll.example (unknown [203.0.113.77])',
  '\tby mx.corp.example (Postfix) with ESMTPS id 4FxZ2k1q0Tz9',
  '\tfor <erika.muster@corp.example>; Tue, 17 Nov 2026 08:41:11 +0100 (CET)',
  'Authentication-Results: mx.corp.example; spf=fail smtp.mailfrom=nordpost-zoll.example;',
  '\tdkim=none; dmarc=fail (p=none) header.from=nordpost-zoll.example',
  'From: =?UTF-8?Q?Zollservice_N=C3=B8rdpost?= <bescheid@nordpost-zoll.example>',
  'To: Erika Muster <erika.muster@corp.example>',
  'Subject: =?UTF-8?Q?Ihr_Paket_4711_wartet_=E2=80=93_Zollgeb=C3=BChr_offen?=',
  'Date: Tue, 17 Nov 2026 08:41:07 +0100',
  'Reply-To: <kasse@zoll-kasse.example>',
  'Message-ID: <20261117074107.4711.q8@nordpost-zoll.example>',
  'Content-Type: multipart/mixed; boundary="----=_Part_4711_17"',
  'Content-Transfer-Encoding: 8bit',
  'MIME-Version: 1.0',
  'X-Mailer: PHPMailer 5.2.9',
  'Return-Path: bounce@nordpost-zoll.example',
  'X-MS-Exchange-Organization-SCL: 1',
  '',
].join('\r\n')

export const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
  'latin1',
)
export const pdfAttachment = (text: typeof unicode = unicode): Attachment => ({
  properties: [
    text(0x3707, 'Zollbescheid-4711.pdf'),
    text(0x3704, 'ZOLLBE~1.PDF'),
    text(0x370e, 'application/pdf'),
    int32(0x3705, 1),
    binary(0x3701, pdf),
  ],
})

export interface Variant {
  readonly headers?: boolean
  readonly bodies?: readonly ('html' | 'rtf' | 'text')[]
  readonly ansi?: boolean
  readonly attachments?: readonly Attachment[]
  /** Sender and recipient as Exchange directory names with the SMTP address beside. */
  readonly exchange?: boolean
  readonly extra?: readonly Property[]
}

/** The reported message as an item. Unicode, transport headers, HTML and one PDF unless the variant says otherwise. */
export function reportedItem(variant: Variant = {}): Item {
  const { headers = true, bodies = ['html', 'text'], ansi = false, attachments, exchange = false, extra = [] } = variant
  const text = ansi ? string8 : unicode
  const dn = '/O=CORP/OU=EXCHANGE ADMINISTRATIVE GROUP (FYDIBOHF23SPDLT)/CN=RECIPIENTS/CN=0F3C-ZOLL'
  const address = exchange ? dn : from.address
  const type = exchange ? 'EX' : 'SMTP'
  return {
    properties: [
      text(0x001a, 'IPM.Note'),
      text(0x0037, subject),
      text(0x0070, subject),
      text(0x0042, from.name),
      text(0x0064, type),
      text(0x0065, address),
      text(0x0c1a, from.name),
      text(0x0c1e, type),
      text(0x0c1f, address),
      ...(exchange ? [text(0x5d01, from.address), text(0x5d02, from.address)] : []),
      binary(0x004f, replyEntries([{ name: replyTo, address: replyTo }])),
      text(0x0050, replyTo),
      time(0x0039, '2026-11-17T07:41:07Z'),
      time(0x0e06, '2026-11-17T07:41:19Z'),
      text(0x1035, '<20261117074107.4711.q8@nordpost-zoll.example>'),
      int32(0x3fde, bodies.includes('html') ? 1252 : 65001),
      ...(ansi ? [int32(0x3ffd, 1252)] : []),
      ...(headers ? [text(0x007d, transportHeaders)] : []),
      ...(bodies.includes('html') ? [binary(0x1013, Buffer.from(html, 'latin1'))] : []),
      ...(bodies.includes('rtf') ? [binary(0x1009, compressRtf(encapsulatedRtf))] : []),
      ...(bodies.includes('text') ? [text(0x1000, plainText)] : []),
      boolean(0x0e1b, true),
      ...extra,
    ],
    recipients: [
      [
        int32(0x0c15, 1),
        text(0x3001, 'Erika Muster'),
        text(0x3002, exchange ? 'EX' : 'SMTP'),
        text(0x3003, exchange ? '/O=CORP/CN=RECIPIENTS/CN=EMUSTER' : 'erika.muster@corp.example'),
        text(0x39fe, 'erika.muster@corp.example'),
      ],
    ],
    attachments: attachments ?? [pdfAttachment(text)],
  }
}
