/** Files whose formats can be bent: PDF, pictures, compound files, TNEF, RTF, signatures, calendars. */
import { crc32, deflateSync } from 'node:zlib'
import { evil, type EvilMessage, type EvilOptions, head, mail, withFile, wrapped } from './evil-message.ts'

const file = (id: string, note: string, name: string, mediaType: string, make: () => Buffer, options: EvilOptions = {}): EvilMessage =>
  evil(id, note, (url) => withFile(url, name, mediaType, make()), options)

const pdf = (body: string): Buffer => Buffer.from(`%PDF-1.7\n${body}\ntrailer<</Root 1 0 R/Size 9>>\nstartxref\n9\n%%EOF\n`, 'latin1')

function flateBomb(): Buffer {
  let stream: Buffer = Buffer.alloc(50_000_000)
  for (let layer = 0; layer < 2; layer++) stream = deflateSync(stream)
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.7\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Length ${stream.length}/Filter[/FlateDecode/FlateDecode]>>stream\n`,
    ),
    stream,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R>>\n%%EOF'),
  ])
}

/** A PNG with the given picture data. */
function png(width: number, height: number, data: Buffer): Buffer {
  const chunk = (type: string, body: Buffer): Buffer => {
    const typed = Buffer.concat([Buffer.from(type, 'latin1'), body])
    const sizes = Buffer.alloc(8)
    sizes.writeUInt32BE(body.length, 0)
    sizes.writeUInt32BE(crc32(typed), 4)
    return Buffer.concat([sizes.subarray(0, 4), typed, sizes.subarray(4)])
  }
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.set([8, 2, 0, 0, 0], 8)
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', size), chunk('IDAT', data), chunk('IEND', Buffer.alloc(0))])
}

/** A compound file ([MS-CFB]) whose sector chains lead back to themselves. */
function circularCompound(): Buffer {
  const bytes = Buffer.alloc(512 * 8)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  bytes.writeUInt16LE(0x3e, 24)
  bytes.writeUInt16LE(3, 26)
  bytes.writeUInt16LE(0xfffe, 28)
  bytes.writeUInt16LE(9, 30)
  bytes.writeUInt16LE(6, 32)
  bytes.writeUInt32LE(1, 44)
  bytes.writeUInt32LE(1, 48)
  bytes.writeUInt32LE(4_096, 56)
  bytes.writeUInt32LE(2, 60)
  bytes.writeUInt32LE(0xffffffff, 64)
  bytes.writeUInt32LE(3, 68)
  bytes.writeUInt32LE(0xffffffff, 72)
  for (let at = 76; at < 512; at += 4) bytes.writeUInt32LE(0, at)
  // The table of sector 0: each points to itself or back.
  for (let sector = 0; sector < 128; sector++) bytes.writeUInt32LE(sector === 1 ? 1 : Math.max(0, sector - 1), 512 + 4 * sector)
  bytes.write('R\0o\0o\0t\0', 1_024, 'latin1')
  bytes.writeUInt16LE(10, 1_024 + 64)
  bytes[1_024 + 66] = 5
  for (const place of [68, 72, 76]) bytes.writeUInt32LE(0, 1_024 + place)
  return bytes
}

/** A TNEF stream ([MS-OXTNEF]) with one attribute that claims all of 4 GB, after many that are small. */
function tnef(): Buffer {
  const attribute = Buffer.alloc(11)
  attribute[0] = 2
  attribute.writeUInt32LE(0x0006_9005, 1)
  const last = Buffer.from(attribute)
  last.writeUInt32LE(0xfffffff0, 5)
  return Buffer.concat([Buffer.from('789f3e220100', 'hex'), ...Array.from({ length: 20_000 }, () => attribute), last])
}

/** An RTF body of compressed RTF ([MS-OXRTFCP]) is not needed: as a file it is read by its own words. */
const rtf = (): Buffer => Buffer.from(`{\\rtf1${'{\\*\\fldinst '.repeat(50_000)}\\bin999999999 ${'\\'.repeat(50_000)}`)

/** Each length of BER says "to the end". */
const endlessBer = (): Buffer => Buffer.concat([Buffer.from('3080'.repeat(50_000), 'hex'), Buffer.from('06092a864886f70d010702', 'hex')])

const part = (type: string, body: string, ...more: readonly string[]): string =>
  [`--mix`, `Content-Type: ${type}`, ...more, '', body].join('\r\n')
const mixed = (...parts: readonly string[]): Buffer =>
  mail(head('Content-Type: multipart/mixed; boundary=mix'), `${parts.join('\r\n')}\r\n--mix--\r\n`)
const text = (url: string): string => part('text/plain', `see ${url}`)

/** A signature (RFC 8551) around a mail, as an opaque part would hold it: SignedData with the content inside. */
function signed(content: Buffer): Buffer {
  const tlv = (tag: number, ...inner: readonly Buffer[]): Buffer => {
    const body = Buffer.concat(inner)
    const length = Buffer.alloc(5)
    length[0] = 0x84
    length.writeUInt32BE(body.length, 1)
    return Buffer.concat([Buffer.from([tag]), length, body])
  }
  const oid = (hex: string): Buffer => tlv(6, Buffer.from(hex, 'hex'))
  const inner = tlv(0x30, oid('2a864886f70d010701'), tlv(0xa0, tlv(4, content)))
  return tlv(0x30, oid('2a864886f70d010702'), tlv(0xa0, tlv(0x30, tlv(2, Buffer.from([1])), tlv(0x31), inner, tlv(0x31))))
}
function signedTimes(times: number, url: string): Buffer {
  let content = Buffer.from(`Content-Type: text/html\r\n\r\n<a href="${url}">x</a>`)
  for (let level = 0; level < times; level++)
    content = Buffer.from(
      `Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\nContent-Transfer-Encoding: base64\r\n\r\n${wrapped(signed(content))}`,
    )
  return Buffer.concat([Buffer.from(`${head()}\r\n`), content])
}

export const documentMessages: readonly EvilMessage[] = [
  file('pdf-loop', 'objects that are each other’s parents', 'a.pdf', 'application/pdf', () =>
    pdf(
      '1 0 obj<</Type/Catalog/Pages 2 0 R/Outlines 1 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R 2 0 R]/Count 2147483647/Parent 2 0 R>>endobj',
    ),
  ),
  file('pdf-xref-loop', 'a cross-reference table whose predecessor is itself', 'a.pdf', 'application/pdf', () =>
    Buffer.from('%PDF-1.7\nxref\n0 1\n0000000000 65535 f\ntrailer<</Size 1/Root 1 0 R/Prev 9>>\nstartxref\n9\n%%EOF'),
  ),
  file(
    'pdf-objects',
    '200,000 objects',
    'a.pdf',
    'application/pdf',
    () => pdf(Array.from({ length: 200_000 }, (_, index) => `${index} 0 obj<<>>endobj`).join('\n')),
    {
      heavy: true,
    },
  ),
  file('pdf-flate', 'a stream packed twice', 'a.pdf', 'application/pdf', flateBomb, { heavy: true }),
  file('pdf-deep', 'arrays in arrays, 100,000 deep', 'a.pdf', 'application/pdf', () => pdf(`1 0 obj${'['.repeat(100_000)}`)),
  file('png-4gp', 'a picture that claims four thousand million points', 'a.png', 'image/png', () =>
    png(65_535, 65_535, deflateSync(Buffer.alloc(100))),
  ),
  file(
    'png-bomb',
    'picture data of 50 MB of nothing',
    'a.png',
    'image/png',
    () => png(4_000, 4_000, deflateSync(Buffer.alloc(50_000_000))),
    { heavy: true },
  ),
  file('jpeg-segments', 'segments without length, end or sense', 'a.jpg', 'image/jpeg', () =>
    Buffer.concat([
      Buffer.from('ffd8', 'hex'),
      Buffer.from('ffe00002'.repeat(100_000), 'hex'),
      Buffer.from('ffc0000b08ffffffff01011100', 'hex'),
    ]),
  ),
  file('gif-frames', 'a GIF of 65,535 by 65,535 points', 'a.gif', 'image/gif', () =>
    Buffer.from('474946383961ffffffff800000000000ffffff', 'hex'),
  ),
  file('cfb-circle', 'chains of sectors that never end', 'a.doc', 'application/msword', circularCompound),
  file('msg-circle', 'the same, called an Outlook item', 'a.msg', 'application/vnd.ms-outlook', circularCompound),
  file('tnef-claims', 'a winmail.dat that claims 4 GB', 'winmail.dat', 'application/ms-tnef', tnef),
  file('rtf-deep', 'RTF groups 50,000 deep', 'a.rtf', 'application/rtf', rtf),
  file(
    'ole-in-zip',
    'an office document of nothing',
    'a.docx',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    () => Buffer.from('504b0304', 'hex'),
  ),
  file('smime-endless', 'BER lengths that never end', 'smime.p7m', 'application/pkcs7-mime', endlessBer),
  evil('smime-3', 'a signature in a signature in a signature', (url) => signedTimes(3, url)),
  evil('smime-12', 'twelve signatures around one another', (url) => signedTimes(12, url), { breaks: true }),
  evil('smime-enveloped', 'encrypted content, the link beside it', (url) =>
    mixed(
      text(url),
      part(
        'application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
        wrapped(Buffer.alloc(500, 7)),
        'Content-Transfer-Encoding: base64',
      ),
    ),
  ),
  evil('pgp-encrypted', 'PGP/MIME (RFC 3156), the link beside it', (url) =>
    mixed(
      text(url),
      part(
        'multipart/encrypted; protocol="application/pgp-encrypted"; boundary=pgp',
        '--pgp\r\nContent-Type: application/pgp-encrypted\r\n\r\nVersion: 1\r\n--pgp\r\nContent-Type: application/octet-stream\r\n\r\n-----BEGIN PGP MESSAGE-----\r\n\r\nhQEMA\r\n-----END PGP MESSAGE-----\r\n--pgp--',
      ),
    ),
  ),
  evil(
    'calendar-flood',
    'a calendar of 50,000 events',
    (url) =>
      mixed(
        text(url),
        part(
          'text/calendar; method=REQUEST',
          `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\n'.repeat(50_000)}END:VCALENDAR`,
        ),
      ),
    {
      heavy: true,
    },
  ),
  evil('calendar-deep', 'components in components, one folded line of a megabyte', (url) =>
    mixed(text(url), part('text/calendar', `${'BEGIN:X\r\n'.repeat(20_000)}DESCRIPTION:${'a\r\n '.repeat(200_000)}`)),
  ),
  evil(
    'pictures-600',
    '600 small pictures',
    (url) =>
      mixed(
        text(url),
        ...Array.from({ length: 600 }, () =>
          part('image/png', wrapped(png(8, 8, deflateSync(Buffer.alloc(200)))), 'Content-Transfer-Encoding: base64'),
        ),
      ),
    {
      heavy: true,
    },
  ),
  evil('files-900', '900 files of a kilobyte', (url) =>
    mixed(text(url), ...Array.from({ length: 900 }, (_, index) => part(`application/octet-stream; name=f${index}.bin`, 'x'.repeat(1_000)))),
  ),
]
