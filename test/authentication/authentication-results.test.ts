import { expect } from 'chai'
import fc from 'fast-check'
import { parseAuthenticationResults, propertyOf } from '../../src/authentication/authentication-results.ts'

const read = parseAuthenticationResults

describe('Authentication-Results', () => {
  it('reads id, version, results, reasons and properties', () => {
    const field = read(
      'MX.corp.example 1; spf=pass smtp.mailfrom=a@sender.example; dkim/1=fail reason="bad (sig); x=y" header.d=sender.example header.b=ab+/c==',
    )
    expect(field.authservId).to.equal('mx.corp.example')
    expect(field.results.map(({ method, result }) => `${method}=${result}`)).to.deep.equal(['spf=pass', 'dkim=fail'])
    expect(field.results[1]?.reason).to.equal('bad (sig); x=y')
    expect(propertyOf(field.results[1]!, 'header.b')).to.equal('ab+/c==')
  })
  it('takes nothing out of comments, nested ones included', () => {
    const field = read(
      'mx.corp.example (a (dmarc=pass; b \\) still) c) ; (spf=pass;) dmarc (x) = (y) fail (p=none) header.from=sender.example',
    )
    expect(field.authservId).to.equal('mx.corp.example')
    expect(field.results).to.have.length(1)
    expect(field.results[0]).to.include({ method: 'dmarc', result: 'fail' })
  })
  it('takes no result out of a quoted value', () => {
    expect(
      read('mx.corp.example; spf=none smtp.mailfrom="x; dmarc=pass header.from=corp.example"').results.map(({ method }) => method),
    ).to.deep.equal(['spf'])
  })
  it('knows "none" and folded values', () => {
    expect(read('mx.corp.example; none')).to.deep.equal({ authservId: 'mx.corp.example', results: [] })
    expect(read('mx.corp.example;\r\n\tspf=pass\r\n smtp.helo=h.example').results[0]?.properties).to.have.length(1)
  })
  it('reads the form of Exchange Online, which has no id', () => {
    const field = read(
      'spf=none (sender IP is 192.0.2.9) smtp.mailfrom=lure.example; dkim=fail (no key for signature) header.d=brand.example;dmarc=fail action=oreject header.from=brand.example;compauth=fail reason=000',
    )
    expect(field.authservId).to.equal(null)
    expect(field.results.map(({ method, result }) => `${method}=${result}`)).to.deep.equal([
      'spf=none',
      'dkim=fail',
      'dmarc=fail',
      'compauth=fail',
    ])
    expect(field.results[3]?.reason).to.equal('000')
  })
  for (const odd of ['', ';;;;', '=', '===;=a', '(', '"', 'a=', '\\', 'a;b=c;=d', '((((']) {
    it(`does not throw on ${JSON.stringify(odd)}`, () => {
      expect(read(odd).results.length).to.be.lessThan(3)
    })
  }
  it('survives any text and stays within its caps', () => {
    fc.assert(fc.property(fc.string(), (text) => read(text).results.length <= 100))
    expect(read('x; ' + 'spf=pass;'.repeat(100_000)).results.length).to.be.lessThan(101)
    expect(read('('.repeat(1_000_000)).results).to.deep.equal([])
  })
})
