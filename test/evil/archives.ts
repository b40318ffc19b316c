/** Archives: bombs by ratio, number, depth and overlap, names that climb, headers that lie or end too early. */
import { gzipSync } from 'node:zlib'
import { evil, type EvilMessage, type EvilOptions, withFile } from './evil-message.ts'
import { zipOf, type ZipPiece } from './zip-bytes.ts'

const zipMail = (id: string, note: string, make: () => Buffer, options: EvilOptions = {}): EvilMessage =>
  evil(id, note, (url) => withFile(url, 'invoice.zip', 'application/zip', make()), options)

/** Deterministic bytes that pack about 60 to 1: a bomb that no ratio of 100 sees. */
function meagre(length: number): Buffer {
  const bytes = Buffer.alloc(length)
  let state = 1
  for (let at = 0; at < length; at += 400) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    bytes.writeUInt32LE(state, Math.min(at, length - 4))
  }
  return bytes
}

function nestedZips(width: number, depth: number): Buffer {
  let inner = zipOf([{ name: 'end.txt', data: Buffer.alloc(100_000) }])
  for (let level = 0; level < depth; level++) {
    const data = inner
    inner = zipOf(Array.from({ length: width }, (_, index) => ({ name: `${level}-${index}.zip`, data })))
  }
  return inner
}

/** Every entry of the directory means the same packed bytes. */
function overlapping(count: number): Buffer {
  const data = meagre(1_000_000)
  const first: ZipPiece = { name: '0', data }
  return zipOf([first, ...Array.from({ length: count - 1 }, (_, index) => ({ name: `${index + 1}`, data, at: 0 }))])
}

/** An archive whose only member is the archive of one level less, 300 times: every reader without a limit of depth works on it. */
function matryoshka(depth: number): Buffer {
  let inner = zipOf([{ name: 'a', data: Buffer.from('end') }])
  for (let level = 0; level < depth; level++) inner = zipOf([{ name: 'a.zip', data: inner, method: 0 }])
  return inner
}

const small = Buffer.from('x')
const names = [
  '../../etc/passwd',
  '/etc/cron.d/x',
  'C:\\Windows\\x.exe',
  '..\\..\\x',
  'a/../../b',
  '__proto__',
  'constructor',
  'con.txt',
  `${'d/'.repeat(2_000)}x`,
]
const oddNames = [
  'invoice\u202efdp.exe',
  'in\u200bvoice.pdf',
  'a\r\nX-Injected: 1',
  'a\0.pdf',
  '\u001b[31mred',
  '\u2066x\u2069.js',
  'x'.repeat(60_000),
]

/** A tar header (POSIX ustar) with a size field as given. */
function tar(name: string, size: string, data: Buffer): Buffer {
  const header = Buffer.alloc(512)
  header.write(name, 0, 'latin1')
  header.write('0000644\0', 100, 'latin1')
  header.write(size.padStart(11, '0'), 124, 'latin1')
  header.fill(0x20, 148, 156)
  header.write('0', 156, 'latin1')
  header.write('ustar\x0000', 257, 'latin1')
  const sum = header.reduce((total, byte) => total + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  return Buffer.concat([header, data, Buffer.alloc(1_024)])
}

const file = (id: string, note: string, name: string, mediaType: string, make: () => Buffer, options: EvilOptions = {}): EvilMessage =>
  evil(id, note, (url) => withFile(url, name, mediaType, make()), options)

export const archiveMessages: readonly EvilMessage[] = [
  zipMail('zip-matryoshka', 'archive in archive, 300 deep', () => matryoshka(300)),
  zipMail('zip-10x10', 'ten archives in each of ten, six levels', () => nestedZips(10, 6)),
  zipMail('zip-ratio', 'one entry, 1,000 to 1', () => zipOf([{ name: 'a.txt', data: Buffer.alloc(60_000_000) }]), {
    breaks: true,
    heavy: true,
  }),
  zipMail('zip-meagre', 'many entries, 60 to 1, 300 MB in all', () => overlapping(300), { breaks: true, heavy: true }),
  zipMail('zip-4gb', 'an entry that claims 4 GB', () => zipOf([{ name: 'a.txt', data: small, claimed: 0xfffffffe }]), { breaks: true }),
  zipMail('zip-understated', 'an entry that claims less than it unpacks to', () =>
    zipOf([{ name: 'a.txt', data: Buffer.alloc(30_000_000), claimed: 10 }]),
  ),
  zipMail(
    'zip-100000',
    '100,000 entries, the end record counts 34,464',
    () => zipOf(Array.from({ length: 100_000 }, (_, index) => ({ name: `${index}`, data: small, method: 0 }))),
    {
      breaks: true,
      heavy: true,
    },
  ),
  zipMail('zip-names', 'names that climb out of the folder', () => zipOf(names.map((name) => ({ name, data: small })))),
  zipMail('zip-odd-names', 'names with controls, directions, line breaks and 60,000 letters', () =>
    zipOf(oddNames.map((name) => ({ name, data: small }))),
  ),
  zipMail('zip-encrypted', 'an encrypted entry', () => zipOf([{ name: 'secret.exe', data: small, flags: 1 }])),
  zipMail('zip-method', 'an entry packed in a way of its own', () => zipOf([{ name: 'a', data: small, method: 99 }])),
  zipMail('zip-cut', 'an archive without its end', () => zipOf([{ name: 'a', data: meagre(100_000) }]).subarray(0, 900)),
  zipMail('zip-at-nowhere', 'a directory that points behind the file', () =>
    zipOf([
      { name: 'a', data: small },
      { name: 'b', data: small, at: 0x7fffffff },
    ]),
  ),
  file('gzip-bomb', 'gzip, 1,000 to 1', 'notes.gz', 'application/gzip', () => gzipSync(Buffer.alloc(80_000_000)), { heavy: true }),
  file('tar-huge', 'a tar entry that claims 8 GB', 'notes.tar', 'application/x-tar', () => tar('../x', '77777777777', small)),
  file('tar-negative', 'a tar entry with a broken size', 'notes.tar', 'application/x-tar', () => tar('x', '-1', small)),
  file('sevenzip-cut', 'a 7z signature and no more', 'notes.7z', 'application/x-7z-compressed', () =>
    Buffer.from('377abcaf271c00048d9bd50f', 'hex'),
  ),
  file('sevenzip-lying', 'a 7z header with offsets behind the file', 'notes.7z', 'application/x-7z-compressed', () =>
    Buffer.concat([Buffer.from('377abcaf271c0004', 'hex'), Buffer.alloc(4, 1), Buffer.alloc(20, 0xff)]),
  ),
  file('rar-cut', 'a RAR 5 signature and no more', 'notes.rar', 'application/vnd.rar', () => Buffer.from('526172211a070100', 'hex')),
  file('rar4-lying', 'a RAR 4 header with a size of 65,535', 'notes.rar', 'application/vnd.rar', () =>
    Buffer.concat([Buffer.from('526172211a0700cf907300000dffff', 'hex'), Buffer.alloc(40, 0xff)]),
  ),
  file('iso-claim', 'an ISO 9660 volume that claims to be huge', 'disk.iso', 'application/octet-stream', () => {
    const volume = Buffer.alloc(36_000)
    volume.write('\x01CD001\x01', 32_768, 'latin1')
    volume.writeUInt32LE(0xffffffff, 32_768 + 80)
    return volume
  }),
]
