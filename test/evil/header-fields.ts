/** Header blocks: floods, giant lines, senders that can be read in two ways, names of prototypes, line breaks in encoded words. */
import { evil, type EvilMessage, head, mail, wrapped } from './evil-message.ts'

const page = (url: string): string => `<p>see <a href="${url}">this</a></p>`
const html = 'Content-Type: text/html; charset=utf-8'
/** Fields that replace From and Subject of an ordinary mail. */
const bare = (...fields: readonly string[]): string =>
  [
    'To: lee@corp.example',
    'Date: Mon, 23 Nov 2026 09:00:00 +0000',
    'Message-ID: <1@sender.example>',
    'MIME-Version: 1.0',
    html,
    ...fields,
  ].join('\r\n')
const from = (value: string, url: string): Buffer => mail(bare(`From: ${value}`, 'Subject: s'), page(url))
const subject = (value: string, url: string): Buffer => mail(bare('From: a@sender.example', `Subject: ${value}`), page(url))
const word = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`

export const headerMessages: readonly EvilMessage[] = [
  evil(
    'headers-20000',
    '20,000 header fields',
    (url) => mail(head(...Array.from({ length: 20_000 }, (_, index) => `X-${index}: v`), html), page(url)),
    {
      breaks: true,
    },
  ),
  evil(
    'received-100000',
    '100,000 Received fields',
    (url) => mail(`${'Received: from a by b; Mon, 23 Nov 2026 09:00:00 +0000\r\n'.repeat(100_000)}${head(html)}`, page(url)),
    { breaks: true, heavy: true },
  ),
  evil('header-50mb', 'one header line of 50 MB', (url) => mail(head(html, `X-Long: ${'a'.repeat(49_900_000)}`), page(url)), {
    breaks: true,
    heavy: true,
  }),
  evil(
    'header-oversize',
    'a header line of 55 MB: the message is beyond its budget',
    () => mail(head(html, `X-Long: ${'a'.repeat(55_000_000)}`), 'x'),
    {
      breaks: true,
      heavy: true,
      plants: false,
    },
  ),
  evil('header-folds', 'one field folded 200,000 times', (url) => mail(head(html, `X-Folded: a${'\r\n b'.repeat(200_000)}`), page(url))),
  evil('header-empty-folds', 'folded lines with nothing in them', (url) =>
    mail(head(html, `X-Folded: a${'\r\n '.repeat(5_000)}`), page(url)),
  ),
  evil('from-comments', 'From with 100,000 comments', (url) => from(`${'(c)'.repeat(100_000)}<a@sender.example>`, url)),
  evil(
    'from-deep-comments',
    'From with comments 100,000 deep',
    (url) => from(`${'('.repeat(100_000)}x${')'.repeat(100_000)} <a@sender.example>`, url),
    {
      plants: true,
    },
  ),
  evil('from-quotes', 'From with 100,000 quoted words', (url) => from(`${'"q" '.repeat(100_000)}<a@sender.example>`, url)),
  evil('from-groups', 'groups inside groups in From', (url) => from(`${'g:'.repeat(50_000)}a@sender.example${';'.repeat(50_000)}`, url)),
  evil(
    'from-5000',
    'From with 5,000 addresses',
    (url) => from(Array.from({ length: 5_000 }, (_, index) => `a${index}@sender.example`).join(','), url),
    {
      breaks: true,
    },
  ),
  evil('from-twice', 'two From, two Subject', (url) =>
    mail(bare('From: a@one.example', 'Subject: first', 'From: b@two.example', 'Subject: second'), page(url)),
  ),
  evil('from-spaced', 'white space before the colon, and a NUL in a field', (url) =>
    mail(bare('From : a@one.example', 'Subject: a\0b'), page(url)),
  ),
  evil('from-encoded-domain', 'an encoded word in the domain of From', (url) => from(`a@${word('bank.example')}.evil.example`, url)),
  evil('rfc2231-index', 'a continuation with a huge index', (url) =>
    mail(
      head('Content-Type: multipart/mixed; boundary=b'),
      `--b\r\n${html}\r\n\r\n${page(url)}\r\n--b\r\nContent-Type: application/octet-stream; name*999999999999=a; name*0*=utf-8''x; name*1=y\r\n\r\nz\r\n--b--\r\n`,
    ),
  ),
  evil('rfc2231-flood', '20,000 continuations of one file name', (url) =>
    mail(
      head('Content-Type: multipart/mixed; boundary=b'),
      `--b\r\n${html}\r\n\r\n${page(url)}\r\n--b\r\nContent-Type: application/octet-stream${Array.from({ length: 20_000 }, (_, index) => `;\r\n name*${index}=x`).join('')}\r\n\r\nz\r\n--b--\r\n`,
    ),
  ),
  evil('words-subject', '60,000 encoded words in the subject', (url) => subject('=?utf-8?Q?a?= '.repeat(60_000), url)),
  evil('words-open', 'encoded words that never end', (url) => subject('=?utf-8?Q?'.repeat(60_000), url)),
  evil('words-crlf', 'line breaks and script in an encoded subject', (url) =>
    subject(word('hi\r\nBcc: all@corp.example\r\n\r\n<script>alert(1)</script>'), url),
  ),
  evil('prototype-fields', 'fields, parameters and file names that are called as parts of objects', (url) =>
    mail(
      head(
        '__proto__: polluted=1',
        'constructor: x',
        'prototype: x',
        'toString: x',
        'hasOwnProperty: x',
        'Content-Type: multipart/mixed; boundary=b; __proto__=polluted; constructor=x',
      ),
      `--b\r\n${html}; charset=__proto__\r\n\r\n${page(url)}\r\n--b\r\nContent-Type: __proto__/constructor; name="__proto__"; __proto__*0=a\r\nContent-Disposition: __proto__; filename="constructor"\r\nContent-Transfer-Encoding: __proto__\r\n\r\n{"__proto__":{"polluted":true}}\r\n--b--\r\n`,
    ),
  ),
  evil('not-a-header', 'a line that is no field in the middle of the header block', (url) =>
    mail(head('this is no field', html), page(url)),
  ),
  evil('mixed-line-ends', 'CR, LF and CR LF as they come', (url) =>
    Buffer.from(`${head(html).replaceAll('\r\n', '\n')}\r\nX-A: b\rX-C: d\n\n${page(url)}`),
  ),
  evil('bare-cr', 'a header block of bare CR', (url) => Buffer.from(`${head(html).replaceAll('\r\n', '\r')}\r\r${page(url)}`)),
  evil('type-twice', 'two Content-Type fields', (url) =>
    mail(
      head('Content-Type: text/plain', 'Content-Type: text/html', 'Content-Transfer-Encoding: 7bit', 'Content-Transfer-Encoding: base64'),
      wrapped(page(url)),
    ),
  ),
  evil('date-huge', 'a date with huge numbers, a reply to nobody', (url) =>
    mail(bare('From: a@sender.example', 'Reply-To: <>', `Date: ${'9'.repeat(5_000)} Nov ${'9'.repeat(5_000)} 99:99:99 +9999`), page(url)),
  ),
]
