/** Windows shortcuts ([MS-SHLLINK]): target, arguments, places; read by offsets, nothing is followed. Never throws. */
import { decodeGuess } from '../../mime/charset.ts'
import { textOfUtf16 } from '../../utf16.ts'

export interface ShellLink {
  /** Local path or network path of the target, as far as it stands there. */
  readonly target: string
  readonly arguments: string
  readonly workingFolder: string
  readonly iconFile: string
  /** Length of the run of blanks before the arguments, which pushes them out of the properties window. */
  readonly padding: number
}

const headerSize = 76
const longestText = 40_000

/** A string with an end of zero at `at`; empty where it lies outside. */
function textAt(bytes: Buffer, at: number, wide: boolean): string {
  if (at < 0 || at >= bytes.length) return ''
  const piece = bytes.subarray(at, at + 2_000)
  if (!wide) {
    const end = piece.indexOf(0)
    return decodeGuess(piece.subarray(0, end < 0 ? piece.length : end))
  }
  const text = textOfUtf16(piece)
  const end = text.indexOf('\u0000')
  return end < 0 ? text : text.slice(0, end)
}

/** LinkInfo (section 2.3): local base path with its suffix, or the name of a network share. */
function linkInfo(info: Buffer): string {
  const offset = (at: number): number => (at + 4 <= info.length ? info.readUInt32LE(at) : 0)
  const flags = offset(8)
  const suffix = textAt(info, offset(24), false)
  if ((flags & 1) !== 0) {
    const wide = offset(4) >= 0x24 && offset(28) > 0 ? textAt(info, offset(28), true) : ''
    return wide !== '' ? wide : `${textAt(info, offset(16), false)}${suffix}`
  }
  const network = offset(20)
  if ((flags & 2) === 0 || network === 0 || network + 20 > info.length) return ''
  const share = textAt(info, network + info.readUInt32LE(network + 8), false)
  return suffix === '' ? share : `${share}\\${suffix}`
}

/** Reads a shortcut; null where the bytes are none. */
export function readShellLink(bytes: Buffer): ShellLink | null {
  if (bytes.length < headerSize || bytes.readUInt32LE(0) !== headerSize) return null
  const flags = bytes.readUInt32LE(20)
  const has = (bit: number): boolean => (flags & (1 << bit)) !== 0
  const wide = has(7)
  let at = headerSize
  const sized = (width: 2 | 4): Buffer => {
    if (at + width > bytes.length) return Buffer.alloc(0)
    const size = width === 2 ? bytes.readUInt16LE(at) + 2 : bytes.readUInt32LE(at)
    const piece = bytes.subarray(at, at + size)
    at += Math.max(size, width)
    return piece
  }
  const itemList = has(0) ? sized(2) : Buffer.alloc(0)
  let target = has(1) ? linkInfo(sized(4)) : ''
  const string = (present: boolean): string => {
    if (!present || at + 2 > bytes.length) return ''
    const size = bytes.readUInt16LE(at) * (wide ? 2 : 1)
    const piece = bytes.subarray(at + 2, Math.min(at + 2 + size, at + 2 + longestText * 2))
    at += 2 + size
    return wide ? textOfUtf16(piece) : decodeGuess(piece)
  }
  string(has(2))
  const relative = string(has(3))
  const workingFolder = string(has(4))
  const written = string(has(5))
  const iconFile = string(has(6))
  for (let blocks = 0; blocks < 20 && at + 8 <= bytes.length; blocks++) {
    const start = at
    const block = sized(4)
    // EnvironmentVariableDataBlock (2.5.4): the target with variables, first in code page, then in UTF-16.
    if (block.length >= 788 && block.readUInt32LE(4) === 0xa000_0001 && target === '') {
      const wideName = textAt(block, 268, true)
      target = wideName !== '' ? wideName : textAt(block, 8, false)
    }
    if (at <= start + 4) break
  }
  if (target === '') target = relative
  if (target === '')
    target = /[A-Za-z0-9_-]{2,60}\.(?:exe|com|bat|cmd|dll)/i.exec(itemList.toString('latin1').replaceAll('\u0000', ''))?.[0] ?? ''
  const padding = written.length - written.trimStart().length
  return { target, arguments: written.trim(), workingFolder, iconFile, padding }
}
