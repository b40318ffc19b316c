import { expect } from 'chai'
import { defaultLimits, type AnalysisLimits } from '../../../src/domain/settings.ts'
import { createBreachLog } from '../../../src/message/limits.ts'
import { isOutlookItem, readOutlookItem, type RebuiltMail } from '../../../src/message/outlook/outlook-item.ts'
import { readRtf } from '../../../src/message/outlook/rtf-body.ts'
import { decompressRtf } from '../../../src/message/outlook/rtf-compression.ts'
import { readTnef } from '../../../src/message/outlook/tnef.ts'
import { binary, int32, unicode, writeMsg, type Item } from '../../helpers/outlook-writer.ts'
import { compressRtf, writeTnef } from '../../helpers/outlook-writer-tnef.ts'
import { innerMails } from './reading.ts'
import { pdfAttachment, reportedItem } from './items.ts'

type Reader = (bytes: Buffer, limits: AnalysisLimits, breaches: ReturnType<typeof createBreachLog>) => RebuiltMail | null
const deadline = 5_000

/** Milliseconds that the reader took; it must not throw, and what it yields must not outgrow its input without bound. */
function timed(reader: Reader, bytes: Buffer, limits = defaultLimits): number {
  const start = performance.now()
  const found = reader(bytes, limits, createBreachLog())
  if (found !== null) expect(found.mime.length).to.be.lessThan(bytes.length * 20 + 100_000)
  return performance.now() - start
}

