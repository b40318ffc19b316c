/** A page in a file (HTML or SVG): where it leads, what it asks for, what its scripts hold. */
import { scanRawUrls } from '../../observables/text-links.ts'
import { createBreachLog } from '../../limits.ts'
import { renderHtml } from '../../html/facts.ts'
import { parseHtml } from '../../html/tree.ts'
import type { FileMember, FileReading, FileSource, ReadContext } from '../file-reading.ts'
import { decodable, embeddedFiles } from './embedded-data.ts'
import { decodeScriptSections } from './encoded-script.ts'
import { mostScriptBytes } from './file-text.ts'
import { bytesOfEncoded, unescapePercent } from '../../script/decoded.ts'
import { type PageParts, partsOfPage, takesPassword } from './page-parts.ts'
import { readScript, type ScriptReading } from '../../script/read-script.ts'
import { longRuns, smuggles, smugglingWords, writesPage } from './smuggling.ts'

export interface PageReading {
  readonly reading: FileReading
  readonly parts: PageParts
}

const mostText = 500_000
const redirects = /\blocation(?:\.href)?\s{0,9}=(?!=)|\blocation\.(?:replace|assign)\s{0,9}\(/
const shownField = ({ type, name }: { readonly type: string; readonly name: string }): string =>
  `${type} field ${name}`.trim().slice(0, 200)

/** Bytes of the `data:` URIs that a click or the page itself opens. */
function dataFiles(uris: readonly string[], bytes: number): readonly Buffer[] {
  return uris.flatMap((uri) => {
    const comma = uri.indexOf(',')
    if (comma < 0 || comma > 300 || uri.length > bytes * 1.4) return []
    if (/;base64/i.test(uri.slice(0, comma))) return bytesOfEncoded(uri.slice(comma + 1), 8) ?? []
    return Buffer.from(unescapePercent(uri.slice(comma + 1, comma + 1_000_000)), 'utf8')
  })
}

/** The way in which an address of the recipients stands in the page; null where none does. */
function prefilled(page: string, script: ScriptReading, recipients: readonly string[]): string | null {
  const lower = page.toLowerCase()
  for (const address of recipients.slice(0, 20)) {
    if (address.length < 6) continue
    if (lower.includes(address)) return 'as it is'
    if (
      page.includes(
        Buffer.from(address)
          .toString('base64')
          .replace(/={1,2}$/, ''),
      )
    )
      return 'in base64'
    if (lower.includes(encodeURIComponent(address)) || script.decoded.some((text) => text.toLowerCase().includes(address))) return 'encoded'
  }
  return null
}

/** Reads the page; `extra` decides what further traits its parts mean. */
export async function readPage(page: string, file: FileSource, context: ReadContext): Promise<PageReading> {
  const own = createBreachLog()
  const { document, styles, complete } = parseHtml(page, context.limits.htmlBytes, own)
  const rendered = renderHtml(document, styles)
  const parts = partsOfPage(document)
  const script = decodeScriptSections(parts.script)
  const left = decodable(file, context)
  const code = readScript(script, 'javascript', left)
  const inUris = await embeddedFiles(dataFiles(parts.dataUris, left), 'smuggled', context)
  const assembles = smuggles(script, page)
  const beside =
    assembles && code.payloads.length === 0
      ? longRuns(page).flatMap((run) => (run.length > left ? [] : (bytesOfEncoded(run, 600) ?? [])))
      : []
  const inScript = await embeddedFiles([...code.payloads, ...beside], 'smuggled', context)
  const pages: readonly FileMember[] = code.decoded
    .filter((text) => writesPage(script, text))
    .slice(0, left > 0 ? 3 : 0)
    .map((text, index) => ({ name: `page-${index + 1}.html`, bytes: Buffer.from(text, 'utf8'), foundIn: 'smuggled' }))
  const traits: string[] = []
  const details: { trait: string; excerpt: string }[] = []
  const note = (trait: string, excerpt: string): void => {
    traits.push(trait)
    details.push({ trait, excerpt: excerpt.slice(0, 200) })
  }
  if (assembles || pages.length > 0 || inScript.members.length > 0) note('html-smuggling', `script with ${smugglingWords(script)}`)
  else if (inUris.members.length > 0) note('html-smuggling', 'a file in a data: address')
  const form = rendered.facts.forms[0]
  if (form !== undefined || parts.fields.length > 0) note('form', form === undefined ? 'fields without a form' : `sends to ${form.action}`)
  const password = parts.fields.find(takesPassword)
  if (password !== undefined) note('password-form', `${shownField(password)}${form === undefined ? '' : `, sent to ${form.action}`}`)
  if (parts.refreshes || redirects.test(script))
    note('redirect', parts.refreshes ? 'meta refresh' : (redirects.exec(script)?.[0] ?? 'script'))
  const way = prefilled(page, code, context.recipients)
  if (way !== null) note('recipient-prefilled', `the recipient's address stands in the page ${way}`)
  const rest = complete ? [] : scanRawUrls(page.slice(0, mostScriptBytes), context.limits.urls)
  return {
    parts,
    reading: {
      traits: [...traits, ...(inUris.codes.traits ?? []), ...(inScript.codes.traits ?? [])],
      details: [...details, ...(inUris.codes.details ?? []), ...(inScript.codes.details ?? [])],
      references: [
        ...rendered.references
          .filter(({ url, foundIn }) => foundIn !== 'html-script' && !/^data:/i.test(url))
          .map(({ url }) => ({ url, foundIn: 'html-file' })),
        ...code.urls.map((url) => ({ url, foundIn: 'script' })),
        ...rest.map((url) => ({ url, foundIn: 'html-file' })),
        ...(inUris.codes.references ?? []),
        ...(inScript.codes.references ?? []),
      ],
      texts: [
        ...(rendered.visibleText === '' ? [] : [{ text: rendered.visibleText.slice(0, mostText), foundIn: 'html-file-text' }]),
        ...(inUris.codes.texts ?? []),
        ...(inScript.codes.texts ?? []),
      ],
      members: [...inUris.members, ...inScript.members, ...pages],
      opaque: complete ? [] : [`page that was read in part: ${file.name}`],
    },
  }
}
