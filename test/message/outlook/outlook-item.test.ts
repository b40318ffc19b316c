import { expect } from 'chai'
import { defaultLimits } from '../../../src/domain/settings.ts'
import { createBreachLog } from '../../../src/message/limits.ts'
import { isOutlookItem, readOutlookItem } from '../../../src/message/outlook/outlook-item.ts'
import type { Message } from '../../../src/domain/message.ts'
import { binary, int32, string8, unicode, writeCompoundFile, writeMsg, type Item } from '../../helpers/outlook-writer.ts'
import { compressRtf } from '../../helpers/outlook-writer-tnef.ts'
import { innerMails, message } from './reading.ts'
import { from, pdf, pdfAttachment, replyTo, reportedItem, sentences, subject, urls } from './items.ts'

interface Read {
  readonly mime: string
  readonly reasons: readonly string[]
  readonly message: Message
}
async function read(item: Item | Buffer): Promise<Read> {
  const rebuilt = readOutlookItem(Buffer.isBuffer(item) ? item : writeMsg(item), defaultLimits, createBreachLog())
  if (rebuilt === null) throw new Error('not read')
  return { mime: rebuilt.mime.toString('utf8'), reasons: rebuilt.reasons, message: await message(rebuilt.mime) }
}
const seenUrls = (found: Message): readonly string[] => found.observables.urls.map(({ url }) => url).filter((url) => urls.includes(url))

function expectReported(found: Message): void {
  expect(found.subject).to.equal(subject)
  expect(found.from).to.deep.equal([from])
  expect(found.to).to.deep.equal([{ name: 'Erika Muster', address: 'erika.muster@corp.example' }])
  expect(found.replyTo.map(({ address }) => address)).to.deep.equal([replyTo])
  expect(found.messageId).to.equal('<20261117074107.4711.q8@nordpost-zoll.example>')
  expect(seenUrls(found)).to.have.members(urls)
  for (const sentence of sentences) expect(found.visibleText).to.contain(sentence)
  expect(found.limits).to.deep.equal([])
}

