/** Files embedded in documents are handed on only so deep. */
import type { FileReading, FileSource, ReadContext } from '../file-reading.ts'

/** The reading as it is, or without its members where the document lies too deep; that is told. */
export function withinDepth(reading: FileReading, { depth, name }: FileSource, { limits }: Pick<ReadContext, 'limits'>): FileReading {
  if (depth < limits.archiveDepth || (reading.members ?? []).length === 0) return reading
  return { ...reading, members: [], opaque: [...(reading.opaque ?? []), `embedded files too deep: ${name}`] }
}
