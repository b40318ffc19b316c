/** A PDF that is little more than a link. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { FileObservable } from '../../domain/analysis.ts'
import type { Message } from '../../domain/message.ts'
import { filesWith, hitsByFile } from '../files.ts'

const fewestLinks = 1
const mostLinks = 2
const mostWords = 60
const mostTexts = 200
const mostUrls = 2_000

/** Words of the file that a reader sees; pictures in it count none. */
function wordsOf(message: Message, name: string): number {
  const texts = message.attachedText.slice(0, mostTexts).filter(({ file }) => file === name)
  return texts.reduce(
    (sum, { text }) =>
      sum +
      text
        .slice(0, 5_000)
        .split(/\s+/)
        .filter((word) => word !== '').length,
    0,
  )
}

function isLinkOnly(message: Message, file: FileObservable): boolean {
  if (file.detectedType !== 'application/pdf' || wordsOf(message, file.name) > mostWords) return false
  const links = message.observables.urls
    .slice(0, mostUrls)
    .filter(({ inFiles, foundIn }) => foundIn.includes('pdf-link') && inFiles.includes(file.sha256))
  return links.length >= fewestLinks && links.length <= mostLinks
}

/** The document has at most sixty words and one or two links: a picture with a button, the way links are carried past filters. */
export const detector: MessageDetector = {
  id: 'attachment/pdf-link-only',
  needs: 'message',
  factor: null,
  type: 'Attachment',
  title: 'A PDF that is little more than a link',
  meaning: 'The document has at most sixty words and one or two links: a picture with a button, the way links are carried past filters.',
  check: 'Look where the link leads; ask why it was not written in the mail.',
  severity: 'medium',
  technique: 'T1566.002',
  falsePositives: ['Tickets and vouchers with one link to the shop.', 'Flyers that are one picture.'],
  detect: (message) =>
    hitsByFile(
      filesWith(message, (file) => isLinkOnly(message, file)),
      'PDF that is little more than a link',
    ),
}
