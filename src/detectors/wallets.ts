/** Addresses of crypto wallets in text, checked by the checksum of their kind where a digest is at hand. */
import { createHash } from 'node:crypto'

export interface Wallet {
  readonly kind: 'Bitcoin' | 'Litecoin' | 'Ethereum' | 'Monero' | 'Tron'
  readonly address: string
}

const maxText = 100_000
const mostCandidates = 200
const alphabet = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const bech32Letters = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'
const candidate =
  /(?<![A-Za-z0-9])(?:bc1[a-z0-9]{11,71}|BC1[A-Z0-9]{11,71}|ltc1[a-z0-9]{11,71}|0x[0-9a-fA-F]{40}|[48][1-9A-HJ-NP-Za-km-z]{94}|[13LMT][1-9A-HJ-NP-Za-km-z]{25,34})(?![A-Za-z0-9])/g

/** The bytes of a base58 text (Bitcoin's alphabet); null for other letters. At most 35 letters, so the square does no harm. */
function base58(text: string): Uint8Array | null {
  let value = 0n
  for (const letter of text.slice(0, 36)) {
    const digit = alphabet.indexOf(letter)
    if (digit < 0) return null
    value = value * 58n + BigInt(digit)
  }
  const bytes = new Uint8Array(25)
  for (let index = 24; index >= 0; index--) {
    bytes[index] = Number(value & 0xffn)
    value >>= 8n
  }
  return value === 0n ? bytes : null
}

/** Base58Check: a version byte, twenty bytes, and four of the double SHA-256 of both. The version, null where the check fails. */
function versionOf(text: string): number | null {
  const bytes = base58(text)
  if (bytes === null) return null
  const once = createHash('sha256').update(bytes.subarray(0, 21)).digest()
  const twice = createHash('sha256').update(once).digest()
  return bytes.subarray(21).every((byte, index) => byte === twice[index]) ? (bytes[0] ?? null) : null
}

/** Checksum of BIP 173 (bech32) and BIP 350 (bech32m). */
function isBech32(address: string): boolean {
  const text = address.toLowerCase()
  const at = text.lastIndexOf('1')
  const prefix = text.slice(0, at)
  const values = [
    ...Array.from(prefix, (letter) => (letter.codePointAt(0) ?? 0) >> 5),
    0,
    ...Array.from(prefix, (letter) => (letter.codePointAt(0) ?? 0) & 31),
    ...Array.from(text.slice(at + 1), (letter) => bech32Letters.indexOf(letter)),
  ]
  if (values.includes(-1)) return false
  const generators = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]
  let sum = 1
  for (const value of values) {
    const top = sum >>> 25
    sum = ((sum & 0x1ffffff) << 5) ^ value
    generators.forEach((generator, bit) => {
      if (((top >>> bit) & 1) === 1) sum ^= generator
    })
  }
  return sum === 1 || sum === 0x2bc830a3
}

function kindOf(address: string): Wallet['kind'] | null {
  if (/^0x/.test(address)) return 'Ethereum'
  if (/^[bB][cC]1/.test(address)) return isBech32(address) ? 'Bitcoin' : null
  if (address.startsWith('ltc1')) return isBech32(address) ? 'Litecoin' : null
  // Monero's checksum is Keccak, which node:crypto does not have: the form alone is telling at 95 letters.
  if (address.length === 95) return 'Monero'
  switch (versionOf(address)) {
    case 0x00:
    case 0x05:
      return 'Bitcoin'
    case 0x30:
    case 0x32:
      return 'Litecoin'
    case 0x41:
      return 'Tron'
    case null:
    default:
      return null
  }
}

/** Wallets in the first 100,000 characters, each once, in order; at most 200 candidates are checked. */
export function walletsIn(text: string): readonly Wallet[] {
  const found = new Map<string, Wallet>()
  let checked = 0
  for (const [address] of text.slice(0, maxText).matchAll(candidate)) {
    if (checked++ >= mostCandidates) break
    const kind = found.has(address) ? null : kindOf(address)
    if (kind !== null) found.set(address, { kind, address })
  }
  return [...found.values()]
}
