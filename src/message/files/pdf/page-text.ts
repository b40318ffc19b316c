/** Text of the first pages of a PDF and the rectangles that are drawn on them. */
import { type ContentSink, type Matrix, noTurn, type Rectangle, runContent, times } from './content.ts'
import type { PdfDocument, PdfObject } from './document.ts'
import { type PdfFont, readFont } from './fonts.ts'
import { isArray, isDictionary, nameOf, numberOf, type PdfDictionary, type PdfValue } from './values.ts'

export interface PdfPages {
  readonly text: string
  /** Filled rectangles, page by page; form fields and stamps are pages of their own here. */
  readonly drawings: readonly (readonly Rectangle[])[]
  /** Pages of the file, counted whether or not they were read. */
  readonly count: number
}

const mostPages = 30
const mostForms = 60
const mostParents = 20
const mostOperators = 150_000
const mostContent = 3_000_000
const mostText = 200_000
const mostDrawn = 40_000

/** A value of a page or of the nodes above it (7.7.3.4). */
function inherited(document: PdfDocument, page: PdfDictionary, key: string): PdfValue | undefined {
  let node: PdfDictionary | undefined = page
  for (let hops = 0; node !== undefined && hops < mostParents; hops++) {
    const value = document.resolve(node.get(key))
    if (value !== undefined) return value
    node = document.dictionary(node.get('Parent'))
  }
  return undefined
}

/** Streams of a page, in order, as one. */
function pageContent(document: PdfDocument, page: PdfDictionary): Buffer {
  const contents = document.resolve(page.get('Contents'))
  const pieces = isArray(contents) ? contents.slice(0, 200) : [page.get('Contents')]
  return Buffer.concat(
    pieces.flatMap((piece) => {
      const object = document.objectOf(piece)
      const read = object === undefined ? null : document.content(object)
      return read === null || read.picture !== null ? [] : [read.bytes, Buffer.from('\n')]
    }),
  ).subarray(0, mostContent)
}

/** Puts strings together by where they stand: a new line where the height changes, a blank where a gap is as wide as one. */
function createLines(fontOf: (name: string) => PdfFont | null): { readonly sink: ContentSink; finish(): string; drawn: Rectangle[] } {
  let text = ''
  let font: PdfFont | null = null
  let last: { readonly x: number; readonly y: number; readonly turn: number } | null = null
  const drawn: Rectangle[] = []
  const sink: ContentSink = {
    font: (name) => {
      font = fontOf(name)
    },
    show: (bytes, matrix, size) => {
      const read = font?.read(bytes) ?? { text: bytes.toString('latin1'), width: bytes.length * 500, codes: bytes.length }
      const [a, b, , , e, f] = matrix
      const unit = Math.hypot(a, b) * Math.abs(size) || 1
      // Along and across the writing, whichever way the page is turned.
      const [cos, sin] = [a / Math.hypot(a, b) || 1, b / Math.hypot(a, b) || 0]
      const [x, y] = [e * cos + f * sin, f * cos - e * sin]
      if (last !== null && text !== '' && !text.endsWith('\n')) {
        if (Math.abs(last.y - y) > unit * 0.6 || Math.abs(last.turn - sin) > 0.1) text += '\n'
        else if ((x - last.x > unit * 0.18 || x - last.x < -unit) && !text.endsWith(' ')) text += ' '
      }
      if (text.length < mostText) text += read.text
      const width = (read.width / 1_000) * size
      last = { x: x + width * Math.hypot(a, b), y, turn: sin }
      return width
    },
    gap: () => {
      if (last !== null && !text.endsWith(' ') && !text.endsWith('\n') && text !== '') text += ' '
    },
    rectangle: (rectangle) => {
      if (drawn.length < mostDrawn) drawn.push(rectangle)
    },
  }
  return { sink, finish: () => text, drawn }
}

const isForm = ({ value, stream }: PdfObject): boolean => stream !== null && isDictionary(value) && nameOf(value.get('Subtype')) === 'Form'

/** Reads at most thirty pages and sixty forms (8.10), the latter by themselves. Never throws. */
export function readPages(document: PdfDocument): PdfPages {
  const fonts = new Map<PdfValue, PdfFont>()
  const pages = document.objects.filter(({ value }) => isDictionary(value) && nameOf(value.get('Type')) === 'Page')
  const forms = document.objects.filter(isForm).slice(0, mostForms)
  const texts: string[] = []
  const drawings: (readonly Rectangle[])[] = []
  let operators = mostOperators
  let characters = mostText

  const run = (bytes: Buffer, resources: PdfDictionary | undefined, matrix: Matrix): void => {
    const named = document.dictionary(resources?.get('Font'))
    const lines = createLines((name) => {
      const value = document.dictionary(named?.get(name))
      if (value === undefined) return null
      const known = fonts.get(value) ?? readFont(document, value)
      fonts.set(value, known)
      return known
    })
    operators -= runContent(bytes, matrix, operators, lines.sink)
    const text = lines.finish().slice(0, characters)
    characters -= text.length
    if (text.trim() !== '') texts.push(text)
    if (lines.drawn.length > 0) drawings.push(lines.drawn)
  }

  let fallback: PdfDictionary | undefined
  for (const { value } of pages.slice(0, mostPages)) {
    if (!isDictionary(value) || operators <= 0) continue
    const resources = inherited(document, value, 'Resources')
    const own = isDictionary(resources) ? resources : undefined
    fallback ??= own
    run(pageContent(document, value), own, noTurn)
  }
  for (const form of forms) {
    if (!isDictionary(form.value) || operators <= 0) continue
    const read = document.content(form)
    const numbers = document.resolve(form.value.get('Matrix'))
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = isArray(numbers) ? numbers.map((item) => numberOf(item) ?? 0) : []
    if (read !== null && read.picture === null)
      run(
        read.bytes.subarray(0, mostContent),
        document.dictionary(form.value.get('Resources')) ?? fallback,
        times([a, b, c, d, e, f], noTurn),
      )
  }
  return { text: texts.join('\n'), drawings, count: pages.length }
}
