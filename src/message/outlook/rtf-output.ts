/** Where RTF is written to: the HTML that was encapsulated in it, or a plain HTML and text rendering of it. */

export interface RtfBodies {
  readonly html: string | null
  readonly text: string | null
}

export interface RtfOutput {
  /** Text that a reader sees, or markup of encapsulated HTML. */
  text(text: string): void
  lineBreak(): void
  openLink(url: string): void
  closeLink(): void
  finish(): RtfBodies
}

interface Pieces {
  add(text: string): void
  join(): string
}

/** Collects at most `most` characters. */
function createPieces(most: number): Pieces {
  const pieces: string[] = []
  let left = most
  return {
    add(text) {
      const part = text.length > left ? text.slice(0, left) : text
      left -= part.length
      if (part !== '') pieces.push(part)
    },
    join: () => pieces.join(''),
  }
}

/** Output for RTF that carries the original HTML ([MS-OXRTFEX]): everything is copied as it stands. */
export function createEncapsulatedOutput(most: number): RtfOutput {
  const pieces = createPieces(most)
  return {
    text: (text) => {
      pieces.add(text)
    },
    lineBreak: () => {
      pieces.add('\r\n')
    },
    openLink: () => undefined,
    closeLink: () => undefined,
    finish: () => ({ html: pieces.join(), text: null }),
  }
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
])
const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (char) => escapes.get(char) ?? char)

/** Output for RTF that somebody wrote: text with line breaks and links. In the plain text a link's address follows its words. */
export function createRenderedOutput(most: number): RtfOutput {
  const html = createPieces(most)
  const plain = createPieces(most)
  const open: string[] = []
  return {
    text(text) {
      html.add(escapeHtml(text))
      plain.add(text)
    },
    lineBreak() {
      html.add('<br>\r\n')
      plain.add('\r\n')
    },
    openLink(url) {
      open.push(url)
      html.add(`<a href="${escapeHtml(url)}">`)
    },
    closeLink() {
      const url = open.pop()
      if (url === undefined) return
      html.add('</a>')
      plain.add(` <${url}>`)
    },
    finish: () => ({ html: `<html><body>${html.join()}</body></html>`, text: plain.join() }),
  }
}
