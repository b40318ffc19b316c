/** Objects in RTF: OLE 1.0 streams ([MS-OLEDS] section 2.2) in hexadecimal digits. */
import type { UnpackBudget } from '../unpack-budget.ts'
import { isEquationName } from './equation.ts'
import type { Findings } from './findings.ts'
import { readObject, takeNative } from './ole-object.ts'
import { isForeignShare, targetKind } from './targets.ts'

const compoundMark = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const linked = 1
const longestName = 2_048
const pictures = /^(?:metafilepict|dib|bitmap|staticmetafile|staticdib|pbrush)$/i

interface Piece {
  readonly text: string
  readonly end: number
}

/** A string with its length in front, zero-ended. */
function ansiString(data: Buffer, at: number): Piece | null {
  if (at + 4 > data.length) return null
  const length = data.readUInt32LE(at)
  if (length > longestName || at + 4 + length > data.length) return null
  return { text: data.toString('latin1', at + 4, at + 4 + length).replaceAll('\0', ''), end: at + 4 + length }
}

function noteLinked(topic: string, findings: Findings): void {
  const kind = targetKind(topic)
  if (kind === 'web') findings.reference(topic, 'office-relation')
  if (kind === 'web' || kind === 'handler' || isForeignShare(topic)) findings.trait('remote-object', topic)
  else if (kind === 'share') findings.trait('external-relation', `linked object ${topic}`)
}

/** Reads the content of one `\objdata`; `declared` is what `\objclass` says. */
export function readRtfObject(hex: string, declared: string, budget: UnpackBudget, findings: Findings): void {
  const data = Buffer.from(hex.length % 2 === 0 ? hex : hex.slice(0, -1), 'hex')
  budget.bytes -= data.length
  if (budget.bytes < 0) {
    findings.opaque('embedded object larger than the budget')
    return
  }
  const format = data.length >= 8 ? data.readUInt32LE(4) : 0
  const className = ansiString(data, 8)
  const topic = className === null ? null : ansiString(data, className.end)
  const item = topic === null ? null : ansiString(data, topic.end)
  const name = className?.text ?? ''
  if (isEquationName(name) || isEquationName(declared))
    findings.trait('equation-editor', `object of class ${name === '' ? declared : name}`)
  if (format === linked && topic !== null) {
    noteLinked(topic.text, findings)
    return
  }
  const native =
    item === null || item.end + 4 > data.length ? Buffer.alloc(0) : data.subarray(item.end + 4, item.end + 4 + data.readUInt32LE(item.end))
  const compound = data.indexOf(compoundMark)
  if (native.length > 0 && compound !== data.length - native.length && (compound < 0 || /^package$/i.test(name))) {
    if (isEquationName(name) || pictures.test(name)) findings.trait('embedded-ole', name)
    else takeNative(native, `${name === '' ? 'object' : name}.bin`, findings)
  } else if (compound >= 0) readObject(data.subarray(compound), `${name === '' ? 'object' : name}.bin`, budget, findings, 'any')
  else if (data.length > 0) findings.trait('embedded-ole', `${declared} object of ${data.length} bytes that is damaged`)
}
