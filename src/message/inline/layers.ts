/** The mails that a text quotes, one inside the other or one after the other, each with the place where it begins and ends. */
import { orderAt, type PlacedMark, type Positions } from '../html/positions.ts'
import { findAttribution } from './attribution.ts'
import { type HeaderBlock, readHeaderBlock } from './header-block.ts'
import { type Line, splitLines } from './lines.ts'

/** A text in which mails are looked for: the rendering of the HTML with its positions, or a plain part. */
export interface Source {
  readonly text: string
  readonly positions: Positions | null
}

export interface Layer {
  readonly block: HeaderBlock
  /** Offsets in the text: of the introduction, of the first header line, of the body, and the end. */
  readonly start: number
  readonly headerStart: number
  readonly bodyStart: number
  readonly end: number
  /** Quote marks (`>`) before its lines. */
  readonly depth: number
  /** Orders in the HTML between which everything of it stands; null in plain text. */
  readonly orders: { readonly from: number; readonly to: number } | null
}

const maxLayers = 12
const noBlanks: ReadonlySet<number> = new Set()
/** Marks that stand near a quoted mail, but not right before its header lines. */
const looseKinds = new Set(['quote', 'samsung-email', 'yahoo-mobile'])

function lineFrom(lines: readonly Line[], offset: number): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Lines right after an element that announces a quoted mail. */
function markedLines(lines: readonly Line[], marks: readonly PlacedMark[]): ReadonlySet<number> {
  return new Set(marks.filter((mark) => !looseKinds.has(mark.kind)).map((mark) => lineFrom(lines, mark.start)))
}

/** The smallest element that holds the header lines and more than them. */
function containerOf(marks: readonly PlacedMark[], headerStart: number, headerEnd: number): PlacedMark | null {
  let best: PlacedMark | null = null
  for (const mark of marks) {
    if (!mark.container || mark.start > headerStart || mark.end <= headerEnd + 1) continue
    if (best === null || mark.end - mark.start < best.end - best.start) best = mark
  }
  return best
}

/** Where quoting with `>` stops: at a line with fewer marks that a blank line stands before, or that no deeper line follows. */
function endOfQuote(lines: readonly Line[], next: number, depth: number, length: number): number {
  if (depth === 0) return length
  const lastDeep = lines.findLastIndex((line) => line.depth >= depth)
  for (let index = next; index < lines.length; index++) {
    const line = lines[index]
    if (line !== undefined && line.depth < depth && (line.afterBlank || index > lastDeep)) return line.start
  }
  return length
}

/** Where mutt's closing line stands, for mails that its opening line introduces: the last one, so that a false one ends nothing. */
function statedEnd(lines: readonly Line[], block: HeaderBlock, length: number): number {
  if (block.introducedBy === null || !/^-+ ?forwarded message from /i.test(block.introducedBy)) return length
  const closing = lines.findLast(
    (line, index) => index >= block.next && /^-{3,20} ?end (?:of )?forwarded message ?-{3,20}$/i.test(line.text),
  )
  return closing?.start ?? length
}

/** The marks before the body of a reply, whose attribution has one less, and where the last line with them ends. */
function replyQuote(lines: readonly Line[], next: number, header: number): { readonly depth: number; readonly end: number } | null {
  const depth = header + 1
  if ((lines[next]?.depth ?? 0) < depth) return null
  const last = lines.findLast((line) => line.depth >= depth)
  return last === undefined ? null : { depth, end: last.end }
}

function layerOf(block: HeaderBlock, lines: readonly Line[], source: Source, outer: Layer | undefined, isReply = false): Layer {
  const { positions, text } = source
  const header = lines[block.headerAt]
  const headerStart = header?.start ?? 0
  const headerEnd = block.fields.reduce((end, field) => Math.max(end, field.end), headerStart)
  const reply = isReply ? replyQuote(lines, block.next, header?.depth ?? 0) : null
  const depth = reply?.depth ?? header?.depth ?? 0
  const container = positions === null ? null : containerOf(positions.marks, headerStart, headerEnd)
  const start = lines[block.first]?.start ?? headerStart
  const limit = outer !== undefined && start < outer.end ? outer.end : text.length
  const own = container?.end ?? text.length
  const end = Math.min(own, reply?.end ?? endOfQuote(lines, block.next, depth, text.length), limit, statedEnd(lines, block, text.length))
  const bodyStart = Math.min(lines[block.next]?.start ?? text.length, end)
  if (positions === null) return { block, start, headerStart, bodyStart, end, depth, orders: null }
  const byElement = container !== null && end === container.end ? container.lastOrder : null
  const to = byElement ?? (end < text.length ? orderAt(positions, end) - 1 : Number.POSITIVE_INFINITY)
  return { block, start, headerStart, bodyStart, end, depth, orders: { from: orderAt(positions, start), to } }
}

/** The quoted mails in the order of the text, at most twelve. */
export function findLayers(source: Source): readonly Layer[] {
  const lines = splitLines(source.text, source.positions?.blanks ?? noBlanks)
  const marked = markedLines(lines, source.positions?.marks ?? [])
  const out: Layer[] = []
  for (let index = 0; index < lines.length && out.length < maxLayers; index++) {
    const block = readHeaderBlock(lines, index, marked.has(index))
    if (block === null) continue
    out.push(
      layerOf(
        block,
        lines,
        source,
        out.findLast((layer) => (lines[index]?.start ?? 0) < layer.end),
      ),
    )
    index = block.next - 1
  }
  return out
}

/** The mail below a complete "On … X wrote:", for texts in which no header block stands; null where there is none. */
export function findReply(source: Source): Layer | null {
  const lines = splitLines(source.text, source.positions?.blanks ?? noBlanks)
  const attribution = findAttribution(lines)
  return attribution === null ? null : layerOf(attribution, lines, source, undefined, true)
}
