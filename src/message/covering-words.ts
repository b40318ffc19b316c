/** Whose words in a submission tell what a user did: the reporter's, and those of colleagues who passed the mail on to him. */
import type { UserAct } from '../domain/analysis.ts'
import { userActs } from '../domain/analysis.ts'
import type { NoteReading } from '../domain/message.ts'
import type { InlineForward } from './inline-forward.ts'
import { organisationOf } from './organisation.ts'
import { readNote } from './submission/note.ts'

/** More notes of colleagues than this are not read. */
const mostNotes = 20

/** Words of those who passed the mail on, where they are of that organisation: an attacker's "I paid" is nobody's act. */
export function colleaguesWords(
  notes: InlineForward['passedOnNotes'],
  home: string | null,
  freeMail: readonly string[],
): readonly string[] {
  return notes.filter(({ from }) => home !== null && organisationOf(from, freeMail) === home).map(({ text }) => text)
}

/** The note as it is shown: the reporter's words, then those of each who passed the mail on, with a line that says so. */
export function shownNote(own: string, notes: InlineForward['passedOnNotes']): string {
  return [own, ...notes.map(({ from, text }) => `passed on by ${from ?? 'somebody without an address'}:\n${text}`)]
    .filter((piece) => piece.trim() !== '')
    .join('\n\n')
}

/** Acts in the reporter's words and in those of colleagues; the language is that of the reporter's. */
export function readWords(own: string, colleagues: readonly string[]): NoteReading {
  const { acts, language } = readNote(own)
  const all = new Set<UserAct>([...acts, ...colleagues.slice(0, mostNotes).flatMap((text) => readNote(text).acts)])
  return { acts: userActs.filter((act) => all.has(act)), language }
}
