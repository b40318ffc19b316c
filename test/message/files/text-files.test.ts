import { expect } from 'chai'
import { archivedMailReader } from '../../../src/message/files/readers/archived-mail.ts'
import { calendarReader } from '../../../src/message/files/readers/calendar.ts'
import { contactCardReader } from '../../../src/message/files/readers/contact-card.ts'
import { plainTextReader } from '../../../src/message/files/readers/plain-text.ts'
import { damaged, readFile, urlsIn } from '../../helpers/read-file.ts'
import { mail, message } from '../helpers.ts'

const invitation = [
  'BEGIN:VCALENDAR',
  'METHOD:REQUEST',
  'BEGIN:VEVENT',
  'ORGANIZER;CN="Desk: Help":mailto:desk@corp.example',
  'ATTENDEE;ROLE=REQ-PARTICIPANT:MAILTO:ben@corp.example',
  'SUMMARY:Review\\, final',
  'DESCRIPTION:Join here: https://meet.example/j/',
  ' 123456\\nor call +49 30 123456',
  'LOCATION:https://rooms.example/9',
  'X-ALT-DESC;FMTTYPE=text/html:<a href="https://alt.example/x?a=1&amp;b=2">Open</a>',
  'CONFERENCE;VALUE=URI;FEATURE=VIDEO:https://video.example/c',
  'ATTACH;FMTTYPE=application/pdf:https://files.example/agenda.pdf',
  'END:VEVENT',
  'END:VCALENDAR',
].join('\r\n')

describe('message/files text files', () => {
  it('reads invitations, unfolded, with people, links and words', async () => {
    const reading = await readFile(calendarReader, 'invite.ics', Buffer.from(invitation))
    expect(urlsIn(reading, 'ics')).to.deep.equal([
      'mailto:desk@corp.example',
      'MAILTO:ben@corp.example',
      'https://alt.example/x?a=1&b=2',
      'https://video.example/c',
      'https://files.example/agenda.pdf',
    ])
    expect(reading?.texts?.[0]?.text).to.contain('https://meet.example/j/123456\nor call').and.to.contain('Review, final')
  })

  it('finds the calendar part of a mail that has no attachment', async () => {
    const parts = `--b\r\nContent-Type: text/plain\r\n\r\nhello\r\n--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\n${invitation}\r\n--b--`
    const found = await message(mail(['From: a@corp.example', 'Content-Type: multipart/alternative; boundary=b'], parts))
    const url = found.observables.urls.find((each) => each.url === 'https://meet.example/j/123456')
    expect(url?.foundIn).to.deep.equal(['ics'])
    expect(url?.inFiles).to.have.length(1)
    expect(found.observables.addresses.map(({ address }) => address)).to.include('desk@corp.example')
  })

  it('reads business cards', async () => {
    const card =
      'BEGIN:VCARD\nFN:Ann Field\nitem1.URL:pages.example/ann\nEMAIL;TYPE=work:ann@corp.example\nTEL:+49 30 123456\nPHOTO;VALUE=uri:https://img.example/a.jpg\nLOGO:data:image/png;base64,AAAA\nEND:VCARD'
    expect(urlsIn(await readFile(contactCardReader, 'a.vcf', Buffer.from(card)), 'vcard')).to.deep.equal([
      'http://pages.example/ann',
      'mailto:ann@corp.example',
      'tel:+49 30 123456',
      'https://img.example/a.jpg',
    ])
  })

  it('finds links of a mail as a file through its encoding, and leaves header fields that a bounce quotes alone', async () => {
    const body = Buffer.from('<p>Please look at <a href="https://deep.example/x">the document</a> before noon</p>').toString('base64')
    const bytes = mail(['From: a@corp.example', 'Content-Type: text/html', 'Content-Transfer-Encoding: base64'], body)
    const reading = await readFile(archivedMailReader, 'x.zip/note.eml', bytes, { depth: 1 })
    expect(reading?.traits).to.deep.equal(['mail'])
    expect(urlsIn(reading, 'archived-mail')).to.deep.equal(['https://deep.example/x'])
    expect(await readFile(archivedMailReader, 'note.bin', bytes)).not.to.equal(null)
    expect(await readFile(archivedMailReader, 'note', bytes, { mediaType: 'text/rfc822-headers' })).to.equal(null)
  })

  it('leaves a document of Word that is one XML file to its own reader', async () => {
    const xml =
      '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"/>'
    expect(await readFile(plainTextReader, 'a.xml', Buffer.from(xml))).to.equal(null)
  })

  it('reads text files and leaves the names of schemas out', async () => {
    const text = await readFile(plainTextReader, 'a.txt', Buffer.from('pay at https://pay.example/'), { mediaType: 'text/plain' })
    expect(text?.texts).to.deep.equal([{ text: 'pay at https://pay.example/', foundIn: 'file-text' }])
    const xml = await readFile(
      plainTextReader,
      'factur-x.xml',
      Buffer.from('<a xmlns="http://schema.example/1" xsi:schemaLocation="http://schema.example/2 x">42</a>'),
    )
    expect(xml?.texts?.[0]?.text).to.not.contain('schema.example')
    expect(await readFile(plainTextReader, 'a.txt', Buffer.from([1, 0, 2, 0]))).to.equal(null)
  })

  it('bears damaged files', async () => {
    for (const bytes of damaged(Buffer.from(invitation), 300)) {
      await readFile(calendarReader, 'a.ics', bytes)
      await readFile(contactCardReader, 'a.vcf', bytes)
      await readFile(plainTextReader, 'a.txt', bytes)
      await readFile(archivedMailReader, 'z/a.eml', bytes, { depth: 1 })
    }
    const start = process.hrtime.bigint()
    for (const piece of ['\n ', ':"', 'A;', '\\n', 'BEGIN:VCALENDAR\n', 'xmlns="'])
      for (const reader of [calendarReader, contactCardReader, plainTextReader])
        await readFile(reader, 'a.xml', Buffer.from(piece.repeat(1_000_000 / piece.length)), { mediaType: 'text/calendar' })
    expect(Number(process.hrtime.bigint() - start) / 1e6).to.be.below(5_000)
  })
})
