/** Pictures: the QR codes in them. */
import { sizeOfPicture } from '../../pictures/picture-size.ts'
import { readCodeText } from '../../pictures/code-text.ts'
import type { FileReader } from '../file-reading.ts'

export const pictureReader: FileReader = {
  name: 'picture',
  accepts: ({ bytes }) => sizeOfPicture(bytes) !== null,
  read: async ({ bytes }, { codes }) => {
    const found = (await codes.read(bytes)).map(readCodeText)
    if (found.length === 0) return {}
    return {
      traits: ['qr-code'],
      details: found.map(({ shown }) => ({ trait: 'qr-code', excerpt: shown })),
      references: found.flatMap(({ url }) => (url === null ? [] : [{ url, foundIn: 'qr' }])),
      texts: found.flatMap(({ text }) => (text === null ? [] : [{ text, foundIn: 'qr' }])),
    }
  },
}
