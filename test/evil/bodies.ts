/** Bodies: encodings that are broken or claim what is not so, bytes without lines, floods of links and lines. */
import { evil, type EvilMessage, head, mail, wrapped } from './evil-message.ts'

const plain = 'Content-Type: text/plain; charset=utf-8'
const html = 'Content-Type: text/html; charset=utf-8'
const quoted = 'Content-Transfer-Encoding: quoted-printable'
const base64 = 'Content-Transfer-Encoding: base64'

/** The link in UTF-16, without a byte order mark. */
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le')

export const bodyMessages: readonly EvilMessage[] = [
  evil('empty', 'nothing at all', () => Buffer.alloc(0), { plants: false }),
  evil('nul-10mb', 'ten megabytes of NUL', () => Buffer.alloc(10_000_000), { plants: false, heavy: true }),
  evil('nul-between', 'NULs around the link', (url) => mail(head(plain), `\0\0a\0${url}\0b\0`)),
  evil('one-line-50mb', '49 MB without a line break, no header', (url) => Buffer.from(`${'a'.repeat(49_000_000)} ${url} `), {
    breaks: true,
    heavy: true,
  }),
  evil('text-20mb', '20 MB of words, the link at the end', (url) => mail(head(plain), `${'word '.repeat(4_000_000)}${url}`), {
    breaks: true,
    heavy: true,
  }),
  evil('newlines-10mb', 'ten million line breaks', (url) => mail(head(plain), `${'\n'.repeat(10_000_000)}${url}`), {
    breaks: true,
    heavy: true,
  }),
  evil(
    'flowed-10mb',
    'format=flowed, 10 MB of quoted lines',
    (url) => mail(head('Content-Type: text/plain; format=flowed; delsp=yes'), `${url}\r\n${'>>> quoted \r\n'.repeat(770_000)}`),
    { breaks: true, heavy: true },
  ),
  evil(
    'base64-broken',
    '20 MB of base64 that is none',
    (url) => mail(head(html, base64), `${wrapped(`<a href="${url}">x</a>   `)}\r\n${'!?=#'.repeat(5_000_000)}`),
    {
      breaks: true,
      heavy: true,
    },
  ),
  evil(
    'base64-20mb',
    '20 MB of base64, the link at its end',
    (url) => mail(head(html, base64), wrapped(`${'<b>x</b> '.repeat(1_600_000)}<a href="${url}">x</a>`)),
    {
      breaks: true,
      heavy: true,
    },
  ),
  evil('base64-short-lines', 'base64 in lines of four', (url) =>
    mail(
      head(html, base64),
      Buffer.from(`<p>${'x'.repeat(300)}<a href="${url}">x</a>`)
        .toString('base64')
        .replaceAll(/(.{4})/g, '$1\r\n'),
    ),
  ),
  evil(
    'base64-of-base64',
    'base64 in base64, declared once',
    (url) => mail(head(plain, base64), wrapped(`${wrapped(`${'see '.repeat(30)}${url} `)}\r\n`)),
    { plants: false },
  ),
  evil(
    'qp-broken',
    '20 MB of quoted-printable that is none',
    (url) => mail(head(html, quoted), `<a href=3D"${url}">x</a>\r\n${'=ZZ='.repeat(5_000_000)}`),
    {
      breaks: true,
      heavy: true,
    },
  ),
  evil('qp-soft', 'soft line breaks inside every character', (url) =>
    mail(
      head(html, quoted),
      `<a href=3D"${Array.from(url, (char) => `=${char.charCodeAt(0).toString(16).toUpperCase()}=\r\n`).join('')}">x</a>`,
    ),
  ),
  evil('qp-claimed', 'quoted-printable that nobody declares', (url) => mail(head(html), `<a href=3D"${url}">x</a>`)),
  evil('encoding-unknown', 'an encoding of no name', (url) =>
    mail(head(html, 'Content-Transfer-Encoding: x-own'), `<a href="${url}">x</a>`),
  ),
  evil('charset-bogus', 'a charset that does not exist', (url) =>
    mail(head(`Content-Type: text/html; charset="${'x'.repeat(5_000)}"`), `<a href="${url}">x</a>`),
  ),
  evil('charset-utf7', 'UTF-7', (url) =>
    mail(head('Content-Type: text/html; charset=utf-7'), `+ADw-a href=+ACI-${url}+ACI-+AD4-x+ADw-/a+AD4-`),
  ),
  evil('charset-utf16', 'UTF-16 as it is', (url) =>
    Buffer.concat([mail(head('Content-Type: text/html; charset=utf-16le'), ''), utf16(`<a href="${url}">x</a>`)]),
  ),
  evil('charset-ebcdic', 'ASCII called EBCDIC', (url) => mail(head('Content-Type: text/html; charset=cp037'), `<a href="${url}">x</a>`)),
  evil('charset-iso2022', 'shifts of ISO-2022-JP', (url) =>
    mail(head('Content-Type: text/html; charset=iso-2022-jp'), `${'\u001b$B!!\u001b(B'.repeat(50_000)}<a href="${url}">x</a>`),
  ),
  evil('utf8-broken', 'bytes that are no UTF-8', (url) =>
    mail(head(plain), `${'\u00ff\u00fe\u00c0\u00af\u00ed\u00a0\u0080'.repeat(10_000)} ${url}`),
  ),
  evil(
    'links-100000',
    '100,000 links, ours the first',
    (url) =>
      mail(head(html), `<a href="${url}">x</a>${Array.from({ length: 70_000 }, (_, index) => `<a href=//h${index}.example>`).join('')}`),
    {
      breaks: true,
      heavy: true,
    },
  ),
  evil(
    'addresses-50000',
    '50,000 mail addresses',
    (url) => mail(head(plain), `${url} ${Array.from({ length: 50_000 }, (_, index) => `u${index}@h${index}.example`).join(' ')}`),
    {
      breaks: true,
      heavy: true,
    },
  ),
  evil('link-5mb', 'a link of five megabytes', (url) => mail(head(plain), `${url} https://x.example/${'a'.repeat(5_000_000)}`), {
    breaks: true,
    heavy: true,
  }),
  evil('words-of-dots', 'one word of a million dots and at signs', (url) =>
    mail(head(plain), `${'.@'.repeat(500_000)} ${'a.'.repeat(500_000)} ${url}`),
  ),
  evil('from-lines', 'mbox separators in the body', (url) =>
    mail(head(plain), `${'From a@b.example Mon Nov 23 09:00:00 2026\r\nX: y\r\n\r\n'.repeat(5_000)}${url}`),
  ),
  evil(
    'forward-labels',
    '50,000 labels of inline forwards',
    (url) => mail(head(plain), `${'From: a@b.example\r\nSent: Monday\r\nTo: c@d.example\r\nSubject: x\r\n\r\n'.repeat(12_000)}${url}`),
    {
      heavy: true,
    },
  ),
]
