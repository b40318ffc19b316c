/**
 * Defangs indicators inside running text: URLs, domains without scheme, IP addresses, mail addresses and network paths,
 * so that no mail client, chat or ticket system turns them into links. Broad on purpose: a dot too many costs nothing.
 */

/** What may stand beside a dot in a host name as mail clients detect it: anything but space and punctuation, and hyphens. */
const label = '(?:[^\\s\\p{P}]|[-_])'
/** The full stop and the characters that browsers read as one (UTS #46). */
const dots = '[.\\u2024\\u3002\\ufe52\\uff0e\\uff61]'

const slashes = /\[?:?\/{2,}\]?/g
const webScheme = /\b(h)tt(ps?)(?=\[?:)/gi
const fileScheme = /\bftp(?=s?\[?:)/gi
const otherScheme =
  /\b(mailto|tel|callto|sms|data|javascript|vbscript|file|cid|skype|blob|about|view-source|search-ms|ms-[a-z]{2,20}):(?=[^\s\]])/gi
const at = /(?<=[^\s[])[@\uff20](?=[^\s\]])/g
const ipv4 = /(?<![\d.])\d{1,10}(?:\.\d{1,10}){3,}/g
const ipv6 = /(?<![\w:])(?=[\da-f:]{0,40}::|(?:[\da-f]{1,4}:){4})[\da-f:]{3,45}(?![\w:])/gi
const hostDot = new RegExp(`(?<=${label})${dots}(?=${label})`, 'gu')
const networkPath = /(?<![[\\])\\{2,}(?=[\p{L}\p{N}])/gu
const digit = /\d/

/** The text with every indicator in it made unclickable (`hxxps[://]a[.]example`, `[@]`); running it twice changes nothing more. */
export function defangText(text: string): string {
  return text
    .replace(ipv6, (address) => address.replaceAll(':', '[:]'))
    .replace(slashes, (run) => (run.startsWith('[') && run.endsWith(']') ? run : `[${run.replaceAll(/[[\]]/g, '')}]`))
    .replace(webScheme, '$1xx$2')
    .replace(fileScheme, 'fxp')
    .replace(otherScheme, '$1[:]')
    .replace(networkPath, (run) => `[${run}]`)
    .replace(at, '[@]')
    .replace(ipv4, (address) => address.replaceAll('.', '[.]'))
    .replace(hostDot, (dot: string, offset: number, whole: string) => (isDecimalPoint(whole, offset) ? dot : '[.]'))
}

/** A dot between two digits is a decimal point, a date or a version; four groups of digits are dealt with before. */
function isDecimalPoint(text: string, offset: number): boolean {
  return text.charAt(offset) === '.' && digit.test(text.charAt(offset - 1)) && digit.test(text.charAt(offset + 1))
}
