/** Reports that are nothing but pictures: a phone's screenshot instead of a mail. */
import type { Message, Picture } from '../domain/message.ts'
import { allParts } from './mime/mime-tree.ts'
import { decodeTransfer } from './mime/transfer-encoding.ts'
import type { OpenedMail } from './opened.ts'
import { readPicture } from './pictures/picture-size.ts'

const maxPictures = 5
const maxBytes = 5_000_000
const maxCandidates = 50
/** More text than a signature and a question have: then it is a covering note with pictures. */
const maxText = 200

/** At most five PNG or JPEG pictures of at most 5 MB, told by their bytes; none where the mail has text to read. */
export function picturesOf({ bytes, root }: OpenedMail, { visibleText }: Message): readonly Picture[] {
  if (visibleText.trim().length >= maxText) return []
  const out: Picture[] = []
  const leaves = allParts(root).filter(({ children, type }) => children.length === 0 && !type.value.startsWith('multipart/'))
  for (const part of leaves.slice(0, maxCandidates)) {
    if (out.length >= maxPictures || part.end - part.bodyStart > maxBytes * 1.5) continue
    const content = decodeTransfer(bytes.subarray(part.bodyStart, part.end), part.encoding)
    const mediaType = content.length > maxBytes ? undefined : readPicture(content)?.mediaType
    // A copy of its own: the picture crosses to the main thread, and the buffer around it may be the whole mail.
    if (mediaType !== undefined) out.push({ mediaType, bytes: new Uint8Array(content) })
  }
  return out
}
