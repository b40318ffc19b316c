/** Mail filters that carry the target of a rewritten link in the query or in the path, one entry a vendor. */
import { base64Decoded, byParameter, byParameterOrOpaque, domainIn, opaque, parameter, type Rewriter, type Wrapped } from './rewriter.ts'
import { percentDecoded } from '../percent.ts'

/** `/s/<token>?domain=<domain>`; the token is a key into Mimecast's own store. Older links say `/redirect?url=`. */
function mimecast(url: URL): Wrapped | null {
  const path = url.pathname.toLowerCase()
  if (!/^\/(?:s|r|redirect|u)(?:\/|$)/.test(path)) return null
  return { target: path.startsWith('/redirect') ? parameter(url, 'url') : null, domain: domainIn(parameter(url, 'domain')) }
}

/** `/<token>/https%3A%2F%2F…`: the target stands percent-encoded at the end of the path; older links have the token alone. */
function cisco(url: URL): Wrapped | null {
  if (url.pathname === '/') return null
  const target = /^\/[^/]{1,6000}\/(https?(?:%3a|:).{1,8000})$/i.exec(url.pathname)?.[1]
  if (target !== undefined) return { target: percentDecoded(target), domain: null }
  return byParameterOrOpaque(['url'])(url)
}

/** `?d=<domain>&u=<base64url of the target>`. */
function sophos(url: URL): Wrapped | null {
  const packed = parameter(url, 'u')
  const domain = domainIn(parameter(url, 'd'))
  if (packed === null && domain === null) return null
  return { target: packed === null ? null : (base64Decoded(packed) ?? packed), domain }
}

/** `/scan/ux/<base64 of the target>/<digest>`. */
function bitdefender(url: URL): Wrapped | null {
  const packed = /^\/scan\/[a-z]{1,4}\/([^/]{8,8000})/.exec(url.pathname)?.[1]
  if (packed === undefined) return null
  const target = base64Decoded(percentDecoded(packed))
  return target === null ? opaque : { target, domain: null }
}

/** The whole target follows the host. */
function menlo(url: URL): Wrapped | null {
  const at = url.href.indexOf('/', 8)
  const target = url.href.slice(at + 1)
  return /^https?:/i.test(target) ? { target, domain: null } : null
}

const filter = (name: string, hosts: readonly string[], unwrap: Rewriter['unwrap']): Rewriter => ({
  name,
  hosts,
  kind: 'protection',
  unwrap,
})

export const mailFilters: readonly Rewriter[] = [
  filter(
    'mimecast',
    [
      '.mimecastprotect.com',
      ...['us', 'us2', 'eu', 'eu2', 'uk', 'de', 'za', 'au', 'ca', 'usb', 'usg', 'offshore'].map((zone) => `protect-${zone}.mimecast.com`),
    ],
    mimecast,
  ),
  filter('barracuda', ['linkprotect.cudasvc.com'], byParameterOrOpaque(['a'])),
  filter('cisco', ['secure-web.cisco.com'], cisco),
  filter('trend-micro', ['.trendmicro.com'], (url) =>
    url.hostname.endsWith('.check.trendmicro.com') || url.pathname.startsWith('/wis/clicktime/') ? byParameterOrOpaque(['url'])(url) : null,
  ),
  filter('sophos', ['.protection.sophos.com'], sophos),
  filter('trellix', ['protect.fireeye.com', 'protect2.fireeye.com', '.protect.trellix.com', 'protect.trellix.com'], (url) =>
    /^\/(?:v\d\/)?url/.test(url.pathname) ? byParameterOrOpaque(['u'])(url) : null,
  ),
  filter('symantec', ['clicktime.symantec.com'], byParameterOrOpaque(['u'])),
  filter('clicktime', ['clicktime.cloud.postoffice.net'], byParameterOrOpaque(['u', 'U'])),
  filter('hornetsecurity', ['atpscan.global.hornetsecurity.com'], byParameterOrOpaque(['u'])),
  filter('vade', ['antiphishing.vadesecure.com'], byParameterOrOpaque(['u'])),
  filter('zix', ['link.zixcentral.com'], byParameterOrOpaque(['u'])),
  filter('edgepilot', ['link.edgepilot.com'], byParameterOrOpaque(['u'])),
  filter('titanhq', ['linklock.titanhq.com'], byParameterOrOpaque(['url'])),
  filter('libraesva', ['urlsand.esvalabs.com'], byParameterOrOpaque(['u'])),
  filter('bitdefender', ['linkscan.io'], bitdefender),
  filter('menlo', ['safe.menlosecurity.com'], menlo),
  filter('inky', ['.inky.com'], (url) => {
    const domain = domainIn(parameter(url, 'domain'))
    return url.pathname === '/link' ? { target: null, domain } : null
  }),
  filter('intermedia', ['url.emailprotection.link'], (url) => (url.search === '' ? null : opaque)),
  filter('forcepoint', ['www.mailcontrol.com', 'mailcontrol.com'], (url) => (url.pathname.startsWith('/sr/') ? opaque : null)),
  // The web mailers of GMX, WEB.DE, mail.com and IONOS write every link of a mail that is answered or passed on.
  filter(
    'dereferrer',
    ['deref-gmx.net', 'deref-gmx.com', 'deref-gmx.fr', 'deref-web.de', 'deref-mail.com', 'deref-1und1.de'],
    byParameter(['redirectUrl']),
  ),
]
