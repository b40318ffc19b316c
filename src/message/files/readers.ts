/** Every reader of files; each looks at the files that it accepts. */
import type { FileReader } from './file-reading.ts'
import { archiveReader } from './readers/archive.ts'
import { archivedMailReader } from './readers/archived-mail.ts'
import { calendarReader } from './readers/calendar.ts'
import { compoundOfficeReader } from './readers/compound-office.ts'
import { contactCardReader } from './readers/contact-card.ts'
import { diskImageReader } from './readers/disk-image.ts'
import { gzipReader } from './readers/gzip.ts'
import { internetShortcutReader } from './readers/internet-shortcut.ts'
import { mhtmlReader } from './readers/mhtml.ts'
import { msiReader } from './readers/msi.ts'
import { officeOpenXmlReader } from './readers/office-open-xml.ts'
import { officeXmlReader } from './readers/office-xml.ts'
import { pdfReader } from './readers/pdf.ts'
import { plainTextReader } from './readers/plain-text.ts'
import { programReader } from './readers/program.ts'
import { rtfReader } from './readers/rtf.ts'
import { shortcutReader } from './readers/shortcut.ts'
import { zipReader } from './readers/zip.ts'

export const fileReaders: readonly FileReader[] = [
  archiveReader,
  archivedMailReader,
  calendarReader,
  compoundOfficeReader,
  contactCardReader,
  diskImageReader,
  gzipReader,
  internetShortcutReader,
  mhtmlReader,
  msiReader,
  officeOpenXmlReader,
  officeXmlReader,
  pdfReader,
  plainTextReader,
  programReader,
  rtfReader,
  shortcutReader,
  zipReader,
]
