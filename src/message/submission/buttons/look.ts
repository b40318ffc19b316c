/** What the recognisers of report buttons look at: one bounded view of the submission. */
import type { HeaderField } from '../../../domain/message.ts'
import { allParts, type MimePart } from '../../mime/mime-tree.ts'
import { readHeaderBlock } from '../../mime/header-block.ts'
import { decodeTransfer } from '../../mime/transfer-encoding.ts'
import type { Parsed } from '../../parse-message.ts'

export interface Detail {
  readonly name: string
  readonly value: string
}

export interface ButtonLook {
  readonly subject: string
  /** First field of a name, lower case. */
  readonly field: (name: string) => string | null
  /** Names (lower case) that begin so, each once with its first value. */
  readonly fieldsLike: (prefix: string) => readonly Detail[]
  /** Lower-case domains of From, Sender, Message-ID and DKIM signatures. */
  readonly domains: readonly string[]
  /** A program sent it over Gmail's interface: `by gmailapi.google.com with HTTPREST` in a Received field. */
  readonly overGmailApi: boolean
  /** The submission's own text. */
  readonly lines: readonly string[]
  readonly root: MimePart
  /** Parts that carry a reported mail: typed as one, or named so. */
  readonly mails: readonly MimePart[]
  /** Header fields of the first carried mail; empty where the bytes are not at hand. */
  readonly inner: readonly HeaderField[]
  /** Text of a part; empty where the bytes are not at hand. */
  readonly textOf: (part: MimePart) => string
}

const mailTypes = new Set(['message/rfc822', 'message/global', 'message/news', 'application/vnd.ms-outlook', 'application/ms-tnef'])
const mostLines = 400
const mostText = 60_000

const isMail = (part: MimePart): boolean => mailTypes.has(part.type.value) || /\.(?:eml|msg)$/i.test((part.filename ?? '').trim())

function domainsOf({ summary }: Parsed): readonly string[] {
  const addresses = [...summary.from, ...summary.sender].slice(0, 10).map(({ address }) => address.split('@').at(-1) ?? '')
  const id = summary.messageId?.slice(0, 1_000).split('@').at(-1)?.split('>', 1)[0] ?? ''
  const signed = summary.headers
    .filter((field) => field.name.toLowerCase() === 'dkim-signature')
    .slice(0, 10)
    .map((field) => /(?:^|;)\s{0,10}d=\s{0,10}([^;\s]{1,255})/i.exec(field.raw.slice(0, 2_000))?.[1] ?? '')
  return [...addresses, id, ...signed].map((domain) => domain.trim().toLowerCase()).filter((domain) => domain.includes('.'))
}

/** Looks at a parsed wrapper; with its bytes also into the carried mail and into parts that are no text. */
export function lookAt(wrapper: Parsed, bytes: Uint8Array | null): ButtonLook {
  const { message, summary, root } = wrapper
  const buffer = bytes === null ? null : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const text = (message.plainText.trim() === '' ? message.visibleText : message.plainText).slice(0, mostText)
  const mails = allParts(root)
    .filter((part) => part !== root && isMail(part))
    .slice(0, 20)
  const content = (part: MimePart): Buffer =>
    buffer === null
      ? Buffer.alloc(0)
      : decodeTransfer(buffer.subarray(part.bodyStart, Math.min(part.end, part.bodyStart + mostText * 2)), part.encoding)
  const first = mails[0]
  const head = first === undefined || buffer === null ? Buffer.alloc(0) : content(first)
  return {
    subject: (summary.subject ?? '').slice(0, 2_000),
    field: (name) => summary.headers.find((field) => field.name.toLowerCase() === name)?.value ?? null,
    fieldsLike: (prefix) =>
      [...new Map(summary.headers.toReversed().map((field) => [field.name.toLowerCase(), field])).values()]
        .toReversed()
        .filter((field) => field.name.toLowerCase().startsWith(prefix))
        .map((field) => ({ name: field.name, value: field.value })),
    domains: domainsOf(wrapper),
    overGmailApi: summary.headers.some(
      (field) => field.name.toLowerCase() === 'received' && field.raw.slice(0, 500).includes(' by gmailapi.google.com with HTTPREST'),
    ),
    lines: text.split(/\r\n|\r|\n/, mostLines).map((line) => line.slice(0, 2_000).trim()),
    root,
    mails,
    inner: readHeaderBlock(head, 0, head.length, { headerBytes: mostText, headerCount: 300 }).fields,
    textOf: (part) => content(part).subarray(0, mostText).toString('utf8'),
  }
}

/**
 * Lines `Label: value` with one of the labels, in order, each label once; an empty value goes on in the next line. `cells`:
 * also lines `Label value`, as the cells of a table come out.
 */
export function labelled(lines: readonly string[], labels: readonly string[], cells = false): readonly Detail[] {
  const longestFirst = labels.toSorted((a, b) => b.length - a.length)
  const found = new Map<string, Detail>()
  for (const [index, line] of lines.entries()) {
    const plain = line.replaceAll('*', '')
    const label = longestFirst.find((name) => {
      const after = plain.slice(name.length).trimStart()
      const same = plain.slice(0, name.length).toLowerCase() === name.toLowerCase()
      return same && (after.startsWith(':') || (cells && plain.startsWith(`${name} `)))
    })
    if (label === undefined || found.has(label)) continue
    const value = plain
      .slice(label.length)
      .replace(/^\s{0,20}:/, '')
      .trim()
    found.set(label, { name: label, value: value === '' ? (lines[index + 1] ?? '').slice(0, 500) : value })
  }
  return [...found.values()]
}
