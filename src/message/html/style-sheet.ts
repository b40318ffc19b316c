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
const maxDeclarations = 2_000
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

/** Declarations of the element from the sheet and its style attribute, in rising strength; `unread`: its ground cannot be known. */
export function declarationsOf(
  sheet: StyleSheet,
  tag: string,
  attributes: Attributes,
): { readonly declarations: string; readonly unread: boolean } {
  const inline = attributeOf(attributes, 'style') ?? ''
  if (sheet.normal.size === 0 && sheet.important.size === 0 && sheet.unreadGrounds.size === 0)
    return { declarations: inline, unread: false }
  const keys = [tag]
  const classes = attributeOf(attributes, 'class')
  if (classes !== undefined && classes !== '') {
    for (const name of classes.slice(0, 1_000).split(/\s+/, maxClasses)) if (name !== '') keys.push(`.${name}`, `${tag}.${name}`)
  }
  const id = attributeOf(attributes, 'id')
  if (id !== undefined && id !== '') keys.push(`#${id}`, `${tag}#${id}`)
  let weak = ''
  let strong = ''
  let unread = false
  for (const key of keys) {
    weak += sheet.normal.get(key) ?? ''
    strong += sheet.important.get(key) ?? ''
    if (sheet.unreadGrounds.has(key)) unread = true
  }
  return { declarations: weak === '' && strong === '' ? inline : `${weak}${inline};${strong}`, unread }
}
