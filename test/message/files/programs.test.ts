import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { traitsOfName } from '../../../src/message/files/name-traits.ts'
import { programReader } from '../../../src/message/files/readers/program.ts'
import { isMismatch } from '../../../src/message/files/type-mismatch.ts'
import { damaged, readFile } from '../../helpers/read-file.ts'
import { zip } from '../helpers.ts'

/** A program of one section; directories by index. */
function program({
  section = '.text',
  content = Buffer.alloc(4_096, 0x90),
  directories = [1],
  library = false,
  after = Buffer.alloc(0),
}): Buffer {
  const head = Buffer.alloc(1_024)
  head.write('MZ')
  head.writeUInt32LE(128, 60)
  head.write('PE\0\0', 128)
  head.writeUInt16LE(1, 134)
  head.writeUInt16LE(240, 148)
  head.writeUInt16LE(library ? 0x2002 : 2, 150)
  head.writeUInt16LE(0x20b, 152)
  head.writeUInt32LE(16, 260)
  for (const index of directories) head.writeUInt32LE(64, 264 + index * 8 + 4)
  head.write(section, 392, 8, 'latin1')
  head.writeUInt32LE(content.length, 392 + 16)
  head.writeUInt32LE(1_024, 392 + 20)
  return Buffer.concat([head, content, after])
}
const noise = Buffer.concat(Array.from({ length: 300 }, (_, index) => createHash('sha256').update(`${index}`).digest()))

describe('message/files programs', () => {
  it('tells signed, packed, dense and self-extracting programs of Windows', async () => {
    const traits = async (bytes: Buffer): Promise<readonly string[] | undefined> => (await readFile(programReader, 'a.exe', bytes))?.traits
    expect(await traits(program({}))).to.deep.equal(['executable'])
    expect(await traits(program({ directories: [1, 4] }))).to.deep.equal(['executable', 'signed'])
    expect(await traits(program({ section: 'UPX0' }))).to.deep.equal(['executable', 'packed'])
    expect(await traits(program({ content: noise }))).to.deep.equal(['executable', 'high-entropy'])
    expect(await traits(program({ after: Buffer.from('377abcaf271c0004', 'hex') }))).to.deep.equal(['executable', 'self-extracting'])
    const library = await readFile(programReader, 'a.dll', program({ library: true, directories: [14] }))
    expect(library?.details?.[0]?.excerpt).to.equal('library, .NET, unsigned, imports nothing')
  })

  it('knows programs of other systems, and no archive as one', async () => {
    expect((await readFile(programReader, 'a', Buffer.from('7f454c460201', 'hex')))?.traits).to.deep.equal(['executable'])
    expect((await readFile(programReader, 'a', Buffer.from('cffaedfe0700', 'hex')))?.traits).to.deep.equal(['executable'])
    const jar = zip([
      { name: 'META-INF/MANIFEST.MF', data: Buffer.from('x') },
      { name: 'A.class', data: Buffer.from('x') },
    ])
    expect((await readFile(programReader, 'a.zip', jar))?.details?.[0]?.excerpt).to.equal('Java archive')
    expect(await readFile(programReader, 'a.zip', zip([{ name: 'a.txt', data: Buffer.from('x') }]))).to.equal(null)
  })

  it('bears damaged programs', async () => {
    for (const bytes of damaged(program({ after: Buffer.from('zlb\u001a', 'latin1') }), 1_000))
      await readFile(programReader, 'a.exe', bytes)
  })

  it('knows names that hide what a file is', () => {
    for (const name of ['invoice.pdf.exe', 'scan.docx.html', 'a.zip/photo.jpg.lnk', 'doc.pdf .js'])
      expect(traitsOfName(name), name).to.deep.equal(['double-extension'])
    expect(traitsOfName(`scan.pdf${' '.repeat(40)}.exe`)).to.deep.equal(['double-extension', 'long-space-name'])
    expect(traitsOfName('inv\u202efdp.exe')).to.deep.equal(['rtl-name'])
    expect(traitsOfName('inv\\u202efdp.exe')).to.deep.equal(['rtl-name'])
    for (const name of [
      'report.v2.pdf',
      'archive.tar.gz',
      'backup.2024.zip',
      'name.with.dots.pdf',
      'Setup 4.2.1.exe',
      'jquery.min.js',
      'a.b',
      '',
      '.exe',
      'page.htm.html',
      'a.pdf/note.txt',
      'invoice  final.pdf',
      'invoice.pdf.p7m',
      'scan.pdf.zip',
    ])
      expect(traitsOfName(name), name).to.deep.equal([])
  })

  it('calls honest exports no mismatch', () => {
    const honest: readonly (readonly [string, string])[] = [
      ['doc', 'application/rtf'],
      ['doc', 'text/html'],
      ['xls', 'text/html'],
      ['jpg', 'image/png'],
      ['zip', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      ['pdf', 'application/pdf'],
      ['unknown', 'application/x-msdownload'],
    ]
    for (const [extension, type] of honest) expect(isMismatch(extension, type), `${extension} ${type}`).to.equal(false)
    for (const [extension, type] of [
      ['pdf', 'text/html'],
      ['pdf', 'application/x-msdownload'],
      ['jpg', 'application/zip'],
      ['png', 'image/svg+xml'],
      ['docx', 'text/html'],
    ] as const)
      expect(isMismatch(extension, type), `${extension} ${type}`).to.equal(true)
  })
})
