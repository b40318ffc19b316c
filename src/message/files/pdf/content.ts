/** Runs a content stream (ISO 32000-1, 8 and 9) as far as text and filled rectangles go: no recursion, one budget of operators. */
import { createReader } from './reader.ts'
import { bytesOf, isArray, nameOf, numberOf, type PdfValue, wordOf } from './values.ts'

/** `a b c d e f` of 8.3.3. */
export type Matrix = readonly [number, number, number, number, number, number]
export const noTurn: Matrix = [1, 0, 0, 1, 0, 0]

/** First `inner`, then `outer`. */
export function times(inner: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = inner
  const [g, h, i, j, k, l] = outer
  return [a * g + b * i, a * h + b * j, c * g + d * i, c * h + d * j, e * g + f * i + k, e * h + f * j + l]
}

/** A filled rectangle in the space of the page, corners in order; `dark` by the fill colour. */
export interface Rectangle {
  readonly left: number
  readonly bottom: number
  readonly right: number
  readonly top: number
  readonly dark: boolean
}

export interface ContentSink {
  font(name: string): void
  /** A shown string at `matrix` (text space to page); the sink answers with its width in text space units. */
  show(bytes: Buffer, matrix: Matrix, size: number): number
  /** A gap of an array of TJ that is as wide as a blank. */
  gap(): void
  rectangle(rectangle: Rectangle): void
}

const mostOperands = 64
const mostSaved = 64
const mostRectangles = 20_000

interface Graphics {
  readonly matrix: Matrix
  readonly dark: boolean
}

function boxOf(points: readonly (readonly [number, number])[], matrix: Matrix, dark: boolean): Rectangle {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  const [a, b, c, d, e, f] = matrix
  for (const [x, y] of points) {
    const px = x * a + y * c + e
    const py = x * b + y * d + f
    left = Math.min(left, px)
    right = Math.max(right, px)
    bottom = Math.min(bottom, py)
    top = Math.max(top, py)
  }
  return { left, bottom, right, top, dark }
}

/** True for the corners of an upright rectangle: each step keeps x or y. */
const isBox = (points: readonly (readonly [number, number])[]): boolean =>
  points.length >= 4 &&
  points.length <= 5 &&
  points.every((point, index) => {
    const before = points[(index + points.length - 1) % points.length]
    return before !== undefined && (Math.abs(before[0] - point[0]) < 1e-3 || Math.abs(before[1] - point[1]) < 1e-3)
  })

