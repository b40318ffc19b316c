/** Every reader of files; each looks at the files that it accepts. */
import type { FileReader } from './file-reading.ts'
import { archiveReader } from './readers/archive.ts'
import { archivedMailReader } from './readers/archived-mail.ts'
import { calendarReader } from './readers/calendar.ts'
import { compoundOfficeReader } from './readers/compound-office.ts'
import { contactCardReader } from './readers/contact-card.ts'
import { diskImageReader } from './readers/disk-image.ts'
import { gzipReader } from './readers/gzip.ts'
import { htmlPageReader } from './readers/html-page.ts'
import { internetShortcutReader } from './readers/internet-shortcut.ts'
import { mhtmlReader } from './readers/mhtml.ts'
import { msiReader } from './readers/msi.ts'
import { officeOpenXmlReader } from './readers/office-open-xml.ts'
import { officeXmlReader } from './readers/office-xml.ts'
import { oneNoteReader } from './readers/onenote.ts'
import { pdfReader } from './readers/pdf.ts'
import { pictureReader } from './readers/picture.ts'
import { plainTextReader } from './readers/plain-text.ts'
import { programReader } from './readers/program.ts'
import { rtfReader } from './readers/rtf.ts'
import { scriptReader } from './readers/script.ts'
import { shortcutReader } from './readers/shortcut.ts'
import { svgReader } from './readers/svg.ts'
import { zipReader } from './readers/zip.ts'

export const fileReaders: readonly FileReader[] = [
  archiveReader,
  archivedMailReader,
  calendarReader,
  compoundOfficeReader,
  contactCardReader,
  diskImageReader,
  gzipReader,
  htmlPageReader,
  internetShortcutReader,
  mhtmlReader,
  msiReader,
  officeOpenXmlReader,
  officeXmlReader,
  oneNoteReader,
  pdfReader,
  pictureReader,
  plainTextReader,
  programReader,
  rtfReader,
  scriptReader,
  shortcutReader,
  svgReader,
  zipReader,
]