describe('Outlook items (.msg)', () => {
  it('keep their transport headers in order, with MIME fields of their own', async () => {
    const found = await read(reportedItem())
    expectReported(found.message)
    expect(found.message.date).to.equal('2026-11-17T08:41:07+01:00')
    expect(found.message.received).to.have.length(2)
    expect(found.mime).to.contain('dmarc=fail (p=none)').and.not.contain('_Part_4711_17')
    expect(found.mime.match(/^mime-version:/gim)).to.have.length(1)
    expect(found.reasons[0]).to.equal('Outlook item (.msg): transport headers kept')
    expect(found.message.observables.files.map(({ name, size }) => ({ name, size }))).to.deep.equal([
      { name: 'Zollbescheid-4711.pdf', size: pdf.length },
    ])
  })

  it('without transport headers get their fields from properties, and say so', async () => {
    const found = await read(reportedItem({ headers: false }))
    expectReported(found.message)
    expect(found.message.date).to.equal('2026-11-17T07:41:07+00:00')
    expect(found.reasons).to.include('Outlook item (.msg): no transport headers: header fields rebuilt from properties')
  })

  it('yield SMTP addresses where the item names Exchange ones', async () => {
    const found = await read(reportedItem({ headers: false, exchange: true }))
    expectReported(found.message)
    expect(found.mime).not.to.contain('/O=CORP')
  })

  it('say so where only a display name of the sender is known', async () => {
    const found = await read({
      properties: [unicode(0x0042, 'Chef'), unicode(0x0064, 'EX'), unicode(0x0065, '/O=CORP/CN=X'), unicode(0x0037, 'Bitte')],
    })
    expect(found.message.from).to.deep.equal([{ name: 'Chef', address: '' }])
    expect(found.reasons).to.include('the sender is known by a display name only')
  })

  it('give their HTML back out of RTF, links and umlauts included', async () => {
    const found = await read(reportedItem({ bodies: ['rtf'] }))
    expect(found.reasons).to.include('HTML body taken out of RTF')
    expectReported(found.message)
    expect(found.message.visibleText).to.contain('Zollgebühr').and.not.contain('htmltag')
    expect(found.message.html?.links[0]).to.deep.equal({ href: urls[0], text: 'https://www.nordpost.example/' })
    expect(found.mime).not.to.contain('cid:replaced')
  })

  it('keep the text where there is nothing but text', async () => {
    const found = await read(reportedItem({ bodies: ['text'] }))
    expectReported(found.message)
    expect(found.message.html).to.equal(null)
  })

  it('of the ANSI kind are read in their code page', async () => {
    expectReported((await read(reportedItem({ ansi: true, headers: false }))).message)
    const cyrillic = await read({
      properties: [int32(0x3ffd, 1251), string8(0x0037, 'Ваша посылка', 'win1251'), string8(0x1000, 'Оплатите', 'win1251')],
    })
    expect(cyrillic.message.subject).to.equal('Ваша посылка')
    expect(cyrillic.message.plainText).to.contain('Оплатите')
  })

  it('carry inline pictures beside their HTML and files behind it', async () => {
    const picture = {
      properties: [
        unicode(0x3707, 'logo.png'),
        unicode(0x370e, 'image/png'),
        unicode(0x3712, 'logo@x'),
        int32(0x3705, 1),
        binary(0x3701, Buffer.alloc(70, 5)),
      ],
    }
    const item = reportedItem({
      bodies: [],
      extra: [binary(0x1013, Buffer.from('<img src="cid:logo@x">'))],
      attachments: [picture, pdfAttachment()],
    })
    const found = await read(item)
    expect(found.message.parts.map(({ mediaType, disposition }) => `${mediaType} ${disposition ?? '-'}`)).to.deep.equal([
      'multipart/mixed -',
      'multipart/related -',
      'text/html -',
      'image/png inline',
      'application/pdf attachment',
    ])
    expect(found.mime).to.contain('Content-ID: <logo@x>')
  })

  it('embedded in another become a message of their own', async () => {
    const outer: Item = {
      properties: [unicode(0x0037, 'WG: verdächtig'), unicode(0x1000, 'Bitte prüfen')],
      attachments: [{ properties: [unicode(0x3001, subject), int32(0x3705, 5)], embedded: reportedItem({ headers: false }) }],
    }
    const rebuilt = readOutlookItem(writeMsg(outer), defaultLimits, createBreachLog())
    const [inner] = innerMails(rebuilt?.mime)
    expectReported(await message(inner ?? Buffer.alloc(0)))
    expect(rebuilt?.reasons.join('\n')).to.contain('embedded Outlook item rebuilt')
  })

  it('hand over a mail file that was attached by value byte for byte', () => {
    const eml = Buffer.from('From: a@b.example\r\nSubject: x\r\n\r\n--boundary\r\nbody \xe9', 'latin1')
    const item: Item = {
      properties: [unicode(0x0037, 's')],
      attachments: [{ properties: [unicode(0x3707, 'x.eml'), int32(0x3705, 1), binary(0x3701, eml)] }],
    }
    const rebuilt = readOutlookItem(writeMsg(item), defaultLimits, createBreachLog())
    expect(innerMails(rebuilt?.mime)[0]?.equals(eml)).to.equal(true)
  })

  it('keep the signed MIME body of an S/MIME item', async () => {
    const signed = Buffer.from(
      'Content-Type: multipart/signed; protocol="application/pkcs7-signature"; micalg=sha-256; boundary="s"\r\n\r\n--s\r\nContent-Type: text/plain\r\n\r\nsigned words\r\n--s\r\nContent-Type: application/pkcs7-signature; name=smime.p7s\r\n\r\nx\r\n--s--\r\n',
    )
    const found = await read({
      properties: [unicode(0x001a, 'IPM.Note.SMIME.MultipartSigned'), unicode(0x0037, 's')],
      attachments: [{ properties: [unicode(0x3707, 'smime.p7m'), int32(0x3705, 1), binary(0x3701, signed)] }],
    })
    expect(found.message.parts[0]?.mediaType).to.equal('multipart/signed')
    expect(found.message.plainText).to.contain('signed words')
  })

  it('show where a linked file lies and keep the streams of an OLE object', async () => {
    const found = await read({
      properties: [unicode(0x0037, 's'), unicode(0x1000, 'Siehe Datei')],
      attachments: [
        { properties: [unicode(0x3707, 'Rechnung.docx'), int32(0x3705, 7), unicode(0x370d, 'https://ablage.example/r/1')] },
        {
          properties: [unicode(0x3001, 'Bild'), int32(0x3705, 6)],
          streams: [{ name: '\u0001Ole10Native', data: Buffer.from('MZ native') }],
        },
      ],
    })
    expect(found.message.observables.urls.map(({ url }) => url)).to.include('https://ablage.example/r/1')
    expect(found.message.observables.files.map(({ name }) => name)).to.include('Bild.Ole10Native'.toLowerCase().replace('bild', 'Bild'))
  })

  it('inject no header field, part or boundary through a property', async () => {
    const evil = 'x\r\nBcc: evil@evil.test\r\n\r\n<b>'
    const found = await read({
      properties: [
        unicode(0x0037, evil),
        unicode(0x0042, evil),
        unicode(0x0065, `a@b.test>\r\nX-Evil: 1`),
        unicode(0x1035, `<a>\r\nX-Evil: 2`),
        unicode(0x1000, '--_rebuilt_0_1\r\n\r\n--x'),
      ],
      recipients: [[unicode(0x3001, evil), unicode(0x39fe, 'c@d.test\nX-Evil: 3')]],
      attachments: [
        {
          properties: [
            unicode(0x3707, 'a"\r\nX-Evil: 4\r\n\r\n.txt'),
            unicode(0x370e, 'text/html\r\nX-Evil: 5'),
            unicode(0x3712, 'c\r\nX-Evil: 6'),
            binary(0x3701, Buffer.from('x')),
          ],
        },
        { properties: [unicode(0x3707, 'b'), unicode(0x370e, 'multipart/mixed; boundary=q'), binary(0x3701, Buffer.from('--q\r\n\r\nx'))] },
      ],
    })
    expect(found.mime).not.to.match(/^(?:X-Evil|Bcc)/im)
    expect(found.message.headers.map(({ name }) => name)).to.not.include('Bcc')
    expect(found.message.parts).to.have.length(4)
    expect(found.message.subject).to.equal('x Bcc: evil@evil.test <b>')
  })

  it('let no blank line in transport headers turn the rest into a body', async () => {
    const found = await read({
      properties: [
        unicode(0x007d, 'From: a@b.example\r\n\r\nSubject: hidden\r\nno field\r\n\u0000Content-Type: x\r\n folded\r\n'),
        unicode(0x1000, 'body'),
      ],
    })
    expect(found.message.subject).to.equal('hidden')
    expect(found.message.plainText.trim()).to.equal('body')
  })

  it('name it where the sender of the properties is not the one of the headers', async () => {
    const item = reportedItem()
    const other = item.properties.map((each) => (each.id === 0x0065 ? unicode(0x0065, 'else@other.example') : each))
    expect((await read({ ...item, properties: other })).reasons).to.include(
      'the sender in the properties is not the one in the transport headers',
    )
    expect((await read(item)).reasons.join()).not.to.contain('the sender in the properties')
  })

  it('keep text and links of a body that was written as RTF', async () => {
    const rtf =
      '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset204 Arial;}}\\pard Bitte \\u252?ber{\\field{\\*\\fldinst HYPERLINK "https://evil.example/a?b=1&c=2"}{\\fldrslt{\\ul die Bank}}} zahlen\\par{\\f1 \\\'cf\\\'f0}{\\pict 00ff00}\\par}'
    const found = await read({ properties: [unicode(0x0037, 's'), binary(0x1009, compressRtf(rtf))] })
    expect(found.message.html?.links).to.deep.equal([{ href: 'https://evil.example/a?b=1&c=2', text: 'die Bank' }])
    expect(found.message.visibleText).to.contain('Bitte über').and.contain('Пр').and.not.contain('00ff')
  })

  it('are told from documents in the same container', () => {
    const document = writeCompoundFile({ name: 'Root Entry', storages: [], streams: [{ name: 'WordDocument', data: Buffer.alloc(5_000) }] })
    expect(isOutlookItem(document)).to.equal(false)
    expect(readOutlookItem(document, defaultLimits, createBreachLog())).to.equal(null)
    expect(isOutlookItem(Buffer.from('From: a@b.example\r\n\r\n'))).to.equal(false)
    expect(isOutlookItem(writeMsg(reportedItem()))).to.equal(true)
  })
})