/** Runs at most `most` operators of `bytes`; answers how many were run. Never throws. */
export function runContent(bytes: Buffer, start: Matrix, most: number, sink: ContentSink): number {
  const reader = createReader(bytes)
  let operands: PdfValue[] = []
  let graphics: Graphics = { matrix: start, dark: true }
  const saved: Graphics[] = []
  let text: Matrix = noTurn
  let line: Matrix = noTurn
  let [size, leading, characterSpace, wordSpace] = [1, 0, 0, 0]
  let boxes: Rectangle[] = []
  let path: (readonly [number, number])[] = []
  let count = 0

  const number = (index: number): number => numberOf(operands[index]) ?? 0
  const matrixOf = (): Matrix => [number(0), number(1), number(2), number(3), number(4), number(5)]
  const move = (x: number, y: number): void => {
    line = times([1, 0, 0, 1, x, y], line)
    text = line
  }
  const show = (value: PdfValue | undefined): void => {
    const shown = bytesOf(value)
    if (shown === null) return
    const width = sink.show(shown, times(text, graphics.matrix), size)
    const spaces = characterSpace * shown.length + wordSpace * shown.filter((byte) => byte === 32).length
    text = times([1, 0, 0, 1, width + spaces, 0], text)
  }
  const endPath = (): void => {
    if (isBox(path) && boxes.length < mostRectangles) boxes.push(boxOf(path, graphics.matrix, graphics.dark))
    path = []
  }
  const skipImage = (): void => {
    // `ID`, one byte of white space, data, white space, `EI`: the data are not to be read as operators.
    for (let at = bytes.indexOf('EI', reader.position() + 1); at >= 0; at = bytes.indexOf('EI', at + 2)) {
      const before = bytes[at - 1] ?? 0
      const after = bytes[at + 2] ?? 32
      if ((before === 10 || before === 13 || before === 32) && (after === 10 || after === 13 || after === 32)) {
        reader.seek(at + 2)
        return
      }
    }
    reader.seek(bytes.length)
  }
  /** Grey, RGB or CMYK by the number of operands; patterns and others keep what was. */
  const colour = (): void => {
    const shares = operands.map(numberOf).filter((share) => share !== null)
    if (shares.length === 0 || shares.length > 4) return
    const [first = 0, second = 0, third = 0, black = 0] = shares
    const light =
      shares.length === 1
        ? first
        : shares.length === 3
          ? 0.3 * first + 0.59 * second + 0.11 * third
          : 1 - Math.min(1, (first + second + third) / 3 + black)
    graphics = { ...graphics, dark: light < 0.5 }
  }

  for (let value = reader.next(); value !== undefined && count < most; value = reader.next()) {
    const operator = wordOf(value)
    if (operator === null) {
      if (operands.length < mostOperands) operands.push(value)
      continue
    }
    count++
    if (operator === 'q' && saved.length < mostSaved) saved.push(graphics)
    else if (operator === 'Q') graphics = saved.pop() ?? graphics
    else if (operator === 'cm') graphics = { ...graphics, matrix: times(matrixOf(), graphics.matrix) }
    else if (operator === 'BT') text = line = noTurn
    else if (operator === 'Tf') {
      sink.font(nameOf(operands[0]) ?? '')
      size = number(1)
    } else if (operator === 'Tc') characterSpace = number(0)
    else if (operator === 'Tw') wordSpace = number(0)
    else if (operator === 'TL') leading = number(0)
    else if (operator === 'Td') move(number(0), number(1))
    else if (operator === 'TD') {
      leading = -number(1)
      move(number(0), number(1))
    } else if (operator === 'Tm') text = line = matrixOf()
    else if (operator === 'T*') move(0, -leading)
    else if (operator === 'Tj') show(operands[0])
    else if (operator === "'" || operator === '"') {
      move(0, -leading)
      show(operands.at(-1))
    } else if (operator === 'TJ') {
      const pieces = operands[0]
      for (const piece of isArray(pieces) ? pieces : []) {
        const kern = numberOf(piece)
        if (kern === null) show(piece)
        else {
          text = times([1, 0, 0, 1, (-kern / 1_000) * size, 0], text)
          if (kern < -180) sink.gap()
        }
      }
    } else if (operator === 'ID') skipImage()
    else if (operator === 'g' || operator === 'rg' || operator === 'k' || operator === 'sc' || operator === 'scn') colour()
    else if (operator === 're') {
      const [x, y, w, h] = [number(0), number(1), number(2), number(3)]
      const corners = [
        [x, y],
        [x + w, y],
        [x + w, y + h],
        [x, y + h],
      ] as const
      if (boxes.length < mostRectangles) boxes.push(boxOf(corners, graphics.matrix, graphics.dark))
    } else if (operator === 'm') {
      endPath()
      path.push([number(0), number(1)])
    } else if (operator === 'l') {
      if (path.length < 6) path.push([number(0), number(1)])
    } else if (operator === 'h') endPath()
    else if (['f', 'F', 'f*', 'B', 'B*', 'b', 'b*'].includes(operator)) {
      endPath()
      for (const box of boxes) sink.rectangle({ ...box, dark: graphics.dark })
      boxes = []
    } else if (operator === 'n' || operator === 'S' || operator === 's') {
      boxes = []
      path = []
    }
    operands = []
  }
  return count
}
