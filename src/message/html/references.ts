/** The attributes of HTML that carry URLs, with the place each was found in. */

export interface Reference {
  readonly url: string
  readonly foundIn: 'html-href' | 'html-src' | 'html-action' | 'html-refresh' | 'html-base' | 'html-style'
}

function srcset(value: string): readonly string[] {
  return value
    .slice(0, 20_000)
    .split(',')
    .map((candidate) => candidate.trim().split(/\s/)[0] ?? '')
}

function refresh(content: string): string | null {
  const at = content.toLowerCase().indexOf('url')
  if (at < 0) return null
  const equals = content.indexOf('=', at)
  return equals < 0
    ? null
    : content
        .slice(equals + 1)
        .trim()
        .replaceAll(/^['"]|['"]$/g, '')
}

function styleUrls(style: string): readonly string[] {
  return style
    .slice(0, 10_000)
    .split(/url\(/i)
    .slice(1, 50)
    .map((tail) => (tail.split(')')[0] ?? '').trim().replaceAll(/^['"]|['"]$/g, ''))
}

/** References of one element; empty values are left out. */
export function referencesOf(tag: string, attributes: ReadonlyMap<string, string>): readonly Reference[] {
  if (attributes.size === 0) return []
  const out: Reference[] = []
  const add = (foundIn: Reference['foundIn'], url: string | null | undefined): void => {
    const trimmed = url?.trim() ?? ''
    if (trimmed !== '') out.push({ url: trimmed, foundIn })
  }
  add(tag === 'base' ? 'html-base' : tag === 'link' ? 'html-src' : 'html-href', attributes.get('href'))
  add('html-href', attributes.get('xlink:href'))
  for (const name of ['src', 'background', 'data', 'poster', 'lowsrc']) add('html-src', attributes.get(name))
  for (const url of srcset(attributes.get('srcset') ?? '')) add('html-src', url)
  add('html-action', attributes.get('action'))
  add('html-action', attributes.get('formaction'))
  if (tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'refresh')
    add('html-refresh', refresh(attributes.get('content') ?? ''))
  for (const url of styleUrls(attributes.get('style') ?? '')) add('html-style', url)
  return out
}
