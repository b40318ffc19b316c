/** One iterative walk over the tree: what a reader sees, what is hidden from him, and every link, image, form and resource. */
import type { HtmlFacts, HtmlForm, HtmlImage } from '../../domain/message.ts'
import { brokenWords, hasInvisible, withoutInvisible } from '../invisible.ts'
import { type Attributes, attributeOf } from './attributes.ts'
import { embeddedChars, linksInAttributes, linksInComment, linksInElement, linksInUrl } from './embedded.ts'
import { createHiddenLog } from './hidden-log.ts'
import type { HtmlDocument } from './tree.ts'
import { createStateReader, type ElementState, rootState } from './state.ts'
import { type Element, isElement, type Node, textInside } from './nodes.ts'
import type { PlacedMark, Positions } from './positions.ts'
import { type QuoteMark, quoteMarkOf } from './quote-marks.ts'
import { type Reference, referencesOf, resolved } from './references.ts'
import { readStyleSheets } from './style-sheet.ts'
import { createTextSink } from './text-sink.ts'
import { type Unseen, unseenInAttributes, unseenInComment, unseenInElement } from './unseen.ts'

export interface RenderedHtml {
  readonly facts: HtmlFacts
  readonly visibleText: string
  /** Where all of it stands, for whoever needs a part of the body only. */
  readonly positions: Positions
  /** Every URL-carrying attribute, with the place it was found in. */
  readonly references: readonly Reference[]
}

const maxItems = 20_000
const maxMarks = 2_000

const blocks = new Set(
  'address article aside blockquote body center dd div dl dt fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tr ul'.split(
    ' ',
  ),
)
const silent = new Set(['script', 'style', 'head', 'title', 'template', 'noembed', 'noframes'])
const fields = new Set(['input', 'select', 'textarea', 'button'])
const sources = new Set(['script', 'iframe', 'frame', 'embed', 'audio', 'video', 'source'])

interface Step {
  readonly node: Node
  readonly state: ElementState
  readonly leaving: boolean
}

/** What an element loads from elsewhere; undefined for most. */
function externalOf(tag: string, attributes: Attributes): string | undefined {
  if (tag === 'link') return attributeOf(attributes, 'href')
  if (tag === 'object') return attributeOf(attributes, 'data')
  return sources.has(tag) ? attributeOf(attributes, 'src') : undefined
}

