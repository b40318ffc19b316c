/** What every opener of containers has in common: budgets, and what to say of members that stay closed. */
import { cleanName } from '../file-name.ts'
import type { FileReading, FileSource, ReadContext } from '../file-reading.ts'

/** Unpacked sizes below this may be packed as tightly as they like. */
const smallBytes = 1_000_000

/** True where the container lies in so many others that it stays closed; the breach is noted. */
export function closedByDepth({ depth }: FileSource, { limits, breaches }: ReadContext): boolean {
  if (depth < limits.archiveDepth) return false
  breaches.add(
    'archiveDepth',
    limits.archiveDepth,
    depth + 1,
    'Archives lie in archives deeper than the budget; the innermost stayed closed.',
  )
  return true
}

/** Notes broken budgets after `unpacked` bytes came out of `packed` ones. */
export function notePackedTightly(packed: number, unpacked: number, { limits, breaches, budget }: ReadContext): void {
  if (budget.bytes < 0)
    breaches.add('archiveBytes', limits.archiveBytes, limits.archiveBytes - budget.bytes, 'An archive unpacks to more than the budget.')
  const ratio = unpacked / Math.max(1, packed)
  if (ratio > limits.archiveRatio && unpacked > smallBytes)
    breaches.add('archiveRatio', limits.archiveRatio, Math.round(ratio), 'An archive is packed more tightly than honest files are.')
}

const mostNamed = 20

/** Members that could not be unpacked: reasons for all of them, and the names of the encrypted ones, which the archive still shows. */
export function closedMembers(
  container: string,
  members: readonly { readonly name: string; readonly encrypted: boolean; readonly bytes: Buffer | null }[],
): Required<Pick<FileReading, 'details' | 'opaque'>> {
  const closed = members.filter(({ bytes }) => bytes === null).map((member) => ({ ...member, name: cleanName(member.name) }))
  return {
    details: closed
      .filter(({ encrypted }) => encrypted)
      .slice(0, mostNamed)
      .map(({ name }) => ({ trait: 'locked-entry', excerpt: name.slice(-200) })),
    opaque: closed.map(({ name, encrypted }) => `${encrypted ? 'encrypted' : 'unread'} archive entry: ${container}/${name}`),
  }
}
