/** Text that the reader cannot see. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'

const mostPieces = 500
const longestText = 50_000
/** Fewer words that are broken up happen to whoever pastes from a web page. */
const fewestBroken = 3

/** Places that are no part of the page at all; commented-out blocks are left from the making of a template. */
const sourceOnly = new Set<string>(['style-block', 'script', 'attribute'])

function isPreview(technique: string, text: string): boolean {
  return !sourceOnly.has(technique) && technique !== 'comment' && technique !== 'zero-width' && lettersIn(text) <= 300
}

/** Several words of three letters and more: a filter reads none of them, people all. */
function areBrokenUp(text: string): boolean {
  return new Set(wordsOf(text)).size >= fewestBroken
}

/** Enough words, and not a copy of what is visible (layouts for phones repeat it). */
function isSalad(technique: string, text: string, shownWords: ReadonlySet<string>): boolean {
  const words = wordsOf(technique === 'style-block' ? withoutCssComments(text) : text)
  if (words.length < (sourceOnly.has(technique) ? 10 : 4)) return false
  return words.filter((word) => shownWords.has(word)).length < words.length * 0.6
}

/** Padding of invisible characters behind a preview text does not make it longer. */
function lettersIn(text: string): number {
  return text.slice(0, longestText).match(/[\p{L}\p{N}]/gu)?.length ?? 0
}

/** Template builders document their style sheets in comments. */
function withoutCssComments(text: string): string {
  const pieces = text.slice(0, longestText).split('/*')
  return pieces.map((piece, index) => (index === 0 ? piece : piece.slice(piece.indexOf('*/') < 0 ? 0 : piece.indexOf('*/') + 2))).join(' ')
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .slice(0, longestText)
      .toLowerCase()
      .match(/\p{L}{3,40}/gu) ?? []
  )
}

const descriptions: ReadonlyMap<string, string> = new Map([
  ['style-block', 'Words hidden in a style block, where no reader sees them'],
  ['script', 'Words hidden in a script, where no reader sees them'],
  ['attribute', 'Words hidden in an attribute of the HTML, where no reader sees them'],
])

/** The HTML holds words that no reader sees, or invisible characters inside words; short preview texts and hidden copies do not count. */
export const detector: MessageDetector = {
  id: 'content/hidden-text',
  needs: 'message',
  factor: 'hidden_content',
  type: 'Content',
  title: 'Text that the reader cannot see',
  meaning:
    'The HTML holds words that no reader sees, or invisible characters inside words, both against filters; short preview texts and hidden copies of visible text do not count.',
  check: 'Read the hidden words in the raw source, and ask why the reader should not see them.',
  severity: 'medium',
  technique: 'T1027',
  falsePositives: [
    'Layouts that hide a long variant for phones.',
    'Texts pasted from web pages that guide line breaks by invisible characters.',
  ],
  detect: (message) => {
    if (message.html === null || message.html.hidden.length === 0) return []
    const shownWords = new Set(wordsOf(message.visibleText))
    const broken = message.html.hidden.filter(({ technique, text }) => technique === 'zero-width' && areBrokenUp(text)).slice(0, 1)
    const previews = new Set(message.html.hidden.filter(({ technique, text }) => isPreview(technique, text)).slice(0, 2))
    const byTechnique = new Map<string, string[]>()
    for (const piece of message.html.hidden.slice(0, mostPieces)) {
      if (
        piece.technique === 'comment' ||
        piece.technique === 'zero-width' ||
        previews.has(piece) ||
        !isSalad(piece.technique, piece.text, shownWords)
      )
        continue
      byTechnique.set(piece.technique, [...(byTechnique.get(piece.technique) ?? []), piece.text])
    }
    const words = broken.map(({ text }) => ({
      description: 'Words broken up by invisible characters, so that filters do not read them',
      evidence: [seen('html:hidden:zero-width', text)],
    }))
    const texts = [...byTechnique].map(([technique, pieces]) => ({
      description: descriptions.get(technique) ?? `Hidden text in the HTML (${technique})`,
      evidence: pieces.slice(0, 3).map((text) => seen(`html:hidden:${technique}`, text)),
    }))
    return [...texts, ...words]
  },
}
