/** Where a reference in a document leads: the web, a share of another machine, or nowhere outside. */
import ipaddr from 'ipaddr.js'

/** `handler`: a scheme that starts a program of the system. */
export type TargetKind = 'web' | 'share' | 'handler' | 'local'

const handlers = /^(?:ms-msdt|search-ms|search|ms-officecmd|ms-appinstaller|javascript|vbscript|shell|script|mhtml|its|ms-its):/

/** Host of a UNC path or of a `file:` URL with one; null for a path of the machine itself. */
function shareHost(target: string): string | null {
  const path = target.replace(/^file:/i, '').replaceAll('\\', '/')
  const match = /^\/{2}([^/]{1,255})\//.exec(path) ?? /^\/{4,5}([^/]{1,255})\//.exec(path)
  const host = match?.[1] ?? null
  return host === null || /^[a-z]:$/i.test(host) || host === '.' || host === '?' || host.toLowerCase() === 'localhost' ? null : host
}

/** Kind of a target as written. */
export function targetKind(target: string): TargetKind {
  const text = target.trim().slice(0, 2_048)
  if (/^(?:https?|ftp):/i.test(text)) return 'web'
  if (handlers.test(text.toLowerCase())) return 'handler'
  return shareHost(text) === null ? 'local' : 'share'
}

/** True for a share that lies outside of an office network: WebDAV (`host@SSL`, `host@80`) or a public address. */
export function isForeignShare(target: string): boolean {
  const host = shareHost(target.trim().slice(0, 2_048))
  if (host === null) return false
  if (/@(?:ssl|\d{1,5})/i.test(host)) return true
  return ipaddr.isValid(host) && ipaddr.process(host).range() !== 'private'
}
