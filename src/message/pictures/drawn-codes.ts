/** Codes that the mail carries without a picture file: drawn by characters or table cells, or as `data:` URIs in the HTML. */
import type { HtmlDocument } from '../html/tree.ts'
import { drawHtmlCodes } from './html-qr.ts'
import type { PictureCodes } from './picture-codes.ts'
import { drawTextCodes } from './text-qr.ts'

const mostDataUris = 20
/** Characters of one `data:` URI; 4 MB as bytes. */
const mostDataChars = 5_500_000

/** Texts of codes drawn by characters in the plain text or by characters and table cells in the HTML, each once. */
export async function readDrawnCodes(plain: string, document: HtmlDocument | null, codes: PictureCodes): Promise<readonly string[]> {
  const out = new Set<string>()
  for (const picture of [...drawTextCodes(plain), ...(document === null ? [] : drawHtmlCodes(document))])
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
  const out = new Set<string>()
  for (const bytes of sources
    .map(pictureOf)
    .filter((each) => each !== null)
    .slice(0, mostDataUris))
    for (const text of await codes.read(bytes)) out.add(text)
  return [...out]
}
