/** Telephone numbers in running text: with a country code, in national forms that nothing else has, or called one by the words before. */
import { normalPhone } from './phone-links.ts'

const maxText = 200_000
const mostFinds = 200
const fewestDigits = 8
const mostDigits = 15
/** Characters before a number that may say what it is. */
const lookBack = 40

/** A digit, then digits and what people put between them. */
const candidates = /(?:\+ ?|\( ?\+?)?\d[\d ()./\u00a0\u2010-\u2015-]{5,30}\d/g

/** Prefixes that the ITU has given out (E.164). */
const countries =
  /^(?:1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|2[1-69]\d|3[578]\d|42\d|5[09]\d|6[789]\d|80[08]|85\d|87[08]|88\d|9[679]\d)/
const phoneWords =
  /(?:\b(?:tel|telephone|phone|call(?:ing)?|cell|mobile|mob|dial|ring|text|sms|fax|whats ?app|signal|hotline|helpline|help ?desk|toll[- ]?free|support|telefon|telefono|telefone|tlf|puh|fon|ruf(?:nummer|en)|anruf(?:en)?|handy|mobil|llam[ae]|ligue|chiama(?:re)?|appel(?:er|ez)?|zadzwo\u0144|bel)\b|t\u00e9l\b|tel\u00e9fono|\u260e|\u{1f4de}|\u{1f4f1}|\u2706|\u7535\u8bdd|\u96fb\u8a71|\u0442\u0435\u043b)/giu
const otherWords =
  /(?:\b(?:order|invoice|tracking|parcel|shipment|reference|ref|account|acct|iban|bic|card|vat|ust|tax|customer|client|id|ticket|case|booking|reservation|isbn|ean|serial|sku|item|article|konto(?:nummer)?|rechnung\w{0,12}|bestell\w{0,12}|auftrag\w{0,12}|sendung\w{0,12}|kunden\w{0,12}|siret|siren|hrb|blz|steuer\w{0,12}|commande|facture|pedido|factura|numer|policy|contract|vertrag\w{0,12}|licen[cs]e|model|version|code|pin|swift|routing|mandat\w{0,12})\b|#|n[r\u00b0\u00ba]\.?\s?:)/giu

const nanp = /^\(?(?:1[-. ]{1,3}\(?|1\()?([2-9]\d{2})\)?[-. ]{0,3}([2-9]\d{2})[-. ]{1,3}(\d{4})$/
const service = /^(?:1[389]00|0800|0808|0900)[- ]\d{2,4}(?:[- ]\d{2,4}){1,2}$/
const date = /^(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}|(?:19|20)\d{2}[./-]\d{1,2}[./-]\d{1,2})(?!\d)/
/** Periods of years and of days: `2019-2026`, `01.02. - 03.04.` */
const years = /^(?:19|20)\d{2}\s?[-\u2010-\u2015/]\s?(?:19|20)\d{2}(?!\d)/

const lastOf = (pattern: RegExp, text: string): number => {
  let last = -1
  for (const match of text.matchAll(pattern)) last = match.index
  return last
}

/** `phone`, `other` or null: by the nearest word before it in its line that tells. */
function calledBy(before: string): 'phone' | 'other' | null {
  const line = before.slice(before.lastIndexOf('\n') + 1)
  if (!/[\p{L}#\u2600-\u27bf\u{1f4de}\u{1f4f1}]/u.test(line)) return null
  const phone = lastOf(phoneWords, line)
  const other = lastOf(otherWords, line)
  if (phone < 0 && other < 0) return null
  return phone >= other ? 'phone' : 'other'
}

/** Cut where a second number begins: at a bracket behind the third group, or where three separators meet. */
function oneNumber(text: string): string {
  const bracket = text.indexOf('(', 8)
  const cut = bracket > 0 ? text.slice(0, bracket) : text
  const gap = /(?<![ \u00a0])[ \u00a0]{2,20}(?=\d)|[./-][ ]?[./-]/.exec(cut)
  return (gap === null ? cut : cut.slice(0, gap.index)).replace(/[ ()./\u00a0\u2010-\u2015-]{1,20}$/u, '')
}

const groupsOf = (text: string): readonly string[] => text.split(/\D+/).filter((group) => group !== '')

/** Groups of three parted by dots or spaces alone, and card and account numbers in fours. */
function isSum(text: string, groups: readonly string[]): boolean {
  if (groups.length >= 3 && groups.slice(0, 3).every((group) => group.length === 4)) return true
  const thousands = groups.length >= 3 && groups.slice(1).every((group) => group.length === 3) && (groups[0]?.length ?? 0) <= 3
  return thousands && /^[\d.]+$/.test(text)
}

function international(text: string): string | null {
  const number = normalPhone(text.replace(/^00[ -]?/, '+'))
  if (number === null) return null
  const digits = number.slice(1)
  if (digits.length < fewestDigits || !countries.test(digits)) return null
  if (!digits.startsWith('1')) return number
  // What follows the eleventh digit in a group of its own is no part of a number of the North American plan.
  const groups = groupsOf(text)
  if (![1, 4, 7, 11].includes(groups[0]?.length ?? 0)) return null
  let taken = ''
  for (const group of groups) if (taken.length < 11) taken += group
  return /^1[2-9]\d{2}[2-9]\d{6}$/.test(taken) ? `+${taken}` : null
}

/** National number with a leading zero, in groups that no date, sum or account number has. */
function isTrunk(text: string, groups: readonly string[], digits: number): boolean {
  // Five and four digits with a hyphen: a postal code of the United States.
  if (!/^\(?0[1-9]/.test(text) || /^\d{5}-\d{4}$/.test(text) || digits < 9 || digits > 12 || groups.length < 2 || groups.length > 6)
    return false
  if (groups.some((group) => group.length < 2 || group.length > 8) || (groups[0]?.length ?? 0) > 6) return false
  const dotted = text.includes('.')
  return !dotted || (groups.length === 5 && groups.every((group) => group.length === 2))
}

function national(text: string, called: 'phone' | 'other' | null, previous: string): string | null {
  const groups = groupsOf(text)
  const digits = groups.join('')
  if (digits.length < fewestDigits || digits.length > mostDigits || isSum(text, groups)) return null
  if (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)) return null
  if (called === 'other') return null
  if (called === 'phone') return digits
  // The rest of an IBAN, a list of figures.
  if (/\d[\d.,]{0,40}$/.test(previous)) return null
  const spaced = /^\d{3} \d{3} \d{4}$/.test(text)
  if ((nanp.test(text) && !spaced) || service.test(text) || isTrunk(text, groups, digits.length)) return digits
  return null
}

/** False inside a word, a link, a sum, a longer figure; `Tel:` and `Tel.` may stand close before it. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = start === 0 ? '' : (text[start - 1] ?? '')
  if (/[\p{L}\d,/@#=&%$\u20ac\u00a3\u00a5_+*~-]/u.test(before)) return false
  if ((before === ':' || before === '.') && !/\p{L}/u.test(text[start - 2] ?? '')) return false
  return !/[\p{L}\d@%$\u20ac\u00a3\u00a5_=]/u.test(text[end] ?? '') && !/^[,:]\d/.test(text.slice(end, end + 2))
}

/** Numbers in the order of the text, each once: E.164 where it states the country, otherwise its digits. At most 200. */
export function scanPhones(text: string): readonly string[] {
  const found = new Set<string>()
  const bounded = text.length > maxText ? text.slice(0, maxText) : text
  for (const match of bounded.matchAll(candidates)) {
    if (found.size >= mostFinds) break
    const start = match.index
    const end = start + match[0].length
    if (!standsAlone(bounded, start, end)) continue
    const number = oneNumber(match[0])
    if (date.test(number) || years.test(number)) continue
    const before = bounded.slice(Math.max(0, start - lookBack), start)
    const plus = /^\(? ?\+|^00[ -]?[1-9]/.test(number)
    const normal = plus
      ? /^\+?[\d.]+$/.test(number) && isSum(number.slice(1), groupsOf(number))
        ? null
        : international(number)
      : national(number, calledBy(before), before.slice(-20).trimEnd().split(/\s/).at(-1) ?? '')
    if (normal !== null) found.add(normal)
  }
  return [...found]
}
