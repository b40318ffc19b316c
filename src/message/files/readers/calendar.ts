/** Invitations (text/calendar, .ics; RFC 5545, 7986): links, attachments, people, and the words that the reader sees. */
import { decodeGuess } from '../../mime/charset.ts'
import { scanRawUrls } from '../../observables/text-links.ts'
import { contentLines } from '../content-lines.ts'
import { extensionOf } from '../file-name.ts'
import type { FileReader } from '../file-reading.ts'

const mostBytes = 2_000_000
const mostUrls = 500
const links: ReadonlySet<string> = new Set([
  'URL',
  'ATTACH',
  'CONFERENCE',
  'SOURCE',
  'IMAGE',
  'X-GOOGLE-CONFERENCE',
  'X-MICROSOFT-SKYPETEAMSMEETINGURL',
])
const people: ReadonlySet<string> = new Set(['ORGANIZER', 'ATTENDEE'])
const words: ReadonlySet<string> = new Set(['SUMMARY', 'LOCATION', 'DESCRIPTION', 'COMMENT', 'CONTACT'])

export const calendarReader: FileReader = {
  name: 'calendar',
  accepts: ({ name, mediaType, bytes }) =>
    mediaType === 'text/calendar' ||
    extensionOf(name) === 'ics' ||
    bytes.subarray(0, 40).toString('latin1').trimStart().toUpperCase().startsWith('BEGIN:VCALENDAR'),
  read: ({ bytes }) => {
    const lines = contentLines(decodeGuess(bytes.subarray(0, mostBytes)))
    const values = lines.flatMap(({ name, value }) => {
      if (links.has(name)) return [value]
      if (people.has(name)) return /^mailto:/i.test(value) ? [value] : []
      return name === 'X-ALT-DESC' || name === 'STYLED-DESCRIPTION' ? scanRawUrls(value.replaceAll('&amp;', '&'), mostUrls) : []
    })
    const text = lines.flatMap(({ name, value }) => (words.has(name) && value.trim() !== '' ? [value] : [])).join('\n')
    return {
      references: [...new Set(values)].slice(0, mostUrls).map((url) => ({ url, foundIn: 'ics' })),
      texts: text === '' ? [] : [{ text, foundIn: 'ics' }],
    }
  },
}
