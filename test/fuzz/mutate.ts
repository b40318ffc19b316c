/** Changes bytes of a mail: blindly, by the words of its format, and by pieces of another mail. */
import type { Chance } from './random.ts'

/** Words that parsers stop at. */
const words: readonly string[] = [
  '\r\n',
  '\n\n',
  '\r\n\r\n',
  '\0',
  '--',
  '\r\n--',
  ':',
  ';',
  '=',
  '"',
  '(',
  '<',
  '>',
  '=?utf-8?B?',
  '?=',
  '=3D',
  '=\r\n',
  'Content-Type: multipart/mixed; boundary=b\r\n',
  'Content-Type: message/rfc822\r\n',
  'Content-Type: text/html; charset=utf-7\r\n',
  'Content-Transfer-Encoding: base64\r\n',
  'Content-Transfer-Encoding: quoted-printable\r\n',
  'From: ',
  'Subject: ',
  '<a href="',
  '<!--',
  '</',
  '<style>',
  '<svg>',
  '&#x',
  'https://x.example/',
  'boundary=',
  'filename*0*=',
  '__proto__',
  'PK\u0003\u0004',
  'PK\u0001\u0002',
  'PK\u0005\u0006',
  '%PDF-1.7\n',
  '\u0078\u009f\u003e\u0022',
  'ÿþ',
]
const most = 300_000

const splice = (bytes: Buffer, at: number, remove: number, insert: Buffer): Buffer =>
  Buffer.concat([bytes.subarray(0, at), insert, bytes.subarray(at + remove)])

/** One to eight changes; at most 300,000 bytes come out. */
export function mutate(original: Buffer, other: Buffer, chance: Chance): Buffer {
  let bytes: Buffer = Buffer.from(original.subarray(0, most))
  for (let round = 1 + chance.under(8); round > 0; round--) {
    const at = chance.under(bytes.length + 1)
    const length = chance.under(chance.pick([4, 64, 2_000]))
    switch (chance.under(8)) {
      case 0:
        if (at < bytes.length) bytes[at] = chance.under(256)
        break
      case 1:
        bytes = splice(bytes, at, length, Buffer.alloc(0))
        break
      case 2:
        bytes = splice(bytes, at, 0, Buffer.from(chance.pick(words), 'latin1'))
        break
      case 3:
        bytes = splice(bytes, at, length, Buffer.from(chance.pick(words).repeat(1 + chance.under(200)), 'latin1'))
        break
      case 4:
        bytes = splice(bytes, at, 0, bytes.subarray(at, at + length))
        break
      case 5:
        bytes = splice(bytes, at, length, other.subarray(chance.under(other.length + 1)).subarray(0, length * 4))
        break
      case 6:
        bytes = bytes.subarray(0, at)
        break
      default:
        for (let index = at; index < Math.min(bytes.length, at + length); index++)
          bytes[index] = (bytes[index] ?? 0) ^ (1 << chance.under(8))
    }
    if (bytes.length > most) bytes = bytes.subarray(0, most)
  }
  return bytes
}
