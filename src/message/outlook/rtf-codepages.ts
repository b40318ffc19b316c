/** Code pages of RTF text: the document's own and those of its fonts (`\fcharset`, RTF 1.9.1 "Font Table"). */

const codepageOfCharset: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [2, 1252],
  [77, 10000],
  [128, 932],
  [129, 949],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [255, 437],
])
const maxFonts = 1_000

export interface RtfCodepages {
  /** Sets the code page of the document (`\ansicpg`). */
  setDefault(codepage: number): void
  readonly document: number
  /** The font that the next `\fcharset` or `\cpg` of the font table speaks of. */
  defineFont(font: number): void
  setCharset(charset: number): void
  setCodepage(codepage: number): void
  ofFont(font: number): number
}

/** An empty font table; windows-1252 until the document says otherwise. */
export function createRtfCodepages(): RtfCodepages {
  const fonts = new Map<number, number>()
  let document = 1252
  let current = 0
  const set = (codepage: number): void => {
    if (fonts.size < maxFonts) fonts.set(current, codepage)
  }
  return {
    get document() {
      return document
    },
    setDefault: (codepage) => (document = codepage),
    defineFont: (font) => (current = font),
    setCharset(charset) {
      const codepage = codepageOfCharset.get(charset)
      if (codepage !== undefined) set(codepage)
    },
    setCodepage: set,
    ofFont: (font) => fonts.get(font) ?? document,
  }
}
