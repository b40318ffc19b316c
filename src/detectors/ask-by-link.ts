/** What several detectors of wording ask: does the message send its reader somewhere? */
import type { Message } from '../domain/message.ts'
import { webLinks } from './links.ts'

/** True where the message has a web link or an attached file: somewhere to go for what the text wants. */
export function leadsSomewhere(message: Message): boolean {
  return message.observables.files.length > 0 || webLinks(message).length > 0
}
