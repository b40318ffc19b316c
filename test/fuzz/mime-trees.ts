/** Arbitrary trees of MIME parts, well built as a whole and odd in every detail. */
import fc from 'fast-check'

const text = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom('', '__proto__', 'constructor', '=?utf-8?B?AAA=?=', 'a@b.example', '"', '(', '<a href="https://x.example/a">b</a>', '\0'),
)
const type = fc.constantFrom(
  'text/plain',
  'text/html',
  'text/calendar',
  'message/rfc822',
  'message/partial',
  'application/pdf',
  'application/zip',
  'application/octet-stream',
  'application/ms-tnef',
  'application/pkcs7-mime',
  'image/png',
  'image/svg+xml',
  'x/y',
  '',
)
const encoding = fc.constantFrom('7bit', '8bit', 'base64', 'quoted-printable', 'uuencode', 'binary', '')
const charset = fc.constantFrom('utf-8', 'us-ascii', 'utf-16', 'utf-7', 'iso-2022-jp', 'gb18030', 'x-none', '__proto__')
const field = fc.tuple(
  fc.constantFrom(
    'From',
    'To',
    'Subject',
    'Date',
    'Received',
    'Message-ID',
    'Reply-To',
    'Return-Path',
    'List-Unsubscribe',
    'X-A',
    '__proto__',
  ),
  text,
)

interface Tree {
  readonly fields: readonly (readonly [string, string])[]
  readonly type: string
  readonly charset: string
  readonly encoding: string
  readonly name: string
  readonly content: string
  readonly children: readonly Tree[]
  readonly boundary: string
  readonly closed: boolean
}

const trees = fc.letrec<{ readonly tree: Tree }>((tie) => ({
  tree: fc.record({
    fields: fc.array(field, { maxLength: 5 }),
    type,
    charset,
    encoding,
    name: text,
    content: text,
    children: fc.oneof({ depthSize: 'small', withCrossShrink: true }, fc.constant([]), fc.array(tie('tree'), { maxLength: 4 })),
    boundary: fc.constantFrom('a', 'b', 'a-a', '', 'é', ' x '),
    closed: fc.boolean(),
  }),
})).tree

/** Depth is bounded by the arbitrary itself. */
function write({ fields, type: media, charset: label, encoding: transfer, name, content, children, boundary, closed }: Tree): string {
  const head = fields.map(([key, value]) => `${key}: ${value}\r\n`).join('')
  if (children.length === 0)
    return `${head}Content-Type: ${media}; charset=${label}; name="${name}"\r\nContent-Transfer-Encoding: ${transfer}\r\n\r\n${content}`
  const inner = children.map((child) => `--${boundary}\r\n${write(child)}\r\n`).join('')
  return `${head}Content-Type: multipart/${media === 'text/html' ? 'alternative' : 'mixed'}; boundary="${boundary}"\r\n\r\n${inner}${closed ? `--${boundary}--\r\n` : ''}`
}

/** `count` mails, the same for the same seed. */
export const mimeTrees = (count: number, seed: number): readonly Buffer[] =>
  fc.sample(trees, { numRuns: count, seed }).map((tree) => Buffer.from(`From: a@b.example\r\n${write(tree)}`, 'utf8'))
