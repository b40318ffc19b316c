/** Every reader of files; each looks at the files that it accepts. */
import type { FileReader } from './file-reading.ts'
import { archiveReader } from './readers/archive.ts'
import { compoundOfficeReader } from './readers/compound-office.ts'
import { diskImageReader } from './readers/disk-image.ts'
import { gzipReader } from './readers/gzip.ts'
import { mhtmlReader } from './readers/mhtml.ts'
import { msiReader } from './readers/msi.ts'
import { officeOpenXmlReader } from './readers/office-open-xml.ts'
import { officeXmlReader } from './readers/office-xml.ts'
import { rtfReader } from './readers/rtf.ts'
import { zipReader } from './readers/zip.ts'

export const fileReaders: readonly FileReader[] = [
  archiveReader,
  compoundOfficeReader,
  diskImageReader,
  gzipReader,
  mhtmlReader,
  msiReader,
  officeOpenXmlReader,
  officeXmlReader,
  rtfReader,
  zipReader,
]
