/** Codes that the mail carries without a picture file: drawn by characters or table cells, or as `data:` URIs in the HTML. */
import type { HtmlDocument } from '../html/tree.ts'
import { drawHtmlCodes } from './html-qr.ts'
import type { PictureCodes } from './picture-codes.ts'
import { drawTextCodes } from './text-qr.ts'

const mostDataUris = 20
/** Characters of one `data:` URI; 4 MB as bytes. */
const mostDataChars = 5_500_000

/** Block elements and squares as they are and as references; a code's first row in `#` has seven of them at least. */
const blockMarks = /[\u2580-\u259f\u25a0\u25aa\u25fc\u2b1b]|&#(?:9[67]\d\d|11035|x25[89a-f][0-9a-f]|x2b1b)|&(?:block|[ul]hblk);|[#@XM]{7}/i
/** Cells or coloured pieces without which nothing is drawn; ordinary newsletters have fewer. */
const leastPieces = 150

/** A cheap look at the source, because the walk over the tree costs a quarter of a rendering. */
function mayDraw(html: string): boolean {
  const lower = html.slice(0, 2_000_000).toLowerCase()
  return blockMarks.test(lower) || ['<td', 'background', 'color:'].some((piece) => lower.split(piece, leastPieces + 1).length > leastPieces)
}

/** The HTML body: its source and its tree. */
export interface HtmlBody {
  readonly html: string
  readonly document: HtmlDocument
}

/** Texts of codes drawn by characters in the plain text or by characters and table cells in the HTML, each once. */
export async function readDrawnCodes(plain: string, body: HtmlBody | null, codes: PictureCodes): Promise<readonly string[]> {
  if (!codes.reads) return []
  const out = new Set<string>()
  for (const picture of [...drawTextCodes(plain), ...(body !== null && mayDraw(body.html) ? drawHtmlCodes(body.document) : [])])
    for (const text of await codes.read(picture)) out.add(text)
  return [...out]
}

/** Bytes of a base64 `data:` URI of an image; null for anything else. */
function pictureOf(src: string): Buffer | null {
  if (src.length > mostDataChars || !/^data:image\/[a-z0-9.+-]{1,40}[^,]{0,80};base64,/i.test(src.slice(0, 200))) return null
  return Buffer.from(src.slice(src.indexOf(',') + 1), 'base64')
}

/** Texts of codes in pictures that stand in the HTML as `data:` URIs, each once. */
export async function readDataUriCodes(sources: readonly string[], codes: PictureCodes): Promise<readonly string[]> {
  if (!codes.reads) return []
  const out = new Set<string>()
  for (const bytes of sources
    .map(pictureOf)
    .filter((each) => each !== null)
    .slice(0, mostDataUris))
    for (const text of await codes.read(bytes)) out.add(text)
  return [...out]
}
