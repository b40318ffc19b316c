/** Mails and mail files inside a mail, decoded, for tests. */
import { noLists } from '../../../src/domain/finding.ts'
import { defaultLimits } from '../../../src/domain/settings.ts'
import { createBreachLog } from '../../../src/message/limits.ts'
import { allParts, walkMime } from '../../../src/message/mime/mime-tree.ts'
import { parseMessage } from '../../../src/message/parse-message.ts'
import type { Message } from '../../../src/domain/message.ts'
import { decodeTransfer } from '../../../src/message/mime/transfer-encoding.ts'

const lists = noLists

/** A mail as the stages after parsing read it. */
export async function message(bytes: Buffer): Promise<Message> {
  return (await parseMessage(bytes, { limits: defaultLimits, lists }, { grade: 'C', reasons: [] })).message
}

/** Decoded content of every part that `wanted` accepts. */
export function contents(
  mime: Buffer | undefined,
  wanted: (part: { readonly mediaType: string; readonly filename: string }) => boolean,
): readonly Buffer[] {
  const bytes = mime ?? Buffer.alloc(0)
  return allParts(walkMime(bytes, defaultLimits, createBreachLog()))
    .filter((part) => wanted({ mediaType: part.type.value, filename: part.filename ?? '' }))
    .map((part) => decodeTransfer(bytes.subarray(part.bodyStart, part.end), part.encoding))
}

export const innerMails = (mime: Buffer | undefined): readonly Buffer[] =>
  contents(mime, ({ mediaType, filename }) => mediaType === 'message/rfc822' || filename.endsWith('.eml'))
