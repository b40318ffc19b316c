/** Headers of a Windows program (Microsoft PE/COFF specification): what it is, who packed it, what is appended. Never throws. */
import { entropyOf } from './entropy.ts'

export interface PortableExecutable {
  readonly library: boolean
  readonly dotNet: boolean
  /** A certificate table stands there; whether it is valid is not looked at. */
  readonly signed: boolean
  readonly imports: boolean
  /** Names of sections that packers write. */
  readonly packer: string | null
  /** Highest entropy of a section of 4 kB and more. */
  readonly entropy: number
  /** Archive or installer behind the image; null for none. */
  readonly appended: string | null
}

const mostSections = 96
const packers: ReadonlyMap<string, string> = new Map([
  ['upx', 'UPX'],
  ['.aspack', 'ASPack'],
  ['.adata', 'ASPack'],
  ['.themida', 'Themida'],
  ['.winlice', 'WinLicense'],
  ['.vmp', 'VMProtect'],
  ['.mpress', 'MPRESS'],
  ['.petite', 'Petite'],
  ['petite', 'Petite'],
  ['.nsp', 'NsPack'],
  ['.enigma', 'Enigma'],
  ['.packed', 'packed'],
  ['pebundle', 'PEBundle'],
])
const appendixes: readonly (readonly [string, Buffer])[] = [
  ['7z', Buffer.from('377abcaf271c', 'hex')],
  ['RAR', Buffer.from('526172211a07', 'hex')],
  ['ZIP', Buffer.from('504b0304', 'hex')],
  ['CAB', Buffer.from('4d534346', 'hex')],
  ['NSIS', Buffer.from('efbeadde4e756c6c736f6674496e7374', 'hex')],
  ['Inno Setup', Buffer.from('zlb\u001a', 'latin1')],
]
const appendixWithin = 1_000_000

const packerOf = (section: string): string | null => {
  const name = section.toLowerCase()
  for (const [start, packer] of packers) if (name.startsWith(start)) return packer
  return null
}

/** Reads the headers; null where the bytes are no program of Windows (DOS alone, cut, other). */
export function readPortableExecutable(bytes: Buffer): PortableExecutable | null {
  if (bytes.length < 64 || bytes.toString('latin1', 0, 2) !== 'MZ') return null
  const at = bytes.readUInt32LE(60)
  if (at + 24 > bytes.length || bytes.toString('latin1', at, at + 4) !== 'PE\0\0') return null
  const word = (offset: number): number => (offset + 2 <= bytes.length ? bytes.readUInt16LE(offset) : 0)
  const long = (offset: number): number => (offset + 4 <= bytes.length ? bytes.readUInt32LE(offset) : 0)
  const optional = at + 24
  const directories = optional + (word(optional) === 0x20b ? 112 : 96)
  const directory = (index: number): number => (index < long(directories - 4) ? long(directories + index * 8 + 4) : 0)
  const table = optional + word(at + 20)
  let [packer, entropy, end]: [string | null, number, number] = [null, 0, 0]
  for (let index = 0; index < Math.min(word(at + 6), mostSections); index++) {
    const section = table + index * 40
    if (section + 40 > bytes.length) break
    packer ??= packerOf(bytes.toString('latin1', section, section + 8))
    const [size, start] = [long(section + 16), long(section + 20)]
    const content = bytes.subarray(start, start + size)
    if (content.length >= 4_096) entropy = Math.max(entropy, entropyOf(content))
    end = Math.max(end, Math.min(start + size, bytes.length))
  }
  const overlay = end === 0 ? Buffer.alloc(0) : bytes.subarray(end, end + appendixWithin)
  return {
    library: (word(at + 22) & 0x2000) !== 0,
    dotNet: directory(14) > 0,
    signed: directory(4) > 0,
    imports: directory(1) > 0,
    packer,
    entropy,
    appended: appendixes.find(([, magic]) => overlay.includes(magic))?.[0] ?? null,
  }
}
