/** What the receiving mail filter thought of the message: shown to people, never scored. */
import type { ReceivedHop } from '../domain/analysis.ts'
import type { Authentication } from '../domain/analysis.ts'
import type { HeaderField } from '../domain/message.ts'
import { isExchangeHost } from './exchange.ts'
import { receivedIndexes } from './trace.ts'

type Filter = NonNullable<Authentication['receivingFilter']>

const maxField = 5_000
const maxValue = 60

const clean = (value: string): string =>
  value
    .replaceAll(/[^\x20-\x7e]/g, '')
    .trim()
    .slice(0, maxValue)

/** Values of `KEY:value;KEY:value` or `key=value key=value` by their names, upper case; the first of each counts. */
function pairs(text: string, separator: ':' | '='): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const piece of text.slice(0, maxField).split(separator === ':' ? ';' : /[\s,]/)) {
    const at = piece.indexOf(separator)
    const key = piece.slice(0, Math.max(0, at)).trim().toUpperCase()
    if (at > 0 && !found.has(key)) found.set(key, clean(piece.slice(at + 1)))
  }
  return found
}

function filter(name: string, values: readonly (readonly [string, string | undefined])[]): Filter | null {
  const said = values.flatMap(([key, value]) => (value === undefined || value === '' ? [] : [{ name: key, value }]))
  return said.length === 0 ? null : { name, values: said }
}

type First = (name: string) => string | null

function exchange(first: First): Filter | null {
  const report = pairs(first('x-forefront-antispam-report') ?? '', ':')
  const bulk = pairs(first('x-microsoft-antispam') ?? '', ':')
  return filter('Exchange Online Protection', [
    ['SCL', clean(first('x-ms-exchange-organization-scl') ?? report.get('SCL') ?? '')],
    ['BCL', bulk.get('BCL')],
    ['CAT', report.get('CAT')],
    ['SFV', report.get('SFV')],
    ['CIP', report.get('CIP')],
    ['CTRY', report.get('CTRY')],
  ])
}

function own(first: First): Filter | null {
  const spamAssassin = first('x-spam-status')
  if (spamAssassin !== null) {
    const values = pairs(spamAssassin, '=')
    return filter('SpamAssassin', [
      ['spam', /^(?:yes|no)\b/i.exec(spamAssassin.trim())?.[0]],
      ['score', values.get('SCORE')],
      ['required', values.get('REQUIRED')],
    ])
  }
  const rspamd = first('x-spamd-result')
  if (rspamd !== null) {
    const [, spam, score, required] =
      /^\w{1,40}: (True|False) \[(-?[\d.]{1,12}) \/ (-?[\d.]{1,12})\]/.exec(rspamd.trim().slice(0, 200)) ?? []
    return filter('Rspamd', [
      ['spam', spam],
      ['score', score],
      ['required', required],
    ])
  }
  const proofpoint = first('x-proofpoint-spam-details')
  if (proofpoint === null) return null
  const values = pairs(proofpoint, '=')
  return filter(
    'Proofpoint',
    ['RULE', 'SCORE', 'PHISHSCORE', 'IMPOSTORSCORE', 'CLASSIFIER'].map((key) => [key.toLowerCase(), values.get(key)] as const),
  )
}

/**
 * Exchange Online's fields where the message came in through its trusted hop (it renames those that others wrote), otherwise
 * the fields of a filter above the field of the last trusted hop. Null without a trusted hop. `marked` comes from markTrustedHops.
 */
export function readReceivingFilter(headers: readonly HeaderField[], marked: readonly ReceivedHop[]): Filter | null {
  const border = marked.findLastIndex(({ trusted }) => trusted)
  if (border < 0) return null
  const end = receivedIndexes(headers)[border] ?? 0
  const firstOf =
    (fields: readonly HeaderField[]): First =>
    (name) =>
      fields.find((field) => field.name.toLowerCase() === name)?.raw.slice(0, maxField) ?? null
  const above = own(firstOf(headers.slice(0, end)))
  return isExchangeHost(marked[border]?.by ?? null) ? (exchange(firstOf(headers)) ?? above) : above
}
