/** Web pages as files: what the reader of the mail opens in his browser. */
import { textOfFile } from '../active/file-text.ts'
import { readPage } from '../active/read-page.ts'
import { extensionOf } from '../file-name.ts'
import type { FileReader } from '../file-reading.ts'

const extensions = new Set('html htm xhtml xht shtml shtm hta'.split(' '))
const types = new Set(['text/html', 'application/xhtml+xml'])

export const htmlPageReader: FileReader = {
  name: 'web page',
  accepts: ({ name, mediaType, detectedType }) =>
    detectedType === 'text/html' ||
    ((detectedType === null || /xml|text/.test(detectedType)) && (types.has(mediaType) || extensions.has(extensionOf(name)))),
  read: async (file, context) => (await readPage(textOfFile(file.bytes), file, context)).reading,
}
