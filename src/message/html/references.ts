/** The attributes of HTML that carry URLs, with the place each was found in. */
import type { Attributes } from './attributes.ts'
import { attributeOf } from './attributes.ts'
import { cssUrls } from './css-urls.ts'

export interface Reference {
  /** White space and controls taken out as the URL Standard does; relative ones resolved where the mail has a `base`. */
  readonly url: string
  readonly foundIn:
    | 'html-href'
    | 'html-src'
    | 'html-action'
    | 'html-refresh'
    | 'html-base'
    | 'html-style'
    | 'html-ping'
    | 'html-cite'
    | 'html-comment'
    | 'html-script'
    | 'html-data-uri'
    | 'html-srcdoc'
}

const maxUrlChars = 400_000

const places: ReadonlyMap<string, Reference['foundIn']> = new Map([
  ['src', 'html-src'],
  ['background', 'html-src'],
  ['data', 'html-src'],
  ['poster', 'html-src'],
  ['lowsrc', 'html-src'],
  ['dynsrc', 'html-src'],
  ['codebase', 'html-src'],
  ['code', 'html-src'],
  ['archive', 'html-src'],
  ['classid', 'html-src'],
  ['manifest', 'html-src'],
  ['profile', 'html-src'],
  ['action', 'html-action'],
  ['formaction', 'html-action'],
  ['cite', 'html-cite'],
  ['longdesc', 'html-cite'],
  ['xlink:href', 'html-href'],
])

/** A URL as browsers read it: outer controls and spaces off, tab and line breaks out, `\\host` as `//host` (URL Standard, section 4.4). */
export function cleanUrl(value: string): string {
  const bounded = value.length > maxUrlChars ? value.slice(0, maxUrlChars) : value
  const trimmed = bounded.trim()
  const clean = /[\u0000-\u001f]/.test(trimmed) ? trimmed.replaceAll(/^[\u0000-\u0020]+|[\t\r\n]/g, '').trim() : trimmed
  return clean.startsWith('\\') || clean.startsWith('/\\') ? clean.replace(/^[/\\]{2}/, '//') : clean
}

/** Candidates of a srcset; a `data:` URI holds commas of its own. */
function srcset(value: string): readonly string[] {
  return value
    .slice(0, 20_000)
    .split(/,\s/, 200)
    .flatMap((piece) => (/^\s{0,20}data:/i.test(piece) ? [piece] : piece.split(',')))
    .map((candidate) => candidate.trim().split(/\s/, 1)[0] ?? '')
}

function refresh(content: string): string | null {
  const match =
    /^[^;,]{0,40}[;,]\s{0,20}(?:url\s{0,20}=\s{0,20})?["']?([^"']{1,4000})/i.exec(content) ??
    /url\s{0,20}=\s{0,20}["']?([^"']{1,4000})/i.exec(content)
  return match?.[1] ?? null
}

/** References of one element; empty values and mere fragments are left out. */
export function referencesOf(tag: string, attributes: Attributes): readonly Reference[] {
  if (attributes.length === 0) return []
  const out: Reference[] = []
  const add = (foundIn: Reference['foundIn'], value: string | null): void => {
    const url = cleanUrl(value ?? '')
    if (url === '' || url.startsWith('#')) return
    out.push({ url, foundIn })
  }
  for (const { name, value } of attributes) {
    if (value === '') continue
    switch (name) {
      case 'href':
        add(tag === 'base' ? 'html-base' : tag === 'link' ? 'html-src' : 'html-href', value)
        break
      case 'srcset':
      case 'imagesrcset':
        for (const url of srcset(value)) add('html-src', url)
        break
      case 'ping':
        for (const url of value.slice(0, 20_000).split(/\s+/, 50)) add('html-ping', url)
        break
      case 'style':
        if (value.includes('(') || value.includes('\\')) for (const url of cssUrls(value.slice(0, 10_000))) add('html-style', url)
        break
      case 'content':
        if (tag === 'meta' && attributeOf(attributes, 'http-equiv')?.trim().toLowerCase() === 'refresh') add('html-refresh', refresh(value))
        break
      case 'to':
      case 'from':
      case 'values':
        if (changesLink(tag, attributes)) for (const url of value.slice(0, 20_000).split(';', 50)) add('html-href', url)
        break
      default: {
        const place = places.get(name)
        if (place !== undefined) add(place, value)
      }
    }
  }
  return out
}

/** SVG animations that give a link another target (SVG 2 and SMIL: `animate`, `set`). */
function changesLink(tag: string, attributes: Attributes): boolean {
  return (tag === 'animate' || tag === 'set') && /^(?:xlink:)?href$/i.test(attributeOf(attributes, 'attributeName') ?? '')
}

/** Relative references as the first `base` of the document makes them; the others as they are. */
export function resolved(references: readonly Reference[]): readonly Reference[] {
  const base = references.find(({ foundIn, url }) => foundIn === 'html-base' && /^https?:/i.test(url))
  if (base === undefined || URL.parse(base.url) === null) return references
  return references.map((reference) => {
    const { url, foundIn } = reference
    if (foundIn === 'html-base' || /^[a-z][a-z\d+.-]{0,30}:/i.test(url)) return reference
    const absolute = URL.parse(url, base.url)
    return absolute === null ? reference : { url: absolute.href, foundIn }
  })
}
