/** What the text of a QR code is: a link, a contact, the key of a network; and what of it may be shown. */
import { defang } from '../../domain/defang.ts'

export interface CodeText {
  /** For an analyst, at most 200 characters, without passwords and keys. */
  readonly shown: string
  /** A link of any scheme, null for other texts. */
  readonly url: string | null
  /** Words that links and addresses may stand in; null where the text is a secret. */
  readonly text: string | null
}

const mostText = 4_000

/** Value of a field of a `WIFI:` or `MECARD:` text (`S:name;`), its backslashes undone. */
function field(text: string, key: string): string {
  const match = new RegExp(`(?:^|[:;])${key}:((?:\\\\.|[^;\\\\]){0,200})`, 'i').exec(text.slice(0, mostText))
  return (match?.[1] ?? '').replaceAll(/\\(.)/g, '$1')
}

/** Tells the kinds that phones act upon: links, `mailto:`, `tel:`, `sms:`, `WIFI:`, `otpauth:`, vCard, MECARD and payment texts. */
export function readCodeText(raw: string): CodeText {
  const text = raw.slice(0, mostText).trim()
  if (/^wifi:/i.test(text)) return { shown: `access to the wireless network ${field(text, 'S')}`.slice(0, 200), url: null, text: null }
  if (/^otpauth(?:-migration)?:/i.test(text)) {
    const label = /^otpauth:\/\/(?:totp|hotp)\/([^?]{0,150})/i.exec(text)?.[1] ?? ''
    return { shown: `key for one-time passwords ${label}`.trim(), url: null, text: null }
  }
  const matmsg = /^matmsg:/i.test(text) ? field(text, 'TO') : ''
  if (matmsg !== '') return { shown: defang(`mailto:${matmsg}`).slice(0, 200), url: `mailto:${matmsg}`, text }
  const sms = /^smsto:(\+?[\d ()-]{3,30})/i.exec(text)?.[1]
  if (sms !== undefined) return { shown: defang(`sms:${sms}`), url: `sms:${sms}`, text }
  const link = /^(?:urlto:)?((?:https?:\/\/|ftp:\/\/|mailto:|tel:|sms:)\S{1,4000})/i.exec(text)?.[1]
  if (link !== undefined) return { shown: defang(link).slice(0, 200), url: link, text }
  return { shown: defang(text).slice(0, 200), url: null, text }
}
