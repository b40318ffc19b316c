/** Sites whose own way out names the target: search engines, social networks, chat; anybody can write such a link. */
import { base64Decoded, byParameter, opaque, parameter, type Rewriter, type Wrapped } from './rewriter.ts'
import { percentDecoded } from '../percent.ts'

const exit = (name: string, hosts: readonly string[], unwrap: Rewriter['unwrap']): Rewriter => ({ name, hosts, kind: 'redirect', unwrap })

const googleEndings =
  'com de fr es it nl at ch be pl pt se dk no fi ie ca cz ro gr hu ru in cl co.uk co.jp co.in co.za co.kr co.nz com.br com.mx com.au com.ar com.tr'.split(
    ' ',
  )

/** `/url?q=`, AMP pages (`/amp/s/<host>/<path>`) and pictures (`/imgres?imgurl=`). */
function google(url: URL): Wrapped | null {
  const amp = /^\/amp\/(s\/)?([^/]{3,255}\.[^/]{2,63}.{0,8000})$/.exec(url.pathname)
  if (amp !== null) return { target: `${amp[1] === undefined ? 'http' : 'https'}://${amp[2] ?? ''}${url.search}`, domain: null }
  if (url.pathname === '/url') return byParameter(['q', 'url'])(url)
  return url.pathname === '/imgres' ? byParameter(['imgrefurl'])(url) : null
}

/** `<host with - for . and -- for ->.translate.goog`, and the page that takes `u`. */
function translation(url: URL): Wrapped | null {
  if (!url.hostname.endsWith('.translate.goog')) return byParameter(['u'], '/translate')(url)
  const host = url.hostname.slice(0, -'.translate.goog'.length).replaceAll('--', '\n').replaceAll('-', '.').replaceAll('\n', '-')
  return { target: `https://${host}${url.pathname}`, domain: null }
}

/** `u=a1<base64url of the target>`. */
function bing(url: URL): Wrapped | null {
  const packed = parameter(url, 'u')
  if (!url.pathname.startsWith('/ck/a') || packed === null) return null
  return { target: base64Decoded(packed.slice(2)), domain: null }
}

/** `/…/RU=<percent-encoded>/RK=…`. */
function yahoo(url: URL): Wrapped | null {
  const packed = /\/RU=([^/]{8,8000})(?:\/|$)/i.exec(url.pathname)?.[1]
  return packed === undefined ? null : { target: percentDecoded(packed), domain: null }
}

/** `/redir/redirect?url=`, `/safety/go?url=`; `/slink?code=` is a key into LinkedIn's own store. */
function linkedin(url: URL): Wrapped | null {
  if (url.pathname.startsWith('/slink')) return opaque
  return byParameter(['url'], '/redir')(url) ?? byParameter(['url'], '/safety/go')(url)
}

export const siteExits: readonly Rewriter[] = [
  exit('google', ['google.com', ...googleEndings.map((ending) => `www.google.${ending}`)], google),
  exit('google-translate', ['translate.google.com', '.translate.goog'], translation),
  exit('google-ads', ['www.googleadservices.com', 'adclick.g.doubleclick.net', 'googleads.g.doubleclick.net'], byParameter(['adurl'])),
  exit('google-notifications', ['notifications.google.com', 'c.gle'], (url) => (url.pathname.length > 20 ? opaque : null)),
  exit(
    'facebook',
    ['l.facebook.com', 'lm.facebook.com', 'l.instagram.com', 'l.messenger.com', 'l.threads.net', 'l.threads.com', 'l.wl.co'],
    byParameter(['u']),
  ),
  exit('facebook', ['www.facebook.com', 'm.facebook.com', 'facebook.com'], byParameter(['u'], '/l.php')),
  exit('linkedin', ['www.linkedin.com', 'linkedin.com'], linkedin),
  exit('youtube', ['www.youtube.com', 'm.youtube.com', 'youtube.com'], byParameter(['q'], '/redirect')),
  exit('slack', ['slack-redir.net', 'www.slack-redir.net'], byParameter(['url'])),
  exit('bing', ['www.bing.com', 'bing.com'], bing),
  exit('yahoo', ['r.search.yahoo.com', 'r.mail.yahoo.com'], yahoo),
  exit('duckduckgo', ['duckduckgo.com'], byParameter(['uddg'], '/l/')),
  exit('steam', ['steamcommunity.com'], byParameter(['url', 'u'], '/linkfilter')),
  exit('vk', ['vk.com', 'm.vk.com', 'away.vk.com'], byParameter(['to'], '/away')),
  exit('tumblr', ['t.umblr.com'], byParameter(['z'])),
  exit('reddit', ['out.reddit.com'], byParameter(['url'])),
]
