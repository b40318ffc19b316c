/** Bodies out of RTF: de-encapsulated HTML ([MS-OXRTFEX] section 3.1) or a rendering of the text with its links. */
import { decodeCodepage } from './codepages.ts'
import { createRtfCodepages } from './rtf-codepages.ts'
import { createEncapsulatedOutput, createRenderedOutput, type RtfBodies } from './rtf-output.ts'
import { walkRtf } from './rtf-tokens.ts'

/** A HYPERLINK field: its instruction, and its address once the result begins. */
interface Field {
  instruction: string
  used: boolean
}
export interface RtfReading extends RtfBodies {
  /** False where the budget of tokens ended the reading. */
  readonly complete: boolean
}

interface Group {
  /** Nothing in here is shown: a table, a picture, an unknown `\*` destination. */
  skip: boolean
  /** Inside `{\*\htmltag …}`. */
  tag: boolean
  /** `\htmlrtf`: RTF for readers that know no HTML. */
  htmlrtf: boolean
  fonts: boolean
  field: Field | null
  instruction: boolean
  /** This very group opened a link. */
  link: boolean
  codepage: number
  /** Characters after `\u` that stand for it in old readers. */
  fallback: number
}

/** About two seconds of work. */
export const maxRtfTokens = 2_000_000
/** Decoding of short pieces is dear; after so many the bytes are taken as Latin-1. */
const maxDecodings = 300_000
const maxDepth = 1_000
const maxInstruction = 8_000
const encapsulationWindow = 4_096
const hiddenDestinations = new Set(
  'fonttbl colortbl stylesheet info pict objdata header headerl headerr headerf footer footerl footerr footerf nonshppict themedata datafield listtext mhtmltag'.split(
    ' ',
  ),
)
const characters: ReadonlyMap<string, string> = new Map([
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['tab', '\t'],
  ['cell', '\t'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['endash', '–'],
  ['emdash', '—'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
])
const breaks = new Set(['par', 'line', 'sect', 'page', 'row', '\r', '\n'])

/** Address of a `HYPERLINK "…"` instruction; null where it has none. */
function linkOf(instruction: string): string | null {
  const at = instruction.toUpperCase().indexOf('HYPERLINK')
  if (at < 0) return null
  const rest = instruction.slice(at + 9)
  const quote = rest.indexOf('"')
  if (quote < 0) return rest.trim().split(/\s/)[0] ?? null
  const end = rest.indexOf('"', quote + 1)
  const url = rest.slice(quote + 1, end < 0 ? undefined : end).trim()
  return url === '' ? null : url
}

/** Reads RTF; each body is at most `most` characters. Linear; a broken document yields what could be read. */
export function readRtf(bytes: Buffer, most: number): RtfReading {
  const head = bytes.subarray(0, encapsulationWindow)
  const encapsulated = head.includes('\\fromhtml1')
  const output = encapsulated ? createEncapsulatedOutput(most) : createRenderedOutput(most)
  const codepages = createRtfCodepages()
  const stack: Group[] = []
  let group: Group = {
    skip: false,
    tag: false,
    htmlrtf: false,
    fonts: false,
    field: null,
    instruction: false,
    link: false,
    codepage: codepages.document,
    fallback: 1,
  }
  let tooDeep = 0
  let starred = false
  let opened = false
  let toSkip = 0
  let decodings = 0
  let pending: Buffer[] = []
  let pendingCodepage = codepages.document

  const write = (text: string): void => {
    if (group.skip || group.htmlrtf) return
    if (!group.instruction) output.text(text)
    else if (group.field !== null) group.field.instruction += text.slice(0, maxInstruction - group.field.instruction.length)
  }
  const flush = (): void => {
    if (pending.length === 0) return
    const whole = Buffer.concat(pending)
    const text = ++decodings > maxDecodings ? whole.toString('latin1') : decodeCodepage(whole, pendingCodepage)
    pending = []
    write(text)
  }
  const destination = (word: string): void => {
    if (word === 'htmltag') {
      group.tag = true
      group.codepage = codepages.document
    } else if (word === 'fldinst') group.instruction = true
    else {
      group.skip = true
      group.fonts = word === 'fonttbl'
    }
  }
  const beginResult = (): void => {
    const field = group.field
    const url = field === null || field.used ? null : linkOf(field.instruction)
    if (field === null || url === null || group.skip || group.htmlrtf) return
    field.used = true
    group.link = true
    output.openLink(url)
  }
  const unicode = (number: number): void => {
    flush()
    write(String.fromCharCode(number & 0xffff))
    toSkip = group.fallback
  }
  const property = (word: string, number: number | null): void => {
    if (word === 'htmlrtf') group.htmlrtf = encapsulated && number !== 0
    else if (word === 'uc') group.fallback = Math.min(Math.max(number ?? 1, 0), 10)
    else if (word === 'u' && number !== null) unicode(number)
    else if (word === 'ansicpg' && number !== null) codepages.setDefault(number)
    else if (word === 'field') group.field = { instruction: '', used: false }
    else if (word === 'fldinst') group.instruction = true
    else if (word === 'fldrslt') beginResult()
    else if (word === 'f' && number !== null && group.fonts) codepages.defineFont(number)
    else if ((word === 'f' || word === 'plain') && !group.tag)
      group.codepage = word === 'f' ? codepages.ofFont(number ?? 0) : codepages.document
    else if (word === 'fcharset' && number !== null && group.fonts) codepages.setCharset(number)
    else if (word === 'cpg' && number !== null && group.fonts) codepages.setCodepage(number)
  }

  const complete = walkRtf(bytes, maxRtfTokens, {
    open() {
      flush()
      toSkip = 0
      starred = false
      opened = true
      if (stack.length >= maxDepth) tooDeep++
      else {
        stack.push(group)
        group = { ...group, link: false }
      }
    },
    close() {
      flush()
      toSkip = 0
      if (tooDeep > 0) {
        tooDeep--
        return
      }
      if (group.link) output.closeLink()
      group = stack.pop() ?? group
    },
    control(word, number) {
      if (word === '*') {
        starred = true
        return
      }
      const first = opened
      opened = false
      if (starred || (first && hiddenDestinations.has(word))) {
        starred = false
        flush()
        destination(word)
        return
      }
      const character = characters.get(word)
      if (character === undefined && !breaks.has(word)) {
        flush()
        property(word, number)
        return
      }
      if (toSkip > 0 && character !== undefined && word.length === 1) {
        toSkip--
        return
      }
      flush()
      if (character !== undefined) write(character)
      else if (!group.instruction && !group.skip && !group.htmlrtf) output.lineBreak()
    },
    text(found) {
      opened = false
      starred = false
      const rest = found.subarray(Math.min(toSkip, found.length))
      toSkip -= found.length - rest.length
      if (rest.length === 0 || group.skip || group.htmlrtf) return
      if (group.codepage !== pendingCodepage) flush()
      pendingCodepage = group.codepage
      pending.push(rest)
    },
  })
  flush()
  const bodies = { ...output.finish(), complete }
  return head.includes('\\fromtext') ? { ...bodies, html: null } : bodies
}
