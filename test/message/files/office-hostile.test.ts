import { expect } from 'chai'
import { compoundOfficeReader } from '../../../src/message/files/readers/compound-office.ts'
import { mhtmlReader } from '../../../src/message/files/readers/mhtml.ts'
import { msiReader } from '../../../src/message/files/readers/msi.ts'
import { officeOpenXmlReader } from '../../../src/message/files/readers/office-open-xml.ts'
import { rtfReader } from '../../../src/message/files/readers/rtf.ts'
import {
  biff,
  boundSheet,
  builtInName,
  compound,
  field,
  officePackage,
  oleObject,
  packageContent,
  paragraph,
  relations,
  rtfObject,
  vbaProject,
  vbaStorage,
  wordBody,
  wordDocument,
} from '../../helpers/office-writer.ts'
import { aReadContext } from '../../helpers/read-file.ts'

const readers = [officeOpenXmlReader, compoundOfficeReader, msiReader, rtfReader, mhtmlReader]

/** Reads with every reader that takes the bytes; each must answer within its bounds. */
async function readAll(bytes: Buffer): Promise<number> {
  const budget = { bytes: 5_000_000, entries: 1_000 }
  let members = 0
  for (const reader of readers) {
    const file = { name: 'a.doc', mediaType: '', detectedType: null, bytes, foundIn: 'attachment', path: '1', depth: 0 }
    if (!reader.accepts(file)) continue
    const reading = await reader.read(file, aReadContext({ budget }))
    for (const { excerpt } of reading.details ?? []) expect(excerpt.length).to.be.at.most(200)
    for (const { text } of reading.texts ?? []) expect(text.length).to.be.at.most(50_000)
    members += (reading.members ?? []).length
  }
  return members
}

const macros = [{ name: 'ThisDocument', source: 'Sub AutoOpen()\r\nu = "ht" & "tps://a.example/"\r\nShell u\r\nEnd Sub\r\n' }]
const pack = packageContent('a.exe', Buffer.from('MZ'))
const documents: Readonly<Record<string, Buffer>> = {
  'a package': officePackage({
    'word/document.xml': wordBody(paragraph('Hello') + field('DDEAUTO cmd "/c x"')),
    'word/_rels/document.xml.rels': relations([{ type: 'attachedTemplate', target: 'https://a.example/', external: true }]),
    'word/vbaProject.bin': vbaProject(macros),
    'word/embeddings/oleObject1.bin': oleObject('a.exe', Buffer.from('MZ')),
  }),
  'a Word document': wordDocument('Hello \u0013 HYPERLINK "https://a.example/" \u0014x\u0015 '.repeat(20)),
  'a workbook with macros': compound(
    { Workbook: Buffer.concat([boundSheet('Q', 1, 2), builtInName(1), biff(0xfc, Buffer.from('0100000001000000020000414200', 'hex'))]) },
    [{ name: '_VBA_PROJECT_CUR', streams: [], storages: [vbaStorage(macros)] }],
  ),
  'rich text': Buffer.from(
    `{\\rtf1{\\field{\\*\\fldinst HYPERLINK "https://a.example/"}}{\\object{\\*\\objdata ${rtfObject('Package', pack)}}}}`,
  ),
  'a web archive': Buffer.from(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n\r\nhttps://a.example/\r\n--b\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.concat([Buffer.from('ActiveMime'), Buffer.alloc(200)]).toString('base64')}\r\n--b--`,
  ),
}

/** Numbers without pattern that are the same in every run. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state
  }
}

describe('message/files hostile office documents', () => {
  for (const [kind, bytes] of Object.entries(documents)) {
    it(`reads ${kind} that is cut anywhere`, async () => {
      const step = Math.max(1, Math.floor(bytes.length / 150))
      for (let length = 0; length < bytes.length; length += step) await readAll(bytes.subarray(0, length))
    })

    it(`reads ${kind} with bytes changed anywhere`, async () => {
      const next = numbers(bytes.length)
      for (let round = 0; round < 200; round++) {
        const changed = Buffer.from(bytes)
        for (let change = 0; change < 1 + (round % 8); change++)
          changed[next() % changed.length] = [0, 0xff, 0x80, 1, next() & 0xff][next() % 5] ?? 0
        await readAll(changed)
      }
    })
  }

  const walls: Readonly<Record<string, Buffer>> = {
    'tags without end': officePackage({ 'word/document.xml': '<w:t a="'.repeat(200_000) }),
    'attributes without end': officePackage({ 'word/document.xml': `<w:fldSimple ${'a="1" '.repeat(300_000)}>` }),
    'fields in fields': officePackage({
      'word/document.xml': '<w:fldChar w:fldCharType="begin"/><w:instrText>QUOTE 1 </w:instrText>'.repeat(25_000),
    }),
    'relationships without end': officePackage({
      'word/document.xml': '',
      'word/_rels/document.xml.rels': '<Relationship Type="x/image" Target="https://a.example/1" TargetMode="External"/>'.repeat(20_000),
    }),
    'macros of one endless expression': officePackage({
      'word/vbaProject.bin': vbaProject([{ name: 'M', source: `a = ${'"x" & '.repeat(20_000)}b\r\n` }]),
    }),
    'macros of assignments that double a string': officePackage({
      'word/vbaProject.bin': vbaProject([{ name: 'M', source: `a = "aaaaaaaa"\r\n${'a = a & a\r\n'.repeat(3_000)}` }]),
    }),
    'objects without end': Buffer.from(`{\\rtf1${'{\\object{\\*\\objdata 0105}}'.repeat(20_000)}`),
    'data of control words': Buffer.from(`{\\rtf1{\\*\\objdata ${'\\a1 0'.repeat(200_000)}}}`),
    'slashes and quotes': Buffer.from(`{\\rtf1{\\*\\fldinst HYPERLINK ${'"\\\\'.repeat(200_000)}}}`),
    'field signs': wordDocument('\u0013'.repeat(100_000)),
    'records of nothing': compound({ Workbook: Buffer.alloc(2_000_000), 'PowerPoint Document': Buffer.alloc(2_000_000) }),
  }
  for (const [kind, bytes] of Object.entries(walls)) {
    it(`is not slowed down by ${kind}`, async () => {
      const before = process.cpuUsage()
      await readAll(bytes)
      const { user, system } = process.cpuUsage(before)
      // The deadline of a worker is five seconds; this is told by processor time, not by the machine's load.
      expect((user + system) / 1_000).to.be.below(2_500)
    })
  }

  it('hands on no more members than it may', async () => {
    const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`word/f${index}.js`, 'x']))
    expect(await readAll(officePackage(many))).to.equal(100)
  })
})
