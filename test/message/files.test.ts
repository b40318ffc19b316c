import { expect } from 'chai'
import type { FileObservable } from '../../src/domain/analysis.ts'
import { attach, mail, message, zip } from './helpers.ts'

const one = async (name: string, content: Buffer, type = 'application/octet-stream'): Promise<FileObservable> => {
  const file = (await message(attach([`Content-Type: ${type}`, `Content-Disposition: attachment; filename="${name}"`], content)))
    .observables.files[0]
  if (file === undefined) throw new Error('no file')
  return file
}
const padded = (hex: string, size = 4_096): Buffer => Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(size)])

describe('message/files', () => {
  it('counts nameless, inline and single-part content as files', async () => {
    expect((await message(attach(['Content-Type: application/pdf'], Buffer.from('%PDF-1.4')))).observables.files).to.have.length(1)
    const found = await message(
      mail(
        ['Content-Type: multipart/related; boundary=b'],
        '--b\r\nContent-Type: text/html\r\n\r\nx\r\n--b\r\nContent-Type: image/png\r\nContent-Disposition: inline\r\n\r\nz\r\n--b--',
      ),
    )
    expect(found.observables.files[0]).to.include({ mediaType: 'image/png', name: '', size: 1, md5: 'fbade9e36a3f36d3d676c1b808451dd7' })
  })

  it('knows shortcut, OneNote, disk image, executable and encrypted office files by their bytes', async () => {
    expect((await one('a.pdf', padded('4c0000000114020000000000c000000000000046'))).traits).to.include.members([
      'shortcut',
      'type-mismatch',
    ])
    expect((await one('x', padded('e4525c7b8cd8a74daeb15378d02996d3'))).traits).to.include('onenote')
    const iso = Buffer.alloc(0x9000)
    iso.write('CD001', 0x8001)
    expect((await one('x.bin', iso)).traits).to.include('disk-image')
    expect((await one('scan.pdf', padded('4d5a9000'))).traits).to.include.members(['executable', 'type-mismatch'])
    const cfb = Buffer.concat([padded('d0cf11e0a1b11ae1'), Buffer.from('EncryptedPackage', 'utf16le')])
    expect((await one('x.docx', cfb)).traits).to.include('encrypted')
  })

  it('calls a PDF encrypted by its trailer, and a text that says "secure password" not', async () => {
    expect((await one('a.pdf', Buffer.from('%PDF-1.4\ntrailer << /Encrypt 5 0 R >>'))).traits).to.include('encrypted')
    expect((await one('a.txt', Buffer.from('secure encrypted password pkware aes'), 'text/plain')).traits).to.deep.equal([])
  })

  it('recognises HTML smuggling and leaves a plain HTML file alone', async () => {
    const smuggler = `<html><script>var b=new Blob([atob("${'QUJD'.repeat(100)}")]);a.download="x.zip"</script></html>`
    expect((await one('a.html', Buffer.from(smuggler), 'text/html')).traits).to.include('html-smuggling')
    expect((await one('a.html', Buffer.from('<html><script>track()</script></html>'), 'text/html')).traits).to.not.include('html-smuggling')
  })

  it('opens a ZIP and one ZIP in it', async () => {
    const found = await message(
      attach(
        ['Content-Type: application/zip; name="out.zip"'],
        zip([
          { name: '../../run.exe', data: Buffer.from('MZ......') },
          { name: 'in.zip', data: zip([{ name: 'a.js', data: Buffer.from('x') }]) },
        ]),
      ),
    )
    expect(found.observables.files.map((file) => file.name)).to.deep.equal([
      'out.zip',
      'out.zip/run.exe',
      'out.zip/in.zip',
      'out.zip/in.zip/a.js',
    ])
    expect(found.observables.files[1]).to.deep.include({ foundIn: ['archive'], traits: ['executable'] })
  })

  it('knows an encrypted ZIP by its flag bit and says that it was not looked into', async () => {
    const found = await message(
      attach(['Content-Type: application/zip; name="p.zip"'], zip([{ name: 'a.exe', data: Buffer.from('x'), flags: 1 }])),
    )
    expect(found.observables.files[0]?.traits).to.include('encrypted')
    expect(found.opaque.map((part) => part.reason).join()).to.contain('encrypted archive entry: p.zip/a.exe')
  })

  it('breaks off a ZIP bomb, honest or lying about its size', async () => {
    const honest = await message(
      attach(['Content-Type: application/zip; name="b.zip"'], zip([{ name: 'z', data: Buffer.alloc(5_000_000) }])),
    )
    expect(honest.limits.map((limit) => limit.name)).to.include('archiveRatio')
    const huge = await message(
      attach(['Content-Type: application/zip; name="b.zip"'], zip([{ name: 'z', data: Buffer.alloc(10), claimed: 4_000_000_000 }])),
    )
    expect(huge.limits.map((limit) => limit.name)).to.include('archiveBytes')
    const lying = await message(
      attach(['Content-Type: application/zip; name="b.zip"'], zip([{ name: 'z', data: Buffer.alloc(3_000_000), claimed: 10 }])),
    )
    expect(lying.opaque).to.have.length(1)
  })

  it('finds a macro project in an office document and does not list its entries', async () => {
    const docm = zip([
      {
        name: '[Content_Types].xml',
        data: Buffer.from('<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>'),
      },
      { name: 'word/vbaProject.bin', data: Buffer.from('x') },
    ])
    expect((await one('a.docm', docm)).traits).to.include('macro')
  })

  it('says of S/MIME, PGP and winmail.dat that nobody looked inside', async () => {
    for (const type of ['application/pkcs7-mime', 'application/ms-tnef; name=winmail.dat'])
      expect((await message(attach([`Content-Type: ${type}`], Buffer.from('x')))).opaque).to.have.length(1)
    expect((await message(mail(['Content-Type: multipart/encrypted; boundary=b'], '--b\r\n\r\nx\r\n--b--'))).opaque).to.have.length(1)
  })

  it('shows bidi overrides in names as escapes and drops paths', async () => {
    expect((await one('../../etc/inv\u202efdp.exe', Buffer.from('x'))).name).to.equal('inv\\u202efdp.exe')
  })
})
