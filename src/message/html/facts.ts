/** One iterative walk over the tree: what a reader sees, what is hidden from him, and every link, image, form and resource. */
import type { DefaultTreeAdapterTypes } from 'parse5'
import type { HiddenText, HtmlFacts, HtmlForm, HtmlImage } from '../../domain/message.ts'
import type { HtmlDocument } from './tree.ts'
import { type ElementState, enter, rootState } from './state.ts'
import type { PlacedMark, Positions } from './positions.ts'
import { type QuoteMark, quoteMarkOf } from './quote-marks.ts'
import { type Reference, referencesOf } from './references.ts'
import { createTextSink } from './text-sink.ts'

export interface RenderedHtml {
  readonly facts: HtmlFacts
  readonly visibleText: string
  /** Where all of it stands, for whoever needs a part of the body only. */
  readonly positions: Positions
  /** Every URL-carrying attribute, raw, with the place it was found in. */
  readonly references: readonly Reference[]
}

const maxItems = 20_000
const maxHiddenChars = 5_000
const maxMarks = 2_000

const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
const silent = new Set(['script', 'style', 'head', 'title', 'template', 'noembed', 'noframes'])

type Node = DefaultTreeAdapterTypes.Node
type Element = DefaultTreeAdapterTypes.Element
const isElement = (node: Node): node is Element => 'tagName' in node

interface Step {
  readonly node: Node
  readonly state: ElementState
  readonly leaving: boolean
}

