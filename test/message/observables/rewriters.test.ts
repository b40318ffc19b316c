import { expect } from 'chai'
import fc from 'fast-check'
import type { Lists } from '../../../src/domain/finding.ts'
import { parseRedirectors } from '../../../src/detectors/parse-lists.ts'
import { canonicalUrl } from '../../../src/message/observables/url.ts'
import { rewriters } from '../../../src/message/observables/rewriters/table.ts'
import { type Unwrapping, unwrapLink } from '../../../src/message/observables/rewriters/unwrap.ts'
import { lists as noLists } from '../helpers.ts'

const lists: Lists = { ...noLists, redirectors: parseRedirectors('portal.example/out url,to\n.ads.example/ adurl') }

function unwrap(raw: string): Unwrapping {
  const url = canonicalUrl(raw)
  if (url === null) throw new Error(`no URL: ${raw}`)
  return unwrapLink(url, lists)
}
/** Name of the service and target of each layer. */
const layers = (raw: string): readonly string[] => unwrap(raw).inside.map(({ url, decodedFrom }) => `${decodedFrom} ${url.href}`)

const target = 'https://www.orchard.example/a/b.html?x=1&y=%20z#part'
const enc = encodeURIComponent
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const base64url = (text: string): string => Buffer.from(text).toString('base64url')

/** Writes a URL Defense v2 link as Proofpoint does: `/` as `_`, every other odd character in hexadecimal behind `-`. */
function proofpointV2(url: string): string {
  const odd = (character: string): string =>
    `-${Buffer.from(character)
      .toString('hex')
      .toUpperCase()
      .replaceAll(/(..)(?=.)/g, '$1-')}`
  const written = Array.from(url, (character) =>
    character === '/' ? '_' : /[A-Za-z0-9.]/.test(character) ? character : odd(character),
  ).join('')
  return `https://urldefense.proofpoint.com/v2/url?u=${written}&d=DwMFaQ&c=abc&r=def&m=ghi&s=jkl&e=`
}

const runs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** Writes a URL Defense v3 link: odd characters go into a base64 tail, one as `*`, two to 65 in a row as `**` and their number. */
function proofpointV3(url: string): string {
  const replaced: string[] = []
  let written = ''
  const characters = Array.from(url)
  for (let at = 0; at < characters.length;) {
    let end = at
    while (end < characters.length && end - at < 65 && !/[A-Za-z0-9.:/?=&_~-]/.test(characters[end] ?? '')) end++
    const count = end - at
    if (count === 0) written += characters[at++] ?? ''
    else {
      replaced.push(...characters.slice(at, end))
      written += count === 1 ? '*' : `**${runs[count - 2] ?? ''}`
      at = end
    }
  }
  return `https://urldefense.com/v3/__${written}__;${base64url(replaced.join(''))}!!AbC-dEf!xyz$`
}

