import { expect } from 'chai'
import fc from 'fast-check'
import { gzipSync } from 'node:zlib'
import { createArchiveOpener } from '../../../src/app/workers/archive-opener.ts'
import { defaultLimits } from '../../../src/domain/settings.ts'
import type { Message } from '../../../src/domain/message.ts'
import { inspect } from '../../../src/message/inspect.ts'
import { noTools } from '../../../src/message/tools.ts'
import { tarOf } from '../../helpers/archive-writer.ts'
import { lists, mail, zip } from '../helpers.ts'
import * as written from './written-archives.ts'

const tools = { ...noTools, archives: createArchiveOpener() }
const program = Buffer.from('MZ stub')

async function reading(name: string, content: Buffer, text = 'See the attachment.', limits = defaultLimits): Promise<Message> {
  const bytes = mail(
    ['From: a@corp.example', 'Subject: s', 'MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
    `--b\r\nContent-Type: text/plain\r\n\r\n${text}\r\n--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename="${name}"\r\nContent-Transfer-Encoding: base64\r\n\r\n${content.toString('base64')}\r\n--b--\r\n`,
  )
  const { messages } = await inspect(bytes, { as: 'message', limits, lists, tools })
  if (messages[0] === undefined) throw new Error('no message')
  return messages[0]
}
const names = ({ observables }: Message): readonly string[] => observables.files.map(({ name }) => name)
const traits = ({ observables }: Message, index = 0): readonly string[] => observables.files[index]?.traits ?? []
const closed = ({ opaque }: Message): readonly string[] => opaque.map(({ reason }) => reason)

describe('archives', () => {
  const opened: readonly (readonly [string, Buffer, readonly string[]])[] = [
    ['a.7z', written.sevenZip, ['a.7z', 'a.7z/note.txt', 'a.7z/run.exe']],
    ['a.rar', written.rar('note.txt', Buffer.from(written.note)), ['a.rar', 'a.rar/note.txt']],
    ['a.cab', written.cab('note.txt', Buffer.from(written.note)), ['a.cab', 'a.cab/note.txt']],
    ['a.tar.xz', written.tarXz, ['a.tar.xz', 'a.tar.xz/note.txt']],
    ['a.iso', written.iso, ['a.iso', 'a.iso/note.txt']],
    ['note.txt.gz', gzipSync(written.note), ['note.txt.gz', 'note.txt.gz/note.txt']],
    ['a.zip', zip([{ name: 'note.txt', data: Buffer.from(written.note) }]), ['a.zip', 'a.zip/note.txt']],
  ]
  for (const [name, content, expected] of opened) {
    it(`opens ${name}`, async () => {
      const message = await reading(name, content)
      expect(names(message)).to.deep.equal(expected)
      const file = message.observables.files[1]
      expect(file).to.deep.include({ size: written.note.length, foundIn: ['archive'] })
      expect(closed(message)).to.deep.equal([])
      expect(message.limits).to.deep.equal([])
    })
  }

  it('does not take an error behind the first member for the end', async () => {
    const whole = tarOf('note.txt', Buffer.from('x'))
    const cut = Buffer.concat([whole.subarray(0, 1_024), tarOf('run.exe', program).subarray(0, 300)])
    expect(closed(await reading('a.tar', whole))).to.deep.equal([])
    expect(closed(await reading('a.tar', cut))).to.deep.equal(['archive that was not read to its end: a.tar'])
  })

  it('says of kinds that nothing opens that they stayed closed', async () => {
    expect(closed(await reading('a.wim', Buffer.from('MSWIM\0\0\0')))).to.deep.equal(['archive of a kind that is not opened: a.wim'])
    expect(closed(await reading('a.iso', Buffer.alloc(70_000)))).to.deep.equal(['disk image of a kind that is not opened: a.iso'])
  })

  it('tells by content what is in an archive whose name says something else', async () => {
    expect(names(await reading('report.pdf', written.sevenZip))).to.include('report.pdf/run.exe')
  })

  it('opens archives in archives down to the budget, and says where it stopped', async () => {
    const nested = [1, 2, 3, 4].reduce(
      (inner, level) => zip([{ name: `${level}.zip`, data: inner }]),
      zip([{ name: 'x.txt', data: Buffer.from('x') }]),
    )
    const message = await reading('0.zip', nested)
    expect(names(message)).to.have.length(4)
    expect(message.limits.map(({ name }) => name)).to.deep.equal(['archiveDepth'])
  })

  it('counts members over all containers', async () => {
    const many = zip(Array.from({ length: 8 }, (_, index) => ({ name: `${index}.txt`, data: Buffer.from('x') })))
    const message = await reading(
      'a.zip',
      zip([
        { name: 'one.zip', data: many },
        { name: 'two.zip', data: many },
      ]),
      '',
      { ...defaultLimits, archiveEntries: 10 },
    )
    expect(names(message).length).to.be.at.most(11)
    expect(message.limits.map(({ name }) => name)).to.include('archiveEntries')
  })

  it('stops a gzip bomb and a packed TAR of zeros at the budget', async () => {
    const limits = { ...defaultLimits, archiveBytes: 2_000_000 }
    const bomb = await reading('a.gz', gzipSync(Buffer.alloc(30_000_000)), '', limits)
    expect(bomb.limits.map(({ name }) => name)).to.include('archiveBytes')
    const tight = await reading('a.gz', gzipSync(Buffer.alloc(1_900_000)), '', limits)
    expect(tight.limits.map(({ name }) => name)).to.include('archiveRatio')
  })

  it('says of overlapping ZIP entries that they overlap', async () => {
    const archive = zip([
      { name: 'a', data: Buffer.from('first entry, long enough to overlap') },
      { name: 'b', data: Buffer.from('second entry') },
    ])
    const second = archive.indexOf('504b0102', archive.indexOf('504b0102', 0, 'hex') + 1, 'hex')
    archive.writeUInt32LE(10, second + 42)
    const message = await reading('a.zip', archive)
    expect(message.limits.map(({ name }) => name)).to.include('archiveOverlap')
  })

  it('leaves archives closed without an opener, and says so', async () => {
    const { messages } = await inspect(
      mail(
        ['From: a@b.example', 'Content-Type: application/x-7z-compressed; name=a.7z', 'Content-Transfer-Encoding: base64'],
        written.sevenZip.toString('base64'),
      ),
      { as: 'message', limits: defaultLimits, lists },
    )
    expect(messages[0]?.opaque.map(({ reason }) => reason)).to.deep.equal(['archive of a kind that is not opened: a.7z'])
  })
})

describe('encrypted archives', () => {
  const quoting: readonly (readonly [string, string])[] = [
    ['English', 'Please find the invoice attached. The password is secret1.'],
    ['German', 'Das Kennwort für die Datei lautet: secret1'],
    ['French', 'Le mot de passe est : secret1'],
    ['Spanish', 'La contraseña es secret1'],
    ['Portuguese', 'A senha é secret1'],
    ['Italian', 'La password è: secret1'],
    ['Dutch', 'Het wachtwoord is secret1'],
    ['a table of two lines', 'Archive password\n\n"secret1"'],
  ]
  for (const [language, text] of quoting) {
    it(`opens a ZIP with the password that the mail quotes (${language})`, async () => {
      const message = await reading('p.zip', written.zipLocked, text)
      expect(names(message)).to.deep.equal(['p.zip', 'p.zip/note.txt'])
      expect(traits(message)).to.include.members(['encrypted', 'password-quoted', 'password-offered'])
      expect(message.observables.files[1]?.size).to.equal(written.note.length)
      expect(closed(message)).to.deep.equal([])
    })
  }

  it('opens WinZip AES as well', async () => {
    const message = await reading('p.zip', written.zipLockedByAes, 'Password: secret1')
    expect(names(message)).to.deep.equal(['p.zip', 'p.zip/note.txt'])
  })

  it('says of what no password opens that nobody looked inside, and names it', async () => {
    for (const content of [written.zipLocked, written.zipLockedByAes]) {
      const message = await reading('p.zip', content, 'The password is wrong-one.')
      expect(names(message)).to.deep.equal(['p.zip'])
      expect(closed(message)).to.deep.equal(['encrypted archive entry: p.zip/note.txt', 'encrypted file: p.zip'])
      expect(message.observables.files[0]?.details).to.deep.include({ trait: 'locked-entry', excerpt: 'note.txt' })
    }
  })

  it('knows a 7z with encrypted contents, and one with encrypted names', async () => {
    const locked = await reading('p.7z', written.sevenZipLocked, 'Password: secret1')
    expect(traits(locked)).to.include.members(['encrypted', 'password-offered'])
    expect(closed(locked)).to.include('encrypted archive entry: p.7z/note.txt')
    const silent = await reading('p.7z', written.sevenZipSilent)
    expect(traits(silent)).to.include('encrypted')
    expect(closed(silent)).to.include('archive that was not read to its end: p.7z')
  })

  it('does not take talk of passwords for a password', async () => {
    for (const text of ['Your password expires today.', 'Reset your password', 'Password', 'The code']) {
      expect(traits(await reading('p.7z', written.sevenZipLocked, text)), text).to.not.include('password-offered')
    }
  })
})

describe('disk images', () => {
  const floppy = written.fatFloppy({ name: 'Quarterly Report.pdf.exe', data: program }, Buffer.from(written.note))
  const ntfs = written.ntfsDisk(
    { name: 'small.txt', data: Buffer.from(written.note) },
    { name: 'Payment Advice.js', data: Buffer.alloc(3_000, 'A') },
  )

  it('lists the files of a FAT volume with long names and folders', async () => {
    const message = await reading('report.img', floppy)
    expect(names(message)).to.deep.equal(['report.img', 'report.img/Quarterly Report.pdf.exe', 'report.img/NOTE.TXT'])
    expect(message.observables.files[2]?.size).to.equal(written.note.length)
    expect(traits(message, 1)).to.include('executable')
    expect(traits(message)).to.include('disk-image')
  })

  it('lists the files of an NTFS volume in a partition', async () => {
    const message = await reading('a.vhd', ntfs)
    expect(names(message)).to.deep.equal(['a.vhd', 'a.vhd/small.txt', 'a.vhd/Payment Advice.js'])
    expect(message.observables.files.map(({ size }) => size).slice(1)).to.deep.equal([written.note.length, 3_000])
  })

  it('reads a dynamic VHD through its allocation table', async () => {
    expect(names(await reading('a.vhd', written.dynamicVhd(floppy)))).to.deep.equal(names(await reading('a.vhd', floppy)))
    expect(names(await reading('a.vhd', written.dynamicVhd(ntfs)))).to.include('a.vhd/Payment Advice.js')
  })

  it('says of an image without a readable file system that its files cannot be listed', async () => {
    expect(closed(await reading('a.img', Buffer.alloc(4_096)))).to.deep.equal(['disk image whose files cannot be listed: a.img'])
  })

  it('does not throw on any damage', async () => {
    const all = [
      floppy,
      ntfs,
      written.dynamicVhd(floppy),
      written.sevenZip,
      written.zipLocked,
      written.zipLockedByAes,
      written.tarXz,
      written.iso,
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...all),
        fc.array(fc.tuple(fc.nat(20_000), fc.integer({ min: 0, max: 255 })), { maxLength: 20 }),
        fc.nat(100),
        async (image, edits, cut) => {
          const bytes = Buffer.from(image.subarray(0, image.length - Math.floor((image.length * cut) / 200)))
          for (const [at, value] of edits) if (at < bytes.length) bytes[at] = value
          expect(names(await reading('a.img', bytes))).to.not.be.empty
        },
      ),
      { numRuns: 150, seed: 7 },
    )
  })
})
