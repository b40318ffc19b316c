/** Text that the reader cannot see. */
import type { MessageDetector } from '../../domain/finding.ts'
import { seen } from '../evidence.ts'

const mostPieces = 500
const longestText = 50_000

function isPreview(technique: string, text: string): boolean {
  return technique !== 'style-block' && technique !== 'comment' && lettersIn(text) <= 300
}

/** Enough words, and not a copy of what is visible (layouts for phones repeat it). */
function isSalad(technique: string, text: string, shownWords: ReadonlySet<string>): boolean {
  const words = wordsOf(technique === 'style-block' ? withoutCssComments(text) : text)
  if (words.length < (technique === 'style-block' ? 10 : 4)) return false
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

/** The HTML holds words that no reader sees, as padding against filters; short preview texts and hidden copies of visible text do not count. */
export const detector: MessageDetector = {
  id: 'content/hidden-text',
  needs: 'message',
  factor: 'hidden_content',
  type: 'Content',
  title: 'Text that the reader cannot see',
  meaning:
    'The HTML holds words that no reader sees, as padding against filters; short preview texts and hidden copies of visible text do not count.',
  check: 'Read the hidden words in the raw source.',
  severity: 'medium',
  technique: 'T1027',
  falsePositives: ['Layouts that hide a long variant for phones.'],
  detect: (message) => {
    if (message.html === null) return []
    const shownWords = new Set(wordsOf(message.visibleText))
    const previews = new Set(message.html.hidden.filter(({ technique, text }) => isPreview(technique, text)).slice(0, 2))
    const byTechnique = new Map<string, string[]>()
    for (const piece of message.html.hidden.slice(0, mostPieces)) {
      if (piece.technique === 'comment' || previews.has(piece) || !isSalad(piece.technique, piece.text, shownWords)) continue
      byTechnique.set(piece.technique, [...(byTechnique.get(piece.technique) ?? []), piece.text])
    }
    return [...byTechnique].map(([technique, texts]) => ({
      description:
        technique === 'style-block' ? 'Words hidden in a style block, where no reader sees them' : `Hidden text in the HTML (${technique})`,
      evidence: texts.slice(0, 3).map((text) => seen(`html:hidden:${technique}`, text)),
    }))
  },
}
