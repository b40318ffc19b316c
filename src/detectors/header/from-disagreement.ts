/** From read in two ways names different senders. */
import { domainToASCII } from 'node:url'
import type { MessageDetector } from '../../domain/finding.ts'
import type { HeaderField } from '../../domain/message.ts'
import { seen } from '../evidence.ts'
import { shown } from '../links.ts'

const maxField = 20_000
const maxFields = 20
const maxFound = 50
const maxLocal = 64
const maxDomain = 255
const localChar = /[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\u0080-\uffff-]/
const domainChar = /[A-Za-z0-9.\u0080-\uffff-]/

/** Lower case, the domain as A-labels: two spellings of one address are no disagreement. */
function normal(address: string): string {
  const at = address.lastIndexOf('@')
  const domain = address
    .slice(at + 1)
    .toLowerCase()
    .replace(/\.$/, '')
  return `${address.slice(0, at).toLowerCase()}@${/[^\x00-\x7f]/.test(domain) ? domainToASCII(domain) || domain : domain}`
}

/** Everything that looks like an address, whatever stands around it. */
function addressesIn(text: string): readonly string[] {
  const out: string[] = []
  for (let at = text.indexOf('@'); at >= 0 && out.length < maxFound; at = text.indexOf('@', at + 1)) {
    let start = at
    while (start > 0 && at - start < maxLocal && localChar.test(text[start - 1] ?? '')) start--
    let end = at + 1
    while (end < text.length && end - at <= maxDomain && domainChar.test(text[end] ?? '')) end++
    const domain = text.slice(at + 1, end).replace(/^\.|\.$/g, '')
    if (start < at && domain.includes('.')) out.push(normal(`${text.slice(start, at)}@${domain}`))
  }
  return out
}

/** What stands between the last `<` and the `>` after it, as the simplest programs read a sender. */
function lastAngle(text: string): readonly string[] {
  const open = text.lastIndexOf('<')
  const close = open < 0 ? -1 : text.indexOf('>', open)
  return close < 0 ? [] : addressesIn(text.slice(open + 1, close))
}

const withoutQuotes = (text: string): string => text.replaceAll(/"[^"]*"/g, ' ')
const withoutWords = (text: string): string => text.replaceAll(/=\?[^?\s]{1,60}\?[bq]\?[^?\s]{0,2000}\?=/gi, ' ')

/** The naive reading: once as written, once with encoded words decoded before anything else is looked at. */
function naive({ raw, value }: HeaderField): readonly string[] {
  const written = withoutWords(raw.slice(0, maxField))
  const decoded = value.slice(0, maxField)
  return [...addressesIn(withoutQuotes(written)), ...addressesIn(withoutQuotes(decoded)), ...lastAngle(written), ...lastAngle(decoded)]
}

/** A naive reading finds a sender in From that the grammar of RFC 5322 does not find there. */
export const detector: MessageDetector = {
  id: 'header/from-disagreement',
  needs: 'message',
  factor: null,
  type: 'Sender',
  title: 'From can be read in two ways',
  meaning:
    'A simple reading of From (every address in it, encoded words decoded first, the last angle brackets) names a sender that the grammar of RFC 5322 does not: mail programs and filters may show and check different senders.',
  check: 'Compare the raw From field with what the reader’s mail program showed.',
  severity: 'medium',
  technique: 'T1656',
  falsePositives: ['Senders that put another address into the display name without quotes, or into a comment.'],
  detect: (message) => {
    const ours = new Set(
      message.from
        .map(({ address }) => address)
        .filter((address) => address.includes('@'))
        .map(normal),
    )
    const fields = message.headers.filter(({ name }) => name.toLowerCase() === 'from').slice(0, maxFields)
    const strange = new Map<string, HeaderField>()
    for (const field of fields) for (const address of naive(field)) if (!ours.has(address)) strange.set(address, field)
    const [first] = strange
    if (first === undefined) return []
    const [other, field] = first
    const [known] = ours
    const reading = known === undefined ? 'no sender at all' : shown(known)
    return [
      {
        description: `From can be read as ${shown(other)} as well as ${reading}`,
        evidence: [seen('header:From', field.raw === '' ? other : field.raw)],
      },
    ]
  },
}
