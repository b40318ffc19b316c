/** A page in a file that asks for a password. */
import type { MessageDetector } from '../../domain/finding.ts'
import { filesWith, hitsByTraitOfFile } from '../files.ts'

/** An attached page has a field for a password: a sign-in page that no filter of addresses sees, because it lies on the reader's own machine. */
export const detector: MessageDetector = {
  id: 'attachment/html-form',
  needs: 'message',
  factor: 'active_content',
  type: 'Attachment',
  title: 'A page in a file that asks for a password',
  meaning:
    "An attached page has a field for a password: a sign-in page that no filter of addresses sees, because it lies on the reader's own machine.",
  check: 'See where the form sends to (details of the file); real services ask on their own site.',
  severity: 'high',
  technique: 'T1566.001',
  falsePositives: [
    'Encrypted-mail portals and banks that send statements as a page with a password.',
    'A page that somebody saved from his browser together with its sign-in box.',
  ],
  detect: (message) =>
    hitsByTraitOfFile(
      filesWith(message, ({ traits }) => traits.includes('password-form')),
      'password-form',
      'Attached page that asks for a password',
    ).map((hit) => ({ ...hit, lure: 'credential' as const })),
}
