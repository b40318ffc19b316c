import { expect } from 'chai'
import { simpleParser } from 'mailparser'
import { defaultLimits } from '../../src/domain/settings.ts'
import { readPlainBodies, type PlainBodies } from '../../src/message/mime/plain-bodies.ts'
import { openSource } from '../../src/message/parse-message.ts'

const bytesOf = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\r\n'), 'latin1')
function read(bytes: Buffer): PlainBodies | null {
  const { opened } = openSource(bytes, defaultLimits)
  return readPlainBodies(opened.bytes, opened.root)
}
const alternative = (...parts: readonly (readonly string[])[]): readonly string[] => [
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary="line"',
  '',
  ...parts.flatMap((part) => ['--line', ...part]),
  '--line--',
  '',
]
const text = ['Content-Type: text/plain; charset=utf-8', '', 'Dear Lee,', 'the meeting moves to ten.']
const page = ['Content-Type: text/html; charset=utf-8', '', '<p>Dear Lee,</p>', '<p>the meeting moves to ten.</p>']

describe('bodies of plainly built mails', () => {
  const plainMails: readonly (readonly [string, readonly string[]])[] = [
    ['text alone, without any field of MIME', ['Subject: Ten', '', 'Dear Lee,', 'the meeting moves to ten.']],
    ['a page alone', ['Content-Type: text/html; charset=US-ASCII', '', '<p>Ten</p>', '']],
    ['a text and a page', alternative(text, page)],
    [
      'a text in base64',
      ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64', '', 'R3LDvMOfZSBhdXMg', 'S8O2bG4=', ''],
    ],
    [
      'a page in quoted-printable and windows-1252',
      [
        'Content-Type: text/html; charset=windows-1252',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '<p>=80 20 =96 =\r\nGr=FC=DFe</p>',
        '',
      ],
    ],
    ['a text that calls windows-1252 iso-8859-1', ['Content-Type: text/plain; charset=iso-8859-1', '', '\u0093Ten\u0094 \u0080 5 \u0081']],
    [
      'a text, a page and a file',
      [
        'Content-Type: multipart/mixed; boundary=outside',
        '',
        '--outside',
        ...alternative(text, page),
        '--outside',
        'Content-Type: application/pdf; name="ten.pdf"',
        'Content-Disposition: attachment; filename="ten.pdf"',
        'Content-Transfer-Encoding: base64',
        '',
        'JVBERi0=',
        '--outside--',
        '',
      ],
    ],
  ]
  for (const [title, lines] of plainMails) {
    it(`are read as mailparser reads them: ${title}`, async () => {
      const bytes = bytesOf(lines)
      const { text: plain, html } = await simpleParser(bytes, { skipHtmlToText: true, skipTextToHtml: true, skipImageLinks: true })
      const own = read(bytes)
      expect(own).not.equal(null)
      expect(own?.plain).equal(plain ?? '')
      expect(own?.html ?? false).equal(html)
    })
  }

  const oddMails: readonly (readonly [string, readonly string[]])[] = [
    ['two texts', alternative(text, text)],
    ['two pages', alternative(text, page, page)],
    ['a text beside a page', alternative(text, page).map((line) => line.replace('multipart/alternative', 'multipart/mixed'))],
    ['a part behind the last boundary', [...alternative(text), '--line', ...page]],
    ['no last boundary', alternative(text, page).slice(0, -2)],
    ['a boundary that begins like another', alternative(text, page).concat('--line2', '')],
    ['no boundary', alternative(text, page).map((line) => line.replace('; boundary="line"', ''))],
    ['a boundary in pieces', alternative(text, page).map((line) => line.replace('boundary=', 'boundary*0='))],
    ['a content type twice', ['Content-Type: text/plain', 'Content-Type: text/html', '', '<p>Ten</p>']],
    ['a part without a type', alternative(['', 'Ten'], page)],
    ['a header that ends without a blank line', ['Content-Type: text/plain', 'and here it begins', '']],
    ['a carried mail', alternative(text, ['Content-Type: message/rfc822', '', 'Subject: Ten', '', 'Ten'])],
    ['flowed text', ['Content-Type: text/plain; format=flowed', '', 'Ten ', 'o clock']],
    ['an unusual charset', ['Content-Type: text/plain; charset=utf-7', '', 'Ten']],
    ['bytes that are not what the charset says', ['Content-Type: text/plain; charset=utf-8', '', 'Gr\u00fc\u00dfe']],
    ['a byte order mark', ['Content-Type: text/plain; charset=utf-8', '', '\u00ef\u00bb\u00bfTen']],
    ['a slip in quoted-printable', ['Content-Type: text/plain', 'Content-Transfer-Encoding: quoted-printable', '', 'a=b']],
    [
      'white space at the end of a quoted line',
      ['Content-Type: text/plain', 'Content-Transfer-Encoding: quoted-printable', '', 'Ten ', 'x'],
    ],
    ['a slip in base64', ['Content-Type: text/plain', 'Content-Transfer-Encoding: base64', '', 'VGVu=VGVu']],
    ['an unknown encoding', ['Content-Type: text/plain', 'Content-Transfer-Encoding: x-uuencode', '', 'Ten']],
    ['a comment in the encoding', ['Content-Type: text/plain', 'Content-Transfer-Encoding: (x) 7bit', '', 'Ten']],
  ]
  for (const [title, lines] of oddMails) {
    it(`are left to a second reader where there is ${title}`, () => {
      expect(read(bytesOf(lines))).equal(null)
    })
  }
})
