/** What a reporter wrote himself in an answer to one of our mails: the quotation of our mail is cut off. Linear, never throws. */

const maxChars = 20_000
/** Lines with which mail programs part the answer from what it answers. */
const separator = /^\s{0,8}(?:[-_=*]{5,200}|-{2,10}\s?[^-]{1,60}-{2,10})\s{0,8}$/
/** "On Mon, 23 Nov 2026 at 10:00, Phishing response" on the line above the address: a date or a time in it. */
const attributionStart = /\b(?:19|20)\d\d\b|\b\d{1,2}[:.]\d\d\b/

/** A line that introduces our mail: an attribution ("… <phish@corp.example> wrote:") or a quoted header field ("From: … phish@corp.example"). */
function introduces(line: string, addresses: readonly string[]): boolean {
  const lower = line.slice(0, 1_000).toLowerCase()
  return lower.includes(':') && addresses.some((address) => lower.includes(address))
}

const isQuoted = (line: string): boolean => /^\s{0,4}>/.test(line.slice(0, 10))

function trimEnd(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line.trim() !== '' && !separator.test(line.slice(0, 220)))
  return lines.slice(0, last + 1)
}

/**
 * The reporter's words in `text`. `own` are the bare addresses that we send from. Lines marked with `>` fall away; an unmarked
 * quotation is cut from the line that introduces it to the end. Where nothing would be left, the text stays as it is.
 */
export function ownWords(text: string, own: readonly string[]): string {
  const whole = text.slice(0, maxChars).replaceAll('\r', '').trim()
  const addresses = own.map((address) => address.toLowerCase())
  const lines = whole.split('\n')
  const at = lines.findIndex((line) => introduces(line, addresses))
  if (at < 0)
    return (
      trimEnd(lines.filter((line) => !isQuoted(line)))
        .join('\n')
        .trim() || whole
    )
  const next = lines.slice(at + 1).find((line) => line.trim() !== '')
  const marked = isQuoted(lines[at] ?? '') || (next !== undefined && isQuoted(next))
  const wrapped =
    at > 0 &&
    !isQuoted(lines[at - 1] ?? '') &&
    /[:：]\s*$/.test(lines[at] ?? '') &&
    attributionStart.test((lines[at - 1] ?? '').slice(0, 300))
  const above = trimEnd(lines.slice(0, wrapped ? at - 1 : at).filter((line) => !isQuoted(line)))
  const below = marked ? trimEnd(lines.slice(at + 1).filter((line) => !isQuoted(line))) : []
  return [...above, ...below].join('\n').trim() || whole
}
