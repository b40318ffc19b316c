/** Every reader of files; each looks at the files that it accepts. */
import type { FileReader } from './file-reading.ts'
import { archivedMailReader } from './readers/archived-mail.ts'
import { calendarReader } from './readers/calendar.ts'
import { contactCardReader } from './readers/contact-card.ts'
import { internetShortcutReader } from './readers/internet-shortcut.ts'
import { pdfReader } from './readers/pdf.ts'
import { plainTextReader } from './readers/plain-text.ts'
import { programReader } from './readers/program.ts'
import { shortcutReader } from './readers/shortcut.ts'
import { zipReader } from './readers/zip.ts'

export const fileReaders: readonly FileReader[] = [
  zipReader,
  pdfReader,
  shortcutReader,
  internetShortcutReader,
  calendarReader,
  contactCardReader,
  archivedMailReader,
  plainTextReader,
  programReader,
]
