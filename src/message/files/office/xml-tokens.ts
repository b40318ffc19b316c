/** Tokens of XML as office documents use it: elements and text in one pass; no DTD, no entity but the five of XML and numbers. */
import iconv from 'iconv-lite'
import { textOfUtf16 } from '../../utf16.ts'

export interface XmlHandler {
  /** Name without prefix; `attributes` are read when they are asked for, by name without prefix, the first of a name. */
  open(name: string, attributes: () => ReadonlyMap<string, string>): void
  close(name: string): void
  text(text: string): void
}

const longestTag = 32_768
const mostAttributes = 100
const named: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
])

function entity(whole: string, body: string): string {
  if (!body.startsWith('#')) return named.get(body) ?? whole
  const code = /^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number.parseInt(body.slice(1), 10)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}

const unescaped = (text: string): string => (text.includes('&') ? text.replaceAll(/&(#?[0-9a-zA-Z]{1,8});/g, entity) : text)
const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d)
const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Bytes of an XML part to text: UTF-16 by its mark or by its first sign, otherwise UTF-8. */
export function decodeXml(bytes: Buffer): string {
  const [first, second] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return textOfUtf16(bytes)
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return iconv.decode(bytes, 'utf-16be')
  return bytes.toString('utf8')
}

/** Signs that end a name: `=`, `/`, `>` and quotes. */
const endsName = (code: number): boolean =>
  isSpace(code) || code === 0x3d || code === 0x2f || code === 0x3e || code === 0x22 || code === 0x27

/** Where the name that starts at `from` ends. */
function nameEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !endsName(text.charCodeAt(at))) at++
  return at
}

/** Attributes in the text of a tag behind its name. */
function attributesOf(tag: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (let at = 0; at < tag.length && found.size < mostAttributes;) {
    const end = nameEnd(tag, at)
    if (end === at) {
      at++
      continue
    }
    const name = localName(tag.slice(at, end))
    let value = end
    while (value < tag.length && isSpace(tag.charCodeAt(value))) value++
    if (tag[value] !== '=') {
      at = end
      continue
    }
    value++
    while (value < tag.length && isSpace(tag.charCodeAt(value))) value++
    const quote = tag[value]
    if (quote !== '"' && quote !== "'") {
      at = value
      continue
    }
    const close = tag.indexOf(quote, value + 1)
    const stop = close < 0 ? tag.length : close
    if (!found.has(name)) found.set(name, unescaped(tag.slice(value + 1, stop)))
    at = stop + 1
  }
  return found
}

/** End of the tag that opens at `from`: its `>`, those in quoted values left out; the end of the text where there is none. */
function tagEnd(text: string, from: number): number {
  const plain = text.indexOf('>', from)
  if (plain < 0) return text.length
  const most = Math.min(text.length, from + longestTag)
  let quote = 0
  for (let at = from; at < most; at++) {
    const code = text.charCodeAt(at)
    if (quote !== 0) {
      if (code === quote) quote = 0
    } else if (code === 0x22 || code === 0x27) quote = code
    else if (code === 0x3e) return at
  }
  return plain
}

/** Walks the text and calls the handler; what is not well formed is read as far as it goes. */
export function walkXml(text: string, handler: XmlHandler): void {
  for (let at = 0; at < text.length;) {
    const open = text.indexOf('<', at)
    const end = open < 0 ? text.length : open
    if (end > at) handler.text(unescaped(text.slice(at, end)))
    if (open < 0) return
    if (text.startsWith('<!--', open)) {
      const close = text.indexOf('-->', open + 4)
      at = close < 0 ? text.length : close + 3
      continue
    }
    if (text.startsWith('<![CDATA[', open)) {
      const close = text.indexOf(']]>', open + 9)
      handler.text(text.slice(open + 9, close < 0 ? text.length : close))
      at = close < 0 ? text.length : close + 3
      continue
    }
    const close = tagEnd(text, open + 1)
    at = close + 1
    const sign = text[open + 1]
    if (sign === '?' || sign === '!') continue
    if (sign === '/') {
      handler.close(localName(text.slice(open + 2, close).trim()))
      continue
    }
    const behind = nameEnd(text, open + 1)
    const name = localName(text.slice(open + 1, behind))
    handler.open(name, () => attributesOf(text.slice(behind, close)))
    if (text[close - 1] === '/') handler.close(name)
  }
}
