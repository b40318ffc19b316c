/** RFC 5322 address lists as mail programs meet them: quotes, comments, groups, encoded words; linear, never throws. */
import { domainToASCII } from 'node:url'
import type { MailboxAddress } from '../../domain/analysis.ts'
import { decodeWords } from '../mime/encoded-word.ts'

const maxChars = 200_000

/** Lower-case domain, raw Unicode turned to A-labels, A-labels kept; the local part stays as written. */
export function normalAddress(address: string): string {
  const at = address.lastIndexOf('@')
  if (at < 0) return address
  const domain = address
    .slice(at + 1)
    .toLowerCase()
    .replace(/\.$/, '')
  const ascii = /[^\x00-\x7f]/.test(domain) ? domainToASCII(domain) || domain : domain
  return `${address.slice(0, at)}@${ascii}`
}

/** The domain of an address in lower case, null where it has none. */
export function domainOf(address: string): string | null {
  const at = address.lastIndexOf('@')
  const domain = at < 0 ? '' : address.slice(at + 1)
  return domain === '' ? null : domain
}

const tidy = (text: string): string => decodeWords(text.replaceAll(/[\s\u0000-\u001f]+/g, ' ').trim()).trim()

interface Draft {
  words: string
  /** The same without what stood in quotes, so that a quoted "a@b" in a name is no address. */
  bare: string
  comment: string
  angle: string | null
}
const emptyDraft = (): Draft => ({ words: '', bare: '', comment: '', angle: null })

function finish(draft: Draft): MailboxAddress | null {
  const words = draft.words.trim()
  if (draft.angle !== null) {
    return { name: tidy(words === '' ? draft.comment : words), address: normalAddress(draft.angle.replaceAll(/[\s\u0000-\u001f]/g, '')) }
  }
  if (words === '' && draft.comment === '') return null
  const compact = words
    .split('@')
    .map((piece) => piece.trim())
    .join('@')
  if (!compact.includes('@') || (!draft.bare.includes('@') && words.startsWith('"'))) return { name: tidy(words), address: '' }
  const token = compact.split(/\s+/).findLast((word) => word.includes('@')) ?? ''
  const rest = compact.replace(token, '').trim()
  return { name: tidy(rest === '' ? draft.comment : rest), address: normalAddress(token) }
}

/** All mailboxes of one field value in order; text without an address comes back as a name with an empty address. */
export function parseAddresses(raw: string, limit: number): readonly MailboxAddress[] {
  const out: MailboxAddress[] = []
  const text = raw.slice(0, maxChars)
  let draft = emptyDraft()
  let quoted = false
  let depth = 0
  let inAngle = false
  const flush = (): void => {
    const mailbox = finish(draft)
    if (mailbox !== null) out.push(mailbox)
    draft = emptyDraft()
    inAngle = false
  }
  for (let index = 0; index < text.length && out.length < limit; index++) {
    const char = text[index] ?? ''
    if (char === '\\' && (quoted || depth > 0)) {
      const next = text[++index] ?? ''
      if (depth > 0) draft.comment += next
      else if (inAngle) draft.angle = (draft.angle ?? '') + next
      else draft.words += next
    } else if (quoted) {
      if (char === '"') quoted = false
      else if (inAngle) draft.angle = (draft.angle ?? '') + char
      else draft.words += char
    } else if (depth > 0) {
      if (char === '(') depth++
      else if (char === ')') depth--
      if (depth > 0) draft.comment += char
    } else if (char === '"') quoted = true
    else if (char === '(') depth = 1
    else if (inAngle) {
      if (char === '>') inAngle = false
      // An unclosed "<a@b, next@c" ends at the comma; a route "<@hop,@hop:a@b>" (RFC 822) is so rare that it may lose its route.
      else if (char === ',' || char === '<') {
        if (char === ',') flush()
        else draft.angle = ''
      } else draft.angle = (draft.angle ?? '') + char
    } else if (char === '<') {
      if (draft.angle !== null && draft.angle !== '') {
        const extra = finish(draft)
        if (extra !== null) out.push(extra)
        draft = emptyDraft()
      }
      inAngle = true
      draft.angle = ''
    } else if (char === ',' || char === ';') flush()
    else if (char === ':' && draft.angle === null && !draft.bare.includes('@')) draft = emptyDraft()
    else {
      draft.words += char
      draft.bare += char
    }
  }
  if (out.length < limit) flush()
  return out
}
