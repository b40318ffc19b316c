import { expect } from 'chai'
import { identifyReporter } from '../../src/authentication/reporter.ts'
import { givenEnvelope, header } from '../scoring/given.ts'

const settings = { domains: ['Corp.example'], trust: 'authenticated', trustedAuthservIds: ['mx.corp.example'] } as const
const ar = (value: string) => header('Authentication-Results', value)
const good = ar('mx.corp.example; dmarc=pass header.from=corp.example')
const bad = ar('mx.corp.example; dmarc=fail header.from=corp.example')
const from = (...addresses: readonly string[]) => addresses.map((address) => ({ name: '', address }))

describe('reporter', () => {
  it('is proven by aligned DMARC of a trusted server, below newer Received lines too', () => {
    const { reporter } = identifyReporter(givenEnvelope({ headers: [header('Received', 'x'), good] }), settings)
    expect(reporter).to.deep.equal({ address: 'ann@corp.example', authenticated: true, proof: 'authentication-results' })
  })
  const unproven = [
    { what: 'two From addresses', envelope: givenEnvelope({ headers: [good], from: from('ann@corp.example', 'bob@corp.example') }) },
    { what: 'two From fields', envelope: givenEnvelope({ headers: [header('From', 'a'), header('From', 'b'), good] }) },
    { what: 'no From', envelope: givenEnvelope({ headers: [good], from: [] }) },
    { what: 'an address that is none', envelope: givenEnvelope({ headers: [good], from: from('ann@corp.example\r\nBcc: x@y.example') }) },
    { what: 'another domain', envelope: givenEnvelope({ headers: [good], from: from('ann@other.example') }) },
    { what: 'a sub-domain', envelope: givenEnvelope({ headers: [good], from: from('ann@sub.corp.example') }) },
    { what: 'no field', envelope: givenEnvelope() },
    {
      what: 'a field of another server',
      envelope: givenEnvelope({ headers: [ar('mx.evil.example; dmarc=pass header.from=corp.example')] }),
    },
    { what: 'a forged field below ours', envelope: givenEnvelope({ headers: [ar('mx.corp.example; spf=none'), good] }) },
    { what: 'a failed field above a forged one', envelope: givenEnvelope({ headers: [bad, good] }) },
    { what: 'DMARC without header.from', envelope: givenEnvelope({ headers: [ar('mx.corp.example; dmarc=pass')] }) },
    {
      what: 'DMARC of another organisation',
      envelope: givenEnvelope({ headers: [ar('mx.corp.example; dmarc=pass header.from=other.example')] }),
    },
    {
      what: 'an id in a comment',
      envelope: givenEnvelope({ headers: [ar('mx.evil.example (mx.corp.example); dmarc=pass header.from=corp.example')] }),
    },
    {
      what: 'contradicting results',
      envelope: givenEnvelope({
        headers: [ar('mx.corp.example; dmarc=pass header.from=corp.example; dmarc=fail header.from=corp.example')],
      }),
    },
  ]
  for (const { what, envelope } of unproven) {
    it(`is not proven by ${what}, and the reason is told`, () => {
      const { reporter, reason } = identifyReporter(envelope, settings)
      expect(reporter?.proof ?? null).to.equal(null)
      expect(reason.length).to.be.greaterThan(20)
    })
  }
  it('is nobody where no server is trusted', () => {
    expect(identifyReporter(givenEnvelope({ headers: [good] }), { ...settings, trustedAuthservIds: [] }).reporter?.proof).to.equal(null)
  })
  it('is believed in a closed mailbox without being called authenticated', () => {
    const closed = { ...settings, trust: 'closed-mailbox' } as const
    expect(identifyReporter(givenEnvelope(), closed).reporter).to.deep.equal({
      address: 'ann@corp.example',
      authenticated: false,
      proof: 'closed-mailbox',
    })
    expect(identifyReporter(givenEnvelope({ from: from('x@other.example') }), closed).reporter?.proof).to.equal(null)
    expect(identifyReporter(givenEnvelope({ headers: [bad] }), closed).reporter?.proof).to.equal(null)
  })
})
