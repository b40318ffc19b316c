/** Every reader of files; each looks at the files that it accepts. */
import type { FileReader } from './file-reading.ts'
import { htmlPageReader } from './readers/html-page.ts'
import { oneNoteReader } from './readers/onenote.ts'
import { pictureReader } from './readers/picture.ts'
import { scriptReader } from './readers/script.ts'
import { svgReader } from './readers/svg.ts'
import { zipReader } from './readers/zip.ts'

export const fileReaders: readonly FileReader[] = [zipReader, pictureReader, htmlPageReader, svgReader, scriptReader, oneNoteReader]
