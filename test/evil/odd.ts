/** Mails that are legal, or nearly, and odd: characters, names, addresses and links that few programs expect. */
import { evil, type EvilMessage, head, mail, withFile } from './evil-message.ts'

const html = 'Content-Type: text/html; charset=utf-8'
const bytes = (header: string, body: string): Buffer => Buffer.from(`${header}\r\n\r\n${body}`, 'utf8')
const page = (body: string): Buffer => bytes(head(html), body)
const named = (name: string, url: string): Buffer =>
  withFile(url, Buffer.from(name, 'utf8').toString('latin1'), 'application/octet-stream', Buffer.from('x'))

export const oddMessages: readonly EvilMessage[] = [
  evil('name-rtl', 'a file name that reads backwards', (url) => named('invoice\u202efdp.exe', url)),
  evil('name-zero-width', 'a file name with characters of no width', (url) => named('in\u200bvo\u2060ice.p\u200ddf', url)),
  evil('name-climb', 'a file name that climbs', (url) => named('../../../../etc/passwd', url)),
  evil('name-long', 'a file name of 50,000 letters', (url) => named('a'.repeat(50_000), url)),
  evil('name-format', 'a file name of format characters and quotes', (url) => named("%s%n{{x}}${'${x}'}';DROP", url)),
  evil('combining', '100,000 marks on one letter', (url) => page(`a${'\u0301'.repeat(100_000)} <a href="${url}">x</a>`)),
  evil('emoji-joined', '20,000 joined pictures', (url) => page(`${'\u{1f469}\u200d'.repeat(20_000)} <a href="${url}">x</a>`)),
  evil('bidi', 'directions without an end', (url) => page(`${'\u202e\u2066'.repeat(50_000)}<a href="${url}">x</a>`)),
  evil('surrogates', 'halves of characters', (url) => page(`<a href="${url}">x</a>${'\ud800&#xd800;'.repeat(10_000)}`)),
  evil('spaces', 'a megabyte of white space of all kinds', (url) =>
    page(`${' \u00a0\u2003\u3000\t'.repeat(150_000)}<a href="${url}">x</a>`),
  ),
  evil('idn', 'a thousand hosts of other scripts', (url) =>
    page(
      `<a href="${url}">x</a>${Array.from({ length: 1_000 }, (_, index) => `<a href="https://\u0430${index}.\u0440\u0444/">x</a>`).join('')}`,
    ),
  ),
  evil('hosts-odd', 'hosts as numbers, with accounts, ports and dots', (url) =>
    page(
      `<a href="${url}">x</a>${['http://0x7f.1/', 'http://2130706433/', 'http://[::ffff:203.0.113.1]/', 'http://a:b@c:99999/', `http://${'a.'.repeat(5_000)}example/`, 'http://%61%2e/', 'javascript:alert(1)', 'data:text/html;base64,PGI+'].map((href) => `<a href="${href}">y</a>`).join('')}`,
    ),
  ),
  evil('mailto-flood', 'a mailto link with 50,000 recipients', (url) =>
    page(`<a href="mailto:${'a@b.example,'.repeat(50_000)}?body=${'%'.repeat(1_000)}">x</a><a href="${url}">y</a>`),
  ),
  evil('headers-only', 'a header block and no body', () => Buffer.from(head(html)), { plants: false }),
  evil('body-only', 'a body and no header block', (url) => Buffer.from(`\r\nsee ${url}\r\n`)),
  evil('from-line', 'an mbox line before the header', (url) =>
    bytes(`From a@b.example Mon Nov 23 09:00:00 2026\r\n${head(html)}`, `<a href="${url}">x</a>`),
  ),
  evil('utf8-header', 'header fields of raw UTF-8 (RFC 6532)', (url) =>
    bytes(`${head(html)}\r\nX-\u00dcber: \u00e4`, `<a href="${url}">x</a>`),
  ),
  evil('long-lines', 'one line of 900 kB, legal where the server says so', (url) =>
    page(`<p>${'word '.repeat(180_000)}</p><a href="${url}">x</a>`),
  ),
  evil('digest', 'a digest of twelve mails', (url) =>
    mail(
      head('Content-Type: multipart/digest; boundary=b'),
      `${Array.from({ length: 12 }, (_, index) => `--b\r\n\r\nFrom: a${index}@b.example\r\nSubject: s\r\n\r\n${index === 11 ? url : 'hello'}\r\n`).join('')}--b--`,
    ),
  ),
  evil('report', 'a delivery report with the mail that came back', (url) =>
    mail(
      head('Content-Type: multipart/report; report-type=delivery-status; boundary=b'),
      `--b\r\n\r\nNot delivered. See ${url}\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\nStatus: 5.1.1\r\n--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: a@b.example\r\n\r\nhello\r\n--b--`,
    ),
  ),
  evil('partial', 'one piece of a message in pieces (RFC 2046 section 5.2.2)', (url) =>
    mail(head('Content-Type: message/partial; id=a; number=1; total=99999999'), `see ${url}`),
  ),
  evil('external-body', 'a body that lies elsewhere (RFC 2046 section 5.2.3)', (url) =>
    mail(
      head('Content-Type: multipart/mixed; boundary=b'),
      `--b\r\n\r\nsee ${url}\r\n--b\r\nContent-Type: message/external-body; access-type=URL; URL="https://elsewhere.example/x"\r\n\r\nContent-Type: text/plain\r\n\r\n--b--`,
    ),
  ),
]
