/**
 * Text and HTML bodies: by the own walk where the mail is so plain that there is but one way to read it, otherwise by mailparser on
 * a slimmed copy, and by the own walk again where mailparser refuses or finds nothing.
 */
import { simpleParser } from 'mailparser'
import type { AnalysisLimits } from '../../domain/settings.ts'
import type { BreachLog } from '../limits.ts'
import { decodeCharset } from './charset.ts'
import { allParts, type MimePart } from './mime-tree.ts'
import { readPlainBodies } from './plain-bodies.ts'
import { decodeTransfer } from './transfer-encoding.ts'

export interface Bodies {
  readonly plain: string
  /** Null where the message has no HTML body. */
  readonly html: string | null
  /** What mailparser said when it refused; null where it did not. */
  readonly refused: string | null
  /** Characters of text that the own walk and mailparser found; null where mailparser did not read the message. */
  readonly compared: { readonly own: TextSizes; readonly parser: TextSizes } | null
}
interface TextSizes {
  readonly plain: number
  readonly html: number
}

/** True for parts that a mail program shows as the message's own text. */
export function isBody(part: MimePart): boolean {
  return (part.type.value === 'text/plain' || part.type.value === 'text/html') && part.disposition !== 'attachment'
}

const isMultipart = (part: MimePart): boolean => part.type.value.startsWith('multipart/')

/** Leaves that are files: everything but bodies, named inline text included. */
export function fileParts(root: MimePart): readonly MimePart[] {
  return allParts(root).filter((part) => !isMultipart(part) && (!isBody(part) || part.filename !== null))
}

/** The message without its mail headers and without the contents of files, so that mailparser meets neither floods nor bombs. */
function slim(bytes: Buffer, root: MimePart, limits: AnalysisLimits, apart: ReadonlySet<MimePart>): Buffer {
  const head = root.headers
    .filter((field) => /^(?:content-|mime-version)/i.test(field.name))
    .map((field) => `${field.name}: ${field.raw}\r\n`)
    .join('')
  const chunks: Buffer[] = [Buffer.from(`${head}\r\n`, 'utf8')]
  let position = root.bodyStart
  for (const part of allParts(root)) {
    if (isMultipart(part)) continue
    const keep = isBody(part) && !apart.has(part) ? Math.min(part.end, part.bodyStart + limits.htmlBytes * 2) : part.bodyStart
    if (keep < position) continue
    chunks.push(bytes.subarray(position, keep))
    position = part.end
  }
  chunks.push(bytes.subarray(position, Math.min(position + 65_536, bytes.length)))
  return Buffer.concat(chunks)
}

function ownBodies(
  bytes: Buffer,
  root: MimePart,
  limits: AnalysisLimits,
  breaches: BreachLog,
  apart: ReadonlySet<MimePart>,
): { readonly plain: string; readonly html: string | null } {
  const texts: string[] = []
  const htmls: string[] = []
  let left = limits.htmlBytes * 2
  for (const part of allParts(root)) {
    const lost = isMultipart(part) && part.children.length === 0
    if ((!isBody(part) && !lost) || left <= 0 || apart.has(part)) continue
    const raw = bytes.subarray(part.bodyStart, Math.min(part.end, part.bodyStart + left))
    if (part.end - part.bodyStart > raw.length) {
      breaches.add(
        'textBytes',
        limits.htmlBytes * 2,
        part.end - part.bodyStart,
        'A text body is larger than the budget; only its beginning was read.',
      )
    }
    left -= raw.length
    const text = decodeCharset(decodeTransfer(raw, part.encoding), part.type.params.get('charset') ?? null)
    if (part.type.value === 'text/html') htmls.push(text)
    else texts.push(text)
  }
  return { plain: texts.join('\n'), html: htmls.length === 0 ? null : htmls.join('\n') }
}

/** Reads the bodies, without the text of parts that are messages of their own; never rejects. */
export async function readBodies(
  bytes: Buffer,
  root: MimePart,
  limits: AnalysisLimits,
  breaches: BreachLog,
  apart: ReadonlySet<MimePart> = new Set(),
): Promise<Bodies> {
  const isBounded = breaches.list().length === 0 && bytes.length <= limits.htmlBytes * 2
  const plainly = isBounded && apart.size === 0 ? readPlainBodies(bytes, root) : null
  if (plainly !== null) return { ...plainly, refused: null, compared: null }
  const own = ownBodies(bytes, root, limits, breaches, apart)
  // UTF-7, which mailparser does not read and old mail programs do.
  const unreadable = allParts(root).some((part) => isBody(part) && /^(?:unicode-1-1-)?utf-7$/i.test(part.type.params.get('charset') ?? ''))
  if (breaches.list().length > 0 || unreadable) return { ...own, refused: null, compared: null }
  try {
    const mail = await simpleParser(slim(bytes, root, limits, apart), {
      skipHtmlToText: true,
      skipTextToHtml: true,
      skipImageLinks: true,
      skipTextLinks: true,
      ignoreEmbedded: true,
    })
    const plain = mail.text ?? ''
    const html = typeof mail.html === 'string' && mail.html !== '' ? mail.html : null
    const sizes = (text: string, page: string | null): TextSizes => ({ plain: text.trim().length, html: (page ?? '').trim().length })
    return {
      plain: plain.trim() === '' ? own.plain : plain,
      html: html ?? own.html,
      refused: null,
      compared: { own: sizes(own.plain, own.html), parser: sizes(plain, html) },
    }
  } catch (error) {
    breaches.add('parserRefused', 0, null, 'The mail parser refused the message; its bodies were read by the raw walk.')
    return { ...own, refused: error instanceof Error ? error.message.slice(0, 200) : 'unknown', compared: null }
  }
}
