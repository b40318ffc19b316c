/** DKIM (RFC 6376) and ARC (RFC 8617) verified from the original bytes, with mailauth; every look-up goes through the given resolver. */
import { arc } from 'mailauth/lib/arc/index.js'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import type { AuthenticationResult, SignatureFault } from '../domain/analysis.ts'
import type { Lookups } from './lookups.ts'
import { normalResult } from './result-words.ts'
import { paced } from './paced-bytes.ts'
import { prepareBytes } from './signature-bytes.ts'

export interface CheckedSignature {
  readonly result: AuthenticationResult
  readonly domain: string | null
  readonly selector: string | null
  readonly fault: SignatureFault | null
}

export interface CheckedChain {
  readonly result: AuthenticationResult
  /** d= of the newest seal, lower case. */
  readonly sealer: string | null
  /** Sets in the chain; 0 where there is none or it is broken beyond reading. */
  readonly length: number
}

export interface CheckedSignatures {
  readonly dkim: readonly CheckedSignature[]
  readonly arc: CheckedChain
  /** From fields in the bytes; more than one means that a signature may cover another than the reader sees. */
  readonly fromFields: number
  /** Signatures that were not looked at: too many, or too long. */
  readonly leftOut: number
  /** Codes of failed look-ups. */
  readonly failures: readonly string[]
}

const maxSignatures = 10
/** Bytes hashed for one message: each signature may ask for a pass of its own over the body. */
const maxHashed = 30_000_000
const minBitLength = 1024

/** What mailauth says of one signature, as far as it is read here. */
interface Verified {
  readonly signingDomain?: string
  readonly selector?: string
  readonly rr?: string
  readonly status: { readonly result: string; readonly comment?: string; readonly underSized?: number }
}

const faults: ReadonlyMap<string, SignatureFault> = new Map([
  ['body hash did not verify', 'body-changed'],
  ['bad signature', 'signature-mismatch'],
  ['no key', 'key-missing'],
  ['expired', 'expired'],
])

/** A record with an empty p= is a revoked key; an empty answer is no key. */
const revoked = (rr: string | undefined): boolean => rr === undefined || /(?:^|;)\s{0,5}p=\s{0,5}(?:;|$)/.test(rr.slice(0, 2_000))

function faultOf({ status, rr }: Verified): SignatureFault | null {
  if (status.result === 'pass') return null
  if (status.result === 'policy') return 'weak-key'
  if (status.result === 'temperror') return 'lookup-failed'
  if (status.comment === 'invalid public key') return revoked(rr) ? 'key-missing' : 'malformed'
  return faults.get(status.comment ?? '') ?? 'malformed'
}

const word = (value: string | undefined): string | null => (value === undefined || value === '' ? null : value.toLowerCase().slice(0, 255))

function toSignature(verified: Verified): CheckedSignature {
  // l= leaves the end of the body unsigned: whoever appended it may be anybody.
  const partial = verified.status.result === 'pass' && (verified.status.underSized ?? 0) > 0
  return {
    result: partial ? 'policy' : normalResult(verified.status.result),
    domain: word(verified.signingDomain),
    selector: word(verified.selector),
    fault: faultOf(verified),
  }
}

type Data = Parameters<typeof arc>[0]

function sealerOf(data: Data): string | null {
  const seal: unknown = data.chain.at(-1)?.['arc-seal']?.parsed?.['d']?.value
  return typeof seal === 'string' ? word(seal) : null
}

async function checkChain(
  found: unknown,
  lookups: Lookups,
  failedBefore: readonly string[],
): Promise<CheckedChain & { failures: readonly string[] }> {
  const data = found as Data & { readonly chain: Data['chain'] | false }
  const verified = await arc(data, { resolver: lookups.ask, minBitLength, strict: true })
  const failures = lookups.takeFailures()
  const known = Array.isArray(data.chain)
  // mailauth holds every fault of a chain for permanent; where a look-up failed nobody can tell.
  const untold = verified.status.result === 'fail' && failedBefore.length + failures.length > 0
  return {
    result: untold ? 'temperror' : normalResult(verified.status.result),
    sealer: known ? sealerOf(data) : null,
    length: known ? data.chain.length : 0,
    failures,
  }
}

/** The newest ARC-Message-Signature names no canonicalisation: sealers by the drafts meant relaxed/relaxed, RFC 8617 means simple/simple. */
function lacksCanonicalisation(found: unknown): boolean {
  const { chain } = found as Data & { readonly chain: Data['chain'] | false }
  const newest = Array.isArray(chain) ? (chain as Data['chain']).at(-1) : undefined
  return newest?.['arc-message-signature']?.parsed !== undefined && newest['arc-message-signature'].parsed['c'] === undefined
}

/**
 * Verifies up to 10 DKIM signatures and the ARC chain by the letter of the RFCs (strict). `at` is the time for which expiry (x=) is
 * judged: when the message was received, not when it is looked at. Rejects only for a fault of the verifier.
 */
export async function checkSignatures(original: Uint8Array, lookups: Lookups, at: Date): Promise<CheckedSignatures> {
  const most = Math.max(1, Math.min(maxSignatures, Math.floor(maxHashed / Math.max(1, original.length))))
  const { bytes, leftOut } = prepareBytes(original, most)
  const options = { resolver: lookups.ask, minBitLength, curTime: at }
  const verified = await dkimVerify(paced(bytes), { ...options, strict: true })
  // mailauth tries both canonicalisations in its lenient mode alone; the seals are still checked strictly.
  const sealed = lacksCanonicalisation(verified.arc) ? (await dkimVerify(paced(bytes), { ...options, strict: false })).arc : verified.arc
  const failures = lookups.takeFailures()
  const chain = await checkChain(sealed, lookups, failures)
  const dkim = verified.results.filter(({ status }) => status.result !== 'none').map((result) => toSignature(result as Verified))
  return {
    // A signature over fields that were hidden from the verifier cannot be judged.
    dkim: leftOut === 0 ? dkim : dkim.map((one) => (one.result === 'fail' ? { ...one, result: 'neutral', fault: null } : one)),
    arc: leftOut > 0 && chain.result === 'fail' ? { ...chain, result: 'neutral' } : chain,
    fromFields: verified.fromFields,
    leftOut,
    failures: [...new Set([...failures, ...chain.failures])],
  }
}
