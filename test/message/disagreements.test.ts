import { expect } from 'chai'
import { mail, message } from './helpers.ts'

const html = 'Content-Type: text/html'
const kinds = async (bytes: Buffer): Promise<readonly string[]> => (await message(bytes)).disagreements.map(({ kind }) => kind)
const from = 'From: a@sender.example'

describe('message: what programs read differently', () => {
  const cases: Readonly<Record<string, readonly [Buffer, string]>> = {
    'two From': [mail([from, 'From: b@other.example', html], 'x'), 'duplicate-field'],
    'two types': [mail([from, 'Content-Type: text/plain', html], 'x'), 'duplicate-field'],
    'Date twice': [mail([from, 'Date: a', 'Date: b', html], 'x'), 'repeated-field'],
    'two boundaries': [mail([from, 'Content-Type: multipart/mixed; boundary=a; boundary=b'], '--a\r\n\r\nx\r\n--a--'), 'two-boundaries'],
    'a boundary in two notations': [
      mail([from, 'Content-Type: multipart/mixed; boundary=a; boundary*0=b'], '--a\r\n\r\nx\r\n--a--'),
      'two-boundaries',
    ],
    'two charsets': [mail([from, 'Content-Type: text/html; charset=utf-8; charset=utf-7'], 'x'), 'two-charsets'],
    'a part with two encodings': [
      mail(
        [from, 'Content-Type: multipart/mixed; boundary=a'],
        '--a\r\nContent-Transfer-Encoding: 7bit\r\nContent-Transfer-Encoding: base64\r\n\r\nx\r\n--a--',
      ),
      'duplicate-part-field',
    ],
    'a file with two names': [
      mail(
        [from, 'Content-Type: multipart/mixed; boundary=a'],
        '--a\r\nContent-Type: application/pdf; name=bill.pdf\r\nContent-Disposition: attachment; filename=bill.exe\r\n\r\nx\r\n--a--',
      ),
      'two-names',
    ],
    'two pages': [
      mail(
        [from, 'Content-Type: multipart/alternative; boundary=a'],
        '--a\r\nContent-Type: text/html\r\n\r\n1\r\n--a\r\nContent-Type: text/html\r\n\r\n2\r\n--a--',
      ),
      'two-pages',
    ],
    'no boundary': [mail([from, 'Content-Type: multipart/mixed'], 'x'), 'no-boundary'],
    'a boundary beyond ASCII': [mail([from, 'Content-Type: multipart/mixed; boundary="ü"'], '--ü\r\n\r\nx\r\n--ü--'), 'odd-boundary'],
    'an encoded container': [
      mail([from, 'Content-Type: multipart/mixed; boundary=a', 'Content-Transfer-Encoding: base64'], '--a\r\n\r\nx\r\n--a--'),
      'encoded-multipart',
    ],
    'a NUL': [mail([from, 'Subject: a\0b', html], 'x'), 'nul-in-header'],
    'a space before the colon': [mail([from, 'Subject : s', html], 'x'), 'space-before-colon'],
    'a carriage return alone': [mail([from, 'Subject: a\rBcc: b', html], 'x'), 'bare-return'],
    'an empty fold': [mail([from, 'Subject: a\r\n \r\n b', html], 'x'), 'empty-fold'],
    'mixed line ends': [Buffer.from(`${from}\r\nSubject: a\n${html}\r\n\r\nx`), 'mixed-line-ends'],
    'a header without an end': [Buffer.from(`${from}\r\n${html}\r\nthis is no field\r\n\r\nx`), 'header-without-end'],
    'an encoded domain': [mail(['From: a@=?utf-8?Q?bank?=.example', html], 'x'), 'word-in-domain'],
  }
  for (const [title, [bytes, kind]] of Object.entries(cases)) {
    it(`finds ${title}`, async () => {
      expect(await kinds(bytes)).to.include(kind)
    })
  }

  it('finds none in ordinary mails, whatever their line ends, folds and names', async () => {
    const ordinary = [
      mail([from, 'Subject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n =?utf-8?Q?_aus?=', 'Content-Type: text/html;\r\n\tcharset="utf-8"'], 'x'),
      Buffer.from(`${from}\nSubject: s\n${html}\n\nx`),
      mail(
        [from, 'Content-Type: multipart/mixed; boundary*0=ab; boundary*1=cd'],
        "--abcd\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\neA==\r\n--abcd\r\nContent-Type: application/pdf; name*0=bi; name*1=ll.pdf\r\nContent-Disposition: attachment; filename*=utf-8''bill.pdf\r\n\r\nx\r\n--abcd--",
      ),
      mail([from, 'To: a@corp.example', 'X-Spam: a', 'X-Spam: b', 'Received: a', 'Received: b', html], '<p>one : two</p>'),
    ]
    for (const bytes of ordinary) expect(await kinds(bytes)).to.deep.equal([])
  })
})
