const local = /^[A-Za-z0-9#$&'*+/=?^_`{|}~-]{1,64}(?:\.[A-Za-z0-9#$&'*+/=?^_`{|}~-]{1,64}){0,31}$/
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/**
 * True for exactly one plain address (dot-atom at host name, RFC 5321 section 4.1.2). Stricter than the RFC on purpose: no quoted
 * local part, no address literal, no source route, no `%` or `!` that a relay would read as a route, ASCII only.
 */
export function isBareAddress(text: string): boolean {
  if (text.length > 254) return false
  const at = text.indexOf('@')
  if (at < 1 || at > 64 || at !== text.lastIndexOf('@')) return false
  const domain = text.slice(at + 1)
  return local.test(text.slice(0, at)) && domain.length <= 253 && domain.split('.').every((part) => label.test(part))
}
