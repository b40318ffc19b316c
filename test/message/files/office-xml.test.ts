import { expect } from 'chai'
import { deflateSync } from 'node:zlib'
import { officeXmlReader } from '../../../src/message/files/readers/office-xml.ts'
import { field, oleObject, paragraph, vbaProject } from '../../helpers/office-writer.ts'
import { readFile } from '../../helpers/read-file.ts'
import { readOne } from './read-one.ts'

const word = (content: string): Buffer =>
  Buffer.from(
    `<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml">${content}</w:wordDocument>`,
  )

describe('message/files office documents as XML', () => {
  it('takes text and links, and nothing else, from an innocent letter', async () => {
    const { message, file, urls } = await readOne('a.doc', word(`${paragraph('Dear Ann')}<w:hlink w:dest="https://shop.example/a"/>`))
    expect(file.traits).to.deep.equal([])
    expect([...urls.keys()]).to.deep.equal(['https://shop.example/a'])
    expect(message.attachedText[0]?.text).to.contain('Dear Ann')
  })

  it('reads macros that are packed as ActiveMime, fields and objects', async () => {
    const head = Buffer.alloc(0x32)
    head.write('ActiveMime')
    const macros = Buffer.concat([head, deflateSync(vbaProject([{ name: 'M', source: 'Sub AutoOpen()\r\nEnd Sub' }]))]).toString('base64')
    const object = oleObject('a.js', Buffer.from('x')).toString('base64')
    const { message, file } = await readOne(
      'a.doc',
      word(
        `${field('DDEAUTO cmd "/c x"')}<w:binData w:name="editdata.mso">${macros}</w:binData><w:binData w:name="o">${object}</w:binData>`,
      ),
    )
    expect(file.traits).to.have.members(['macro', 'auto-run', 'dde', 'embedded-ole'])
    expect(message.observables.files[1]?.name).to.equal('a.doc/a.js')
  })

  it('reads the relationships of a flat package', async () => {
    const flat = Buffer.from(
      '<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage"><Relationship Type="http://x/attachedTemplate" Target="https://files.example/t.dotm" TargetMode="External"/></pkg:package>',
    )
    expect((await readOne('a.xml', flat)).file.traits).to.deep.equal(['template-injection'])
  })

  it('leaves other XML to others', async () => {
    const plain = '<?xml version="1.0"?><Invoice><t>x</t></Invoice>'
    expect(await readFile(officeXmlReader, 'a.xml', Buffer.from(plain))).to.equal(null)
  })
})