const targets = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    fc.constantFrom('www.orchard.example', 'evil.test', 'a.b.example:8443', '203.0.113.9'),
    fc.array(fc.stringMatching(/^[a-zA-Z0-9._~!$'()*,;@%äß€-]{0,12}$/u), { maxLength: 4 }),
    fc.option(fc.stringMatching(/^[a-zA-Z0-9=._~!$()*,;:@-]{1,30}$/u), { nil: undefined }),
  )
  .map(([scheme, host, path, query]) => `${scheme}://${host}/${path.map(enc).join('/')}${query === undefined ? '' : `?q=${enc(query)}`}`)
  .map((text) => canonicalUrl(text)?.href ?? '')
  .filter((href) => href !== '' && !href.includes('__;'))

/** Any characters at all, lone surrogates included; cheaper to make than fast-check's own. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units))

describe('message/observables/rewriters', () => {
  const vectors: Readonly<Record<string, readonly [string, string]>> = {
    'Safe Links': ['safelinks', `https://eur01.safelinks.protection.outlook.com/?url=${enc(target)}&data=05%7C01%7C&sdata=x&reserved=0`],
    'Safe Links of an application': ['safelinks', `https://nam.safelinks.protection.outlook.com/ap/w-59584e83/?url=${enc(target)}`],
    'Safe Links for governments': ['safelinks', `https://gcc02.safelinks.protection.office365.us/?url=${enc(target)}`],
    'Safe Links in Teams': [
      'safelinks',
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${enc(target)}`,
    ],
    'URL Defense v1': ['proofpoint', `https://urldefense.proofpoint.com/v1/url?u=${enc(target)}&k=abc`],
    'URL Defense v2': ['proofpoint', proofpointV2(target)],
    'URL Defense v3': ['proofpoint', proofpointV3(target)],
    'Mimecast, old': ['mimecast', `https://protect-us.mimecast.com/redirect?url=${enc(target)}`],
    Barracuda: ['barracuda', `https://linkprotect.cudasvc.com/url?a=${enc(target)}&c=E,1,x&typo=1`],
    Cisco: ['cisco', `https://secure-web.cisco.com/1AbCdEf-gh_ij/${enc(target)}`],
    'Trend Micro': ['trend-micro', `https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${enc(target)}&umid=1&auth=2`],
    Sophos: ['sophos', `https://eu-central-1.protection.sophos.com/?d=orchard.example&u=${base64(target)}&i=x&t=y&h=z`],
    Trellix: ['trellix', `https://protect2.fireeye.com/v1/url?k=a-b-c&q=1&e=d&u=${enc(target)}`],
    Symantec: ['symantec', `https://clicktime.symantec.com/3abc?u=${enc(target)}`],
    Hornetsecurity: ['hornetsecurity', `https://atpscan.global.hornetsecurity.com/?d=a&f=b&i=&k=c&u=${enc(target)}`],
    Vade: ['vade', `https://antiphishing.vadesecure.com/v4?f=a&i=b&k=c&r=d&s=e&u=${enc(target)}`],
    Zix: ['zix', `https://link.zixcentral.com/u/abc/def?u=${enc(target)}`],
    EdgePilot: ['edgepilot', `https://link.edgepilot.com/s/abc/def?u=${enc(target)}`],
    TitanHQ: ['titanhq', `https://linklock.titanhq.com/analyse?url=${enc(target)}&data=x`],
    Libraesva: ['libraesva', `https://urlsand.esvalabs.com/?u=${enc(target)}&e=a&h=b`],
    'Check Point v1': ['check-point', `https://avanan.url-protection.com/v1/url?o=${enc(target)}&g=x&s=y`],
    Menlo: ['menlo', `https://safe.menlosecurity.com/${target}`],
    Bitdefender: ['bitdefender', `https://linkscan.io/scan/ux/${base64url(target)}/AABB`],
    GMX: ['dereferrer', `https://deref-gmx.net/mail/client/abc/dereferrer/?redirectUrl=${enc(target)}`],
    Google: ['google', `https://www.google.com/url?sa=D&q=${enc(target)}&ust=1`],
    Facebook: ['facebook', `https://l.facebook.com/l.php?u=${enc(target)}&h=AT0`],
    LinkedIn: ['linkedin', `https://www.linkedin.com/redir/redirect?url=${enc(target)}&urlhash=x`],
    YouTube: ['youtube', `https://www.youtube.com/redirect?event=x&q=${enc(target)}`],
    Slack: ['slack', `https://slack-redir.net/link?url=${enc(target)}&v=3`],
    Bing: ['bing', `https://www.bing.com/ck/a?!&&p=abc&u=a1${base64url(target)}&ntb=1`],
    Yahoo: ['yahoo', `https://r.search.yahoo.com/_ylt=A/RV=2/RE=1/RO=10/RU=${enc(target)}/RK=2/RS=x`],
    DuckDuckGo: ['duckduckgo', `https://duckduckgo.com/l/?uddg=${enc(target)}`],
  }
  for (const [title, [name, link]] of Object.entries(vectors)) {
    it(`takes the target out of a link of ${title}`, () => {
      expect(layers(link)).to.deep.equal([`${name} ${target}`])
      expect(unwrap(link).leadsTo?.href).to.equal(target)
      expect(unwrap(link).traits.some((trait) => trait === 'rewriter' || trait === 'redirector')).to.equal(true)
    })
  }

  it('reads Check Point v2, plain and with the letters moved', () => {
    const plain = 'https://www.orchard.example/a'
    expect(layers(`https://url.avanan.click/v2/___${plain}___.AbCd`)).to.deep.equal([`check-point ${plain}`])
    expect(layers(`https://protect.checkpoint.com/v2/r01/___${plain}___.AbCd`)).to.deep.equal([`check-point ${plain}`])
    const moved = plain.replaceAll(/[a-z]/g, (letter) => String.fromCharCode(((letter.charCodeAt(0) - 97 + 5) % 26) + 97))
    expect(layers(`https://protect.checkpoint.com/v2/r02/___${moved}___.AbCd`)).to.deep.equal([`check-point ${plain}`])
  })

  it('reads AMP pages and translated hosts', () => {
    expect(layers('https://www.google.com/amp/s/news.orchard.example/a')).to.deep.equal(['google https://news.orchard.example/a'])
    expect(layers('https://www-my--orchard-example.translate.goog/a?_x_tr_sl=de')).to.deep.equal([
      'google-translate https://www.my-orchard.example/a',
    ])
  })

  it('names links that only the service can read, and tells the domain where the link does', () => {
    for (const link of [
      'https://protect-eu.mimecast.com/s/AbCdEf?domain=orchard.example',
      'https://url.emailprotection.link/?bAbCdEf',
      'https://secure-web.cisco.com/1AbCdEf',
      'https://www.mailcontrol.com/sr/AbC',
      'https://eur01.safelinks.protection.outlook.com/?x=1',
    ]) {
      const { inside, leadsTo, traits } = unwrap(link)
      expect({ link, inside, leadsTo, traits }).to.deep.equal({ link, inside: [], leadsTo: null, traits: ['rewriter'] })
    }
    expect(unwrap('https://protect-eu.mimecast.com/s/AbCdEf?domain=orchard.example').domains).to.deep.equal(['orchard.example'])
    expect(unwrap('https://www.linkedin.com/slink?code=abc').traits).to.deep.equal(['redirector'])
  })

  it("leaves ordinary pages of the services' hosts alone", () => {
    for (const link of [
      'https://www.google.com/maps?hl=en',
      'https://www.linkedin.com/in/somebody',
      'https://www.youtube.com/watch?v=abc',
      'https://outlook.office.com/mail/inbox',
      'https://www.trendmicro.com/en_us/business.html',
      'https://www.facebook.com/orchard',
      'https://urldefense.com/',
      'https://www.orchard.example/a?b=c',
    ]) {
      expect(unwrap(link)).to.deep.equal({ inside: [], leadsTo: null, traits: [], domains: [] })
    }
  })

  it('follows wrappers in wrappers five deep and no deeper', () => {
    const wrap = (url: string): string => `https://eur01.safelinks.protection.outlook.com/?url=${enc(url)}`
    expect(layers(wrap(proofpointV3(`https://l.facebook.com/l.php?u=${enc(target)}`))).map((layer) => layer.split(' ')[0])).to.deep.equal([
      'safelinks',
      'proofpoint',
      'facebook',
    ])
    let deep = target
    for (let depth = 0; depth < 7; depth++) deep = `https://linkprotect.cudasvc.com/url?a=${enc(deep)}&n=${depth}`
    expect(layers(deep)).to.have.length(5)
  })

  it('ends where a link wraps itself', () => {
    const loop = 'https://l.facebook.com/l.php?u=https://l.facebook.com/l.php'
    expect(unwrap(loop).inside.map(({ url }) => url.href)).to.deep.equal(['https://l.facebook.com/l.php'])
  })

  it('knows listed open redirectors by host, path and parameter', () => {
    const found = unwrap(`https://www.portal.example/out/x?to=${enc(target)}`)
    expect(found.traits).to.deep.equal(['open-redirect-candidate'])
    expect(found.leadsTo?.href).to.equal(target)
    expect(layers(`https://eu.ads.example/click?adurl=${enc(target)}`)).to.deep.equal([`redirector ${target}`])
    for (const link of [
      `https://www.portal.example/in?to=${enc(target)}`,
      `https://evilportal.example/out?to=${enc(target)}`,
      'https://www.portal.example/out?to=/account',
    ]) {
      expect(unwrap(link).traits).to.deep.equal([])
    }
  })

  it('takes a URL that a link merely carries as found in its query, without saying that it leads there', () => {
    for (const link of [
      `https://track.example/c?r=${enc(target)}`,
      `https://track.example/c?r=${enc(enc(target))}`,
      `https://track.example/c?r=${base64(target)}`,
      `https://track.example/c?r=${base64url(target)}`,
      `https://track.example/c/${enc(target)}`,
      `https://track.example/c/${base64url(target)}/x`,
      `https://track.example/c#r=${enc(target)}`,
    ]) {
      const { inside, leadsTo, traits } = unwrap(link)
      expect(inside.map(({ url, decodedFrom }) => [decodedFrom, url.href])).to.deep.equal([['query', target]], link)
      expect([leadsTo, traits]).to.deep.equal([null, []])
    }
    expect(layers('https://track.example/c?r=aGVsbG8gd29ybGQ&x=hello&y=http&z=http://')).to.deep.equal([])
  })

  it('gives back what the services wrote', () => {
    const writers: readonly ((url: string) => string)[] = [
      proofpointV2,
      proofpointV3,
      (url) => `https://eu-west-1.protection.sophos.com/?d=x.example&u=${base64url(url)}&i=1`,
      (url) => `https://eu-west-1.protection.sophos.com/?d=x.example&u=${enc(base64(url))}&i=1`,
      (url) => `https://www.bing.com/ck/a?u=a1${base64url(url)}`,
      (url) => `https://eur01.safelinks.protection.outlook.com/?url=${enc(url)}&data=x`,
      (url) => `https://secure-web.cisco.com/1Ab-c/${enc(url)}`,
      (url) => `https://linkscan.io/scan/ux/${base64url(url)}/AA`,
    ]
    fc.assert(
      fc.property(targets, fc.constantFrom(...writers), (url, write) => {
        expect(unwrap(write(url)).inside[0]?.url.href).to.equal(url)
      }),
      { numRuns: 400 },
    )
  })

  it('survives whatever stands in a link of any service, in a bounded number of steps', () => {
    const hosts = rewriters.flatMap(({ hosts: names }) => names.map((name) => (name.startsWith('.') ? `a${name}` : name)))
    const paths = fc.constantFrom(
      '/',
      '/url',
      '/v2/___',
      '/v3/__',
      '/v2/url',
      '/s/',
      '/ck/a',
      '/amp/s/',
      '/scan/ux/',
      '/l.php',
      '/a/RU=',
      '/1/http%3A',
    )
    const tail = fc.oneof(anyText, fc.constantFrom('*'.repeat(1_000), '%'.repeat(1_000), '___'.repeat(400)))
    fc.assert(
      fc.property(
        fc.constantFrom(...hosts),
        paths,
        tail,
        fc.constantFrom('', '?u=', '?url=', '?q=http', '?a='),
        (host, path, rest, query) => {
          const url = canonicalUrl(`https://${host}${path}${query}${rest}`)
          if (url === null) return
          const { inside } = unwrapLink(url, lists)
          expect(inside.length).to.be.at.most(17)
          for (const each of inside) expect(each.url.href).to.match(/^(?:https?|ftp):\/\//)
        },
      ),
      { numRuns: 120 },
    )
  })
})