/** Text of a style element that is no CSS: long, and hardly a declaration in it (filters read it, people do not). */
export function wordSalad(css: string): string | null {
  const text = css
    .replaceAll(/\/\*[^*]{0,20000}\*\/|<!--|-->/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
  const outside: string[] = []
  let depth = 0
  let from = 0
  for (let index = 0; index < text.length; index++) {
    if (text[index] === '{') {
      if (depth === 0) outside.push(text.slice(from, index))
      depth++
    } else if (text[index] === '}' && depth > 0) {
      depth--
      if (depth === 0) from = index + 1
    }
  }
  if (depth === 0) outside.push(text.slice(from))
  // A selector list is short; prose before a brace has many plain words.
  const prose = outside
    .map((piece) => piece.trim())
    .filter(
      (piece) => piece.split(' ').filter((word) => /^[\p{L}\p{N}'’-]{1,40}[.,;!?]?$/u.test(word)).length >= 12 && !piece.startsWith('@'),
    )
  const joined = prose.join(' ').trim()
  return joined.length >= 60 ? joined : null
}

function textOf(element: Element): string {
  return element.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
}

function attributesOf(element: Element): ReadonlyMap<string, string> {
  return new Map(element.attrs.map((attribute) => [attribute.name, attribute.value]))
}

/** Walks the document; never throws, never recurses. */
export function renderHtml(document: HtmlDocument): RenderedHtml {
  const sink = createTextSink()
  const links: { href: string; parts: string[] }[] = []
  const images: HtmlImage[] = []
  const forms: { action: string; method: string; inputTypes: string[] }[] = []
  const hidden = new Map<string, { technique: HiddenText['technique']; parts: string[]; length: number }>()
  const resources: { tag: string; src: string }[] = []
  const references: Reference[] = []
  const openLinks: { href: string; parts: string[] }[] = []
  let openForm: { action: string; method: string; inputTypes: string[] } | null = null
  /** Of the node at hand; grows by one with each node. */
  let order = 0
  const orders = {
    links: [] as number[],
    images: [] as number[],
    forms: [] as number[],
    resources: [] as number[],
    references: [] as number[],
  }
  const pieces: Positions['hidden'][number][] = []
  const marks: PlacedMark[] = []
  const openMarks: { readonly node: Node; readonly mark: QuoteMark; readonly start: number; readonly order: number }[] = []
  const blanks = new Set<number>()
  const textOffsets: number[] = []
  const textOrders: number[] = []

  const hide = (technique: HiddenText['technique'], text: string): void => {
    const entry = hidden.get(technique) ?? { technique, parts: [], length: 0 }
    if (entry.length < maxHiddenChars) {
      entry.parts.push(text.slice(0, maxHiddenChars))
      pieces.push({ technique, text: text.slice(0, maxHiddenChars), order })
    }
    entry.length += text.length
    hidden.set(technique, entry)
  }

  const onText = (value: string, state: ElementState): void => {
    if (state.silent) return
    if (state.hidden !== null) {
      if (value.trim() !== '') hide(state.hidden, value.replaceAll(/\s+/g, ' '))
      return
    }
    const before = sink.length()
    if (sink.atLineStart() && value.includes('\u00a0') && value.trim() === '') blanks.add(before)
    sink.text(value, state.preformatted)
    if (sink.length() !== before) {
      textOffsets.push(Math.min(before, sink.length()))
      textOrders.push(order)
    }
    openLinks.at(-1)?.parts.push(value.slice(0, 2_000))
  }

  const onElement = (element: Element, state: ElementState, attributes: ReadonlyMap<string, string>): void => {
    const tag = element.tagName
    if (references.length < maxItems) {
      for (const reference of referencesOf(tag, attributes)) {
        references.push(reference)
        orders.references.push(order)
      }
    }
    if (tag === 'br' && !state.silent) {
      if (sink.atLineStart()) blanks.add(sink.length())
      sink.newline()
    }
    if (blocks.has(tag)) sink.newline()
    if (tag === 'td' || tag === 'th') sink.space()
    const mark = quoteMarkOf(tag, attributes)
    if (mark !== null && marks.length + openMarks.length < maxMarks) openMarks.push({ node: element, mark, start: sink.length(), order })
    if ((tag === 'a' || tag === 'area') && attributes.has('href') && links.length < maxItems) {
      const link = { href: (attributes.get('href') ?? '').trim(), parts: [attributes.get('alt') ?? ''] }
      links.push(link)
      orders.links.push(order)
      if (tag === 'a') openLinks.push(link)
    }
    if (tag === 'img' && images.length < maxItems) {
      orders.images.push(order)
      images.push({
        src: (attributes.get('src') ?? '').trim(),
        alt: attributes.get('alt') ?? '',
        width: state.width,
        height: state.height,
        hidden: state.hidden !== null || (state.width ?? 9) <= 1 || (state.height ?? 9) <= 1,
      })
      openLinks.at(-1)?.parts.push(` ${attributes.get('alt') ?? ''} `)
    }
    if (tag === 'form' && forms.length < maxItems) {
      openForm = {
        action: (attributes.get('action') ?? '').trim(),
        method: (attributes.get('method') ?? 'get').toLowerCase(),
        inputTypes: [],
      }
      forms.push(openForm)
      orders.forms.push(order)
    }
    if (openForm !== null && ['input', 'select', 'textarea', 'button'].includes(tag)) {
      openForm.inputTypes.push(tag === 'input' ? (attributes.get('type') ?? 'text').toLowerCase() : tag)
    }
    const external =
      tag === 'link'
        ? attributes.get('href')
        : ['script', 'iframe', 'frame', 'embed', 'audio', 'video', 'source'].includes(tag)
          ? attributes.get('src')
          : tag === 'object'
            ? attributes.get('data')
            : undefined
    if (external !== undefined && resources.length < maxItems) {
      resources.push({ tag, src: external.trim() })
      orders.resources.push(order)
    }
    const salad = tag === 'style' ? wordSalad(textOf(element)) : null
    if (salad !== null) hide('style-block', salad)
  }

  const pending: Step[] = [{ node: document, state: rootState, leaving: false }]
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node, state } = step
    if (step.leaving) {
      if (!isElement(node)) continue
      const open = openMarks.at(-1)
      if (open?.node === node) {
        openMarks.pop()
        marks.push({ ...open.mark, start: open.start, end: sink.length(), order: open.order, lastOrder: order })
      }
      if (blocks.has(node.tagName)) sink.newline()
      if (node.tagName === 'a' && node.attrs.some((attribute) => attribute.name === 'href')) openLinks.pop()
      if (node.tagName === 'form') openForm = null
      continue
    }
    order++
    if (node.nodeName === '#text' && 'value' in node) {
      onText(node.value, state)
      continue
    }
    let inner = state
    if (isElement(node)) {
      const attributes = attributesOf(node)
      inner = enter(state, node.tagName, attributes, silent.has(node.tagName))
      onElement(node, inner, attributes)
      pending.push({ node, state, leaving: true })
    }
    const children = isElement(node) && 'content' in node ? [node.content] : 'childNodes' in node ? node.childNodes : []
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child !== undefined) pending.push({ node: child, state: inner, leaving: false })
    }
  }

  const finishedForms: readonly HtmlForm[] = forms
  return {
    facts: {
      links: links.map((link) => ({ href: link.href, text: link.parts.join('').replaceAll(/\s+/g, ' ').trim().slice(0, 2_000) })),
      images,
      forms: finishedForms,
      hidden: [...hidden.values()].map((entry) => ({
        technique: entry.technique,
        text: entry.parts.join(' ').trim().slice(0, maxHiddenChars),
      })),
      resources,
    },
    visibleText: sink.finish(),
    positions: { ...orders, hidden: pieces, marks, blanks, textOffsets, textOrders },
    references,
  }
}
