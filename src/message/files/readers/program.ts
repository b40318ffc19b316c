/** Programs of Windows, Linux, macOS and Android: what their headers say. Nothing is run, no signature is verified. */
import type { FileReader, FileReading } from '../file-reading.ts'
import { readPortableExecutable } from '../programs/portable-executable.ts'

/** ELF, Mach-O of both orders and widths. A Java class shares its mark with fat Mach-O and is a program as well. */
const magics: ReadonlyMap<string, string> = new Map([
  ['7f454c46', 'ELF'],
  ['feedface', 'Mach-O'],
  ['feedfacf', 'Mach-O'],
  ['cefaedfe', 'Mach-O'],
  ['cffaedfe', 'Mach-O'],
  ['cafebabe', 'Mach-O or Java class'],
])
/** Compressed or encrypted data; ordinary code stays below 6.8. */
const high = 7.2

const magicOf = (bytes: Buffer): string | undefined => magics.get(bytes.subarray(0, 4).toString('hex'))

function windows(bytes: Buffer): FileReading {
  const program = readPortableExecutable(bytes)
  if (program === null) return { traits: ['executable'] }
  const { packer, appended, entropy } = program
  const kind = [
    program.library ? 'library' : 'program',
    ...(program.dotNet ? ['.NET'] : []),
    program.signed ? 'carries a signature that was not verified' : 'unsigned',
    ...(program.imports ? [] : ['imports nothing']),
  ]
  return {
    traits: [
      'executable',
      ...(program.signed ? ['signed'] : []),
      ...(packer === null ? [] : ['packed']),
      ...(entropy > high ? ['high-entropy'] : []),
      ...(appended === null ? [] : ['self-extracting']),
    ],
    details: [
      { trait: 'executable', excerpt: kind.join(', ') },
      ...(packer === null ? [] : [{ trait: 'packed', excerpt: packer }]),
      ...(appended === null ? [] : [{ trait: 'self-extracting', excerpt: `${appended} behind the program` }]),
    ],
  }
}

/** A zip whose first entries are those of a Java archive or an Android app. */
function packageOf(bytes: Buffer): string | null {
  if (bytes.toString('latin1', 0, 4) !== 'PK\u0003\u0004') return null
  if (bytes.includes('AndroidManifest.xml')) return 'Android app'
  const manifest = bytes.subarray(0, 200).includes('META-INF/')
  return manifest && bytes.includes('META-INF/MANIFEST.MF') && bytes.includes('.class') ? 'Java archive' : null
}

export const programReader: FileReader = {
  name: 'program',
  // A package is a container as well; it is judged here by its names only and opened by the reader of archives.
  accepts: ({ bytes }) => bytes.toString('latin1', 0, 2) === 'MZ' || magicOf(bytes) !== undefined || packageOf(bytes) !== null,
  read: ({ bytes }) => {
    if (bytes.toString('latin1', 0, 2) === 'MZ') return windows(bytes)
    const kind = magicOf(bytes) ?? packageOf(bytes) ?? 'program'
    return { traits: ['executable'], details: [{ trait: 'executable', excerpt: kind }] }
  },
}
