/** Objects of the old Equation Editor, whose reading of fonts and matrices runs attacker's code (CVE-2017-11882, CVE-2018-0802). */
import type { CompoundStorage } from '../../compound-file.ts'

/** {0002CE02-0000-0000-C000-000000000046} as it stands in files. */
export const equationClass = '02ce020000000000c000000000000046'
const headerBytes = 28
const longestFont = 32

export const isEquationName = (name: string): boolean => /^equation\.[23]/i.test(name.trim())

/** True where an equation is not what the editor writes: its header is wrong or a font's name is longer than fonts' names are. */
export function isBrokenEquation(native: Buffer): boolean {
  if (native.length < headerBytes + 5 || native.readUInt16LE(0) !== headerBytes) return true
  const content = native.subarray(headerBytes + 5, headerBytes + 70)
  // A font record (tag 8, typeface, style, name) among the first records; real ones come after the typesetting ones and are short.
  const font = content.subarray(0, 12).indexOf(8)
  if (font < 0) return false
  const name = content.subarray(font + 3, font + 4 + longestFont)
  return name.length > longestFont && !name.includes(0)
}

/** The native data of an equation in the storage; null where the storage holds none. */
export function equationOf(storage: CompoundStorage): Buffer | null {
  const native = storage.streams.get('equation native')
  if (native !== undefined) return native.read()
  return storage.classId === equationClass ? Buffer.alloc(0) : null
}
