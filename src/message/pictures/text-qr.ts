/** QR codes drawn with characters: block elements, coloured squares, or `##` and blanks, as terminals print them. */
import { type Cells, drawCells } from './bitmap.ts'

/** Quarters of a character cell that are dark: 8 upper left, 4 upper right, 2 lower left, 1 lower right. */
const quarters: ReadonlyMap<string, number> = new Map([
  ...Array.from(' \u00a0\u2000\u2001\u2002\u2003\u2007\u2800\u3000░□⬜◻◽▫⚪.', (char) => [char, 0] as const),
  ...Array.from('█■⬛◼◾▪▓▒⚫#@XM', (char) => [char, 15] as const),
  ['▀', 12],
  ['▄', 3],
  ['▌', 10],
  ['▐', 5],
  ['▘', 8],
  ['▝', 4],
  ['▖', 2],
  ['▗', 1],
  ['▚', 9],
  ['▞', 6],
  ['▙', 11],
  ['▛', 14],
  ['▜', 13],
  ['▟', 7],
])

/** A code of 21 modules needs 11 lines of half blocks or 11 characters of half-width ones; 177 modules are the largest, two characters each. */
const leastLines = 10
const leastWidth = 11
const mostLines = 200
const mostWidth = 420
const mostCandidates = 3
const mostScanned = 20_000
/** Characters of lines of cells, over the whole text. */
const mostCells = 300_000

/** Variation selectors follow emoji squares and are no cell. */
const fillers: ReadonlySet<string> = new Set(['\ufe0e', '\ufe0f', '\u200b', '\r'])

/** Characters of a line that is nothing but cells; null for any other line. */
function cellLine(line: string): readonly string[] | null {
  if (line.length > 2 * mostWidth) return null
  const chars: string[] = []
  let end = 0
  for (const char of line) {
    if (fillers.has(char)) continue
    const value = quarters.get(char)
    if (value === undefined) return null
    chars.push(char)
    if (value !== 0) end = chars.length
  }
  return end === 0 ? null : chars.slice(0, end)
}

/** Runs of lines that may be a code; single blank lines in them come from paragraphs and are left out. */
function blocksIn(text: string): readonly (readonly (readonly string[])[])[] {
  const blocks: (readonly string[])[][] = []
  let block: (readonly string[])[] = []
  let blanks = 0
  let seen = 0
  const close = (): void => {
    const width = Math.max(0, ...block.map((line) => line.length))
    if (block.length >= leastLines && block.length <= mostLines && width >= leastWidth && width <= mostWidth) blocks.push(block)
    block = []
  }
  for (const line of text.split('\n', mostScanned)) {
    const cells = cellLine(line)
    if (cells === null) {
      if (line.trim() !== '' || ++blanks > 2) close()
      continue
    }
    blanks = 0
    seen += cells.length
    if (seen > mostCells) break
    if (block.length <= mostLines) block.push(cells)
    if (blocks.length >= mostCandidates) break
  }
  close()
  return blocks.slice(0, mostCandidates)
}

function cellsOf(block: readonly (readonly string[])[]): Cells {
  const margin = Math.min(...block.map((line) => line.findIndex((char) => quarters.get(char) !== 0)))
  return block.flatMap((line) => {
    const values = line.slice(margin).map((char) => quarters.get(char) ?? 0)
    return [
      values.flatMap((value) => [(value & 8) !== 0, (value & 4) !== 0]),
      values.flatMap((value) => [(value & 2) !== 0, (value & 1) !== 0]),
    ]
  })
}

/** Units of a quarter by which the whole becomes a square, as every code is; null where it is far from one. */
function unitsOf(cells: Cells): readonly [number, number] | null {
  const ratio = Math.max(...cells.map((row) => row.length)) / cells.length
  if (ratio >= 0.4 && ratio < 0.7) return [2, 1]
  if (ratio >= 0.7 && ratio < 1.45) return [1, 1]
  return ratio >= 1.45 && ratio < 2.8 ? [1, 2] : null
}

/** Pictures of what looks like a code in the text; at most three. Light on dark, as terminals print it, the reader of codes knows by itself. */
export function drawTextCodes(text: string): readonly Buffer[] {
  return blocksIn(text).flatMap((block) => {
    const cells = cellsOf(block)
    const units = unitsOf(cells)
    return units === null ? [] : (drawCells(cells, ...units) ?? [])
  })
}
