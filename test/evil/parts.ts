/** Trees of parts that no program writes: depth, floods, boundaries that are missing, doubled, huge or inside one another. */
import { evil, type EvilMessage, head, mail } from './evil-message.ts'

const anchor = (url: string): string => `<p>see <a href="${url}">this</a></p>`

function nestedMultipart(depth: number, url: string): Buffer {
  const open = Array.from({ length: depth }, (_, level) => `Content-Type: multipart/mixed; boundary=b${level}\r\n\r\n--b${level}\r\n`)
  return Buffer.from(`${head()}\r\n${open.join('')}Content-Type: text/html\r\n\r\n${anchor(url)}\r\n`)
}

function nestedMails(depth: number, url: string): Buffer {
  const level = 'Content-Type: message/rfc822\r\n\r\nFrom: a@sender.example\r\nSubject: again\r\nDate: Mon, 23 Nov 2026 09:00:00 +0000\r\n'
  return Buffer.from(`${head()}\r\n${level.repeat(depth)}Content-Type: text/html\r\n\r\n${anchor(url)}\r\n`)
}

const mixed = (boundary: string): string => head(`Content-Type: multipart/mixed; boundary="${boundary}"`)

function partsFlood(count: number, part: string, url: string): Buffer {
  return mail(mixed('b'), `${`--b\r\n${part}`.repeat(count)}--b\r\nContent-Type: text/html\r\n\r\n${anchor(url)}\r\n--b--\r\n`)
}

/** A digest or a mixed mail with mails in it, side by side. */
const mailsFlood = (count: number, url: string): Buffer =>
  partsFlood(count, 'Content-Type: message/rfc822\r\n\r\nFrom: a@sender.example\r\nSubject: one of many\r\n\r\nhello\r\n', url)

export const partMessages: readonly EvilMessage[] = [
  evil('nest-100', 'multipart in multipart, 100 deep', (url) => nestedMultipart(100, url)),
  evil('nest-1000', 'multipart in multipart, 1,000 deep', (url) => nestedMultipart(1_000, url), { breaks: true }),
  evil('nest-10000', 'multipart in multipart, 10,000 deep', (url) => nestedMultipart(10_000, url), { breaks: true }),
  evil('rfc822-1000', 'mail in mail, 1,000 deep', (url) => nestedMails(1_000, url), { as: 'submission', breaks: true }),
  evil('rfc822-25', 'mail in mail, 25 deep', (url) => nestedMails(25, url), { as: 'submission', breaks: true }),
  evil('parts-1000', '1,000 empty parts', (url) => partsFlood(1_000, '\r\n\r\n', url), { breaks: true }),
  evil('parts-100000', '100,000 empty parts', (url) => partsFlood(100_000, '\r\n', url), { breaks: true }),
  evil(
    'parts-cid-50000',
    '50,000 pictures by content id',
    (url) => partsFlood(50_000, 'Content-Type: image/png\r\nContent-ID: <a>\r\n\r\nx\r\n', url),
    {
      breaks: true,
      heavy: true,
    },
  ),
  evil('mails-5000', '5,000 mails side by side', (url) => mailsFlood(5_000, url), { as: 'submission', breaks: true }),
  evil('boundary-1mb', 'a boundary of one megabyte', (url) => {
    const boundary = 'b'.repeat(1_000_000)
    return mail(mixed(boundary), `--${boundary}\r\nContent-Type: text/html\r\n\r\n${anchor(url)}\r\n--${boundary}--\r\n`)
  }),
  evil('boundary-missing', 'multipart without a boundary', (url) =>
    mail(head('Content-Type: multipart/alternative'), `--x\r\nContent-Type: text/html\r\n\r\n${anchor(url)}\r\n--x--\r\n`),
  ),
  evil('boundary-never', 'a boundary that never comes', (url) => mail(mixed('never'), anchor(url))),
  evil('boundary-twice', 'two boundary parameters', (url) =>
    mail(
      head('Content-Type: multipart/mixed; boundary=one; boundary=two'),
      `--one\r\nContent-Type: text/plain\r\n\r\nnothing\r\n--two\r\nContent-Type: text/html\r\n\r\n${anchor(url)}\r\n--two--\r\n--one--\r\n`,
    ),
  ),
  evil('boundary-same', 'an inner multipart with the boundary of the outer one', (url) =>
    mail(
      mixed('same'),
      `--same\r\nContent-Type: multipart/alternative; boundary=same\r\n\r\n--same\r\nContent-Type: text/html\r\n\r\n${anchor(url)}\r\n--same--\r\n--same--\r\n`,
    ),
  ),
  evil('boundary-prefix', 'boundaries that begin alike', (url) =>
    mail(
      mixed('ab'),
      `--ab\r\nContent-Type: multipart/mixed; boundary=abab\r\n\r\n--abab\r\nContent-Type: text/html\r\n\r\n${anchor(url)}\r\n--abab--\r\n--ab--\r\n`,
    ),
  ),
  evil(
    'boundary-lines',
    'a million lines that look like boundaries',
    (url) => mail(mixed('b'), `--b\r\n\r\n${url}\r\n${'--bx\n'.repeat(1_000_000)}--b--`),
    {
      heavy: true,
      breaks: true,
    },
  ),
  evil('boundary-8bit', 'a boundary of bytes beyond ASCII', (url) =>
    mail(mixed('\u00fcber\u00ff'), `--\u00fcber\u00ff\r\nContent-Type: text/html\r\n\r\n${anchor(url)}\r\n--\u00fcber\u00ff--\r\n`),
  ),
  evil('epilogue', 'the link behind the end of the multipart', (url) =>
    mail(mixed('b'), `--b\r\n\r\nhello\r\n--b--\r\n\r\n${anchor(url)}\r\n`),
  ),
  evil('preamble', 'the link before the first boundary', (url) => mail(mixed('b'), `${anchor(url)}\r\n--b\r\n\r\nhello\r\n--b--\r\n`)),
]
