/** Storages of a compound file as a flat list. */
import { type CompoundStorage, openCompoundFile } from '../../compound-file.ts'
import type { UnpackBudget } from '../unpack-budget.ts'

const signature = 'd0cf11e0a1b11ae1'
const mostStorages = 2_000

export const isCompoundFile = (bytes: Buffer): boolean => bytes.toString('hex', 0, 8) === signature

/** The file's root, its streams paid out of the budget of the message; null where the bytes are no compound file. Never throws. */
export function openWithin(bytes: Buffer, budget: UnpackBudget): CompoundStorage | null {
  try {
    return openCompoundFile(bytes, (size) => {
      if (budget.bytes < size) return false
      budget.bytes -= size
      return true
    })
  } catch {
    return null
  }
}

/** The class of a compound file's root, as hex digits; empty where the bytes are no compound file. */
export function rootClass(bytes: Buffer): string {
  return isCompoundFile(bytes) ? (openWithin(bytes, { bytes: 0, entries: 0 })?.classId ?? '') : ''
}

/** The storage and everything below it, breadth first, at most 2,000. */
export function allStorages(root: CompoundStorage): readonly CompoundStorage[] {
  const found: CompoundStorage[] = [root]
  for (let at = 0; at < found.length; at++) {
    for (const child of found[at]?.storages.values() ?? []) if (found.length < mostStorages) found.push(child)
  }
  return found
}