/** Walks the document; never throws, never recurses. `styles`: its style elements. */
export function renderHtml(document: HtmlDocument, styles: readonly Element[]): RenderedHtml {
  const sink = createTextSink()
  const hidden = createHiddenLog()
  const states = createStateReader(readStyleSheets(styles.map(textInside)))
  const budget = { left: embeddedChars }
  const links: { href: string; parts: string[] }[] = []
  const images: HtmlImage[] = []
  const forms: { action: string; method: string; inputTypes: string[] }[] = []
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
  const marks: PlacedMark[] = []
  const openMarks: { readonly node: Node; readonly mark: QuoteMark; readonly start: number; readonly order: number }[] = []
  const blanks = new Set<number>()
  const textOffsets: number[] = []
  const textOrders: number[] = []

  const refer = (found: readonly Reference[]): void => {
    for (const reference of found) {
      if (references.length >= maxItems) return
      references.push(reference)
      orders.references.push(order)
    }
  }
  const note = (unseen: Unseen): void => {
    if (unseen !== null) hidden.add(unseen.technique, unseen.text, order)
  }

  const onText = (value: string, state: ElementState): void => {
    if (state.silent) return
    if (state.hidden !== null) {
      if (value.trim() !== '') hidden.add(state.hidden, value.replaceAll(/\s+/g, ' '), order)
      return
    }
    const before = sink.length()
    const text = hasInvisible(value) ? withoutInvisible(value) : value
    if (text.length !== value.length) {
      const words = brokenWords(value.slice(0, 20_000))
      if (words.length > 0) hidden.add('zero-width', words.join(' '), order)
    }
    if (sink.atLineStart() && text.includes('\u00a0') && text.trim() === '') blanks.add(before)
    sink.text(text, state.preformatted)
    if (sink.length() !== before) {
      textOffsets.push(Math.min(before, sink.length()))
      textOrders.push(order)
    }
    openLinks.at(-1)?.parts.push(text.slice(0, 2_000))
  }

  const onImage = (attributes: Attributes, state: ElementState): void => {
    const alt = attributeOf(attributes, 'alt') ?? ''
    orders.images.push(order)
    images.push({
      src: (attributeOf(attributes, 'src') ?? '').trim(),
      alt,
      width: state.width,
      height: state.height,
      hidden: state.hidden !== null || (state.width ?? 9) <= 1 || (state.height ?? 9) <= 1,
    })
    openLinks.at(-1)?.parts.push(` ${alt} `)
  }

  const onElement = (element: Element, state: ElementState): void => {
    const { tagName: tag, attrs: attributes } = element
    if (attributes.length > 0) {
      const found = referencesOf(tag, attributes)
      refer(found)
      for (const { url } of found) refer(linksInUrl(url, budget))
      refer(linksInAttributes(attributes, budget))
      note(unseenInAttributes(attributes))
    }
    if (tag === 'br' && !state.silent) {
      if (sink.atLineStart()) blanks.add(sink.length())
      sink.newline()
    }
    if (blocks.has(tag)) sink.newline()
    if (tag === 'td' || tag === 'th') sink.space()
    const mark = quoteMarkOf(tag, attributes)
    if (mark !== null && marks.length + openMarks.length < maxMarks) openMarks.push({ node: element, mark, start: sink.length(), order })
    if (tag === 'a' || tag === 'area') {
      const href = attributeOf(attributes, 'href')
      if (href !== undefined && links.length < maxItems) {
        const link = { href: href.trim(), parts: [attributeOf(attributes, 'alt') ?? ''] }
        links.push(link)
        orders.links.push(order)
        if (tag === 'a') openLinks.push(link)
      }
    }
    if (tag === 'img' && images.length < maxItems) onImage(attributes, state)
    if (tag === 'form' && forms.length < maxItems) {
      openForm = {
        action: (attributeOf(attributes, 'action') ?? '').trim(),
        method: (attributeOf(attributes, 'method') ?? 'get').toLowerCase(),
        inputTypes: [],
      }
      forms.push(openForm)
      orders.forms.push(order)
    }
    if (openForm !== null && fields.has(tag)) {
      openForm.inputTypes.push(tag === 'input' ? (attributeOf(attributes, 'type') ?? 'text').toLowerCase() : tag)
    }
    const external = externalOf(tag, attributes)
    if (external !== undefined && resources.length < maxItems) {
      resources.push({ tag, src: external.trim() })
      orders.resources.push(order)
    }
    if (tag === 'style' || tag === 'script') {
      const text = textInside(element)
      refer(linksInElement(tag, text, budget))
      note(unseenInElement(tag, attributes, text))
    }
  }

  const onLeaving = (node: Element): void => {
    const open = openMarks.at(-1)
    if (open?.node === node) {
      openMarks.pop()
      marks.push({ ...open.mark, start: open.start, end: sink.length(), order: open.order, lastOrder: order })
    }
    if (blocks.has(node.tagName)) sink.newline()
    if (node.tagName === 'a' && attributeOf(node.attrs, 'href') !== undefined) openLinks.pop()
    if (node.tagName === 'form') openForm = null
  }

  let elements = 0
  const pending: Step[] = [{ node: document, state: rootState, leaving: false }]
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node, state } = step
    if (step.leaving) {
      if (isElement(node)) onLeaving(node)
      continue
    }
    order++
    if (node.nodeName === '#text' && 'value' in node) {
      onText(node.value, state)
      continue
    }
    let inner = state
    if (isElement(node)) {
      elements++
      inner = states.enter(state, node.tagName, node.attrs, silent.has(node.tagName))
      onElement(node, inner)
      const { tagName: tag } = node
      if (blocks.has(tag) || tag === 'a' || openMarks.at(-1)?.node === node) pending.push({ node, state, leaving: true })
    } else if (node.nodeName === '#comment' && 'data' in node) {
      refer(linksInComment(node.data, budget))
      note(unseenInComment(node.data))
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
      hidden: hidden.finish(),
      resources,
      elements,
    },
    visibleText: sink.finish(),
    positions: { ...orders, hidden: hidden.pieces(), marks, blanks, textOffsets, textOrders },
    references: resolved(references),
  }
}
