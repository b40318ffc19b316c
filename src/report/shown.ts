/** The one door through which foreign text comes into a report: shortened, made visible, defanged. */
import { defangText } from './defang-text.ts'
import { ellipsis, neutralise, shorten } from './neutralise.ts'

/** Longest value of a cell or a field, UTF-16 units. */
const longest = 600

/** One line of foreign text, fit to be shown; at most about `max` units of the original. */
export function shown(text: string, max: number = longest): string {
  return defangText(neutralise(shorten(text, max)))
}

/** Foreign text of several lines: line breaks stay, everything else as in {@link shown}. */
export function shownLines(text: string, max: number): string {
  return shorten(text, max)
    .split(/\r\n|\r|\n/)
    .map((line) => defangText(neutralise(line)))
    .join('\n')
}

/** A subject line of ours: one line, at most `max` units with the ellipsis. */
export function shownSubject(text: string, max: number): string {
  return ellipsis(defangText(neutralise(text.slice(0, max * 4))), max)
}

const rfc3339 = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/i
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** An RFC 3339 time in its own zone, with weekday and offset; any other text as it is. Never uses the machine's zone. */
export function shownTime(time: string | null): string {
  if (time === null) return 'not known'
  const [, year, month, day, clock, zone] = rfc3339.exec(time) ?? []
  if (year === undefined || month === undefined || day === undefined || clock === undefined || zone === undefined) return shown(time, 60)
  const weekday = weekdays[new Date(Date.UTC(Number(year), Number(month) - 1, Number(day))).getUTCDay()] ?? ''
  return `${weekday} ${year}-${month}-${day} ${clock} ${zone.toUpperCase() === 'Z' ? 'UTC' : zone}`
}

/** A mailbox as people write it: name and address, or the address alone. */
export function shownMailbox(mailbox: { readonly name: string; readonly address: string }): string {
  return shown(mailbox.name === '' ? `<${mailbox.address}>` : `${mailbox.name} <${mailbox.address}>`, 200)
}

/** Several mailboxes, the first five of them; `none` where there is none. */
export function shownMailboxes(mailboxes: readonly { readonly name: string; readonly address: string }[]): string {
  if (mailboxes.length === 0) return 'none'
  const first = mailboxes.slice(0, 5).map(shownMailbox).join(', ')
  return mailboxes.length > 5 ? `${first} and ${String(mailboxes.length - 5)} more` : first
}
