/** URLs in bytes whose format is not read: as 8-bit text and as UTF-16 at even and odd offsets. */
import { scanRawUrls } from '../../observables/text-links.ts'
import { textOfUtf16 } from '../../utf16.ts'

const mostBytes = 2_000_000
const mostUrls = 200
const wide = Buffer.from('http', 'utf16le')
const namespaces = /^https?:\/\/(?:schemas\.|purl\.org\/|www\.w3\.org\/|ns\.adobe\.com\/|purl\.oclc\.org\/|dublincore\.org\/|www\.iec\.ch)/i

/** URLs of the first two megabytes, XML namespaces left out, at most 200. */
export function rawUrls(bytes: Buffer): readonly string[] {
  const look = bytes.subarray(0, mostBytes)
  const urls = new Set<string>()
  const latin = look.includes('://') ? scanRawUrls(look.toString('latin1'), mostUrls) : []
  for (const url of latin) urls.add(url)
  for (let at = look.indexOf(wide); at >= 0 && urls.size < mostUrls; at = look.indexOf(wide, at + 8)) {
    const text = textOfUtf16(look.subarray(at, at + 4_096))
    const url = /^https?:\/\/[^\s<>"'\\^`{|}\u0000-\u001f\u007f-\u00a0\ue000-\uffff]{3,2000}/i.exec(text)?.[0]
    if (url !== undefined) urls.add(url)
  }
  return [...urls].filter((url) => !namespaces.test(url))
}

/** Paths of shares (`\\host\…`) in UTF-16 text of the first two megabytes, at most 20. */
export function rawShares(bytes: Buffer): readonly string[] {
  const look = bytes.subarray(0, mostBytes)
  const mark = Buffer.from('\\\\', 'utf16le')
  const found = new Set<string>()
  let tries = 0
  for (let at = look.indexOf(mark); at >= 0 && found.size < 20 && tries < 2_000; at = look.indexOf(mark, at + 4), tries++) {
    const path = /^\\\\[A-Za-z0-9.@_-]{2,255}\\[^\u0000-\u001f"<>|]{1,255}/.exec(textOfUtf16(look.subarray(at, at + 1_024)))?.[0]
    if (path !== undefined) found.add(path)
  }
  return [...found]
}
