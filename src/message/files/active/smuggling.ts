/** HTML smuggling (MITRE ATT&CK T1027.006): a page whose script builds a file or another page on the reader's machine. */

const assembling = [
  'atob(',
  'new blob',
  'createobjecturl',
  'fromcharcode',
  'mssaveoropenblob',
  'unescape(',
  'uint8array',
  'webassembly',
  'decodeuricomponent(',
]
const delivering = [
  '.download',
  'download=',
  'createobjecturl',
  'mssaveoropenblob',
  'document.write',
  'innerhtml',
  'srcdoc',
  'location',
  'eval(',
  'new function',
]
const longCode = /[A-Za-z0-9+/=]{200}|(?:\d{1,3},\s?){100}|(?:%[0-9a-fA-F]{2}|\\x[0-9a-fA-F]{2}){60}/

/** True where the script assembles data and delivers it, and the page holds a long run of encoded data, in the script or beside it. */
export function smuggles(script: string, page: string): boolean {
  const lower = script.toLowerCase()
  return (
    assembling.slice(0, 5).some((word) => lower.includes(word)) &&
    delivering.slice(0, 8).some((word) => lower.includes(word)) &&
    longCode.test(page)
  )
}

/** True where decoded text is markup that asks for something or runs something, and the script puts it into the page. */
export function writesPage(script: string, decoded: string): boolean {
  const lower = script.toLowerCase()
  const writes = assembling.some((word) => lower.includes(word)) && delivering.some((word) => lower.includes(word))
  return writes && isPage(decoded)
}

/** True for markup that is a page or a form of its own, not a snippet that loads a counter. */
export function isPage(text: string): boolean {
  const lower = text.slice(0, 1_000_000).toLowerCase()
  if (/<(?:form|input|iframe)\b/.test(lower)) return true
  return text.length >= 500 && /<(?:html|body|script|meta|!doctype)\b/.test(lower)
}

/** The words of the script that assemble and deliver, for an analyst. */
export function smugglingWords(script: string): string {
  const lower = script.toLowerCase()
  const words = [...assembling, ...delivering].filter((word) => lower.includes(word)).map((word) => word.replace(/[(=]$/, ''))
  return [...new Set(words)].join(', ')
}

/** Long runs of base64 in the page, which a script may take from an element instead of a literal; at most ten. */
export function longRuns(page: string): readonly string[] {
  const out: string[] = []
  for (const match of page.matchAll(/[A-Za-z0-9+/]{600,}={0,2}/g)) {
    out.push(match[0])
    if (out.length >= 10) break
  }
  return out
}
