/** Windows code page numbers ([MS-UCODEREF]) to text. */
import { decodeCharset, decodeGuess } from '../mime/charset.ts'

const labels: ReadonlyMap<number, string> = new Map([
  [932, 'shift_jis'],
  [936, 'gbk'],
  [949, 'euc-kr'],
  [950, 'big5'],
  [1200, 'utf-16le'],
  [1201, 'utf-16be'],
  [10000, 'macintosh'],
  [20127, 'us-ascii'],
  [20866, 'koi8-r'],
  [20932, 'euc-jp'],
  [20936, 'gb2312'],
  [21866, 'koi8-u'],
  [50220, 'iso-2022-jp'],
  [50221, 'iso-2022-jp'],
  [50222, 'iso-2022-jp'],
  [51932, 'euc-jp'],
  [51936, 'gb2312'],
  [51949, 'euc-kr'],
  [52936, 'gb2312'],
  [54936, 'gb18030'],
  [65000, 'utf-7'],
  [65001, 'utf-8'],
])

function label(codepage: number): string {
  if (codepage > 28590 && codepage < 28607) return `iso-8859-${codepage - 28590}`
  return labels.get(codepage) ?? `cp${codepage}`
}

/** Decodes by code page number; null or an unknown number means UTF-8 where the bytes are UTF-8, otherwise windows-1252. */
export function decodeCodepage(bytes: Buffer, codepage: number | null): string {
  if (codepage === null || codepage <= 0) return decodeGuess(bytes)
  const name = label(codepage)
  if (name !== 'iso-2022-jp') return decodeCharset(bytes, name)
  try {
    return new TextDecoder('iso-2022-jp').decode(bytes)
  } catch {
    return decodeGuess(bytes)
  }
}
