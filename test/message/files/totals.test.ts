import { expect } from 'chai'
import { createArchiveOpener } from '../../../src/app/workers/archive-opener.ts'
import { sevenZipOf } from '../../helpers/archive-writer.ts'
import { flate, linkTo, onePage } from '../../helpers/pdf-writer.ts'
import { zip } from '../helpers.ts'
import { readAttached } from './reading.ts'

const holder = (inner: Buffer): Buffer =>
  onePage('', {
    catalog: '/Names << /EmbeddedFiles << /Names [(in.pdf) 6 0 R] >> >>',
    more: ['<< /Type /Filespec /F (in.pdf) /EF << /F 7 0 R >> >>', flate(inner, '/Type /EmbeddedFile')],
  })

describe('message/files: what all files of a mail may cost together', function () {
  this.timeout(20_000)

  it('a PDF in a PDF in a PDF is followed to a bounded depth, and the rest is called closed', async () => {
    let inner = onePage('', { page: `/Annots [${linkTo('https://deep.example/')}]` })
    for (let level = 0; level < 12; level++) inner = holder(inner)
    const { files, message, urls } = await readAttached('a.pdf', inner)
    expect(files).to.have.length(5)
    expect(urls).to.deep.equal([])
    expect(message.opaque.map(({ reason }) => reason)).to.deep.equal(['files in too many files: a.pdf/in.pdf/in.pdf/in.pdf/in.pdf'])
  })

  it('texts are kept to a bounded length, and links behind it are found all the same', async () => {
    const words = 'plain words of a long report about nothing. '
    const members = Array.from({ length: 30 }, (_, index) => ({
      name: `${index}.txt`,
      data: Buffer.from(
        `${Array.from({ length: 400 }, (__, line) => `${line * index} ${words}`)
          .join('')
          .repeat(20)} https://n${index}.example/`.slice(-400_000),
      ),
    }))
    const { urls, message } = await readAttached('a.zip', zip(members))
    expect(urls).to.have.length(30)
    expect(message.attachedText.reduce((sum, { text }) => sum + text.length, 0)).to.be.lessThan(4_000_001)
    expect(message.attachedText.length).to.be.lessThan(30)
  })

  it('rules see a bounded number of bytes', async () => {
    let seen = 0
    const rules = (bytes: Uint8Array): readonly never[] => {
      seen += bytes.length
      return []
    }
    const noise = Buffer.alloc(9_000_000, 'abcdefghij klmnop 0123456789 ')
    for (let at = 0; at < noise.length; at += 60) noise.writeUInt32LE((at * 2_654_435_761) >>> 0, at)
    await readAttached('a.zip', zip(Array.from({ length: 9 }, (_, index) => ({ name: `${index}.bin`, data: noise }))), { rules })
    expect(seen).to.be.greaterThan(20_000_000).and.lessThan(120_000_000)
  })

  it('an archive that claims a dictionary of 4 GB takes none', async () => {
    for (const properties of ['5dffffffff', '5d00000040']) {
      const coder = { id: Buffer.from('030101', 'hex'), properties: Buffer.from(properties, 'hex'), packed: Buffer.alloc(500, 0x5a) }
      const before = process.memoryUsage.rss()
      const { message } = await readAttached('a.7z', sevenZipOf('a.bin', Buffer.alloc(50_000), coder), { archives: createArchiveOpener() })
      expect(message.opaque.map(({ reason }) => reason).join()).to.contain('a.7z')
      expect(process.memoryUsage.rss() - before).to.be.lessThan(300_000_000)
    }
  })
})
