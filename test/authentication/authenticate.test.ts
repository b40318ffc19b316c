import { expect } from 'chai'
import { authenticate as authenticateMessage } from '../../src/authentication/authenticate.ts'
import type { Authentication } from '../../src/domain/analysis.ts'
import type { Message } from '../../src/domain/message.ts'
import { noTrust } from '../../src/domain/settings.ts'
import type { AuthenticationSettings } from '../../src/domain/settings.ts'
import { givenMessage, header } from '../scoring/given.ts'

const none = noTrust
const trusting: AuthenticationSettings = { ...noTrust, trustedAuthservIds: ['MX.corp.example'] }
const ar = (value: string) => header('Authentication-Results', value)
const authenticate = async (message: Message, settings: AuthenticationSettings): Promise<Authentication> =>
  (await authenticateMessage(message, null, { settings, resolver: null })).authentication

describe('authenticate', () => {
  it('knows nothing where nothing was recorded', async () => {
    const { spf, dkim, dmarc, arc, trusted } = await authenticate(givenMessage(), none)
    expect([spf.result, dmarc.result, arc.result, dkim.length]).to.deep.equal(['unknown', 'unknown', 'unknown', 0])
    expect(trusted).to.equal(false)
  })
  it('reads the topmost block and not the oldest', async () => {
    const headers = [
      ar('mx.a.example; spf=fail smtp.mailfrom=x@lure.example'),
      header('Received', 'from x'),
      ar('mx.a.example; spf=pass; dmarc=pass'),
    ]
    const { spf, dmarc, trusted, source } = await authenticate(givenMessage({ headers }), none)
    expect(spf).to.deep.equal({ result: 'fail', domain: 'lure.example' })
    expect(dmarc.result).to.equal('unknown')
    expect({ trusted, source }).to.deep.equal({ trusted: false, source: 'header' })
  })
  it('joins fields of one server that directly follow one another', async () => {
    const headers = [
      ar('mx.a.example; dmarc=pass header.from=s.example'),
      ar('mx.a.example; dkim=pass header.d=s.example header.s=k1; dkim=fail header.i=@t.example'),
      ar('other.example; spf=pass'),
    ]
    const { dkim, dmarc, spf } = await authenticate(givenMessage({ headers }), none)
    expect(dmarc).to.deep.equal({ result: 'pass', domain: 's.example' })
    expect(dkim).to.deep.equal([
      { result: 'pass', domain: 's.example', selector: 'k1' },
      { result: 'fail', domain: 't.example', selector: null },
    ])
    expect(spf.result).to.equal('unknown')
  })
  it('joins them across the marks of mail filters', async () => {
    const headers = [
      ar('mx.a.example; dmarc=pass header.from=s.example'),
      header('DMARC-Filter', 'OpenDMARC Filter v1.4.2 mx.a.example 4XyZ'),
      ar('mx.a.example; dkim=pass header.d=s.example'),
      header('DKIM-Filter', 'OpenDKIM Filter v2.11.0 mx.a.example 4XyZ'),
    ]
    expect((await authenticate(givenMessage({ headers }), none)).dkim).to.have.length(1)
  })
  it('reads only trusted servers where they are configured', async () => {
    const forged = [
      ar('evil.example; dmarc=pass'),
      ar('mx.corp.example; dmarc=fail'),
      header('Received', 'x'),
      ar('mx.corp.example; dmarc=pass'),
    ]
    const { dmarc, trusted } = await authenticate(givenMessage({ headers: forged }), trusting)
    expect([dmarc.result, trusted]).to.deep.equal(['fail', true])
    const alone = await authenticate(givenMessage({ headers: [ar('evil.example; dmarc=pass')] }), trusting)
    expect([alone.dmarc.result, alone.trusted]).to.deep.equal(['unknown', false])
  })
  it('falls back to the topmost Received-SPF', async () => {
    const headers = [
      header('Received-SPF', 'SoftFail (mx: domain of a@s.example is odd) receiver=mx.corp.example;'),
      header('Received-SPF', 'Pass'),
    ]
    expect((await authenticate(givenMessage({ headers }), none)).spf).to.deep.equal({ result: 'softfail', domain: 's.example' })
    expect((await authenticate(givenMessage({ headers }), trusting)).spf.result).to.equal('softfail')
    const alone = givenMessage({ headers: [header('Received-SPF', 'Pass')] })
    expect((await authenticate(alone, trusting)).spf.result).to.equal('unknown')
  })
  it('says none, not fail, of the Exchange form of a forged brand mail', async () => {
    const headers = [
      ar(
        'spf=none (sender IP is 192.0.2.9) smtp.mailfrom=lure.example; dkim=fail (no key for signature) header.d=brand.example;dmarc=fail action=oreject header.from=brand.example;compauth=fail reason=000',
      ),
    ]
    const { spf, dkim, dmarc } = await authenticate(givenMessage({ headers }), none)
    expect([spf.result, dkim[0]?.result, dmarc.result]).to.deep.equal(['none', 'fail', 'fail'])
  })
  it('believes no header of a rebuilt message', async () => {
    const message = givenMessage({ headers: [ar('mx.corp.example; dmarc=pass')], evidence: { grade: 'D', reasons: [] } })
    expect((await authenticate(message, none)).dmarc.result).to.equal('unknown')
  })
  it('takes an unknown result word as unknown', async () => {
    const headers = [ar('a.example; spf=splendid; dmarc=bestguesspass')]
    expect(await authenticate(givenMessage({ headers }), none)).to.deep.include({
      dmarc: { result: 'none', domain: null },
      spf: { result: 'unknown', domain: null },
    })
  })
  it('says that nothing was verified where look-ups are off, and calls it no gap', async () => {
    const { evidence, gaps } = await authenticateMessage(givenMessage(), Buffer.from('From: a@b.example\r\n\r\nx'), {
      settings: none,
      resolver: null,
    })
    expect(evidence).to.deep.equal({ grade: 'B', reasons: ['signatures were not verified: look-ups are off'] })
    expect(gaps).to.deep.equal([])
  })
})
