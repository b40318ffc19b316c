/** Links that stand one level deeper: in `data:` URIs, `srcdoc`, scripts, event attributes, style elements and conditional comments. */
import { createBreachLog } from '../limits.ts'
import { scanRawUrls } from '../observables/text-links.ts'
import type { Attributes } from './attributes.ts'
import { cssUrls } from './css-urls.ts'
import { readDataUri } from './data-uri.ts'
import { isConditional, markupLinks } from './markup-links.ts'
import { isElement, type Node, textInside } from './nodes.ts'
import { cleanUrl, type Reference, referencesOf } from './references.ts'
import { readScript } from '../script/read-script.ts'
import { parseHtml } from './tree.ts'

/** Characters of embedded documents and scripts that one mail may have read. */
export interface EmbeddedBudget {
  left: number
}

export const embeddedChars = 1_000_000
const maxDocument = 400_000
const maxNested = 500
const maxScript = 200_000

function spend(budget: EmbeddedBudget, text: string): string {
  const taken = text.slice(0, Math.min(budget.left, maxDocument))
  budget.left -= taken.length
  return taken
}

/** Code of a `javascript:` or `vbscript:` URL, its percent-encoding undone; null for all others. */
function codeOf(url: string): string | null {
  const match = /^(?:javascript|vbscript|livescript):/i.exec(url)
  if (match === null) return null
  const code = url.slice(match[0].length)
  try {
    return decodeURIComponent(code)
  } catch {
    return code
  }
}

/** Addresses that a script spells; nothing of it is run. */
const javascriptUrls = (code: string): readonly string[] => readScript(code.slice(0, maxScript), 'javascript', 0).urls

const at = (urls: readonly string[], foundIn: Reference['foundIn']): readonly Reference[] =>
  urls.map((url) => ({ url: cleanUrl(url), foundIn }))

/** URLs of an embedded document; what is embedded in it in turn is not read. */
function documentLinks(html: string, foundIn: Reference['foundIn']): readonly Reference[] {
  const out: Reference[] = []
  const { document } = parseHtml(html, maxDocument, createBreachLog())
  const pending: Node[] = [document]
  for (let node = pending.pop(); node !== undefined && out.length < maxNested; node = pending.pop()) {
    if (isElement(node)) {
      for (const { url } of referencesOf(node.tagName, node.attrs)) {
        const code = codeOf(url)
        if (code === null) out.push({ url, foundIn })
        else out.push(...at(javascriptUrls(code), foundIn))
      }
      for (const { name, value } of node.attrs) if (name.startsWith('on')) out.push(...at(javascriptUrls(value), foundIn))
      if (node.tagName === 'script' || node.tagName === 'style') {
        const text = textInside(node)
        out.push(...at(node.tagName === 'script' ? javascriptUrls(text) : cssUrls(text), foundIn))
      }
    }
    if ('content' in node) pending.push(node.content)
    else if ('childNodes' in node)
      for (let index = node.childNodes.length - 1; index >= 0; index--) pending.push(node.childNodes[index] ?? node)
  }
  return out
}

/** What a `data:` or `javascript:` URL holds; nothing for all others. */
export function linksInUrl(url: string, budget: EmbeddedBudget): readonly Reference[] {
  const first = url.charCodeAt(0) | 32
  // `d`, `j`, `v`, `l`: all other URLs cost one comparison.
  if (first !== 100 && first !== 106 && first !== 118 && first !== 108) return []
  const code = codeOf(url)
  if (code !== null) return at(javascriptUrls(spend(budget, code)), 'html-script')
  const data = readDataUri(url)
  if (data === null) return []
  const text = spend(budget, data.text)
  if (/html|svg|xml/.test(data.mediaType)) return documentLinks(text, 'html-data-uri')
  return at(
    data.mediaType === 'text/css' ? cssUrls(text) : /script/.test(data.mediaType) ? javascriptUrls(text) : scanRawUrls(text, maxNested),
    'html-data-uri',
  )
}

/** What event attributes and `srcdoc` hold. */
export function linksInAttributes(attributes: Attributes, budget: EmbeddedBudget): readonly Reference[] {
  let out: Reference[] | null = null
  for (const { name, value } of attributes) {
    if (value.length < 6) continue
    if (name.startsWith('on')) {
      out ??= []
      out.push(...at(javascriptUrls(spend(budget, value)), 'html-script'))
    } else if (name === 'srcdoc') {
      out ??= []
      out.push(...documentLinks(spend(budget, value), 'html-srcdoc'))
    }
  }
  return out ?? []
}

/** What the text of a script or style element holds. */
export function linksInElement(tag: string, text: string, budget: EmbeddedBudget): readonly Reference[] {
  return tag === 'style' ? at(cssUrls(text), 'html-style') : at(javascriptUrls(spend(budget, text)), 'html-script')
}

/** What a conditional comment links to; other comments nobody sees. */
export function linksInComment(comment: string, budget: EmbeddedBudget): readonly Reference[] {
  if (comment.length < 12 || !isConditional(comment)) return []
  return at(markupLinks(spend(budget, comment)), 'html-comment').filter(({ url }) => url !== '' && !url.startsWith('#'))
}
