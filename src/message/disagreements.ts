/** Places where mail programs are known to read the same bytes in different ways; each kind once, with the first place of it. */
import type { Disagreement, HeaderField } from '../domain/message.ts'
import { extensionOf } from './files/file-name.ts'
import type { Bodies } from './mime/bodies.ts'
import { allFields } from './mime/header-block.ts'
import { allParts, type MimePart } from './mime/mime-tree.ts'
import type { OpenedMail } from './opened.ts'

/** Header bytes that are looked at, of a part. */
const maxHeader = 200_000
const maxParts = 200
const maxExcerpt = 200

/** Fields that stand once (RFC 5322 section 3.6, RFC 2045): programs take the first, the last or all of them. */
const single = ['date', 'to', 'reply-to', 'message-id', 'mime-version', 'from', 'subject', 'content-type', 'content-transfer-encoding']
/** Those of them that decide what the reader sees. */
const telling = new Set(['from', 'subject', 'content-type', 'content-transfer-encoding'])
const weighty =
  /(?:^|\n)((?:from|to|subject|date|reply-to|content-type|content-transfer-encoding|mime-version|content-disposition)[ \t]{1,8}:[^\r\n]{0,100})/i
const bareReturn = /\r(?!\n)/
const emptyFold = /\n[ \t]{1,100}\r?\n[ \t]/
const wordInDomain = /@[^\s<>,;"]{0,100}=\?[^?\s]{1,40}\?[bq]\?/i
const multipartPrefix = 'multipart/'

type Note = (kind: Disagreement['kind'], excerpt: string) => void

/** Parameters of one name, continuations (RFC 2231) as one. */
function parameterCount(raw: string, name: string): { readonly plain: readonly string[]; readonly continued: number } {
  const plain: string[] = []
  let continued = 0
  for (const piece of raw.slice(0, 20_000).split(';').slice(1, 100)) {
    const equals = piece.indexOf('=')
    const key = piece.slice(0, Math.max(0, equals)).trim().toLowerCase()
    if (key === name) plain.push(piece.slice(equals + 1).trim())
    else if (key.startsWith(`${name}*`)) continued++
  }
  return { plain, continued }
}

function parametersConflict(field: HeaderField, name: string): boolean {
  const { plain, continued } = parameterCount(field.raw, name)
  return new Set(plain).size > 1 || (name === 'boundary' && plain.length > 0 && continued > 0)
}

/** The name in Content-Type and the one in Content-Disposition, where they end in different extensions. */
function namesConflict({ type, filename }: MimePart): string | null {
  const name = type.params.get('name') ?? null
  if (name === null || filename === null || name === filename) return null
  const [one, other] = [extensionOf(name), extensionOf(filename)]
  return one === '' || other === '' || one === other ? null : `${name} / ${filename}`
}

function lookAtFields({ headers, type, encoding }: MimePart, top: boolean, note: Note): void {
  for (const name of top ? single : single.slice(-2)) {
    const fields = allFields(headers, name)
    if (fields.length < 2) continue
    const same = new Set(fields.map(({ raw }) => raw.trim())).size === 1
    note(
      same || !telling.has(name) ? 'repeated-field' : top ? 'duplicate-field' : 'duplicate-part-field',
      `${name}: ${fields.map(({ raw }) => raw.slice(0, 60)).join(' / ')}`,
    )
  }
  for (const field of allFields(headers, 'content-type')) {
    for (const name of ['boundary', 'charset'])
      if (parametersConflict(field, name)) note(`two-${name === 'boundary' ? 'boundaries' : 'charsets'}`, field.raw)
  }
  const boundary = type.params.get('boundary')
  if (!type.value.startsWith(multipartPrefix)) return
  if (boundary === undefined || boundary.trim() === '') note('no-boundary', type.value)
  else if (/[^\x20-\x7e]/.test(boundary)) note('odd-boundary', boundary)
  if (encoding === 'base64' || encoding === 'quoted-printable') note('encoded-multipart', `${type.value}, ${encoding}`)
}

/** The characters before and after a place. */
const around = (text: string, at: number): string => text.slice(Math.max(0, at - 60), at + 60)

function lookAtHeader(text: string, top: boolean, note: Note): void {
  if (text.includes('\0')) note('nul-in-header', around(text, text.indexOf('\0')))
  const spaced = weighty.exec(text)?.[1]
  if (spaced !== undefined) note('space-before-colon', spaced)
  for (const [kind, pattern] of [
    ['bare-return', bareReturn],
    ['empty-fold', emptyFold],
  ] as const) {
    const at = text.search(pattern)
    if (at >= 0) note(kind, around(text, at))
  }
  if (!top) return
  const lines = text.split('\n')
  const crlf = lines.filter((line) => line.endsWith('\r')).length
  if (crlf > 0 && crlf < lines.length - 1) note('mixed-line-ends', lines.find((line) => !line.endsWith('\r')) ?? '')
}

/** The header block ends at a line that is no field, without the blank line that other programs wait for. */
function endsWithoutBlank(bytes: Buffer, { start, bodyStart }: MimePart): boolean {
  if (bodyStart <= start || bodyStart >= bytes.length) return false
  const before = bytes.subarray(Math.max(start, bodyStart - 4), bodyStart).toString('latin1')
  return !/(?:^|\n)\r?\n$/.test(before)
}

/** Two HTML bodies in one alternative: some programs show the first, some the last. */
function twoPages(part: MimePart): boolean {
  return part.type.value === 'multipart/alternative' && part.children.filter(({ type }) => type.value === 'text/html').length > 1
}

/** What both readers made of the bodies: our own walk and the parser beside it. */
function readersDiffer({ compared }: Bodies): string | null {
  if (compared === null) return null
  const { own, parser } = compared
  for (const kind of ['plain', 'html'] as const) {
    const [less, more] = [Math.min(own[kind], parser[kind]), Math.max(own[kind], parser[kind])]
    if (more > 200 && less < more / 4) return `${kind}: ${own[kind]} / ${parser[kind]} characters`
  }
  return null
}

/** All kinds that the mail shows; bounded in parts and header bytes. */
export function findDisagreements({ bytes, root }: OpenedMail, bodies: Bodies, apart: ReadonlySet<MimePart>): readonly Disagreement[] {
  const found = new Map<Disagreement['kind'], Disagreement>()
  for (const part of allParts(root).slice(0, maxParts)) {
    if (apart.has(part)) continue
    const note: Note = (kind, excerpt) => {
      if (!found.has(kind)) found.set(kind, { kind, part: part.path, excerpt: excerpt.slice(0, maxExcerpt) })
    }
    const top = part === root
    lookAtFields(part, top, note)
    lookAtHeader(bytes.toString('latin1', part.start, Math.min(part.bodyStart, part.start + maxHeader)), top, note)
    const names = namesConflict(part)
    if (names !== null) note('two-names', names)
    if (twoPages(part)) note('two-pages', 'multipart/alternative')
    if (top && part.headers.length > 0 && endsWithoutBlank(bytes, part))
      note('header-without-end', bytes.toString('latin1', part.bodyStart, part.bodyStart + 80))
    if (top && allFields(part.headers, 'from').some(({ raw }) => wordInDomain.test(raw.slice(0, 2_000))))
      note('word-in-domain', allFields(part.headers, 'from')[0]?.raw ?? '')
  }
  const differ = readersDiffer(bodies)
  if (differ !== null) found.set('readers-differ', { kind: 'readers-differ', part: '', excerpt: differ })
  return [...found.values()]
}
