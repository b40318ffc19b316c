/** Every reader of files; each looks at the files that it accepts. */
import type { FileReader } from './file-reading.ts'
import { pictureReader } from './readers/picture.ts'
import { zipReader } from './readers/zip.ts'

export const fileReaders: readonly FileReader[] = [zipReader, pictureReader]
