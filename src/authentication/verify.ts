/** Everything that is verified anew for one message: signatures from its bytes, SPF and DMARC from the trusted hop. */
import type { Gap, ReceivedHop } from '../domain/analysis.ts'
import type { DnsResolver } from '../domain/dns.ts'
import type { Message } from '../domain/message.ts'
import { askAhead, keyNames } from './ahead.ts'
import { deriveDmarc, deriveSpf } from './derive.ts'
import type { DerivedDmarc, DerivedSpf, Handover } from './derive.ts'
import { isExchangeHost } from './exchange.ts'
import { countLookups, maxLookups } from './lookups.ts'
import type { Lookups } from './lookups.ts'
import { isPublic } from './networks.ts'
import { domainPart } from './received-spf.ts'
import { checkSignatures } from './signatures.ts'
import { longestLine } from './signature-bytes.ts'
import type { CheckedSignatures } from './signatures.ts'
import { borderHop, receivedIndexes } from './trace.ts'

export interface Verified {
  /** Null where there are no original bytes or the verifier failed. */
  readonly signatures: CheckedSignatures | null
  /** Null without a trusted hop that took the message from a public address. */
  readonly spf: DerivedSpf | null
  readonly dmarc: DerivedDmarc | null
  readonly gaps: readonly Gap[]
}

const gap = (reason: string): Gap => ({ stage: 'authenticate', reason })

/** When the message was received: expiry of a signature is judged by it. Without any date nothing counts as expired. */
function receivedAt(message: Message, marked: readonly ReceivedHop[]): Date {
  const dates = [borderHop(marked)?.date, ...marked.slice(0, 1).map(({ date }) => date), message.date]
  const time = dates.map((date) => Date.parse(date ?? '')).find((value) => !Number.isNaN(value) && value > 0)
  return new Date(time ?? 1)
}

/** Envelope facts of the border hop; null where Return-Path may be the sender's own (below the border), or the peer is not public. */
function handoverOf(message: Message, marked: readonly ReceivedHop[]): Handover | null {
  const border = borderHop(marked)
  if (border === null || border.ip === null || !isPublic(border.ip) || message.returnPath === null) return null
  const place = receivedIndexes(message.headers)[marked.lastIndexOf(border)] ?? 0
  const returnPath = message.headers.findIndex(({ name }) => name.toLowerCase() === 'return-path')
  // Exchange Online writes the field among those of the message, and removes what the sender put there.
  if (returnPath > place && !isExchangeHost(border.by)) return null
  const sender = message.returnPath.slice(0, 320)
  return { ip: border.ip, helo: border.from, sender, receiver: border.by ?? 'unknown' }
}

function dnsGaps(failures: readonly string[]): readonly Gap[] {
  const codes = failures.filter((code) => code !== 'EBUDGET').map((code) => code.slice(0, 20))
  return [
    ...(codes.length === 0 ? [] : [gap(`DNS look-ups failed (${codes.slice(0, 3).join(', ')}): not everything could be verified`)]),
    ...(codes.length === failures.length
      ? []
      : [gap(`the message asked for too many DNS look-ups (at most ${maxLookups}): not everything was verified`)]),
  ]
}

/** Null with the gap where the verifier itself broke: nothing in a mail may stop the analysis. */
async function guarded<T>(what: string, gaps: Gap[], run: () => Promise<T>): Promise<T | null> {
  try {
    return await run()
  } catch {
    gaps.push(gap(`${what} could not be verified: the verifier failed`))
    return null
  }
}

/** The verifier needs time that grows with the square of a line; SMTP carries 998 bytes in one (RFC 5321 section 4.5.3.1.6). */
const maxLine = 1_000_000

async function signaturesOf(
  original: Uint8Array | null,
  gaps: Gap[],
  run: (bytes: Uint8Array) => Promise<CheckedSignatures>,
): Promise<CheckedSignatures | null> {
  if (original === null) return null
  if (longestLine(original) <= maxLine) return guarded('signatures', gaps, () => run(original))
  gaps.push(gap(`signatures were not verified: a line is longer than ${maxLine} bytes`))
  return null
}

async function dmarcOf(message: Message, lookups: Lookups, known: Pick<Verified, 'signatures' | 'spf'>): Promise<DerivedDmarc | null> {
  const { signatures, spf } = known
  const passed = signatures?.dkim.some(({ result }) => result === 'pass') ?? false
  // Without the trusted hop SPF is unknown: then a verified signature can prove the author, and nothing can refute him.
  if (spf === null && !passed) return null
  const fromFields = signatures?.fromFields ?? message.headers.filter(({ name }) => name.toLowerCase() === 'from').length
  const from = message.from.map(({ address }) => address).slice(0, 20)
  const derived = await deriveDmarc({ from, fromFields, spf, dkim: signatures?.dkim ?? null }, lookups)
  return spf === null && derived?.result !== 'pass' ? null : derived
}

/** Never rejects. `original` is null where only the trace can be verified; `marked` comes from markTrustedHops. */
export async function verify(
  message: Message,
  original: Uint8Array | null,
  parts: { readonly marked: readonly ReceivedHop[]; readonly resolver: DnsResolver },
): Promise<Verified> {
  const gaps: Gap[] = []
  const handover = handoverOf(message, parts.marked)
  const author = message.from.length === 1 ? domainPart(message.from[0]?.address ?? '') : null
  // The policy has a place of its own among the look-ups: no long SPF record starves it.
  const policy = handover === null || author === null ? [] : [`_dmarc.${author}`]
  const resolver = askAhead(parts.resolver, [...(original === null ? [] : keyNames(message.headers)), ...policy])
  const keys = countLookups(resolver)
  const lookups = countLookups(resolver, maxLookups / 2 - policy.length, policy)
  const [signatures, spf] = await Promise.all([
    signaturesOf(original, gaps, (bytes) => checkSignatures(bytes, keys, receivedAt(message, parts.marked))),
    handover === null ? null : guarded('SPF', gaps, () => deriveSpf(handover, lookups)),
  ])
  if (signatures !== null && signatures.leftOut > 0) {
    gaps.push(gap(`${signatures.leftOut} signature fields were not verified: too many or too long`))
  }
  const dmarc = await guarded('DMARC', gaps, () => dmarcOf(message, lookups, { signatures, spf }))
  const failures = new Set([...(signatures?.failures ?? []), ...lookups.takeFailures()])
  return { signatures, spf, dmarc, gaps: [...gaps, ...dnsGaps([...failures])] }
}
