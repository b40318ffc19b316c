import { expect } from 'chai'
import { html, mail, message } from './helpers.ts'

const text = (body: string): Promise<Awaited<ReturnType<typeof message>>> => message(mail(['From: a@mail.shop.test'], body))
const traits = async (url: string): Promise<readonly string[] | undefined> => (await text(`go ${url} now`)).observables.urls[0]?.traits

describe('message/observables', () => {
  it('knows a shortener by its exact host, never by a substring', async () => {
    expect(await traits('https://t.co/abc')).to.include('shortener')
    expect(await traits('https://microsoft.com/abc')).to.deep.equal([])
    expect(await traits('https://pinterest.com/abc')).to.deep.equal([])
  })

  it('names the traits of a URL', async () => {
    expect(await traits('http://2130706433/x')).to.include('ip-literal')
    expect(await traits('https://paypal.com@evil.test/')).to.include('userinfo')
    expect(await traits('https://xn--pypal-4ve.test/')).to.include('punycode')
    expect(await traits('https://a.b.c.d.evil.test:8443/')).to.include.members(['many-subdomains', 'port'])
    expect(await traits('https://x.test/Ab3dEf6hIj9lMn2pQr5tUv8x')).to.include('opaque-token')
    expect(await traits('https://login.shop.xyz/')).to.include('suspicious-tld')
  })

  it('finds bare and defanged links in text', async () => {
    const urls = (await text('see paypal-login.xyz and hxxps://evil[.]test/a')).observables.urls.map((url) => url.url)
    expect(urls).to.have.members(['http://paypal-login.xyz/', 'https://evil.test/a'])
  })

  it('collects every URL-carrying attribute with its place, and keeps List-Unsubscribe apart', async () => {
    const found = await message(
      mail(
        ['From: a@x.test', 'List-Unsubscribe: <https://list.test/u>, <mailto:u@list.test>', 'Content-Type: text/html'],
        '<meta http-equiv=refresh content="0; url=http://r.test/"><base href="http://base.test/"><img srcset="http://s.test/1 1x"><button formaction="http://fa.test/">b</button><body background="http://bg.test/x.png"><map><area href="http://area.test/"></map><a href="mailto:call@me.test?subject=x">m</a>',
      ),
    )
    const places = new Map(found.observables.urls.map((url) => [url.host, url.foundIn.join()]))
    expect(Object.fromEntries(places)).to.deep.equal({
      'r.test': 'html-refresh',
      'base.test': 'html-base',
      's.test': 'html-src',
      'fa.test': 'html-action',
      'bg.test': 'html-src',
      'area.test': 'html-href',
      'list.test': 'list-unsubscribe',
    })
    expect(found.observables.addresses.map((each) => each.address)).to.include('call@me.test')
  })

  it('takes public relay addresses only, and the defanged and Unicode forms', async () => {
    const found = await message(
      mail(
        ['Received: from a (a [10.0.0.1]) by b; x', 'Received: from a (a [8.8.4.4]) by b; x', 'From: a@xn--bcher-kva.test'],
        'http://9.9.9.9/x',
      ),
    )
    expect(found.observables.ips.map((ip) => ip.ip)).to.have.members(['9.9.9.9', '8.8.4.4'])
    expect(found.observables.domains).to.deep.include({
      domain: 'xn--bcher-kva.test',
      defanged: 'xn--bcher-kva[.]test',
      unicode: 'bücher.test',
      foundIn: ['from'],
      ioc: false,
      blockCandidate: false,
    })
  })

  it('takes a lone IP address in text as an IP, not as a link', async () => {
    const found = await text('IP address: 9.9.9.9, version 10.1.2.3, see 8.8.4.4/login')
    expect(found.observables.ips.find((ip) => ip.ip === '9.9.9.9')?.foundIn).to.deep.equal(['text'])
    expect(found.observables.urls.map((url) => url.url)).to.deep.equal(['http://8.8.4.4/login'])
  })

  it('stops at the budget of URLs', async () => {
    const found = await html(Array.from({ length: 12_000 }, (_, index) => `<a href="http://e.test/${index}">x</a>`).join(''))
    expect(found.observables.urls).to.have.length(10_000)
    expect(found.limits.map((limit) => limit.name)).to.include('urls')
  })

  it('reads text built against link finders to its end', async () => {
    for (const body of ['a.'.repeat(400_000), 'http://'.repeat(100_000), '@'.repeat(500_000), 'a@a.'.repeat(100_000), '<'.repeat(500_000)])
      expect((await text(body)).size).to.be.greaterThan(1)
  })
})
