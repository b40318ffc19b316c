/** Presentations of PowerPoint 97–2003 ([MS-PPT]): text of slides and notes, program actions, embedded objects by their records. */
import { inflateSync } from 'node:zlib'
import type { CompoundStorage } from '../../compound-file.ts'
import type { UnpackBudget } from '../unpack-budget.ts'
import type { Findings } from './findings.ts'
import { readObject } from './ole-object.ts'
import { textOfUtf16 } from '../../utf16.ts'

const ids = { wideText: 0x0fa0, narrowText: 0x0fa8, storage: 0x1011, action: 0x0ff3, string: 0x0fba } as const
const mostRecords = 200_000
const mostObjects = 50
const mostBytes = 10_000_000
const runsProgram = 2

/** An embedded object: packed where the record's instance is 1, with its size in front. */
function storedObject(data: Buffer, packed: boolean, budget: UnpackBudget): Buffer | null {
  if (!packed) return data
  try {
    const content = inflateSync(data.subarray(4), { maxOutputLength: Math.max(1, Math.min(mostBytes, budget.bytes)) })
    budget.bytes -= content.length
    return content
  } catch {
    return null
  }
}

/** Reads the record stream of a presentation; containers are entered by reading on behind their header. */
export function readPowerPoint(root: CompoundStorage, budget: UnpackBudget, findings: Findings): void {
  const user = root.streams.get('current user')?.read() ?? Buffer.alloc(0)
  if (root.streams.has('encryptedsummary') || (user.length >= 16 && user.readUInt32LE(12) === 0xf3d1c4df))
    findings.trait('encrypted', 'the presentation opens with a password alone')
  const stream = root.streams.get('powerpoint document')?.read() ?? Buffer.alloc(0)
  let objects = 0
  for (let at = 0, records = 0; at + 8 <= stream.length && records < mostRecords; records++) {
    const version = stream.readUInt16LE(at)
    const id = stream.readUInt16LE(at + 2)
    const data = stream.subarray(at + 8, at + 8 + stream.readUInt32LE(at + 4))
    at += 8
    if ((version & 0xf) === 0xf) continue
    at += data.length
    if (id === ids.wideText) findings.text(`${textOfUtf16(data)}\n`)
    else if (id === ids.narrowText) findings.text(`${data.toString('latin1')}\n`)
    else if (id === ids.action && data[8] === runsProgram) findings.trait('program-action', 'a click or a hover starts a program')
    else if (id === ids.storage && objects++ < mostObjects) {
      const object = storedObject(data, version >> 4 === 1, budget)
      if (object === null) findings.opaque('embedded object that cannot be unpacked')
      else readObject(object, `object${objects}.bin`, budget, findings, 'broken')
    }
  }
}
