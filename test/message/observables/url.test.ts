import { expect } from 'chai'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parseBrands, parseList } from '../../../src/detectors/parse-lists.ts'
import { recipientFinder } from '../../../src/message/observables/recipient-in-url.ts'
import { canonicalUrl, ipOfHost } from '../../../src/message/observables/url.ts'
import { hostFacts } from '../../../src/message/observables/host-facts.ts'
import { traitsOf } from '../../../src/message/observables/url-traits.ts'
import { writtenTraits } from '../../../src/message/observables/url-written.ts'
import { lists as noLists, mail, message } from '../helpers.ts'

const read = (name: string): string => readFileSync(path.resolve(import.meta.dirname, `../../../config/lists/${name}.txt`), 'utf8')
const lists = { ...noLists, brands: parseBrands(read('brands')), freeHosting: parseList(read('free-hosting')) }

/** Every trait of a URL as it is written. */
function traits(raw: string): readonly string[] {
  const url = canonicalUrl(raw)
  if (url === null) throw new Error(`no URL: ${raw}`)
  return [...traitsOf(url, hostFacts(url.hostname, lists)), ...writtenTraits(raw, url)]
}

/** Any characters at all, lone surrogates included; cheaper to make than fast-check's own. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units))

describe('message/observables: one URL', () => {
  it('brings an address in every notation into one form, and says when it was disguised', () => {
    for (const host of [
      '3405803785',
      '0xcb007109',
      '0313.0.0161.011',
      '0xcb.0x0.0x71.0x9',
      '203.0.28937',
      '203.28937',
      '0xcb.0.0161.9',
      '%32%30%33.0.113.9',
      '２０３.0.113.9',
      '[::ffff:203.0.113.9]',
      '[::ffff:cb00:7109]',
    ]) {
      const url = canonicalUrl(`http://${host}/a`)
      expect(ipOfHost(url?.hostname ?? ''), host).to.equal('203.0.113.9')
      expect(traits(`http://${host}/a`), host).to.include.members(['ip-literal', 'ip-obfuscated'])
      expect(traits(`http://user@${host}:8080/a`), host).to.include('ip-obfuscated')
    }
  })

  it('takes plain addresses as plain', () => {
    for (const host of ['203.0.113.9', '203.0.113.9.', '203.0.113.9:8080', '[2001:db8::1]', '[2001:db8::1]:8080']) {
      expect(traits(`http://${host}/a`), host)
        .to.include('ip-literal')
        .and.not.include('ip-obfuscated')
    }
    expect(traits('http://1.2.3/')).to.not.include('ip-obfuscated')
    expect(traits('https://www.orchard.example/0x7f000001')).to.not.include('ip-literal')
  })

  it('drops the final dot, folds case and default ports, and knows the URL again', () => {
    for (const raw of [
      'HTTP://Www.Orchard.Example.:80/a',
      ' http:\\\\www.orchard.example\\a ',
      'http:www.orchard.example/a',
      'http://www.orch\nard.example/a',
    ])
      expect(canonicalUrl(raw)?.href, raw).to.equal('http://www.orchard.example/a')
    expect(canonicalUrl('//www.orchard.example/a')?.href).to.equal('https://www.orchard.example/a')
  })

  it('takes nothing else for a web address', () => {
    for (const raw of [
      '',
      'javascript:alert(1)',
      'data:text/html,x',
      'mailto:a@b.example',
      'http://',
      'http://[::1',
      'www.orchard.example',
      'https://a b/',
    ])
      expect(canonicalUrl(raw), raw).to.equal(null)
  })

  it('takes a URL with an umlaut for one, however often it is asked', () => {
    for (let round = 0; round < 20_000; round++)
      expect(canonicalUrl('https://m\u00fcnchen.example/\u00e4')?.hostname).to.equal('xn--mnchen-3ya.example')
  })

  it('sees hosts that are written in code or behind backslashes', () => {
    expect(traits('https://%65vil.example/')).to.include('encoded-host')
    expect(traits('https://ｅｖｉｌ.example/')).to.include('encoded-host')
    expect(traits('https://ev\u00adil.example/')).to.include('encoded-host')
    expect(traits('https:\\\\evil.example/a')).to.include('backslash')
    expect(traits('https://evil.example\\@bank.example/')).to.include('backslash')
    for (const innocent of [
      'https://münchen.example/ä',
      'HTTPS://WWW.Orchard.Example/%20',
      'https://xn--mnchen-3ya.example/',
      'http://a.example/files\\old',
      'https://a.example:443/?u=\\\\b.example',
    ]) {
      const odd = traits(innocent).filter((trait) => ['encoded-host', 'backslash'].includes(trait))
      expect(odd, innocent).to.deep.equal([])
    }
  })

  it('tells a user name that passes for a host from one that does not', () => {
    expect(traits('https://www.bank.example@203.0.113.9/')).to.include.members(['userinfo', 'userinfo-host'])
    expect(traits('https://www.bank.example%2Fsignin@evil.example/')).to.include('userinfo-host')
    expect(traits('https://builder:secret@git.orchard.example/')).to.include('userinfo').and.not.include('userinfo-host')
  })

  it('calls mixed alphabets and brands in foreign letters homographs, honest names not', () => {
    for (const host of [
      'p\u0430ypal.example',
      '\u0430\u0440\u0440\u04cf\u0435.com',
      'micr\u03bfsoft.example',
      'p\u00e0ypal.example',
      'login.\u0440\u0430ypal.example',
    ])
      expect(traits(`https://${host}/`), host).to.include.members(['punycode', 'homograph'])
    for (const host of [
      'münchen.example',
      'россия.рф',
      'παράδειγμα.example',
      '例え.example',
      'bücher-café.example',
      '东京shop.example',
      'кафе-vip.example',
      'www.paypal.com',
    ])
      expect(traits(`https://${host}/`), host).to.not.include('homograph')
  })

  it('knows shared hosting by the host and by what stands above it', () => {
    expect(traits('https://invoice.pages.dev/')).to.include('free-hosting')
    expect(traits('https://sites.google.com/view/x')).to.include('free-hosting')
    expect(traits('https://www.google.com/')).to.not.include('free-hosting')
    expect(traits('https://pages.dev.orchard.example/')).to.not.include('free-hosting')
  })

  it('finds the recipient in a link in plain text, percent-encoded and in base64', () => {
    const carries = recipientFinder(['Ben@orchard.example'])
    for (const pad of ['', 'x', 'xy']) {
      const packed = Buffer.from(`${pad}ben@orchard.example&x`).toString('base64')
      expect(carries(`https://a.example/#${packed}`), packed).to.equal(true)
    }
    expect(carries('https://a.example/?m=ben%40orchard.example')).to.equal(true)
    expect(carries('https://a.example/#BEN@orchard.example')).to.equal(true)
    expect(carries('https://a.example/?m=ann@orchard.example')).to.equal(false)
    expect(recipientFinder(['a@b.c'])('https://a@b.c/')).to.equal(false)
  })

  it('keeps the wrapping link and what it wraps, with places and traits of each', async () => {
    const inner = 'http://0xcb007109/login#ben@orchard.example'
    const outer = `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(inner)}&data=1`
    const { observables } = await message(
      mail(
        ['From: a@mail.example', 'To: ben@orchard.example', 'Content-Type: text/html'],
        `<a href="${outer.replaceAll('&', '&amp;')}">x</a>`,
      ),
    )
    const [wrapper, target] = observables.urls
    expect(wrapper).to.deep.include({
      url: outer,
      foundIn: ['html-href'],
      decodedFrom: null,
      leadsTo: 'http://203.0.113.9/login#ben@orchard.example',
    })
    expect(wrapper?.traits).to.include('rewriter')
    expect(target).to.deep.include({
      url: 'http://203.0.113.9/login#ben@orchard.example',
      foundIn: ['html-href'],
      decodedFrom: 'safelinks',
      leadsTo: null,
    })
    expect(target?.traits).to.include.members(['ip-literal', 'ip-obfuscated', 'recipient-in-url'])
    expect(observables.ips.map(({ ip }) => ip)).to.deep.equal(['203.0.113.9'])
  })

  it('gives every wrapper in a chain its trait and the same end', async () => {
    const end = 'https://www.orchard.example/'
    const middle = `https://linkprotect.cudasvc.com/url?a=${encodeURIComponent(end)}`
    const outer = `https://l.facebook.com/l.php?u=${encodeURIComponent(middle)}`
    const { observables } = await message(mail(['From: a@mail.example'], outer))
    expect(observables.urls.map(({ url, leadsTo, decodedFrom, traits: names }) => [url, leadsTo, decodedFrom, names[0]])).to.deep.equal([
      [outer, end, null, 'redirector'],
      [middle, end, 'facebook', 'rewriter'],
      [end, null, 'barracuda', undefined],
    ])
  })

  it('says of a target that also stands there as it is that it was not decoded', async () => {
    const outer = `https://l.facebook.com/l.php?u=${encodeURIComponent('https://www.orchard.example/')}`
    const { observables } = await message(mail(['From: a@mail.example'], `${outer} https://www.orchard.example/`))
    expect(observables.urls.map(({ url, decodedFrom }) => [url, decodedFrom])).to.deep.include(['https://www.orchard.example/', null])
  })

  it('is the same after a second time and never throws', () => {
    const pieces = fc.constantFrom(
      'http://',
      'https:',
      '\\\\',
      '//',
      '@',
      ':',
      '[',
      ']',
      '.',
      '%',
      '%41',
      '0x',
      '１',
      'xn--',
      'ß',
      '\u0430',
      'a.example',
      '#',
      '?',
      '\u0000',
    )
    const texts = fc.oneof(
      anyText,
      fc.array(pieces, { maxLength: 12 }).map((parts) => `https://${parts.join('')}`),
    )
    fc.assert(
      fc.property(texts, (raw) => {
        const url = canonicalUrl(raw)
        if (url === null) return
        expect(canonicalUrl(url.href)?.href).to.equal(url.href)
        traitsOf(url, hostFacts(url.hostname, lists))
        writtenTraits(raw, url)
        expect(writtenTraits(url.href, url).filter((trait) => trait !== 'ip-obfuscated')).to.deep.equal([])
      }),
      { numRuns: 800 },
    )
  })
})
