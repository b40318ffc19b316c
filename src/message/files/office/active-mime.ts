/** ActiveMime: how Office packs a VBA project into a web archive or an XML document. */
import { inflateSync } from 'node:zlib'
import type { UnpackBudget } from '../unpack-budget.ts'
import type { Findings } from './findings.ts'
import { allStorages, openWithin } from './storages.ts'
import { readVbaProject } from './vba-project.ts'
import { judgeMacros } from './vba-traits.ts'

const mark = Buffer.from('ActiveMime')
const mostUnpacked = 20_000_000
/** Compressed data begins at one of these, by version. */
const starts = [0x32, 0x22a]

/** True where the bytes begin with the mark, a few odd ones in front allowed. */
export function isActiveMime(bytes: Buffer): boolean {
  return bytes.subarray(0, 32).includes(mark)
}

function unpack(bytes: Buffer, budget: number): Buffer | null {
  const stated = bytes.length >= 0x20 ? bytes.readUInt16LE(0x1e) + 46 : 0
  for (const start of [stated, ...starts]) {
    try {
      return inflateSync(bytes.subarray(start), { maxOutputLength: Math.max(1, Math.min(mostUnpacked, budget)) })
    } catch {
      continue
    }
  }
  return null
}

/** Reads the macros in it; what cannot be unpacked is opaque, and a macro all the same. */
export function readActiveMime(bytes: Buffer, budget: UnpackBudget, findings: Findings): void {
  findings.trait('macro', 'ActiveMime')
  const content = unpack(bytes, budget.bytes)
  budget.bytes -= content?.length ?? 0
  const root = content === null ? null : openWithin(content, budget)
  const modules = root === null ? null : readVbaProject(allStorages(root))
  if (modules === null) findings.opaque('macros that cannot be unpacked (ActiveMime)')
  else judgeMacros(modules, findings)
}
