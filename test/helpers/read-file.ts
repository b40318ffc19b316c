/** Lets one reader look at one file, as the message room would. */
import { noLists } from '../../src/domain/finding.ts'
import { defaultLimits } from '../../src/domain/settings.ts'
import type { FileReader, FileReading, ReadContext } from '../../src/message/files/file-reading.ts'
import { detectType } from '../../src/message/files/magic.ts'
import { createBreachLog } from '../../src/message/limits.ts'
import { createPictureCodes } from '../../src/message/pictures/picture-codes.ts'
import { noTools } from '../../src/message/tools.ts'

/** Budgets of one message and nothing handed in. */
export const aReadContext = (overrides: Partial<ReadContext> = {}): ReadContext => ({
  limits: defaultLimits,
  lists: noLists,
  breaches: createBreachLog(),
  budget: { bytes: defaultLimits.archiveBytes, entries: defaultLimits.archiveEntries },
  tools: noTools,
  codes: createPictureCodes(null),
  recipients: [],
  words: '',
  ...overrides,
})

/** Null where the reader does not accept the file. */
export async function readFile(
  reader: FileReader,
  name: string,
  bytes: Buffer,
  { words = '', mediaType = 'application/octet-stream', depth = 0 } = {},
): Promise<FileReading | null> {
  const file = {
    name,
    mediaType,
    detectedType: await detectType(bytes),
    bytes,
    foundIn: depth === 0 ? 'attachment' : 'archive',
    path: '1',
    depth,
  }
  if (!reader.accepts(file)) return null
  return await reader.read(file, aReadContext({ words }))
}

/** Reference values by place. */
export const urlsIn = (reading: FileReading | null, foundIn: string): readonly string[] =>
  (reading?.references ?? []).filter((reference) => reference.foundIn === foundIn).map(({ url }) => url)

/** Damages of a file that a reader must bear: cuts and changed bytes, the same on every run. */
export function damaged(bytes: Buffer, count: number): readonly Buffer[] {
  let state = 12_345
  const random = (most: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return Math.floor((state / 2 ** 32) * most)
  }
  return Array.from({ length: count }, (_, index) => {
    if (index % 3 === 0) return bytes.subarray(0, random(bytes.length))
    const copy = Buffer.from(bytes)
    for (let change = 0; change < 1 + (index % 20); change++) copy[random(copy.length)] = random(256)
    return copy
  })
}
