/**
 * A bounded reader of style elements: the rules with one plain selector (a tag, a class, an id, a tag with a class or an id) that
 * can hide text. Rules in at-blocks hold for some screens only and hide nothing here.
 */
import { type Attributes, attributeOf } from './attributes.ts'

export interface StyleSheet {
  /** Declarations by selector, in the order of the sheet; weaker ones than the style attribute and, marked important, stronger ones. */
  readonly normal: ReadonlyMap<string, string>
  readonly important: ReadonlyMap<string, string>
  /** Selectors of elements whose ground is set by a rule that is not understood. */
  readonly unreadGrounds: ReadonlySet<string>
}

export const noStyleSheet: StyleSheet = { normal: new Map(), important: new Map(), unreadGrounds: new Set() }

const maxChars = 300_000
const maxRules = 4_000
const maxSelectors = 40
const maxDeclarations = 1_000
const maxClasses = 12

const hiding = new Set(
  'display visibility opacity font-size overflow overflow-x overflow-y max-height max-width text-indent position left top right bottom clip clip-path transform line-height mso-hide color background background-color background-image margin-left'.split(
    ' ',
  ),
)
const plainSelector = /^(?:[a-z][a-z\d]{0,20})?(?:[.#][\w-]{1,80})?$/i

/** CSS without comments. */
export function withoutComments(css: string): string {
  const pieces: string[] = []
  let from = 0
  for (let start = css.indexOf('/*'); start >= 0; start = css.indexOf('/*', from)) {
    pieces.push(css.slice(from, start), ' ')
    const end = css.indexOf('*/', start + 2)
    from = end < 0 ? css.length : end + 2
  }
  return from === 0 ? css : pieces.join('') + css.slice(from)
}

/** Boxes of one pixel or none hide; other sizes are those of pictures and tables. */
const tinyBox = (name: string, value: string): boolean => (name === 'height' || name === 'width') && /^[01](?:px|em)?(?:\s|!|$)/.test(value)

function split(block: string): { readonly normal: string; readonly important: string; readonly ground: boolean } {
  let normal = ''
  let important = ''
  let ground = false
  for (const declaration of block.slice(0, maxDeclarations).split(';')) {
    const colon = declaration.indexOf(':')
    if (colon < 0) continue
    const name = declaration.slice(0, colon).trim().toLowerCase()
    const value = declaration.slice(colon + 1).trim()
    if (name.startsWith('background')) ground = true
    if (!hiding.has(name) && !tinyBox(name, value)) continue
    const line = `${name}:${value};`
    if (/!\s?important/i.test(value)) important += line
    else normal += line
  }
  return { normal, important, ground }
}

/** Classes, ids or, without either, the tag that the last part of a selector names. */
function lastNames(selector: string): readonly string[] {
  const last =
    selector
      .trim()
      .split(/[\s>+~]+/)
      .at(-1) ?? ''
  if (last.includes(':')) return []
  const names = last.slice(0, 200).match(/[.#][\w-]{1,80}/g)
  return names ?? [last.toLowerCase()]
}

/** Reads the texts of all style elements as one sheet. */
export function readStyleSheets(texts: readonly string[]): StyleSheet {
  if (texts.length === 0) return noStyleSheet
  const normal = new Map<string, string>()
  const important = new Map<string, string>()
  const unreadGrounds = new Set<string>()
  const add = (map: Map<string, string>, key: string, lines: string): void => {
    if (lines !== '') map.set(key, ((map.get(key) ?? '') + lines).slice(-maxDeclarations))
  }
  const onRule = (selectors: string, block: string, inAtBlock: boolean): void => {
    const { normal: weak, important: strong, ground } = split(block)
    if (weak === '' && strong === '' && !ground) return
    for (const written of selectors.slice(0, 4_000).split(',', maxSelectors)) {
      const selector = written.trim()
      if (!inAtBlock && selector !== '' && plainSelector.test(selector)) {
        const key = /^[a-z]/i.test(selector) ? selector.replace(/^[a-z\d]{1,21}/i, (tag) => tag.toLowerCase()) : selector
        add(normal, key, weak)
        add(important, key, strong)
      } else if (ground) for (const name of lastNames(selector)) unreadGrounds.add(name)
    }
  }
  const css = withoutComments(texts.join('\n').slice(0, maxChars)).replaceAll(/<!--|-->/g, ' ')
  let position = 0
  let depth = 0
  let open = -1
  let close = -1
  for (let rules = 0; rules < maxRules;) {
    // Looked for anew only when passed: a flood of one kind of brace must not be searched for the other again and again.
    if (open < position) open = css.indexOf('{', position)
    if (open < 0) break
    if (close < position && close !== css.length) close = css.indexOf('}', position)
    if (close < 0) close = css.length
    if (close < open) {
      depth = Math.max(0, depth - 1)
      position = close + 1
      continue
    }
    const before = css.slice(position, open)
    const prelude = before.slice(before.lastIndexOf(';') + 1).trim()
    if (prelude.startsWith('@')) {
      depth++
      position = open + 1
      rules++
      continue
    }
    onRule(prelude, css.slice(open + 1, close), depth > 0)
    position = close + 1
    rules++
  }
  return { normal, important, unreadGrounds }
}

interface Ruled {
  readonly weak: string
  readonly strong: string
  readonly unread: boolean
}
const unruled: Ruled = { weak: '', strong: '', unread: false }

/** Declarations of an element in rising strength; `unread`: its ground cannot be known. */
export type DeclarationReader = (tag: string, attributes: Attributes) => { readonly declarations: string; readonly unread: boolean }

const mostKept = 2_000

/** Reads declarations of elements from the sheet and their style attributes; what the sheet says of a class is put together once. */
export function createDeclarationReader({ normal, important, unreadGrounds }: StyleSheet): DeclarationReader {
  const isEmpty = normal.size === 0 && important.size === 0 && unreadGrounds.size === 0
  const kept = new Map<string, Ruled>()
  const rule = (tag: string, classes: string, id: string): Ruled => {
    const key = `${tag}\n${classes}\n${id}`
    const known = kept.get(key)
    if (known !== undefined) return known
    const selectors = [tag]
    for (const name of classes.slice(0, 1_000).split(/\s+/, maxClasses)) if (name !== '') selectors.push(`.${name}`, `${tag}.${name}`)
    if (id !== '') selectors.push(`#${id}`, `${tag}#${id}`)
    let { weak, strong, unread } = unruled
    for (const selector of selectors) {
      weak += normal.get(selector) ?? ''
      strong += important.get(selector) ?? ''
      if (unreadGrounds.has(selector)) unread = true
    }
    // Sheets and classes are the sender's: what one element gets stays short, however many rules name it.
    const ruled =
      weak === '' && strong === '' && !unread
        ? unruled
        : { weak: weak.slice(-maxDeclarations), strong: strong.slice(-maxDeclarations), unread }
    if (kept.size < mostKept) kept.set(key, ruled)
    return ruled
  }
  return (tag, attributes) => {
    const inline = attributeOf(attributes, 'style') ?? ''
    if (isEmpty) return { declarations: inline, unread: false }
    const { weak, strong, unread } = rule(tag, attributeOf(attributes, 'class') ?? '', attributeOf(attributes, 'id') ?? '')
    return { declarations: weak === '' && strong === '' ? inline : `${weak}${inline};${strong}`, unread }
  }
}
