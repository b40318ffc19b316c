/** Which Received hops the operator's own servers wrote, and who handed the message to them. */
import type { ReceivedHop } from '../domain/analysis.ts'
import type { HeaderField } from '../domain/message.ts'
import type { AuthenticationSettings } from '../domain/settings.ts'
import { gmailHost } from './below-border.ts'
import { isInsideExchange, isOutboundPool, ownHosts } from './exchange.ts'
import { inNetworks, isHost, isInternal, isLoopback, isPublic, sameAddress } from './networks.ts'

/** Google writes its inner hops as `by 2002:a05:…` (its private network as 6to4), without a peer. */
const googleInner = (hop: ReceivedHop): boolean => hop.by?.startsWith('2002:a05:') === true && hop.from === null

/** A client that logged in (RFC 3848: ESMTPA, ESMTPSA, LMTPA …) is a person's mail program: what it brings below is its own text. */
const isSubmission = (hop: ReceivedHop): boolean => /^(?:UTF8)?(?:E?SMTP|LMTP)S?A\b/i.test(hop.with ?? '')

/**
 * Address of the peer, null where it is an address in the place of the name (`from [10.0.0.1] …`): most servers write there what the
 * client says of itself.
 */
function peerOf({ ip, from }: ReceivedHop): string | null {
  const literal = (from ?? '').replace(/^\[(?:ipv6:)?/i, '').replace(/\](?::\d{1,5})?$/, '')
  return ip !== null && sameAddress(ip, literal) ? null : ip
}

/** Mail filters on the same machine (amavisd-new) call themselves localhost. */
function isLocalFilter(hop: ReceivedHop): boolean {
  const ip = peerOf(hop)
  return (hop.by === 'localhost' || hop.by === '127.0.0.1' || hop.by === '[127.0.0.1]') && ip !== null && isLoopback(ip)
}

/** True where the hop took the message from an own server: what stands directly below may be that server's word. */
function tookItFromOwn(hop: ReceivedHop, networks: readonly string[]): boolean {
  if (isSubmission(hop) || isOutboundPool(hop.from)) return false
  const ip = peerOf(hop)
  if (ip === null) return hop.from === null || /^(?:UTF8)?LMTPS?\b/i.test(hop.with ?? '') || hop.with?.toUpperCase() === 'LOCAL'
  return isInternal(ip) || inNetworks(ip, networks) || isInsideExchange(hop)
}

/**
 * Marks the hops (newest first) that own servers wrote: from the top, as long as `by` is an own host and each took the message
 * from an own address or from no peer at all. A lower hop that merely names an own host stays untrusted. `headers` are
 * needed where Exchange Online is recognised by its tenant.
 */
export function markTrustedHops(
  received: readonly ReceivedHop[],
  settings: AuthenticationSettings,
  headers: readonly HeaderField[] = [],
): readonly ReceivedHop[] {
  const hosts = ownHosts(headers, settings)
  const google = isHost(gmailHost, hosts)
  let open = hosts.length > 0
  return received.map((hop, index) => {
    const trusted = open && (isHost(hop.by, hosts) || (google && googleInner(hop)) || (index > 0 && isLocalFilter(hop)))
    open = trusted && tookItFromOwn(hop, settings.trustedNetworks)
    return { ...hop, trusted }
  })
}

/** The oldest hop of an own server, the border where the message came in; null where none is trusted. */
export function borderHop(marked: readonly ReceivedHop[]): ReceivedHop | null {
  return marked.findLast(({ trusted }) => trusted) ?? null
}

/**
 * Address of the host that handed the message to the last trusted hop; with no trusted hop, of the topmost hop that took it from a public
 * address. Null where none is recorded. `marked` comes from {@link markTrustedHops}.
 */
export function sendingIpOf(marked: readonly ReceivedHop[]): string | null {
  const border = borderHop(marked)
  if (border !== null) return border.ip
  return marked.find(({ ip }) => ip !== null && isPublic(ip))?.ip ?? null
}

/** Indexes in `headers` of the Received fields, in order: the same order as the hops. */
export function receivedIndexes(headers: readonly HeaderField[]): readonly number[] {
  return headers.flatMap(({ name }, index) => (name.toLowerCase() === 'received' ? [index] : []))
}
