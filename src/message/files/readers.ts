/** Every reader of files; each looks at the files that it accepts. */
import type { FileReader } from './file-reading.ts'
import { archiveReader } from './readers/archive.ts'
import { diskImageReader } from './readers/disk-image.ts'
import { gzipReader } from './readers/gzip.ts'
import { zipReader } from './readers/zip.ts'

export const fileReaders: readonly FileReader[] = [zipReader, archiveReader, gzipReader, diskImageReader]
