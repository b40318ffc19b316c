/** QR codes drawn in HTML: cells of tables with dark and light backgrounds, and block characters with colours. */
import { attributeOf } from '../html/attributes.ts'
import { parseColour } from '../html/colour.ts'
import { type Element, isElement, type Node } from '../html/nodes.ts'
import { lookOf, parseStyle } from '../html/style.ts'
import type { HtmlDocument } from '../html/tree.ts'
import { type Cells, drawCells } from './bitmap.ts'
import { drawTextCodes } from './text-qr.ts'

const leastSide = 21
/** 177 modules, each of which may be drawn by several cells. */
const mostSide = 600
const mostTables = 3
const mostText = 400_000
const mostRows = 5_000

interface State {
  /** The text is light, so that a full block is a light module. */
  readonly pale: boolean
  readonly dark: boolean
  readonly pre: boolean
}
interface Step {
  readonly node: Node
  readonly state: State
  readonly leaving: boolean
}

const breaks = new Set('br div p tr li pre table section'.split(' '))
const silent = new Set('script style head title template'.split(' '))
const attribute = (element: Element, name: string): string | undefined => attributeOf(element.attrs, name)

/** True for dark, false for light, null where no plain colour is stated. */
function isDark(colour: number | 'unknown' | null): boolean | null {
  if (colour === null || colour === 'unknown') return null
  return 0.299 * (colour >> 16) + 0.587 * ((colour >> 8) & 0xff) + 0.114 * (colour & 0xff) < 128
}

function enter(outer: State, element: Element): State {
  const css = attribute(element, 'style')
  const style = parseStyle(css ?? '')
  const ink = style.get('color') ?? (element.tagName === 'font' ? attribute(element, 'color') : undefined)
  const transparent = ink === 'transparent' || ink?.startsWith('rgba(0,0,0,0') === true
  const inkDark = isDark(parseColour(ink))
  return {
    pale: transparent || (inkDark === null ? outer.pale : !inkDark),
    dark: isDark(lookOf(css ?? '').background ?? parseColour(attribute(element, 'bgcolor'))) ?? outer.dark,
    pre: outer.pre || element.tagName === 'pre' || style.get('white-space')?.startsWith('pre') === true,
  }
}

/** Full blocks in light ink are light; blanks on a dark ground are dark, unless the ink is light as on a terminal. */
function drawn(value: string, { pale, dark, pre }: State): string {
  const folded = pre ? value.replaceAll('\r\n', '\n') : value.replaceAll(/[ \t\r\n]+/g, ' ')
  if (pale && !dark) return folded.replaceAll(/[█■⬛]/g, '\u00a0')
  return dark && !pale ? folded.replaceAll('\u00a0', '█') : folded
}

/** Cells of one row; null where it is no row of a drawing: words in it, or too few or too many cells. */
function rowOf(row: Element, state: State): readonly boolean[] | null {
  const out: boolean[] = []
  for (const child of row.childNodes) {
    if (!isElement(child) || (child.tagName !== 'td' && child.tagName !== 'th')) continue
    const words = child.childNodes.some((node) => isElement(node) || ('value' in node && node.value.trim() !== ''))
    // One element inside (an empty div that holds the height) is no word.
    if (words && child.childNodes.some((node) => 'value' in node && node.value.trim() !== '')) return null
    const span = Math.min(mostSide, Math.max(1, Number(attribute(child, 'colspan')) || 1))
    const inner = child.childNodes.filter(isElement).at(0)
    const own = enter(state, child)
    const { dark } = inner === undefined ? own : enter(own, inner)
    if (out.length + span > mostSide) return null
    for (let index = 0; index < span; index++) out.push(dark)
  }
  return out.length < leastSide ? null : out
}

/** Pictures of the codes that the HTML draws by itself; at most nine. */
export function drawHtmlCodes(document: HtmlDocument): readonly Buffer[] {
  const lines: string[] = []
  let length = 0
  let rows = 0
  const tables: (readonly boolean[])[][] = []
  let table: (readonly boolean[])[] = []
  const put = (text: string): void => {
    if (length < mostText && text !== '') lines.push(text)
    length += text.length
  }
  const atLineStart = (): boolean => lines.at(-1)?.endsWith('\n') !== false
  const close = (): void => {
    const both = table.some((row) => row.includes(true)) && table.some((row) => row.includes(false))
    if (both && table.length >= leastSide && table.length <= mostSide && tables.length < mostTables) tables.push(table)
    table = []
  }
  const pending: Step[] = [{ node: document, state: { pale: false, dark: false, pre: false }, leaving: false }]
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    const { node, leaving } = step
    let { state } = step
    if (leaving) {
      put('\n')
      continue
    }
    if (node.nodeName === '#text' && 'value' in node) {
      const text = drawn(node.value, state)
      put(!state.pre && atLineStart() ? text.replace(/^ /, '') : text)
    }
    if (isElement(node)) {
      if (silent.has(node.tagName)) continue
      state = enter(state, node)
      if (node.tagName === 'tr' && rows++ < mostRows) {
        const row = rowOf(node, state)
        if (row === null || (table[0] !== undefined && table[0].length !== row.length)) close()
        if (row !== null && table.length <= mostSide) table.push(row)
      }
      if (breaks.has(node.tagName)) {
        put('\n')
        pending.push({ node, state, leaving: true })
      }
    }
    const children = 'childNodes' in node ? node.childNodes : []
    for (let index = children.length - 1; index >= 0; index--) {
      const child = children[index]
      if (child !== undefined) pending.push({ node: child, state, leaving: false })
    }
  }
  close()
  const squares: readonly Cells[] = tables.filter(({ length: high, 0: first }) => Math.abs(high / (first?.length ?? 1) - 1) < 0.35)
  return [...squares.map((cells) => drawCells(cells, 1, 1)).filter((picture) => picture !== null), ...drawTextCodes(lines.join(''))]
}
