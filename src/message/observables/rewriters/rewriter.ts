/** What a service that wraps links is to this house, and the few forms in which such services carry the target. */

/** A service whose links lead somewhere else. */
export interface Rewriter {
  /** Stands in `decodedFrom` of what was taken out. */
  readonly name: string
  /** Exact hosts; one that begins with a dot stands for everything below it. */
  readonly hosts: readonly string[]
  /** `protection`: a mail filter that wraps every link on its way in. `redirect`: a site's own way out, which anybody can use. */
  readonly kind: 'protection' | 'redirect'
  /** Null where this URL of the host is an ordinary page of it. */
  readonly unwrap: (url: URL) => Wrapped | null
}

/** What a wrapping link tells of its target; both null where only the service can read it. */
export interface Wrapped {
  /** The target as text, not yet checked to be a URL. */
  readonly target: string | null
  /** The target's domain where no more than that is told. */
  readonly domain: string | null
}

export const opaque: Wrapped = { target: null, domain: null }

/** The text behind base64 or base64url, null where it is neither or no text. */
export function base64Decoded(text: string): string | null {
  if (!/^[A-Za-z0-9+/_ -]{8,12000}={0,2}$/.test(text)) return null
  // A plus sign has become a blank where a query was decoded.
  const bytes = Buffer.from(text.replaceAll(' ', '+').replaceAll('-', '+').replaceAll('_', '/'), 'base64')
  const decoded = bytes.toString('utf8')
  return /[\u0000-\u001f\u007f\ufffd]/.test(decoded) ? null : decoded
}

/** The first of the named query parameters that is there and not empty. */
export function parameter(url: URL, ...names: readonly string[]): string | null {
  for (const name of names) {
    const value = url.searchParams.get(name)
    if (value !== null && value !== '') return value
  }
  return null
}

/** Reads the target from a query parameter; `path`, where given, must be how the URL's path begins. */
export function byParameter(names: readonly string[], path = '/'): (url: URL) => Wrapped | null {
  return (url) => {
    if (!url.pathname.toLowerCase().startsWith(path)) return null
    const target = parameter(url, ...names)
    return target === null ? null : { target, domain: null }
  }
}

/** As {@link byParameter}; a link of the service without it is its own all the same, and opaque. */
export function byParameterOrOpaque(names: readonly string[]): (url: URL) => Wrapped | null {
  return (url) => {
    if (url.pathname === '/' && url.search === '') return null
    const target = parameter(url, ...names)
    return target !== null && /^https?[:%]/i.test(target) ? { target, domain: null } : opaque
  }
}

/** A bare domain name as a parameter carries it; null for anything else. */
export function domainIn(value: string | null): string | null {
  return value !== null && /^(?:[a-z0-9-]{1,63}\.){1,10}[a-z][a-z0-9-]{1,62}$/i.test(value) ? value.toLowerCase() : null
}
