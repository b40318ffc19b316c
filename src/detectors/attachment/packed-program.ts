/** A program that hides its content. */
import type { MessageDetector } from '../../domain/finding.ts'
import { detailedHits, filesWith } from '../files.ts'

const hiding: ReadonlySet<string> = new Set(['packed', 'high-entropy', 'self-extracting'])

/** The program is packed, encrypted inside, or unpacks an archive that is appended to it. */
export const detector: MessageDetector = {
  id: 'attachment/packed-program',
  needs: 'message',
  factor: null,
  type: 'Attachment',
  title: 'A program that hides its content',
  meaning: 'The program is packed, encrypted inside, or unpacks an archive that is appended to it.',
  check: 'Give it to a sandbox; the file alone tells little.',
  severity: 'medium',
  technique: 'T1027.002',
  falsePositives: ['Installers, which are packed as a rule.'],
  detect: (message) =>
    detailedHits(
      filesWith(message, ({ traits }) => traits.includes('executable') && traits.some((trait) => hiding.has(trait))),
      'packed',
      'Program that hides its content',
    ),
}
