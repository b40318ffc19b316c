import { expect } from 'chai'
import { authenticate } from '../../src/authentication/authenticate.ts'
import { givenMessage, header } from '../scoring/given.ts'

const none = { trustedAuthservIds: [] }
const trusting = { trustedAuthservIds: ['MX.corp.example'] }
const ar = (value: string) => header('Authentication-Results', value)

describe('authenticate', () => {
  it('knows nothing where nothing was recorded', () => {
    const { spf, dkim, dmarc, arc } = authenticate(givenMessage(), none)
    expect([spf.result, dmarc.result, arc.result, dkim.length]).to.deep.equal(['unknown', 'unknown', 'unknown', 0])
  })
  it('reads the topmost block and not the oldest', () => {
    const headers = [
      ar('mx.a.example; spf=fail smtp.mailfrom=x@lure.example'),
      header('Received', 'from x'),
      ar('mx.a.example; spf=pass; dmarc=pass'),
    ]
    const { spf, dmarc } = authenticate(givenMessage({ headers }), none)
    expect(spf).to.deep.equal({ result: 'fail', domain: 'lure.example' })
    expect(dmarc.result).to.equal('unknown')
  })
  it('joins fields of one server that directly follow one another', () => {
    const headers = [
      ar('mx.a.example; dmarc=pass header.from=s.example'),
      ar('mx.a.example; dkim=pass header.d=s.example header.s=k1; dkim=fail header.i=@t.example'),
      ar('other.example; spf=pass'),
    ]
    const { dkim, dmarc, spf } = authenticate(givenMessage({ headers }), none)
    expect(dmarc).to.deep.equal({ result: 'pass', domain: 's.example' })
    expect(dkim).to.deep.equal([
      { result: 'pass', domain: 's.example', selector: 'k1' },
      { result: 'fail', domain: 't.example', selector: null },
    ])
    expect(spf.result).to.equal('unknown')
  })
  it('reads only trusted servers where they are configured', () => {
    const forged = [
      ar('evil.example; dmarc=pass'),
      ar('mx.corp.example; dmarc=fail'),
      header('Received', 'x'),
      ar('mx.corp.example; dmarc=pass'),
    ]
    expect(authenticate(givenMessage({ headers: forged }), trusting).dmarc.result).to.equal('fail')
    expect(authenticate(givenMessage({ headers: [ar('evil.example; dmarc=pass')] }), trusting).dmarc.result).to.equal('unknown')
  })
  it('falls back to the topmost Received-SPF', () => {
    const headers = [
      header('Received-SPF', 'SoftFail (mx: domain of a@s.example is odd) receiver=mx.corp.example;'),
      header('Received-SPF', 'Pass'),
    ]
    expect(authenticate(givenMessage({ headers }), none).spf).to.deep.equal({ result: 'softfail', domain: 's.example' })
    expect(authenticate(givenMessage({ headers }), trusting).spf.result).to.equal('softfail')
    expect(authenticate(givenMessage({ headers: [header('Received-SPF', 'Pass')] }), trusting).spf.result).to.equal('unknown')
  })
  it('says none, not fail, of the Exchange form of a forged brand mail', () => {
    const headers = [
      ar(
        'spf=none (sender IP is 192.0.2.9) smtp.mailfrom=lure.example; dkim=fail (no key for signature) header.d=brand.example;dmarc=fail action=oreject header.from=brand.example;compauth=fail reason=000',
      ),
    ]
    const { spf, dkim, dmarc } = authenticate(givenMessage({ headers }), none)
    expect([spf.result, dkim[0]?.result, dmarc.result]).to.deep.equal(['none', 'fail', 'fail'])
  })
  it('believes no header of a rebuilt message', () => {
    const message = givenMessage({ headers: [ar('mx.corp.example; dmarc=pass')], evidence: { grade: 'D', reasons: [] } })
    expect(authenticate(message, none).dmarc.result).to.equal('unknown')
  })
  it('takes an unknown result word as unknown', () => {
    expect(authenticate(givenMessage({ headers: [ar('a.example; spf=splendid; dmarc=bestguesspass')] }), none)).to.deep.include({
      dmarc: { result: 'none', domain: null },
      spf: { result: 'unknown', domain: null },
    })
  })
})
