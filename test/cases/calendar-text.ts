/** Meetings as iCalendar (RFC 5545) and as people read them. */

export interface Meeting {
  readonly uid: string
  readonly title: string
  readonly description: string
  readonly location: string
  readonly organiser: { readonly name: string; readonly address: string }
  readonly guest: { readonly name: string; readonly address: string }
  readonly stamp: Date
  readonly start: Date
  readonly end: Date
  readonly product: string
}

const inText = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(';', '\\;').replaceAll(',', '\\,').replaceAll('\n', '\\n')
const inTime = (date: Date): string => date.toISOString().replaceAll(/[-:]|\.\d+/g, '')

/** Lines of at most 75 octets, the rest on lines that begin with a space. */
function folded(line: string): string {
  const lines: string[] = []
  let at = ''
  for (const letter of line) {
    if (Buffer.byteLength(at + letter) > 74) {
      lines.push(at)
      at = ' '
    }
    at += letter
  }
  return [...lines, at].join('\r\n')
}

/** An invitation (METHOD:REQUEST). */
export const invitation = ({ organiser, guest, ...meeting }: Meeting): string =>
  [
    'BEGIN:VCALENDAR',
    `PRODID:${meeting.product}`,
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    'METHOD:REQUEST',
    'BEGIN:VEVENT',
    `DTSTART:${inTime(meeting.start)}`,
    `DTEND:${inTime(meeting.end)}`,
    `DTSTAMP:${inTime(meeting.stamp)}`,
    `ORGANIZER;CN=${inText(organiser.name)}:mailto:${organiser.address}`,
    `UID:${meeting.uid}`,
    `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN=${inText(guest.name)}:mailto:${guest.address}`,
    `CREATED:${inTime(meeting.stamp)}`,
    `DESCRIPTION:${inText(meeting.description)}`,
    `LAST-MODIFIED:${inTime(meeting.stamp)}`,
    ...(meeting.location === '' ? [] : [`LOCATION:${inText(meeting.location)}`]),
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    `SUMMARY:${inText(meeting.title)}`,
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n')

/** `Monday, 9 November 2026, 10:00` in the words of the language, UTC. */
export const spokenTime = (date: Date, language: string): string =>
  date.toLocaleString(language === 'en' ? 'en-GB' : language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  })
