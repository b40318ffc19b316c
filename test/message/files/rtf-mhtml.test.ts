import { expect } from 'chai'
import { deflateSync } from 'node:zlib'
import { compound, oleObject, packageContent, rtfObject, vbaProject } from '../../helpers/office-writer.ts'
import { readOne } from './read-one.ts'

const rtf = (content: string): Buffer => Buffer.from(`{\\rtf1\\ansi ${content}}`, 'latin1')
const object = (digits: string, before = ''): Buffer => rtf(`{\\object\\objemb${before}{\\*\\objdata ${digits}}}`)

describe('message/files RTF', () => {
  it('takes text and links, and nothing else, from an innocent text', async () => {
    const { message, file, urls } = await readOne(
      'a.rtf',
      rtf('{\\b Dear} Ann, {\\field{\\*\\fldinst {HYPERLINK "https://shop.example/a"}}{\\fldrslt our shop}}\\par'),
    )
    expect(file.traits).to.deep.equal([])
    expect([...urls.keys()]).to.deep.equal(['https://shop.example/a'])
    expect(message.attachedText[0]?.text).to.contain('Dear Ann,')
  })

  it('reads a document with a broken header, as Word does', async () => {
    const { file } = await readOne('a.doc', Buffer.from('{\\rt{\\*\\template https://files.example/t.dotm}}'))
    expect(file.traits).to.include('template-injection')
  })

  it('hands on the program in a package, through obfuscation', async () => {
    const digits = rtfObject('Package', packageContent('a.exe', Buffer.from('MZ program')))
    const spaced = digits.replaceAll(/(.{7})/g, '$1\r\n {\\*\\nonsense deadbeef}\\zz12 ')
    for (const bytes of [object(digits), object(spaced), object(digits.toUpperCase())]) {
      const { message, file } = await readOne('a.rtf', bytes)
      expect(file.traits).to.deep.equal(['embedded-ole'])
      expect(message.observables.files[1]?.name).to.equal('a.rtf/a.exe')
      expect(message.observables.files[1]?.traits).to.include('executable')
    }
  })

  it('reads binary object data', async () => {
    const data = Buffer.from(rtfObject('Package', packageContent('a.js', Buffer.from('}x{\\'))), 'hex')
    const bytes = Buffer.concat([Buffer.from(`{\\rtf1{\\object{\\*\\objdata \\bin${data.length} `), data, Buffer.from('}}}')])
    expect((await readOne('a.rtf', bytes)).message.observables.files.map(({ name }) => name)).to.deep.equal(['a.rtf', 'a.rtf/a.js'])
  })

  it('knows the Equation Editor by class name, declared class and class id', async () => {
    expect((await readOne('a.rtf', object(rtfObject('Equation.3', Buffer.alloc(50))))).file.traits).to.include('equation-editor')
    expect((await readOne('a.rtf', object('00', '{\\*\\objclass Equation.3}'))).file.traits).to.include('equation-editor')
    const bytes = compound({ '\u0001Ole10Native': Buffer.alloc(60, 1) })
    bytes.write('02ce020000000000c000000000000046', bytes.indexOf(Buffer.from('Root Entry', 'utf16le')) + 80, 'hex')
    expect((await readOne('a.rtf', object(rtfObject('Word.Document.8', bytes)))).file.traits).to.include('equation-editor')
  })

  it('follows no linked object and says where it leads', async () => {
    const moniker = Buffer.concat([Buffer.alloc(40), Buffer.from('https://files.example/a.hta\0', 'utf16le')])
    const { file, urls } = await readOne('a.rtf', object(rtfObject('OLE2Link', compound({ '\u0001Ole': moniker })), '\\objupdate'))
    expect(file.traits).to.include.members(['remote-object', 'object-update'])
    expect([...urls.keys()]).to.deep.equal(['https://files.example/a.hta'])
  })

  it('says dde of a field that starts a program', async () => {
    expect((await readOne('a.rtf', rtf('{\\field{\\*\\fldinst DDEAUTO cmd "/c calc"}}'))).file.traits).to.deep.equal(['dde'])
  })

  it('hands on a package inside a compound file', async () => {
    const { message } = await readOne('a.rtf', object(rtfObject('OLEObject', oleObject('b.vbs', Buffer.from('x')))))
    expect(message.observables.files.map(({ name }) => name)).to.deep.equal(['a.rtf', 'a.rtf/b.vbs'])
  })

  it('is not slowed down by groups without end', async () => {
    const { file } = await readOne('a.rtf', Buffer.from(`{\\rtf1${'{'.repeat(500_000)}`))
    expect(file.traits).to.deep.equal([])
  })
})

describe('message/files web archives', () => {
  const archive = (body: Buffer): Buffer =>
    Buffer.from(
      `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Location: file:///C:/a.htm\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<a href=3D"https://archive.exam=\r\nple/x">x</a>\r\n--b\r\nContent-Type: application/x-mso\r\nContent-Transfer-Encoding: base64\r\n\r\n${body.toString('base64')}\r\n--b--\r\n`,
    )

  it('reads links and macros of one that is called a document', async () => {
    const head = Buffer.alloc(0x32)
    head.write('ActiveMime')
    head.writeUInt16LE(4, 0x1e)
    const packed = Buffer.concat([head, deflateSync(vbaProject([{ name: 'M', source: 'Sub AutoOpen()\r\nEnd Sub' }]))])
    const { file, urls } = await readOne('a.doc', archive(packed))
    expect(file.traits).to.have.members(['mhtml-document', 'macro', 'auto-run'])
    expect([...urls.keys()]).to.deep.equal(['https://archive.example/x'])
  })

  it('says nothing of a saved page under its own name', async () => {
    expect((await readOne('page.mht', archive(Buffer.from('x')))).file.traits).to.deep.equal([])
  })

  it('says that macros stayed closed where they cannot be unpacked', async () => {
    const { message } = await readOne('a.doc', archive(Buffer.from(`ActiveMime${'x'.repeat(100)}`)))
    expect(message.opaque.map(({ reason }) => reason)).to.deep.equal(['macros that cannot be unpacked (ActiveMime)'])
  })
})
