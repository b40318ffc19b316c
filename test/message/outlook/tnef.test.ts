import { expect } from 'chai'
import { defaultLimits } from '../../../src/domain/settings.ts'
import { createBreachLog } from '../../../src/message/limits.ts'
import type { RebuiltMail } from '../../../src/message/outlook/outlook-item.ts'
import { readTnef } from '../../../src/message/outlook/tnef.ts'
import { binary, int32, string8, unicode, type Item } from '../../helpers/outlook-writer.ts'
import { compressRtf, writeTnef, type TnefOptions } from '../../helpers/outlook-writer-tnef.ts'
import { contents, innerMails, message } from './reading.ts'
import { from, pdf, reportedItem, sentences, subject, urls } from './items.ts'

function read(item: Item, options?: TnefOptions): RebuiltMail {
  const rebuilt = readTnef(writeTnef(item, options), defaultLimits, createBreachLog())
  if (rebuilt === null) throw new Error('not read')
  return rebuilt
}
const damage = /checksum|damaged|cut off/

describe('winmail.dat (TNEF)', () => {
  it('yields subject, sender, body, links and files', async () => {
    const rebuilt = read(reportedItem({ headers: false }))
    const found = await message(rebuilt.mime)
    expect(found.subject).to.equal(subject)
    expect(found.from).to.deep.equal([from])
    expect(found.to.map(({ address }) => address)).to.deep.equal(['erika.muster@corp.example'])
    expect(found.observables.urls.map(({ url }) => url)).to.include.members(urls)
    for (const sentence of sentences) expect(found.visibleText).to.contain(sentence)
    const [file] = contents(rebuilt.mime, ({ filename }) => filename === 'Zollbescheid-4711.pdf')
    expect(file?.equals(pdf)).to.equal(true)
    expect(rebuilt.reasons[0]).to.match(/^winmail\.dat \(TNEF\): /)
    expect(rebuilt.reasons.filter((reason) => damage.test(reason))).to.deep.equal([])
  })

  it('yields the message that is attached to it, through two levels', async () => {
    const middle: Item = {
      properties: [unicode(0x0037, 'WG: Paket')],
      attachments: [{ properties: [unicode(0x3001, subject), int32(0x3705, 5)], embedded: reportedItem({ bodies: ['rtf'] }) }],
    }
    const outer: Item = {
      properties: [unicode(0x0037, 'Bitte prüfen')],
      attachments: [{ properties: [int32(0x3705, 5)], embedded: middle }],
    }
    const [level1] = innerMails(read(outer).mime)
    const [level2] = innerMails(level1)
    const found = await message(level2 ?? Buffer.alloc(0))
    expect(found.subject).to.equal(subject)
    expect(found.received).to.have.length(2)
    expect(found.observables.urls.map(({ url }) => url)).to.include.members(urls)
    expect((await message(level1 ?? Buffer.alloc(0))).subject).to.equal('WG: Paket')
  })

  it('prefers the long name of a file to the short one of the older attribute', () => {
    const item: Item = {
      properties: [],
      attachments: [{ properties: [string8(0x3704, 'ZOLLBE~1.PDF'), string8(0x3707, 'Zollgebühr.pdf'), binary(0x3701, pdf)] }],
    }
    expect(contents(read(item).mime, ({ filename }) => filename === 'Zollgebühr.pdf')).to.have.length(1)
    const short: Item = { properties: [], attachments: [{ properties: [string8(0x3704, 'KURZ.PDF'), binary(0x3701, pdf)] }] }
    expect(contents(read(short).mime, ({ filename }) => filename === 'KURZ.PDF')).to.have.length(1)
  })

  it('reads the older attributes where there is no property, in the code page of the stream', async () => {
    const address = Buffer.from('SMTP:bescheid@nordpost-zoll.example\0')
    const name = Buffer.from('Zollservice\0')
    const head = Buffer.alloc(8)
    for (const [index, value] of [4, 8 + name.length + address.length, name.length, address.length].entries())
      head.writeUInt16LE(value, index * 2)
    const date = Buffer.alloc(14)
    for (const [index, value] of [2026, 11, 17, 7, 41, 7, 2].entries()) date.writeUInt16LE(value, index * 2)
    const found = await message(
      read(
        { properties: [] },
        {
          codepage: 1251,
          attributes: [
            [0x00018004, Buffer.from([0xcf, 0xee, 0xf1, 0xfb, 0xeb, 0xea, 0xe0, 0])],
            [0x00008000, Buffer.concat([head, name, address])],
            [0x00038005, date],
            [0x0002800c, Buffer.from('http://203.0.113.77/track/4711\0')],
          ],
        },
      ).mime,
    )
    expect(found.subject).to.equal('Посылка')
    expect(found.from).to.deep.equal([{ name: 'Zollservice', address: 'bescheid@nordpost-zoll.example' }])
    expect(found.date).to.equal('2026-11-17T07:41:07+00:00')
    expect(found.observables.urls.map(({ url }) => url)).to.deep.equal(['http://203.0.113.77/track/4711'])
  })

  it('passes named properties and properties with several values', async () => {
    const several = {
      id: 0x1234,
      type: 0x101f,
      value: Buffer.concat([2, 4, 0x620061, 2, 0x63].map((number) => Buffer.from(Uint32Array.of(number).buffer))),
    }
    const item: Item = { properties: [unicode(0x8001, 'named'), several, unicode(0x0037, 'after')] }
    expect((await message(read(item).mime)).subject).to.equal('after')
  })

  it('keeps what has a wrong checksum, and says so', async () => {
    const rebuilt = read(reportedItem(), { badChecksums: true })
    expect((await message(rebuilt.mime)).subject).to.equal(subject)
    expect(rebuilt.reasons.join('\n')).to.match(/attributes with a wrong checksum, read all the same/)
  })

  it('keeps what stands before the cut of a shortened stream, and says so', async () => {
    const whole = writeTnef(reportedItem())
    const rebuilt = readTnef(whole.subarray(0, whole.length - 200), defaultLimits, createBreachLog())
    expect((await message(rebuilt?.mime ?? Buffer.alloc(0))).subject).to.equal(subject)
    expect(rebuilt?.reasons).to.include('the TNEF stream is cut off or damaged')
  })

  it('gives back a rich-text forward with its separator, its quoted fields and its links', async () => {
    const rtf =
      '{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fswiss\\fcharset0 Calibri;}}\\uc1\\pard Bitte pr\\\'fcfen.\\par\\par _____________________________________________\\line {\\b Von:}\\tab Zoll <a@b.example>\\line {\\b Betreff:}\\tab Paket \\endash  Geb\\u252\\\'fchr\\par {\\field{\\*\\fldinst{HYPERLINK "https://kurz.example/x7Q"}}{\\fldrslt{\\cf1\\ul hier}}}\\par}'
    const found = await message(read({ properties: [binary(0x1009, compressRtf(Buffer.from(rtf, 'latin1')))] }).mime)
    expect(found.plainText).to.match(
      /Bitte prüfen\.\r?\n\r?\n_{45}\r?\nVon:\tZoll <a@b\.example>\r?\nBetreff:\tPaket – Gebühr\r?\nhier <https:\/\/kurz\.example\/x7Q>/,
    )
    expect(found.html?.links).to.deep.equal([{ href: 'https://kurz.example/x7Q', text: 'hier' }])
  })

  it('is nothing without its signature', () => {
    expect(readTnef(Buffer.alloc(500), defaultLimits, createBreachLog())).to.equal(null)
    expect(readTnef(Buffer.alloc(0), defaultLimits, createBreachLog())).to.equal(null)
  })
})
