/**
 * Compares our walk with an independent reading (Python's email package) over the messages of the torture set that hold
 * message/rfc822: how many mails are inside, at every depth, and who sent each. Prints every disagreement with its reason.
 */
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defaultLimits } from '../src/domain/settings.ts'
import { parseAddresses } from '../src/message/headers/addresses.ts'
import { createBreachLog } from '../src/message/limits.ts'
import { allFields } from '../src/message/mime/header-block.ts'
import { openMail } from '../src/message/opened.ts'
import { findAttached } from '../src/message/unwrap.ts'
import { withTortureSet } from './torture-set.ts'

const deadlineMs = 120_000
const mostDepth = 20
const holdsMail = /^content-type:\s{0,20}message\/rfc822/im

/** One mail inside another: its addresses in From, lower case, and how its part was labelled. */
interface Inner {
  readonly from: readonly string[]
  readonly label: string
}

/** Reads paths from standard input; writes for each a list of the mails in it, by the label of the part alone. */
const script = `
import sys, json, base64, quopri, email, email.utils
def senders(m):
    return sorted(a.lower() for v in (m.get_all('from') or []) for _, a in email.utils.getaddresses([str(v)]) if '@' in a)
def visit(m, depth, out):
    if depth > ${mostDepth}: return
    kind = m.get_content_type()
    payload = m.get_payload()
    if kind in ('message/rfc822', 'message/global', 'message/news') and isinstance(payload, list):
        for inner in payload:
            label = kind + ' ' + str(m.get('content-transfer-encoding') or '').lower()
            if 'base64' in label or 'quoted-printable' in label:
                try:
                    body = base64.b64decode(inner.get_payload().encode('ascii')) if 'base64' in label else quopri.decodestring(inner.as_bytes())
                    inner = email.message_from_bytes(body)
                except Exception:
                    pass
            out.append({'from': senders(inner), 'label': label.strip()})
            visit(inner, depth + 1, out)
    elif isinstance(payload, list):
        for part in payload: visit(part, depth, out)
for line in sys.stdin:
    out = []
    try:
        with open(line.strip(), 'rb') as f: visit(email.message_from_bytes(f.read()), 0, out)
        print(json.dumps(out))
    except Exception as e:
        print(json.dumps([{'from': [], 'label': 'error ' + type(e).__name__}]))
`

function ours(bytes: Buffer, depth = 0): readonly Inner[] {
  const breaches = createBreachLog()
  const attached = depth > mostDepth ? [] : findAttached(openMail(bytes, defaultLimits, breaches), defaultLimits, breaches)
  return attached.flatMap(({ part, source, item }) => {
    const mime = item?.mime ?? source
    const { headers } = openMail(mime, defaultLimits, breaches).root
    const from = allFields(headers, 'from')
      .flatMap((field) => parseAddresses(field.raw, 100))
      .map(({ address }) => address.toLowerCase())
      .filter((address) => address.includes('@'))
      .sort()
    return [
      { from, label: `${part.type.value} ${part.encoding}${part.filename === null ? '' : ` "${part.filename}"`}` },
      ...ours(mime, depth + 1),
    ]
  })
}

/** One line for people; null where both readings agree. */
function reasonOf(bytes: Buffer, own: readonly Inner[], other: readonly Inner[]): string | null {
  const names = (list: readonly Inner[]): string => list.map(({ from }) => from.join(' ')).join(' | ')
  if (own.length > other.length) {
    const extra = own.filter(({ label }) => !/^message\/(?:rfc822|global|news) /.test(label))
    if (extra.length > 0) return `ours also takes ${extra.map(({ label }) => label).join(', ')}`
    return 'Python does not split this multipart (boundary folded across lines, or named nowhere); the mail is there'
  }
  if (own.length < other.length) {
    const unsigned = other.filter(({ from }) => from.length === 0).length
    return other.length - own.length <= unsigned
      ? 'the part that is labelled as a mail is empty or a placeholder without header fields; ours takes none'
      : `Python finds ${other.length - own.length} more`
  }
  if (names(own) === names(other)) return null
  const why = bytes.includes('\n>From ') ? ' (Python ends the header at the quoted mbox line)' : ''
  return `senders: ours ${names(own)}; Python ${names(other)}${why}`
}

function compare(folder: string): number {
  const files = globSync('**/*.eml', { cwd: folder })
    .sort()
    .map((file) => path.join(folder, file))
    .filter((file) => holdsMail.test(readFileSync(file).toString('latin1')))
  const python = spawnSync('python3', ['-c', script], {
    input: files.join('\n'),
    encoding: 'utf8',
    timeout: deadlineMs,
    maxBuffer: 50_000_000,
  })
  if (python.status !== 0) {
    console.error(`python3 failed: ${python.error?.message ?? python.stderr}`)
    return 1
  }
  const read = python.stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as readonly Inner[])
  let agreed = 0
  let mails = 0
  for (const [index, file] of files.entries()) {
    const bytes = readFileSync(file)
    const own = ours(bytes)
    const reason = reasonOf(bytes, own, read[index] ?? [])
    mails += own.length
    if (reason === null) agreed++
    else console.log(`${path.basename(file)}\tours ${own.length}, Python ${read[index]?.length ?? 0}\t${reason}`)
  }
  console.log(`${agreed} of ${files.length} messages agree in count and senders (${mails} mails inside); ${files.length - agreed} disagree`)
  return 0
}

process.exitCode = await withTortureSet(compare)
