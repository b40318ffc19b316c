/** What a file is by its own bytes: file-type first, then the formats that phishing uses and file-type does not know. */
import { fileTypeFromBuffer } from 'file-type'
import { officePackageType } from './office/package-names.ts'

const starts = (bytes: Buffer, hex: string, at = 0): boolean => bytes.subarray(at, at + hex.length / 2).equals(Buffer.from(hex, 'hex'))

/** True where bytes hold the name as UTF-16LE, as CFB directories do. */
const hasUtf16 = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'))

function ownMagic(bytes: Buffer): string | null {
  if (starts(bytes, '4c0000000114020000000000c000000000000046')) return 'application/x-ms-shortcut'
  if (starts(bytes, 'e4525c7b8cd8a74daeb15378d02996d3')) return 'application/onenote'
  if (starts(bytes, 'd0cf11e0a1b11ae1')) return hasUtf16(bytes, 'EncryptedPackage') ? 'application/x-encrypted-ooxml' : 'application/x-cfb'
  if (bytes.length > 0x8006 && bytes.subarray(0x8001, 0x8006).toString('latin1') === 'CD001') return 'application/x-iso9660-image'
  if (bytes.subarray(0, 5).toString('latin1').toLowerCase() === '{\\rtf') return 'application/rtf'
  if (starts(bytes, '4d5a')) return 'application/x-msdownload'
  if (bytes.subarray(0, 8).toString('latin1') === 'vhdxfile' || bytes.subarray(0, 8).toString('latin1') === 'conectix')
    return 'application/x-virtualbox-vhd'
  return null
}

/** HTML, SVG and the like begin with text; only the first kilobyte is looked at. */
function textMagic(bytes: Buffer): string | null {
  const head = bytes
    .subarray(0, 1_024)
    .toString('latin1')
    .replaceAll(/^[\s\u00ef\u00bb\u00bf]+/g, '')
    .toLowerCase()
  if (/^(?:<!doctype html|<html|<head|<body|<script|<meta|<title)/.test(head)) return 'text/html'
  if (head.startsWith('<svg') || (head.startsWith('<?xml') && head.includes('<svg'))) return 'image/svg+xml'
  if (head.startsWith('<!--') && head.includes('<html')) return 'text/html'
  return null
}

async function foreignMagic(bytes: Buffer): Promise<string | null> {
  try {
    return (await fileTypeFromBuffer(bytes.subarray(0, 1_000_000)))?.mime ?? null
  } catch {
    return null
  }
}

/** Media type by content, null where unknown. Never rejects. */
export async function detectType(bytes: Buffer): Promise<string | null> {
  const own = ownMagic(bytes) ?? textMagic(bytes)
  if (own !== null) return own
  const type = await foreignMagic(bytes)
  // The order of the parts and their content types are the writer's choice; the parts themselves are not.
  return type === null || type === 'application/zip' ? (officePackageType(bytes) ?? type) : type
}
