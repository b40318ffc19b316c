import { expect } from 'chai'
import { decompressVba } from '../../../src/message/files/office/vba-compression.ts'
import { logicalLines, stringsOf } from '../../../src/message/files/office/vba-strings.ts'
import { compressVba, type ModuleInput, officePackage, vbaProject, wordBody } from '../../helpers/office-writer.ts'
import { readOne, type ReadFile } from './read-one.ts'

const read = (...modules: readonly ModuleInput[]): Promise<ReadFile> =>
  readOne('a.docm', officePackage({ 'word/document.xml': wordBody(''), 'word/vbaProject.bin': vbaProject(modules) }))
const module = (source: string): ModuleInput => ({ name: 'Module1', source })

describe('message/files VBA', () => {
  it('unpacks the three examples of the specification', () => {
    // [MS-OVBA] section 3.2: no compression, normal compression, maximum compression.
    const plain = '0119b000616263646566676800696a6b6c6d6e6f70007172737475762e'
    expect(decompressVba(Buffer.from(plain, 'hex'), 0, 1_000).toString()).to.equal('abcdefghijklmnopqrstuv.')
    const normal = '012fb000236161616263646582660070616768696a013808616b6c00306d6e6f700671027004107273747576107778797a003c'
    expect(decompressVba(Buffer.from(normal, 'hex'), 0, 1_000).toString()).to.equal(
      '#aaabcdefaaaaghijaaaaaklaaamnopqaaaaaaaaaaaarstuvwxyzaaa',
    )
    expect(decompressVba(Buffer.from('0103b002614500', 'hex'), 0, 1_000).toString()).to.equal('a'.repeat(73))
  })

  it('unpacks what was packed, over several chunks, and no more than it is told', () => {
    const source = Buffer.from(Array.from({ length: 900 }, (_, index) => `Line ${index * 7} = "x${index % 13}"\r\n`).join(''))
    expect(decompressVba(compressVba(source), 0, 100_000).equals(source)).to.equal(true)
    expect(decompressVba(compressVba(source), 0, 5_000)).to.have.length(5_000)
  })

  it('leaves a ledger with a button alone', async () => {
    const { file } = await read(
      module(
        'Sub SumRows()\r\n  Dim d: Set d = CreateObject("Scripting.Dictionary")\r\n  \' Shell is not used here\r\n  MsgBox "Royal Shell quarterly"\r\nEnd Sub\r\n',
      ),
      { name: 'Form1', source: 'Private Sub UserForm_Initialize()\r\n  Box.Clear\r\nEnd Sub\r\n' },
    )
    expect(file.traits).to.deep.equal(['macro'])
  })

  const starts = [
    'Sub AutoOpen()',
    'Private Sub Document_Open()',
    'Private Sub Workbook_Open()',
    'Sub Auto_Open()',
    'Public Sub AutoExec()',
    'sub autoclose()',
    'Sub Document_Close()',
  ]
  for (const line of starts) {
    it(`says auto-run of ${line}`, async () => {
      const { file, details } = await read(module(`${line}\r\nEnd Sub\r\n`))
      expect(file.traits).to.deep.equal(['macro', 'auto-run'])
      expect(details('auto-run')).to.deep.equal([line])
    })
  }

  const calls = [
    'x = Shell("calc", 0)',
    'Shell s',
    'Set o = CreateObject("WScript.Shell")',
    'Set o = GetObject("winmgmts:root")',
    'p = Environ("TEMP")',
    'CallByName o, "Run", 1, c',
    'Private Declare PtrSafe Function U Lib "urlmon" Alias "URLDownloadToFileA" (ByVal p As Long) As Long',
    'Set o = CreateObject("MSXML2.XMLHTTP")',
    'c = "cmd /c whoami"',
  ]
  for (const line of calls) {
    it(`says macro-shell of ${line.slice(0, 40)}`, async () => {
      const { file, details } = await read(module(`Sub A()\r\n${line}\r\nEnd Sub\r\n`))
      expect(file.traits).to.deep.equal(['macro', 'macro-shell'])
      expect(details('macro-shell')[0]).to.equal(line.slice(0, 200))
    })
  }

  it('lets a form that starts count beside what it calls', async () => {
    expect((await read(module('Sub UserForm_Initialize()\r\nShell c\r\nEnd Sub'))).file.traits).to.include('auto-run')
  })

  it('finds URLs in literals and in strings that are put together', async () => {
    const { urls } = await read(
      module(
        [
          'u = "https://plain.example/a"',
          'a = "ht" & "tp" & Chr(115) & ":" & _',
          '  "//joined.example/" & "b"',
          'r = StrReverse("c/elpmaxe.denrut//:sptth")',
          'p = "https://"',
          'q = p + "named.example/d"',
        ].join('\r\n'),
      ),
    )
    expect([...urls.keys()]).to.have.members([
      'https://plain.example/a',
      'https://joined.example/b',
      'https://turned.example/c',
      'https://named.example/d',
    ])
    expect(urls.get('https://turned.example/c')).to.deep.equal(['vba'])
  })

  it('reads comments as comments and doubled quotes as one', () => {
    expect(logicalLines('a = 1 \' x\r\n\' b = "no"\r\nRem c')).to.deep.equal(["a = 1 ' x"])
    expect(stringsOf(['a = "say ""hello"" now"'])).to.deep.equal(['say "hello" now'])
  })

  it('says so where the source was taken away or tells something else than the compiled form', async () => {
    expect((await read({ name: 'ThisDocument', source: '', stomped: true })).file.traits).to.deep.equal(['macro', 'macro-stomped'])
    const compiled = Buffer.from('\0\0powershell -c x https://stomped.example/p\0\0')
    const { file, urls } = await read({ name: 'ThisDocument', source: 'Sub A()\r\nEnd Sub', compiled })
    expect(file.traits).to.have.members(['macro', 'macro-stomped', 'macro-shell'])
    expect([...urls.keys()]).to.deep.equal(['https://stomped.example/p'])
    const honest = await read({
      name: 'ThisDocument',
      source: 'u = "https://kept.example/p"',
      compiled: Buffer.from('\0https://kept.example/p\0'),
    })
    expect(honest.file.traits).to.deep.equal(['macro'])
  })

  it('finds the source by its look where the directory lies about its place', async () => {
    const lying = { ...module('Sub AutoOpen()\r\nEnd Sub'), place: 3 }
    expect((await read(lying)).file.traits).to.deep.equal(['macro', 'auto-run'])
  })
})
