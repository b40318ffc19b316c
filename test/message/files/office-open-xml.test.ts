import { expect } from 'chai'
import { field, officePackage, oleObject, paragraph, relations, vbaProject, wordBody } from '../../helpers/office-writer.ts'
import { readOne } from './read-one.ts'

const rels = 'word/_rels/document.xml.rels'
const program = Buffer.from('MZ this program cannot be run')

describe('message/files office open xml', () => {
  it('takes text and ordinary hyperlinks, and nothing else, from an innocent letter', async () => {
    const letter = officePackage({
      'word/document.xml': wordBody(paragraph('Dear customer,') + paragraph('see our terms &amp; prices.')),
      'word/styles.xml': '<w:styles xmlns:w="x"/>',
      [rels]: relations([
        { type: 'hyperlink', target: 'https://shop.example/terms?a=1&amp;b=2', external: true },
        { type: 'styles', target: 'styles.xml' },
      ]),
      'word/settings.xml': '<w:settings/>',
      'word/_rels/settings.xml.rels': relations([
        { type: 'attachedTemplate', target: 'file:///C:\\Users\\ann\\Templates\\Letter.dotx', external: true },
      ]),
    })
    const { message, file, urls } = await readOne('letter.docx', letter)
    expect(file.traits).to.deep.equal([])
    expect([...urls]).to.deep.equal([['https://shop.example/terms?a=1&b=2', ['office-relation']]])
    expect(message.attachedText[0]?.text).to.contain('Dear customer,\nsee our terms & prices.')
    expect(message.observables.files).to.have.length(1)
    expect(message.opaque).to.deep.equal([])
  })

  it('knows a document by its parts, whatever it is called', async () => {
    const { message, file } = await readOne(
      'x.zip',
      officePackage({ 'word/document.xml': wordBody(field('HYPERLINK "https://a.example/"')) }),
    )
    expect(message.observables.files.map(({ name }) => name)).to.deep.equal(['x.zip'])
    expect(message.observables.urls.map(({ url }) => url)).to.deep.equal(['https://a.example/'])
    expect(file.traits).to.not.include('macro')
  })

  it('lists a ZIP archive that merely holds a document, unpacked, as an archive', async () => {
    const { zip } = await import('../helpers.ts')
    const inner = officePackage({ 'word/document.xml': wordBody(paragraph('x')) })
    const { message } = await readOne(
      'a.zip',
      zip([
        { name: 'in.docx', data: inner },
        { name: 'run.exe', data: program },
      ]),
    )
    expect(message.observables.files.map(({ name }) => name)).to.deep.equal(['a.zip', 'a.zip/in.docx', 'a.zip/run.exe'])
  })

  const outward: readonly (readonly [string, string, string])[] = [
    ['attachedTemplate', 'https://files.example/t.dotm', 'template-injection'],
    ['attachedTemplate', '\\\\203.0.113.7\\t\\t.dotm', 'template-injection'],
    ['attachedTemplate', '\\\\fileserver\\t\\t.dotm', 'external-relation'],
    ['oleObject', 'mhtml:https://files.example/a.html!x-usc:https://files.example/a.html', 'remote-object'],
    ['frame', 'https://files.example/f.rtf', 'remote-object'],
    ['image', 'file://203.0.113.7/a/b.png', 'external-relation'],
    ['image', 'https://www.shop.example/logo.png', 'external-relation'],
    ['hyperlink', 'ms-msdt:/id PCWDiagnostic', 'external-relation'],
  ]
  for (const [type, target, trait] of outward) {
    it(`says ${trait} of a relationship ${type} to ${target.slice(0, 30)}`, async () => {
      const { file, details } = await readOne(
        'a.docx',
        officePackage({ 'word/document.xml': wordBody(''), [rels]: relations([{ type, target, external: true }]) }),
      )
      expect(file.traits).to.deep.equal([trait])
      expect(details(trait)[0]).to.contain(target)
    })
  }

  it('puts together field codes that stand in several runs, and the numbers of QUOTE', async () => {
    const quote = (word: string): string =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE ${[...Buffer.from(word)].join(' ')} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
    const nested = `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DDEAUTO </w:instrText></w:r>${quote('C:\\Windows\\System32\\cmd.exe')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`
    const { file, urls, details } = await readOne(
      'a.docx',
      officePackage({
        'word/document.xml': wordBody(field(' HYPER', 'LINK "https://a.exa', 'mple/x" ') + nested),
        'word/footer1.xml': `<w:ftr><w:fldSimple w:instr=' INCLUDEPICTURE "https://pic.example/p.png" \\d '/></w:ftr>`,
      }),
    )
    expect(urls.get('https://a.example/x')).to.deep.equal(['office-field'])
    expect(urls.get('https://pic.example/p.png')).to.deep.equal(['office-field'])
    expect(file.traits).to.have.members(['dde', 'external-relation'])
    expect(details('dde')).to.deep.equal(['DDE C:\\Windows\\System32\\cmd.exe'])
  })

  it('tells a DDE link to a command interpreter from one to market data', async () => {
    const link = (service: string, topic: string): Buffer =>
      officePackage({
        'xl/workbook.xml': '<workbook/>',
        'xl/externalLinks/externalLink1.xml': `<externalLink><ddeLink ddeService="${service}" ddeTopic="${topic}"/></externalLink>`,
      })
    expect((await readOne('a.xlsx', link('cmd', '/c powershell'))).file.traits).to.deep.equal(['dde'])
    expect((await readOne('a.xlsx', link('RATES', 'EUR'))).file.traits).to.deep.equal(['external-relation'])
  })

  it('reads workbooks: strings, formulas, queries, macro sheets that start by themselves and hide', async () => {
    const { message, file, urls, details } = await readOne(
      'a.xlsm',
      officePackage({
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="Q" state="veryHidden" r:id="rId1"/></sheets><definedNames><definedName name="_xlnm.Auto_Open">Q!$A$1</definedName></definedNames></workbook>',
        'xl/_rels/workbook.xml.rels': relations([{ type: 'xlMacrosheet', target: 'macrosheets/sheet1.xml' }]),
        'xl/macrosheets/sheet1.xml': '<xm:macrosheet><sheetData><row><c><f>EXEC("powershell x")</f></c></row></sheetData></xm:macrosheet>',
        'xl/worksheets/sheet1.xml': '<worksheet><row><c><f>HYPERLINK("https://formula.example/","Pay")</f></c></row></worksheet>',
        'xl/sharedStrings.xml': '<sst><si><t>Total</t></si><si><t>12 &#x20AC;</t></si></sst>',
        'xl/queryTables/connections.xml': '<connections><connection><webPr url="https://query.example/t"/></connection></connections>',
      }),
    )
    expect(file.traits).to.have.members(['xlm', 'xlm-auto-run', 'external-relation'])
    expect(details('xlm')).to.include.members(['EXEC("powershell x")', 'veryHidden sheet Q'])
    expect(urls.get('https://formula.example/')).to.deep.equal(['office-formula'])
    expect(urls.has('https://query.example/t')).to.equal(true)
    expect(message.attachedText[0]?.text).to.contain('Total\n12 €')
  })

  it('does not mix up a hidden sheet of numbers with a hidden macro sheet', async () => {
    const { details } = await readOne(
      'a.xlsm',
      officePackage({
        'xl/workbook.xml':
          '<workbook><sheets><sheet name="Old" r:id="rId1"/><sheet name="Numbers" state="hidden" r:id="rId2"/></sheets></workbook>',
        'xl/_rels/workbook.xml.rels': relations([
          { type: 'xlMacrosheet', target: 'macrosheets/sheet1.xml' },
          { type: 'worksheet', target: 'worksheets/sheet1.xml' },
        ]),
        'xl/macrosheets/sheet1.xml': '<macrosheet><f>RETURN()</f></macrosheet>',
      }),
    )
    expect(details('xlm')).to.deep.equal(['xl/macrosheets/sheet1.xml'])
  })

  it('takes the workbook behind a chart for data, and the same link of the text for a linked object', async () => {
    const link = { type: 'oleObject', target: 'https://files.example/figures.xlsx', external: true }
    const chart = { '_rels/.rels': relations([{ type: 'officeDocument', target: 'ppt/presentation.xml' }]), 'ppt/presentation.xml': '<p/>' }
    const inChart = {
      ...chart,
      'ppt/slides/_rels/slide1.xml.rels': relations([{ type: 'chart', target: '../charts/chart1.xml' }]),
      'ppt/charts/_rels/chart1.xml.rels': relations([link]),
    }
    expect((await readOne('a.pptx', officePackage(inChart))).file.traits).to.deep.equal(['external-relation'])
    const posing = { ...chart, 'ppt/_rels/presentation.xml.rels': relations([{ type: 'chart', target: 'presentation.xml' }, link]) }
    expect((await readOne('a.pptx', officePackage(posing))).file.traits).to.deep.equal(['remote-object'])
  })

  it('knows the binary macro sheet of an .xlsb by its relationship', async () => {
    const { file } = await readOne(
      'a.xlsb',
      officePackage({
        'xl/workbook.bin': Buffer.from('x'),
        'xl/_rels/workbook.bin.rels': relations([{ type: 'xlMacrosheet', target: 'sheets/one.bin' }]),
        'xl/sheets/one.bin': Buffer.from('https://xlsb.example/a', 'utf16le'),
      }),
    )
    expect(file.traits).to.include('xlm')
  })

  it('reads slides and the programs that they start', async () => {
    const { message, file } = await readOne(
      'a.pptx',
      officePackage({
        'ppt/slides/slide1.xml':
          '<p:sld><a:p><a:r><a:rPr><a:hlinkHover r:id="rId2" action="ppaction://program"/></a:rPr><a:t>Our results</a:t></a:r></a:p></p:sld>',
      }),
    )
    expect(file.traits).to.deep.equal(['program-action'])
    expect(message.attachedText[0]?.text).to.contain('Our results')
  })

  it('hands on the program in an embedded package, a script in the archive and a few pictures', async () => {
    const { message, file } = await readOne(
      'a.docx',
      officePackage({
        'word/document.xml': wordBody(''),
        'word/embeddings/oleObject1.bin': oleObject('invoice.exe', program),
        'word/payload.js': 'run()',
        ...Object.fromEntries([1, 2, 3, 4, 5].map((number) => [`word/media/image${number}.png`, Buffer.from('89504e470d0a1a0a', 'hex')])),
      }),
    )
    expect(file.traits).to.deep.equal(['embedded-ole'])
    expect(message.observables.files.map(({ name, foundIn }) => `${name} ${foundIn.join()}`)).to.deep.equal(
      [
        'a.docx attachment',
        'a.docx/invoice.exe office-embedded',
        'a.docx/payload.js office-embedded',
        'a.docx/image1.png office-image',
        'a.docx/image2.png office-image',
        'a.docx/image3.png office-image',
      ].sort((one, two) => Number(one.includes('image')) - Number(two.includes('image'))),
    )
    expect(message.observables.files.find(({ name }) => name.endsWith('.exe'))?.traits).to.include('executable')
  })

  it('leaves the workbook of a chart in peace', async () => {
    const workbook = officePackage({ 'xl/workbook.xml': '<workbook/>' })
    const { message } = await readOne(
      'a.pptx',
      officePackage({ 'ppt/presentation.xml': '<p/>', 'ppt/embeddings/Worksheet1.xlsx': workbook }),
    )
    expect(message.observables.files.map(({ name, traits }) => [name, traits])).to.deep.equal([
      ['a.pptx', []],
      ['a.pptx/Worksheet1.xlsx', []],
    ])
  })

  it('does not open what is nested deeper than the budget, and says so', async () => {
    let inner: Buffer = officePackage({ 'word/document.xml': wordBody('') })
    for (let depth = 0; depth < 6; depth++) inner = officePackage({ 'word/document.xml': wordBody(''), 'word/embeddings/in.docx': inner })
    const { message } = await readOne('a.docx', inner)
    expect(message.observables.files).to.have.length(4)
    expect(message.opaque.map(({ reason }) => reason).join()).to.contain('embedded files too deep')
  })

  it('neither expands entities nor reads UTF-16 parts as nothing', async () => {
    const xml = '<!DOCTYPE a [<!ENTITY b "bbbbbbbb">]>' + wordBody(paragraph('x&b;&#65;') + field('HYPERLINK "https://wide.example/"'))
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(xml, 'utf16le')])
    const { message, urls } = await readOne('a.docx', officePackage({ 'word/document.xml': wide }))
    expect(message.attachedText[0]?.text).to.contain('x&b;A')
    expect([...urls.keys()]).to.deep.equal(['https://wide.example/'])
  })

  it('reads macros of a project under any part name', async () => {
    const project = vbaProject([{ name: 'ThisDocument', source: 'Sub AutoOpen()\r\nEnd Sub\r\n' }])
    const { file } = await readOne(
      'a.docm',
      officePackage({
        'word/document.xml': wordBody(''),
        'word/odd.dat': project,
        [rels]: relations([{ type: 'vbaProject', target: 'odd.dat' }]),
      }),
    )
    expect(file.traits).to.have.members(['macro', 'auto-run'])
  })

  it('bounds a part that unpacks without end and says that it did', async () => {
    const { message } = await readOne('a.docx', officePackage({ 'word/document.xml': Buffer.alloc(30_000_000, 0x20) }))
    expect(message.opaque.map(({ reason }) => reason)).to.deep.equal(['part of an office document that was not read to its end: a.docx'])
  })
})
