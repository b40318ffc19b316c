import { expect } from 'chai'
import { deflateSync } from 'node:zlib'
import { createQrReader } from '../../../src/app/workers/qr-reader.ts'
import type { FileReading } from '../../../src/message/files/file-reading.ts'
import { pdfReader } from '../../../src/message/files/readers/pdf.ts'
import { qrModules } from '../../helpers/qr-code.ts'
import { encryptedPdf, flate, linkTo, onePage, pdf, stream } from '../../helpers/pdf-writer.ts'
import { damaged, readFile, urlsIn } from '../../helpers/read-file.ts'
import { attach, mail, message } from '../helpers.ts'

const read = async (bytes: Buffer, words = ''): Promise<FileReading> => {
  const reading = await readFile(pdfReader, 'a.pdf', bytes, { words })
  if (reading === null) throw new Error('not accepted')
  return reading
}
const textOf = (reading: FileReading): string => (reading.texts ?? []).map(({ text }) => text).join('\n')

describe('message/files PDF', () => {
  it('finds links of annotations, forms, remote files and base addresses', async () => {
    const reading = await read(
      onePage('', {
        catalog: '/URI << /Base (https://base.example/) >>',
        page: `/Annots [${linkTo('https://pay.example/a\\(b\\)')} << /A << /S /SubmitForm /F << /FS /URL /F (https://form.example/post) >> >> >> << /A << /S /GoToR /F (\\\\\\\\files.example\\\\share\\\\x.pdf) >> >>]`,
      }),
    )
    expect(urlsIn(reading, 'pdf-link')).to.have.members(['https://base.example/', 'https://pay.example/a(b)', 'https://form.example/post'])
    expect(reading.traits).to.include('remote-file').and.not.include('auto-run')
    expect(reading.details).to.deep.include({ trait: 'remote-file', excerpt: '\\\\files.example\\share\\x.pdf' })
  })

  it('reads names with escapes, hexadecimal and UTF-16 strings', async () => {
    const reading = await read(
      onePage('', {
        page: '/Annots [<< /A << /S /J#61vaScript /#4aS <FEFF006100700070> >> >> << /A << /S /U#52I /UR#49 <68747470733a2f2f782e6578616d706c65> >> >>]',
      }),
    )
    expect(reading.traits).to.include('pdf-javascript')
    expect(reading.details).to.deep.include({ trait: 'pdf-javascript', excerpt: 'app' })
    expect(urlsIn(reading, 'pdf-link')).to.deep.equal(['https://x.example'])
  })

  it('opens object streams and what an incremental update replaced', async () => {
    const packed = '7 0 8 43 << /S /URI /URI (https://packed.example/one) >> << /S /URI /URI (https://packed.example/two) >>'
    const first = packed.indexOf('<<')
    const second = packed.lastIndexOf('<<') - first
    const objStm = flate(packed.replace('43', String(second)), `/Type /ObjStm /N 2 /First ${first}`)
    const before = pdf(['<< /Type /Catalog >>', linkTo('https://old.example/'), objStm])
    const update = Buffer.from(`2 0 obj\n${linkTo('https://new.example/')}\nendobj\n`)
    expect(urlsIn(await read(Buffer.concat([before, update])), 'pdf-link')).to.have.members([
      'https://old.example/',
      'https://new.example/',
      'https://packed.example/one',
      'https://packed.example/two',
    ])
  })

  it('undoes chains of filters', async () => {
    const code = 'app.launchURL("https://code.example/x")'
    const hex = `${deflateSync(Buffer.from(code)).toString('hex')}>`
    const runs = Buffer.concat([Buffer.from([code.length - 1]), Buffer.from(code), Buffer.from([128])])
    // LZW without compression: clear, one code of nine bits for each byte, end.
    const lzw = [256, ...Buffer.from(code), 257].map((value) => value.toString(2).padStart(9, '0')).join('')
    const lzwBytes = Buffer.from((lzw.match(/.{1,8}/g) ?? []).map((bits) => Number.parseInt(bits.padEnd(8, '0'), 2)))
    for (const object of [
      stream(hex, '/Filter [/ASCIIHexDecode /FlateDecode]'),
      stream(runs, '/Filter /RunLengthDecode'),
      stream(lzwBytes, '/Filter /LZWDecode'),
      stream(Buffer.from('87cURD]i,"Ebo80~>'), '/Filter /ASCII85Decode'),
    ]) {
      const reading = await read(onePage('', { page: '/AA << /O << /S /JavaScript /JS 6 0 R >> >>', more: [object] }))
      const excerpt = reading.details?.find(({ trait }) => trait === 'pdf-javascript')?.excerpt
      expect(excerpt).to.be.oneOf([code, 'Hello World!'])
    }
  })

  it('tells scripts that run by themselves from forms that reckon and pages that print', async () => {
    const open = (code: string): Buffer => onePage('', { catalog: `/OpenAction << /S /JavaScript /JS (${code}) >>` })
    expect((await read(open('var a = "x"; for (i = 0; i < 9; i++) { a += a; }'))).traits).to.include.members(['auto-run', 'pdf-javascript'])
    expect((await read(open('this.print({bUI: true, bSilent: false});'))).traits)
      .to.include('pdf-javascript')
      .and.not.include('auto-run')
    const field =
      '<< /FT /Tx /T (amount) /AA << /K << /S /JavaScript /JS (AFNumber_Keystroke\\(2, 0, 0, 0, "", true\\);) >> /C << /S /JavaScript /JS (AFSimple_Calculate\\("SUM", ["a"]\\);) >> >> >>'
    const form = await read(onePage('', { catalog: '/AcroForm << /Fields [6 0 R] >>', more: [field] }))
    expect(form.traits).to.include.members(['pdf-form', 'pdf-javascript']).and.not.include('auto-run')
    const named = await read(
      onePage('', {
        catalog: '/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (this.exportDataObject\\({cName:"a", nLaunch:2}\\)) >>] >> >>',
      }),
    )
    expect(named.traits).to.include('auto-run')
  })

  it('follows chained actions and names launched programs', async () => {
    const reading = await read(
      onePage('', {
        catalog:
          '/OpenAction << /S /GoTo /D [3 0 R /Fit] /Next << /S /Launch /Win << /F (cmd.exe) /P (/c start https://run.example/a) >> >> >>',
      }),
    )
    expect(reading.traits).to.include.members(['pdf-launch', 'auto-run'])
    expect(reading.details?.[0]).to.deep.equal({ trait: 'pdf-launch', excerpt: 'cmd.exe /c start https://run.example/a' })
  })

  it('hands over embedded files by name, and leaves an electronic invoice quiet', async () => {
    const xml = '<?xml version="1.0"?><rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"/>'
    const reading = await read(
      onePage('', {
        catalog: '/AF [6 0 R]',
        more: [
          '<< /Type /Filespec /F (factur-x.xml) /UF (factur-x.xml) /AFRelationship /Data /EF << /F 7 0 R /UF 7 0 R >> >>',
          flate(xml, '/Type /EmbeddedFile /Subtype /text#2Fxml'),
        ],
      }),
    )
    expect(reading.members?.map(({ name, foundIn, bytes }) => [name, foundIn, bytes.toString()])).to.deep.equal([
      ['factur-x.xml', 'pdf-embedded', xml],
    ])
    expect(reading.traits).to.deep.equal([])
  })

  it('reads text with kerning, lines and a ToUnicode map', async () => {
    const simple = await read(
      onePage('BT /F1 12 Tf 72 700 Td [(Call ) 20 (us at) -400 (+49 30 123456)] TJ 0 -14 Td (https://text.exam) Tj (ple/pay) Tj ET'),
    )
    expect(textOf(simple)).to.equal('Call us at +49 30 123456\nhttps://text.example/pay')
    const map = '1 beginbfrange <0001> <0003> <0041> endbfrange 1 beginbfchar <0009> <00e90074> endbfchar'
    const composite = pdf([
      '<< /Type /Catalog >>',
      '<< /Type /Page /Contents 3 0 R /Resources << /Font << /F9 << /Subtype /Type0 /ToUnicode 4 0 R >> >> >> >>',
      flate('BT /F9 10 Tf <000100020003> Tj <0009> Tj ET'),
      flate(map),
    ])
    expect(textOf(await read(composite))).to.equal('ABC\u00e9t')
  })

  it('opens files with an empty password, and others by a password that stands in the mail', async () => {
    for (const kind of ['rc4', 'aes128'] as const) {
      const open = await read(encryptedPdf('https://locked.example/', '', kind))
      expect(urlsIn(open, 'pdf-link')).to.deep.equal(['https://locked.example/'])
      expect(open.traits).to.deep.equal([])
      const closed = await read(encryptedPdf('https://locked.example/', 'Apfel7', kind))
      expect(urlsIn(closed, 'pdf-link')).to.deep.equal([])
      expect(closed.traits).to.deep.equal(['encrypted'])
      const told = await read(encryptedPdf('https://locked.example/', 'Apfel7', kind), 'The password for the file is: Apfel7.')
      expect(urlsIn(told, 'pdf-link')).to.deep.equal(['https://locked.example/'])
      expect(told.traits).to.deep.equal(['encrypted', 'password-quoted'])
    }
  })

  it('hands over JPEG and plain pictures, small ones and masks of other kinds not', async () => {
    const jpeg = Buffer.from('ffd8ffe000104a464946', 'hex')
    const reading = await read(
      onePage('', {
        more: [
          stream(jpeg, '/Subtype /Image /Width 100 /Height 100 /Filter /DCTDecode'),
          flate(Buffer.alloc(50 * 50), '/Subtype /Image /Width 50 /Height 50 /ColorSpace /DeviceGray /BitsPerComponent 8'),
          flate(Buffer.alloc(7 * 50, 0x55), '/Subtype /Image /ImageMask true /Width 50 /Height 50 /BitsPerComponent 1'),
          flate(
            Buffer.alloc(50 * 50),
            '/Subtype /Image /Width 50 /Height 50 /ColorSpace [/Indexed /DeviceRGB 1 <000000ffffff>] /BitsPerComponent 8',
          ),
          flate(Buffer.alloc(30 * 30), '/Subtype /Image /Width 30 /Height 30 /ColorSpace /DeviceGray /BitsPerComponent 8'),
          flate(Buffer.alloc(50 * 50 * 4), '/Subtype /Image /Width 50 /Height 50 /ColorSpace /DeviceCMYK /BitsPerComponent 8'),
        ],
      }),
    )
    expect(reading.members?.map(({ name }) => name)).to.deep.equal(['image-6.jpg', 'image-7.png', 'image-8.png', 'image-9.png'])
    expect(reading.members?.[0]?.bytes.equals(jpeg)).to.equal(true)
  })

  it('says in the message where a link stood and which file came out of which', async () => {
    const bytes = onePage('BT /F1 12 Tf 72 700 Td (Open the attached note) Tj ET', {
      page: `/Annots [${linkTo('https://inside.example/a')}]`,
      more: ['<< /Type /Filespec /F (note.html) /EF << /F 7 0 R >> >>', flate('<html><a href="x">x</a></html>', '/Type /EmbeddedFile')],
    })
    const found = await message(attach(['Content-Type: application/pdf; name="a.pdf"'], bytes))
    const [file, member] = found.observables.files
    const url = found.observables.urls.find((each) => each.url === 'https://inside.example/a')
    expect(url).to.deep.include({ foundIn: ['pdf-link'], inFiles: [file?.sha256] })
    expect(member).to.deep.include({ name: 'a.pdf/note.html', foundIn: ['pdf-embedded'], detectedType: 'text/html' })
    expect(found.attachedText).to.deep.equal([
      { file: 'a.pdf', text: 'Open the attached note' },
      { file: 'a.pdf/note.html', text: 'x' },
    ])
    expect(found.opaque).to.deep.equal([])
  })

  it('says that a locked file stayed unread, and of one that the mail has the key to nothing', async () => {
    const send = (subject: string) =>
      message(
        mail(
          [`Subject: ${subject}`, 'Content-Type: application/pdf; name="a.pdf"', 'Content-Transfer-Encoding: base64'],
          encryptedPdf('https://locked.example/', 'Apfel7', 'aes128').toString('base64'),
        ),
      )
    expect((await send('Statement')).opaque).to.deep.equal([{ path: '1', reason: 'encrypted file: a.pdf' }])
    const told = await send('Statement, password Apfel7')
    expect(told.opaque).to.deep.equal([])
    expect(told.observables.urls.map(({ url }) => url)).to.deep.equal(['https://locked.example/'])
  })

  it('bears damaged and hostile files within its budget', async function () {
    this.timeout(30_000)
    const whole = onePage('BT /F1 12 Tf (text) Tj ET', {
      page: `/Annots [${linkTo('https://a.example/')}]`,
      more: [flate('x'.repeat(500), '/Type /EmbeddedFile')],
    })
    for (const bytes of [...damaged(whole, 300), ...damaged(encryptedPdf('https://a.example/', '', 'aes128'), 200)])
      await readFile(pdfReader, 'a.pdf', bytes)
    const head = Buffer.from('%PDF-1.7\n')
    const hostile = [
      '1 0 obj [',
      '1 0 obj << /A ',
      '1 0 obj (',
      '1 0 obj << >> stream\n',
      '[[[[',
      '<< /OpenAction 1 0 R /Next 1 0 R >> ',
      '1 0 obj 1 0 R endobj ',
      'trailer << ',
      '1 0 obj << /Type /Page /Parent 1 0 R /Contents 1 0 R >> endobj ',
    ].map((piece) => Buffer.concat([head, Buffer.from(piece.repeat(Math.ceil(2_000_000 / piece.length)))]))
    const bomb = onePage('', { more: Array.from({ length: 20 }, () => flate(Buffer.alloc(30_000_000), '/Type /EmbeddedFile')) })
    for (const bytes of [...hostile, bomb]) {
      const start = process.hrtime.bigint()
      const reading = await read(bytes)
      expect(Number(process.hrtime.bigint() - start) / 1e6, bytes.subarray(9, 30).toString()).to.be.below(2_500)
      expect((reading.members ?? []).reduce((sum, member) => sum + member.bytes.length, 0)).to.be.below(25_000_000)
    }
  })

  it('draws a code of rectangles as a picture, and no ordinary table', async () => {
    const modules = await qrModules('https://drawn.example/pay')
    const boxes = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`${100 + x * 3} ${500 - y * 3} 3 3 re`] : [])))
    const drawn = await read(onePage(`0 g ${boxes.join('\n')} f`))
    expect(drawn.members?.map(({ name, foundIn }) => [name, foundIn])).to.deep.equal([['drawing-1.png', 'pdf-image']])
    expect(await createQrReader()(drawn.members?.[0]?.bytes ?? Buffer.alloc(0))).to.deep.equal(['https://drawn.example/pay'])
    const table = Array.from({ length: 40 }, (_, row) => `50 ${700 - row * 15} 500 0.5 re f 50 ${700 - row * 15} 0.5 15 re f`).join('\n')
    expect((await read(onePage(table))).members).to.deep.equal([])
  })
})
