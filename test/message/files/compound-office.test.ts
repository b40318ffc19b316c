import { expect } from 'chai'
import {
  biff,
  boundSheet,
  builtInName,
  compound,
  oleObject,
  packageContent,
  vbaStorage,
  wordDocument,
} from '../../helpers/office-writer.ts'
import { readOne } from './read-one.ts'

const uint32 = (number: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(number)
  return bytes
}

describe('message/files old office documents', () => {
  it('reads text and fields of a Word document', async () => {
    const { message, file, urls } = await readOne(
      'a.doc',
      wordDocument('Dear Ann,\r\u0013 HYPERLINK "https://shop.example/a" \u0014our shop\u0015 is open.\r'),
    )
    expect(file.traits).to.deep.equal([])
    expect(urls.get('https://shop.example/a')).to.include('office-field')
    expect(message.attachedText[0]?.text).to.equal('Dear Ann,\nour shop is open.\n')
  })

  it('says dde of a field that starts a program', async () => {
    const { file } = await readOne('a.doc', wordDocument('\u0013DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe "/k calc"\u0014\u0015'))
    expect(file.traits).to.deep.equal(['dde'])
  })

  it('reads macros of Word and Excel', async () => {
    const macros = {
      name: 'Macros',
      streams: [],
      storages: [vbaStorage([{ name: 'ThisDocument', source: 'Sub AutoOpen()\r\nShell "x"\r\nEnd Sub' }])],
    }
    expect((await readOne('a.doc', compound({ WordDocument: Buffer.alloc(600) }, [macros]))).file.traits).to.have.members([
      'macro',
      'auto-run',
      'macro-shell',
    ])
    const book = { name: '_VBA_PROJECT_CUR', streams: [], storages: [vbaStorage([{ name: 'Module1', source: 'Sub Sum()\r\nEnd Sub' }])] }
    expect((await readOne('a.xls', compound({ Workbook: biff(0x809, Buffer.alloc(16)) }, [book]))).file.traits).to.deep.equal(['macro'])
  })

  it('knows macro sheets of Excel 4, hidden ones and names that start them', async () => {
    const { file, details } = await readOne(
      'a.xls',
      compound({ Workbook: Buffer.concat([biff(0x809, Buffer.alloc(16)), boundSheet('Q', 1, 2), builtInName(1)]) }),
    )
    expect(file.traits).to.have.members(['xlm', 'xlm-auto-run'])
    expect(details('xlm')).to.deep.equal(['very hidden macro sheet Q'])
    expect(details('xlm-auto-run')).to.deep.equal(['Auto_Open'])
    const plain = await readOne('b.xls', compound({ Workbook: Buffer.concat([boundSheet('Sheet1', 0, 0), builtInName(6)]) }))
    expect(plain.file.traits).to.deep.equal([])
  })

  it('reads strings, links and DDE of a workbook', async () => {
    const string = Buffer.concat([Buffer.from([5, 0, 0]), Buffer.from('Total')])
    const wide = Buffer.concat([Buffer.from([2, 0, 1]), Buffer.from('€1', 'utf16le')])
    const name = 'cmd\u0003/c calc'
    const dde = Buffer.concat([Buffer.from([0, 0, name.length, 0, 0]), Buffer.from(name, 'latin1')])
    const { message, file, urls } = await readOne(
      'a.xls',
      compound({
        Workbook: Buffer.concat([
          biff(0xfc, Buffer.concat([uint32(2), uint32(2), string, wide])),
          biff(0x1b8, Buffer.concat([Buffer.alloc(20), Buffer.from('https://cell.example/x\0', 'utf16le')])),
          biff(0x1ae, dde),
        ]),
      }),
    )
    expect(message.attachedText[0]?.text).to.equal('Total\n€1\n')
    expect(urls.get('https://cell.example/x')).to.include('office-relation')
    expect(file.traits).to.deep.equal(['dde'])
  })

  it('says encrypted of documents that ask for a password', async () => {
    for (const bytes of [
      wordDocument('x', 0x0100),
      compound({ Workbook: biff(0x2f, Buffer.alloc(10)) }),
      compound({ EncryptedSummary: Buffer.alloc(10), 'PowerPoint Document': Buffer.alloc(8) }),
      compound({ EncryptedPackage: Buffer.alloc(10) }),
    ]) {
      const { message, file } = await readOne('a.bin', bytes)
      expect(file.traits).to.deep.equal(['encrypted'])
      expect(message.opaque.map(({ reason }) => reason)).to.deep.equal(['encrypted file: a.bin'])
    }
  })

  it('hands on packages in the pool of a Word document', async () => {
    const data = packageContent('run.vbs', Buffer.from('x = 1'))
    const pool = {
      name: 'ObjectPool',
      streams: [],
      storages: [{ name: '_1', streams: [{ name: '\u0001Ole10Native', data: Buffer.concat([uint32(data.length), data]) }], storages: [] }],
    }
    const { message, file } = await readOne('a.doc', compound({ WordDocument: Buffer.alloc(600) }, [pool]))
    expect(file.traits).to.deep.equal(['embedded-ole'])
    expect(message.observables.files[1]).to.deep.include({
      name: 'a.doc/run.vbs',
      traits: ['script'],
      foundIn: ['office-embedded'],
      size: 5,
    })
  })

  it('reads text and embedded objects of a presentation', async () => {
    const record = (id: number, data: Buffer, version = 0): Buffer =>
      Buffer.concat([Buffer.from([version, 0, id & 0xff, id >> 8]), uint32(data.length), data])
    const slides = record(
      0x03e8,
      Buffer.concat([record(0x0fa0, Buffer.from('Results', 'utf16le')), record(0x1011, oleObject('a.js', Buffer.from('x')))]),
      0xf,
    )
    const { message } = await readOne('a.ppt', compound({ 'PowerPoint Document': slides }))
    expect(message.attachedText[0]?.text).to.equal('Results\n')
    expect(message.observables.files.map(({ name }) => name)).to.deep.equal(['a.ppt', 'a.ppt/a.js'])
  })

  it('tells a broken equation from an honest one', async () => {
    const header = Buffer.alloc(33)
    header.writeUInt16LE(28)
    const honest = Buffer.concat([header, Buffer.from('0a010a0212833d0000', 'hex')])
    const overlong = Buffer.concat([header, Buffer.from('0a01085a5a', 'hex'), Buffer.alloc(60, 0x41)])
    expect((await readOne('a.doc', compound({ 'Equation Native': honest }))).file.traits).to.deep.equal(['embedded-ole'])
    expect((await readOne('a.doc', compound({ 'Equation Native': overlong }))).file.traits).to.have.members([
      'embedded-ole',
      'equation-editor',
    ])
  })

  it('calls a Windows Installer package an installer by the class of its root', async () => {
    const bytes = compound({ '\u0005SummaryInformation': Buffer.alloc(20) })
    const entry = bytes.indexOf(Buffer.from('Root Entry', 'utf16le'))
    const clean = await readOne('a.doc', bytes)
    expect(clean.file.traits).to.deep.equal([])
    bytes.write('84100c0000000000c000000000000046', entry + 80, 'hex')
    const { file, details } = await readOne('a.doc', bytes)
    expect(file.traits).to.have.members(['installer', 'executable'])
    expect(details('installer')).to.deep.equal(['Windows Installer package'])
  })
})
