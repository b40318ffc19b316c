/** What a page in a file can do: its scripts, event handlers, fields and embedded data, from one walk over the tree. */
import { type Element, isElement, type Node } from '../../html/nodes.ts'
import type { HtmlDocument } from '../../html/tree.ts'

export interface PageField {
  readonly type: string
  readonly name: string
  readonly value: string
}
export interface PageParts {
  /** Text of all script elements, event handlers and `javascript:` addresses, joined by line breaks. */
  readonly script: string
  /** True where there is a script element, an event handler or a `javascript:` address. */
  readonly runs: boolean
  readonly fields: readonly PageField[]
  /** `data:` URIs of attributes, whole. */
  readonly dataUris: readonly string[]
  /** `<meta http-equiv=refresh>` with an address. */
  readonly refreshes: boolean
  /** Elements of HTML inside a foreignObject that ask, load or forward. */
  readonly foreign: readonly string[]
}

const mostScriptChars = 6_000_000
const mostFields = 500
const mostDataUris = 50
const tellingForeign = new Set('form input iframe embed object meta script a'.split(' '))

/** Comments count too: old browsers run a script that stands in one. */
function textOf(element: Element): string {
  const children = element.childNodes.map((child) => ('value' in child ? child.value : 'data' in child ? child.data : ''))
  return children.join('')
}

/** Walks the document; never throws, never recurses. */
export function partsOfPage(document: HtmlDocument): PageParts {
  const scripts: string[] = []
  const fields: PageField[] = []
  const dataUris: string[] = []
  const foreign = new Set<string>()
  let chars = 0
  let runs = false
  let refreshes = false
  const addScript = (text: string): void => {
    runs = true
    if (chars < mostScriptChars) scripts.push(text.slice(0, mostScriptChars - chars))
    chars += text.length
  }
  const onElement = (element: Element, inForeign: boolean): void => {
    const tag = element.tagName.toLowerCase()
    const get = (name: string): string => element.attrs.find((each) => each.name === name)?.value ?? ''
    if (inForeign && tellingForeign.has(tag)) foreign.add(tag)
    if (tag === 'script') {
      const kind = get('type').toLowerCase()
      // Data blocks (JSON-LD, templates) are no program.
      if (!/json|template|text\/plain|html/.test(kind)) addScript(textOf(element))
    }
    if (tag === 'meta' && get('http-equiv').toLowerCase() === 'refresh' && /url\s{0,9}=/i.test(get('content'))) refreshes = true
    if (['input', 'textarea', 'select'].includes(tag) && fields.length < mostFields) {
      const name = `${get('name')} ${get('id')} ${get('placeholder')} ${get('autocomplete')}`.trim().slice(0, 400)
      fields.push({ type: tag === 'input' ? get('type').toLowerCase() || 'text' : tag, name, value: get('value').slice(0, 400) })
    }
    for (const { name, value } of element.attrs) {
      if (/^on[a-z]{3,20}$/i.test(name) && value.trim() !== '') addScript(value)
      const start = value.slice(0, 40).trimStart().toLowerCase()
      if (start.startsWith('javascript:')) addScript(value.trimStart().slice(11))
      else if (start.startsWith('data:') && dataUris.length < mostDataUris) dataUris.push(value.trim())
    }
  }
  const pending: { readonly node: Node; readonly inForeign: boolean }[] = [{ node: document, inForeign: false }]
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node } = step
    let { inForeign } = step
    if (isElement(node)) {
      onElement(node, inForeign)
      inForeign ||= node.tagName.toLowerCase() === 'foreignobject'
    }
    const children = isElement(node) && 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : []
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child !== undefined) pending.push({ node: child, inForeign })
    }
  }
  return { script: scripts.join('\n'), runs, fields, dataUris, refreshes, foreign: [...foreign] }
}

/** True for a field that takes a password, by its type or by its name. */
export function takesPassword({ type, name }: PageField): boolean {
  if (type === 'password') return true
  if (!['text', 'email', 'tel', 'number', 'search'].includes(type)) return false
  return /(?:^|[^a-z])(?:pass|passwd|password|passwort|passcode|pwd|psw|kennwort|wachtwoord|contrase\u00f1a|contrasena|senha)(?![a-z])/i.test(
    name,
  )
}
