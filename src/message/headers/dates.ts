/** RFC 5322 section 3.3 dates, obsolete forms included, as RFC 3339 text in the zone that was written. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** Zone names of RFC 5322 section 4.3. */
export const zones: ReadonlyMap<string, string> = new Map([
  ['ut', '+00:00'],
  ['utc', '+00:00'],
  ['gmt', '+00:00'],
  ['z', '+00:00'],
  ['est', '-05:00'],
  ['edt', '-04:00'],
  ['cst', '-06:00'],
  ['cdt', '-05:00'],
  ['mst', '-07:00'],
  ['mdt', '-06:00'],
  ['pst', '-08:00'],
  ['pdt', '-07:00'],
])
const pattern =
  /^(?:[a-z]{2,12}\.?,?\s{1,9})?(\d{1,2})[\s-]{1,9}([a-z]{3})[a-z]{0,6}\.?[\s-]{1,9}(\d{2,4})\s{1,9}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s{0,9}([+-]\d{4}|[a-z]{1,5}))?/i

const two = (value: number): string => String(value).padStart(2, '0')

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length === 2) return year < 50 ? 2000 + year : 1900 + year
  return text.length === 3 ? 1900 + year : year
}

function offset(zone: string | undefined): string | null {
  if (zone === undefined) return '+00:00'
  if (!/^[+-]/.test(zone)) return zones.get(zone.toLowerCase()) ?? '+00:00'
  const hours = Number(zone.slice(1, 3))
  const minutes = Number(zone.slice(3, 5))
  if (hours > 15 || minutes > 59) return null
  return `${zone.slice(0, 1)}${two(hours)}:${two(minutes)}`
}

/** RFC 3339 in the original zone (`2022-11-03T02:44:27+00:00`), null where the text is no real date; an absent or unknown zone is read as UTC. */
export function parseDate(raw: string): string | null {
  const match = pattern.exec(raw.slice(0, 200).trim())
  if (match === null) return null
  const [, day = '', name = '', yearText = '', hour = '', minute = '', second = '0', zone] = match
  const month = months.indexOf(name.toLowerCase()) + 1
  const year = fullYear(yearText)
  const shift = offset(zone)
  const days = month === 0 ? 0 : new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (month === 0 || shift === null || Number(day) < 1 || Number(day) > days) return null
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return null
  const seconds = Math.min(Number(second), 59)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Number(day))}T${two(Number(hour))}:${two(Number(minute))}:${two(seconds)}${shift}`
}
