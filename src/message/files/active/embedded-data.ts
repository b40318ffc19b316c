/** Data that pages and scripts carry in encoded form: files and pages become members, pictures are searched for codes. */
import { readCodeText } from '../../pictures/code-text.ts'
import type { FileMember, FileReading, FileSource, ReadContext } from '../file-reading.ts'
import { detectType } from '../magic.ts'

/** Decoded bytes of one file at most. */
export const mostDecodedBytes = 20_000_000
const mostMembers = 10
const mostPictures = 10

/** Bytes that may still be decoded from this file; none below the deepest container. */
export function decodable({ depth }: FileSource, { limits, budget }: ReadContext): number {
  return depth >= limits.archiveDepth || budget.entries <= 0 ? 0 : Math.min(mostDecodedBytes, Math.max(0, budget.bytes))
}

/** Kinds of files that a page has reasons to carry. */
const isMedia = (type: string): boolean => /^(?:image|audio|video|font)\//.test(type) && type !== 'image/svg+xml'

export interface Embedded {
  /** Files that are no pictures, sounds or fonts. */
  readonly members: readonly FileMember[]
  /** What the pictures among them say. */
  readonly codes: FileReading
}

/** Sorts decoded bytes by what they are; those of no known kind are left out. The budgets are charged here. */
export async function embeddedFiles(payloads: readonly Buffer[], foundIn: string, context: ReadContext): Promise<Embedded> {
  const members: FileMember[] = []
  const texts: string[] = []
  let pictures = 0
  for (const bytes of payloads) {
    const type = await detectType(bytes)
    if (type === null) continue
    if (isMedia(type)) {
      if (pictures++ < mostPictures) texts.push(...(await context.codes.read(bytes)))
    } else if (members.length < mostMembers && context.budget.entries > 0 && context.budget.bytes >= bytes.length) {
      context.budget.entries--
      context.budget.bytes -= bytes.length
      members.push({ name: `embedded-${members.length + 1}`, bytes, foundIn })
    }
  }
  const codes = texts.map(readCodeText)
  return {
    members,
    codes: {
      traits: codes.length > 0 ? ['qr-code'] : [],
      details: codes.map(({ shown }) => ({ trait: 'qr-code', excerpt: shown })),
      references: codes.flatMap(({ url }) => (url === null ? [] : [{ url, foundIn: 'qr' }])),
      texts: codes.flatMap(({ text }) => (text === null ? [] : [{ text, foundIn: 'qr' }])),
    },
  }
}
