/** The mail that a `mailto:` link would write (RFC 6068). */
import { decodeWords } from '../mime/encoded-word.ts'
import { percentDecoded } from './percent.ts'

export interface MailtoTarget {
  readonly to: readonly string[]
  readonly cc: readonly string[]
  readonly bcc: readonly string[]
  readonly subject: string | null
  readonly body: string | null
}

const maxChars = 20_000
const mostAddresses = 100
const mostFields = 50
const longestSubject = 1_000
const longestBody = 10_000

/** Addresses of one field; mail programs also take semicolons and names around an address in angle brackets. */
function addressesOf(encoded: string): readonly string[] {
  return encoded
    .split(/[,;]|%2c|%3b/i, mostAddresses)
    .map((piece) => percentDecoded(piece).trim())
    .map((piece) => (/<([^<>]{1,320})>/.exec(piece)?.[1] ?? piece).trim())
    .filter((address) => /^[^\s@<>]{1,64}@[^\s@<>]{1,255}$/.test(address))
}

/** Null for anything else than `mailto:`, and where neither an address nor a text stands in it. `+` is a plus sign, as the RFC has it. */
export function parseMailto(raw: string): MailtoTarget | null {
  const link = /^\s{0,20}mailto:(?:\/\/)?/i.exec(raw)
  if (link === null) return null
  const rest = raw
    .slice(link[0].length, maxChars)
    .replaceAll(/[\t\r\n]/g, '')
    .trim()
  const question = rest.indexOf('?')
  const to = [...addressesOf(question < 0 ? rest : rest.slice(0, question))]
  const cc: string[] = []
  const bcc: string[] = []
  let subject: string | null = null
  let body: string | null = null
  // Some writers put `&amp;` into links that are not HTML, or a second question mark.
  const fields = question < 0 ? [] : rest.slice(question + 1).split(/&(?:amp;)?|\?/i, mostFields)
  for (const field of fields) {
    const equals = field.indexOf('=')
    if (equals < 0) continue
    const value = field.slice(equals + 1)
    switch (percentDecoded(field.slice(0, equals)).trim().toLowerCase()) {
      case 'to':
        to.push(...addressesOf(value))
        break
      case 'cc':
        cc.push(...addressesOf(value))
        break
      case 'bcc':
        bcc.push(...addressesOf(value))
        break
      case 'subject':
        subject ??= decodeWords(percentDecoded(value)).slice(0, longestSubject)
        break
      case 'body':
        body = `${body === null ? '' : `${body}\r\n`}${percentDecoded(value)}`.slice(0, longestBody)
        break
    }
  }
  if (to.length + cc.length + bcc.length === 0 && subject === null && body === null) return null
  const bounded = (list: readonly string[]): readonly string[] => [...new Set(list)].slice(0, mostAddresses)
  return { to: bounded(to), cc: bounded(cc), bcc: bounded(bcc), subject, body }
}
