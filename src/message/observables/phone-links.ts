/** Telephone numbers of links: `tel:` (RFC 3966), `sms:` (RFC 5724), `callto:`, WhatsApp. */
import { percentDecoded } from './percent.ts'

export interface PhoneLink {
  readonly numbers: readonly string[]
  /** `tel`, `sms`, `callto`, `whatsapp`. */
  readonly kind: string
  /** True for a scheme of telephones, false for a web address that leads to one. */
  readonly own: boolean
}

const maxChars = 2_000
const mostNumbers = 20

/** E.164 (`+` and 7 to 15 digits) where the number states its country, otherwise its digits, 3 to 15; null for no number. */
export function normalPhone(raw: string): string | null {
  const text = raw.replaceAll(/\(\s?0\s?\)/g, '').trim()
  const digits = text.replaceAll(/\D/g, '')
  const international = /^[^\d+]{0,5}\+/.test(text) ? digits : /^00[1-9]/.test(digits) ? digits.slice(2) : null
  if (international !== null) return international.length >= 7 && international.length <= 15 ? `+${international}` : null
  return digits.length >= 3 && digits.length <= 15 ? digits : null
}

const written = (list: readonly (string | null)[]): readonly string[] => [...new Set(list.filter((each) => each !== null))]

/** One subscriber with its parameters; a local number is completed by a `phone-context` that is a prefix. */
function subscriber(text: string): string | null {
  const [number = '', ...parameters] = text.split(';', 20)
  const context = parameters.find((parameter) => /^phone-context=\+/i.test(parameter))?.slice('phone-context='.length)
  const plain = number.replaceAll(/[^\d+()]/g, '')
  return normalPhone(context === undefined || plain.startsWith('+') ? plain : `${context}${plain}`)
}

/** Numbers in the international form without its plus, as WhatsApp wants them. */
function whatsapp(text: string): readonly string[] {
  const digits = text.replaceAll(/\D/g, '')
  return digits.length >= 8 && digits.length <= 15 ? [`+${digits}`] : []
}

/** Null for links to no telephone; extensions are left out. */
export function readPhoneLink(raw: string): PhoneLink | null {
  const text = raw
    .slice(0, maxChars)
    .replaceAll(/[\t\r\n]/g, '')
    .trim()
  const scheme = /^(tel|callto|sms|smsto|mms|mmsto|whatsapp):(?:\/\/)?/i.exec(text)
  const kind = scheme?.[1]?.toLowerCase()
  if (scheme !== null && kind === 'whatsapp') {
    return { numbers: whatsapp(/[?&]phone=([^&#]{1,40})/i.exec(percentDecoded(text))?.[1] ?? ''), kind, own: true }
  }
  if (scheme !== null && kind !== undefined) {
    const target = percentDecoded(text.slice(scheme[0].length).split('?', 1)[0] ?? '')
    const numbers = target.split(',', mostNumbers).map(subscriber)
    return { numbers: written(numbers), kind: kind === 'tel' || kind === 'callto' ? kind : 'sms', own: true }
  }
  const web =
    /^https?:\/\/(?:www\.)?wa\.me\/(?:\+|%2b)?(\d{8,15})(?:[/?#]|$)/i.exec(text) ??
    /^https?:\/\/(?:api|web|www)\.whatsapp\.com\/send\/?\?(?:[^#]{0,500}&)?phone=(?:\+|%2b)?([\d -]{8,25})/i.exec(text)
  return web === null ? null : { numbers: whatsapp(web[1] ?? ''), kind: 'whatsapp', own: false }
}
