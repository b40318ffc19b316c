/** Mailboxes as mail programs write them for a reader, brought into the form of RFC 5322 that the address parser reads. */
import { fold } from './fold.ts'
import { onBehalfOf } from './labels.ts'

const maxChars = 20_000
const maxEntries = 1_000

/** `A [mailto:a@b]`, `A <mailto:a@b>`, `a@b<mailto:a@b>`, `A <a@b<mailto:a@b>>` and `A [a@b]` as `A <a@b>`. */
function withoutMailto(value: string): string {
  const out: string[] = []
  let tail = ''
  let from = 0
  const put = (text: string): void => {
    out.push(text)
    tail = (tail + text).slice(-700)
  }
  for (const match of value.matchAll(/[<[](mailto:)?([^\s<>[\]]{1,320})[>\]]/gi)) {
    const [whole, scheme, target = ''] = match
    const address = (target.split('?')[0] ?? '').trim()
    if (scheme === undefined && !(whole.startsWith('[') && address.includes('@'))) continue
    put(value.slice(from, match.index))
    from = match.index + whole.length
    const before = tail.trimEnd().toLowerCase()
    const lower = address.toLowerCase()
    if (scheme !== undefined && (before.endsWith(lower) || before.endsWith(`<${lower}>`))) continue
    put(` <${address}>`)
  }
  put(value.slice(from))
  return out.join('')
}

const quotePairs = ['""', "''", '„“', '“”', '«»', '‘’', '„”', '()']

function tidyName(name: string): string {
  let out = name
    .trim()
    .replaceAll(/^[*_]{1,3}|[*_]{1,3}$/g, '')
    .trim()
  for (const pair of [...quotePairs, ...quotePairs]) {
    if (out.length >= 2 && out.startsWith(pair[0] ?? '') && out.endsWith(pair[1] ?? '')) out = out.slice(1, -1).trim()
  }
  return out.replaceAll('\\"', '"')
}

interface Entry {
  readonly name: string
  readonly address: string
}

function readEntry(text: string): Entry {
  const open = text.lastIndexOf('<')
  const close = open < 0 ? -1 : text.indexOf('>', open)
  if (open >= 0) {
    const address = text.slice(open + 1, close < 0 ? undefined : close).trim()
    return { name: tidyName(text.slice(0, open)), address }
  }
  const word = text.split(/[\s()]+/).findLast((each) => each.includes('@'))
  if (word === undefined) return { name: tidyName(text), address: '' }
  const address = word.replaceAll(/^["'*,;]{1,3}|["'*,;]{1,3}$/g, '')
  return { name: tidyName(text.replace(word, ' ').replace('( )', ' ')), address }
}

function serialise({ name, address }: Entry): string {
  const shown = fold(name) === fold(address) ? '' : name
  const quoted = `"${shown.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
  if (address === '') return quoted
  return shown === '' ? `<${address}>` : `${quoted} <${address}>`
}

/** Pieces between separators; a piece without an address belongs to the next one (`Doe, Jane <j@b>`). */
function entriesOf(value: string): readonly Entry[] {
  const semicolons = value.includes(';')
  const pieces = value.split(semicolons ? ';' : ',').slice(0, maxEntries)
  if (semicolons || !value.includes('@')) return (semicolons ? pieces : [value]).map((piece) => readEntry(piece.trim()))
  const out: Entry[] = []
  let held = ''
  for (const piece of pieces) {
    const text = held === '' ? piece : `${held},${piece}`
    if (piece.includes('@')) {
      out.push(readEntry(text.trim()))
      held = ''
    } else held = text
  }
  if (held.trim() !== '') out.push(readEntry(held.trim()))
  return out
}

const filled = (entry: Entry): boolean => entry.name !== '' || entry.address !== ''

/**
 * The value of a quoted From, Reply-To, To or Cc line as an RFC 5322 address list. `one`: the field holds a single mailbox, so
 * that commas belong to the name. `linked`: addresses of the mailto links in the line, for names that hide theirs.
 */
export function mailboxList(value: string, one: boolean, linked: readonly string[]): string {
  const plain = withoutMailto(value.slice(0, maxChars))
  const single = one && plain.split('<').length <= 2 && !plain.includes(';')
  const entries = (single ? [readEntry(plain.trim())] : entriesOf(plain)).filter(filled)
  const nameless = entries.filter((entry) => entry.address === '')
  const spare = linked.filter((address) => !entries.some((entry) => entry.address.toLowerCase() === address.toLowerCase()))
  if (nameless.length === 0 || nameless.length !== spare.length) {
    const extra = nameless.length === entries.length && (!one || entries.length === 0) ? spare : []
    return [...entries, ...extra.map((address) => ({ name: '', address }))].map(serialise).join(', ')
  }
  let next = 0
  return entries.map((entry) => serialise(entry.address === '' ? { ...entry, address: spare[next++] ?? '' } : entry)).join(', ')
}

/** Splits `A <a@b> on behalf of B <c@d>`: who sent it and for whom; `sender` is null where nobody is named between. */
export function splitOnBehalf(value: string): { readonly from: string; readonly sender: string | null } {
  const lower = fold(value.slice(0, 2_000))
  for (const words of onBehalfOf) {
    const at = lower.indexOf(` ${words} `)
    if (at < 0) continue
    const sender = value.slice(0, at)
    const principal = value.slice(at + words.length + 2)
    return principal.includes('@') ? { from: principal, sender } : { from: sender, sender: null }
  }
  return { from: value, sender: null }
}