/** A generator of whole numbers below a bound, the same on every run. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const full = (): Item =>
  reportedItem({
    bodies: ['rtf'],
    attachments: [
      pdfAttachment(),
      { properties: [unicode(0x3001, 'inner'), int32(0x3705, 5)], embedded: reportedItem({ headers: false }) },
      { properties: [unicode(0x3707, 'big.bin'), binary(0x3701, Buffer.alloc(9_000, 7))] },
    ],
  })
const msg = writeMsg(full())
const tnef = writeTnef(full())
const directoryOf = (bytes: Buffer): number => 512 * (1 + bytes.readUInt32LE(48))
const fatOf = (bytes: Buffer): number => 512 * (1 + bytes.readUInt32LE(76))
const entryNamed = (bytes: Buffer, name: string): number => bytes.indexOf(Buffer.from(name, 'utf16le'), directoryOf(bytes))

describe('hostile Outlook items', () => {
  for (const [name, reader, bytes] of [
    ['.msg', readOutlookItem, msg],
    ['winmail.dat', readTnef, tnef],
  ] as const) {
    it(`cut off at every 97th byte are read or refused at once (${name})`, () => {
      for (let length = 0; length < bytes.length; length += 97) {
        expect(timed(reader, bytes.subarray(0, length)), `cut at ${length}`).to.be.lessThan(deadline)
      }
    })

    it(`with 300 random changes are read or refused at once (${name})`, () => {
      const random = numbersFrom(4_711)
      let slowest = 0
      for (let round = 0; round < 300; round++) {
        const changed = Buffer.from(bytes)
        // Structure lies at both ends of a compound file; half of the changes go there.
        for (let change = 0; change <= random(12); change++) {
          const at =
            round % 2 === 0
              ? random(changed.length)
              : random(2) === 0
                ? random(512)
                : changed.length - 1 - random(Math.min(6_000, changed.length))
          changed[at] = [0, 0xff, 0x7f, random(256)][random(4)] ?? 0
        }
        slowest = Math.max(slowest, timed(reader, changed))
      }
      expect(slowest).to.be.lessThan(deadline)
    })
  }

  it('whose directory chain is a circle are read', () => {
    const bytes = Buffer.from(msg)
    const first = bytes.readUInt32LE(48)
    bytes.writeUInt32LE(first, fatOf(bytes) + first * 4)
    expect(timed(readOutlookItem, bytes)).to.be.lessThan(deadline)
  })

  it('whose every sector follows itself are read or refused', () => {
    const bytes = Buffer.from(msg)
    const fat = fatOf(bytes)
    for (let sector = 0; fat + sector * 4 < bytes.length; sector++) bytes.writeUInt32LE(sector, fat + sector * 4)
    expect(timed(readOutlookItem, bytes)).to.be.lessThan(deadline)
  })

  it('whose directory tree is a circle lose nothing that stands before it', () => {
    const bytes = Buffer.from(msg)
    const directory = directoryOf(bytes)
    for (let at = directory + 128; at + 128 <= bytes.length && at < directory + 128 * 40; at += 128) {
      if (bytes.readUInt32LE(at + 68) === 0xffffffff) bytes.writeUInt32LE(1, at + 68)
      if (bytes.readUInt32LE(at + 76) === 0xffffffff) bytes.writeUInt32LE(0, at + 76)
    }
    expect(isOutlookItem(bytes)).to.equal(true)
    expect(timed(readOutlookItem, bytes)).to.be.lessThan(deadline)
  })

  it('whose streams claim two gigabytes get what the file has, and the budget says so', () => {
    const bytes = Buffer.from(msg)
    const directory = directoryOf(bytes)
    for (let at = directory + 128; at + 128 <= bytes.length && at < directory + 128 * 60; at += 128) {
      if (bytes[at + 66] === 2) bytes.writeUInt32LE(0x7fffffff, at + 120)
    }
    const breaches = createBreachLog()
    const start = performance.now()
    readOutlookItem(bytes, { ...defaultLimits, messageBytes: bytes.length }, breaches)
    expect(performance.now() - start).to.be.lessThan(deadline)
    expect(breaches.list().map((breach) => breach.name)).to.deep.equal(['messageBytes'])
  })

  it('whose one property stream lies about its size are read all the same', () => {
    const bytes = Buffer.from(msg)
    const at = entryNamed(bytes, '__properties_version1.0')
    expect(at).to.be.greaterThan(0)
    bytes.writeUInt32LE(0xfffffff0, at + 120)
    expect(timed(readOutlookItem, bytes)).to.be.lessThan(deadline)
  })

  it('with 60 messages in one another end at the budget, which is named', () => {
    let item: Item = { properties: [unicode(0x0037, 'innermost')] }
    for (let depth = 0; depth < 60; depth++)
      item = { properties: [unicode(0x0037, `level ${depth}`)], attachments: [{ properties: [], embedded: item }] }
    for (const [reader, bytes] of [
      [readOutlookItem, writeMsg(item)],
      [readTnef, writeTnef(item)],
    ] as const) {
      const breaches = createBreachLog()
      const found = reader(bytes, defaultLimits, breaches)
      expect(breaches.list().map(({ name }) => name)).to.deep.equal(['nestedMessages'])
      let levels = 0
      for (let inner = innerMails(found?.mime)[0]; inner !== undefined; inner = innerMails(inner)[0]) levels++
      expect(levels).to.equal(defaultLimits.nestedMessages)
    }
  })

  it('that claim 1,000 levels by pointing at themselves end at once', () => {
    const bytes = Buffer.from(msg)
    const at = entryNamed(bytes, '__substg1.0_3701000D')
    const attach = entryNamed(bytes, '__attach_version1.0_#00000001')
    bytes.writeUInt32LE((attach - directoryOf(bytes)) / 128, at + 76)
    expect(timed(readOutlookItem, bytes)).to.be.lessThan(deadline)
    let item: Item = { properties: [] }
    for (let depth = 0; depth < 1_000; depth++) item = { properties: [], attachments: [{ properties: [], embedded: item }] }
    const nested = writeTnef(item)
    expect(timed(readTnef, nested)).to.be.lessThan(deadline)
    expect(timed(readTnef, nested, { ...defaultLimits, nestedMessages: 100_000 })).to.be.lessThan(5_000)
  })

  it('with more attachments or recipients than the budget lose the rest, and say so', () => {
    const item: Item = {
      properties: [unicode(0x0037, 's')],
      recipients: Array.from({ length: 30 }, (_, index) => [unicode(0x3001, `r${index}`)]),
      attachments: Array.from({ length: 30 }, () => pdfAttachment()),
    }
    const limits = { ...defaultLimits, mimeParts: 10, addresses: 10 }
    for (const [reader, bytes] of [
      [readOutlookItem, writeMsg(item)],
      [readTnef, writeTnef(item)],
    ] as const) {
      const breaches = createBreachLog()
      reader(bytes, limits, breaches)
      expect(breaches.list().map(({ name }) => name)).to.have.members(['mimeParts', 'addresses'])
    }
  })

  it('that are larger than the budget are not read', () => {
    const breaches = createBreachLog()
    expect(readOutlookItem(msg, { ...defaultLimits, messageBytes: 1_000 }, breaches)).to.equal(null)
    expect(breaches.list()[0]?.seen).to.equal(msg.length)
  })

  it('that are junk after the signature are refused', () => {
    const random = numbersFrom(1)
    for (let round = 0; round < 50; round++) {
      const junk = Buffer.from(Array.from({ length: 3_000 }, () => random(256)))
      Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(junk)
      if (round % 2 === 0) junk.writeUInt16LE(9, 30)
      expect(readOutlookItem(junk, defaultLimits, createBreachLog())).to.equal(null)
      Buffer.from('789f3e220100', 'hex').copy(junk)
      expect(timed(readTnef, junk)).to.be.lessThan(deadline)
    }
  })
})

describe('hostile RTF', () => {
  it('is unpacked as it was packed, by references too', () => {
    const rtf = Buffer.from(`{\\rtf1\\ansi ${'Zahlen Sie heute. '.repeat(600)}}`)
    const packed = compressRtf(rtf)
    expect(packed.length).to.be.lessThan(rtf.length / 4)
    expect(decompressRtf(packed, 1_000_000)).to.deep.equal({ bytes: rtf, fault: null })
    // The example of [MS-OXRTFCP] section 3.1.1.
    const example = Buffer.from('2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c090020627705b06c647d0a800fa0', 'hex')
    expect(decompressRtf(example, 1_000)?.bytes.toString()).to.equal('{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n')
    expect(decompressRtf(example, 1_000)?.fault).to.equal(null)
  })

  it('that claims four gigabytes costs what it has', () => {
    const packed = Buffer.from(compressRtf('{\\rtf1 bomb}'))
    packed.writeUInt32LE(0xffffffff, 4)
    packed.writeUInt32LE(0xfffffff0, 0)
    const found = decompressRtf(packed, 50_000_000)
    expect(found?.bytes.toString()).to.equal('{\\rtf1 bomb}')
    expect(found?.fault).to.equal('the RTF body is not as long as it claims')
  })

  it('that says it is shorter than it is hides nothing', () => {
    const packed = Buffer.from(compressRtf('{\\rtf1 http://203.0.113.77/x}'))
    packed.writeUInt32LE(7, 4)
    expect(decompressRtf(packed, 1_000)?.bytes.toString()).to.contain('203.0.113.77')
  })

  it('of a million groups, fields or references is read in linear time', () => {
    for (const [name, rtf] of [
      ['open groups', `{\\rtf1 ${'{'.repeat(1_000_000)}x`],
      ['closed groups', `{\\rtf1 ${'}'.repeat(1_000_000)}x`],
      ['fields', `{\\rtf1 ${'{\\field{\\*\\fldinst HYPERLINK "'.repeat(100_000)}`],
      ['results', `{\\rtf1 {\\field{\\*\\fldinst HYPERLINK "${'a'.repeat(8_000)}"}${'{\\fldrslt x}'.repeat(100_000)}}}`],
      ['characters', `{\\rtf1 ${"\\'fc".repeat(300_000)}}`],
      ['code page changes', `{\\rtf1{\\fonttbl{\\f1\\fcharset204 a;}}${"\\f1\\'fc\\f0\\'fc".repeat(100_000)}}`],
      ['tags', `{\\rtf1\\fromhtml1 ${'{\\*\\htmltag64 <p>}'.repeat(100_000)}}`],
      ['binary', `{\\rtf1 ${'\\bin2147483647 '.repeat(10)}x`],
      ['fallbacks', `{\\rtf1\\uc10 ${'\\u65 '.repeat(200_000)}x}`],
    ] as const) {
      const start = performance.now()
      const found = readRtf(Buffer.from(rtf, 'latin1'), 4_000_000)
      expect(performance.now() - start, name).to.be.lessThan(5_000)
      expect(found.html?.length ?? 0, name).to.be.lessThan(4_001_000)
    }
  })

  it('stops at the budget of characters', () => {
    const found = readRtf(Buffer.from(`{\\rtf1 ${'<'.repeat(100_000)}}`), 1_000)
    expect(found.text).to.have.length(1_000)
    expect(found.html?.length).to.be.lessThan(1_100)
  })
})
