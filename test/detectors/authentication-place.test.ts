import { expect } from 'chai'
import { whereFound } from '../../src/detectors/authentication-place.ts'
import { anAuthentication } from '../helpers/a-message.ts'

const arc = { result: 'none', sealer: null, trusted: false } as const

describe('the place of an authentication result', () => {
  it('is the header with look-ups off', () => {
    expect(whereFound(anAuthentication({ spf: { result: 'fail', domain: 'x.example' } }), 'spf')).to.equal('header:Authentication-Results')
  })
  it('is our verification only for the method that it decided', () => {
    const authentication = anAuthentication({
      source: 'verified',
      spf: { result: 'fail', domain: 'x.example' },
      dmarc: { result: 'fail', domain: 'x.example' },
      dkim: [{ result: 'fail', domain: 'x.example', selector: 'k1' }],
      verification: {
        dkim: [],
        arc,
        spf: { result: 'fail', domain: 'x.example' },
        dmarc: { result: 'pass', domain: 'x.example', policy: null },
      },
    })
    expect(whereFound(authentication, 'spf')).to.equal('verified')
    expect(whereFound(authentication, 'dmarc')).to.equal('header:Authentication-Results')
    expect(whereFound(authentication, 'dkim')).to.equal('header:Authentication-Results')
  })
})
