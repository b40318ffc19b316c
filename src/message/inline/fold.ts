/** Text brought into the one form in which labels, introductions and lines are compared. */

/** Lower case, composed, one kind of apostrophe, no dot over a Turkish small i. */
export function fold(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('i\u0307', 'i')
    .replaceAll(/[\u2018\u2019\u02bc]/g, "'")
}

/** No-break and other odd spaces as a space, zero-width characters and soft hyphens gone. */
export function plainSpaces(text: string): string {
  return text
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replaceAll(/[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
}
