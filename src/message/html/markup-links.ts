/** Links in markup that is not parsed: conditional comments, which desktop Outlook shows instead of what all others see. */

const maxChars = 200_000
const maxLinks = 500
const linking =
  /[\s"'/](?:xlink:|o:|v:)?(?:href|src|action|background)\s{0,5}=\s{0,5}(?:"([^"]{1,4000})"|'([^']{1,4000})'|([^\s"'<>]{1,4000}))/gi
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
  ['lt', '<'],
  ['gt', '>'],
  ['colon', ':'],
  ['sol', '/'],
  ['period', '.'],
  ['tab', '\t'],
  ['newline', '\n'],
])

/** True for the comment of a condition, `[if mso]>…`, whose content some program shows. */
export function isConditional(comment: string): boolean {
  return /^\s{0,20}\[if\s/i.test(comment)
}

function withoutEntities(value: string): string {
  if (!value.includes('&')) return value
  return value.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));?/gi,
    (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
      if (name !== undefined) return entities.get(name.toLowerCase()) ?? whole
      const code = decimal === undefined ? parseInt(hex ?? '0', 16) : Number(decimal)
      return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : ''
    },
  )
}

/** Values of the attributes that link, `href` of VML shapes (`v:roundrect`) among them; at most 500. */
export function markupLinks(markup: string): readonly string[] {
  const links: string[] = []
  for (const match of markup.slice(0, maxChars).matchAll(linking)) {
    if (links.length >= maxLinks) break
    links.push(withoutEntities(match[1] ?? match[2] ?? match[3] ?? '').trim())
  }
  return links
}
