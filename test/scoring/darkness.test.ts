import { expect } from 'chai'
import { isSenderClear } from '../../src/scoring/darkness.ts'
import { givenAuthentication, givenMessage } from './given.ts'

const from = (address: string) => givenMessage({ from: [{ name: '', address }] })

describe('checks of the sender', () => {
  const message = from('a@sender.example')
  const clear = (authentication: ReturnType<typeof givenAuthentication>): boolean => isSenderClear({ message, authentication })

  it('are clear where none failed, known or not', () => {
    expect(clear(givenAuthentication())).to.equal(true)
    expect(clear(givenAuthentication('pass', 'pass', 'pass'))).to.equal(true)
    expect(clear(givenAuthentication('softfail', 'none', 'none'))).to.equal(true)
  })
  it('are not clear where one failed and no other proves the sender', () => {
    for (const failed of [givenAuthentication('fail'), givenAuthentication('none', 'fail'), givenAuthentication('none', 'none', 'fail')])
      expect(clear(failed)).to.equal(false)
  })
  it('are clear where one broke on the way and an aligned one of a trusted server passed', () => {
    const forwarded = { ...givenAuthentication('fail', 'pass', 'none'), trusted: true }
    const dkim = [{ result: 'pass' as const, domain: 'sender.example', selector: null }]
    const aligned = { ...forwarded, dkim: forwarded.dkim.map((each) => ({ ...each, ...dkim[0] })) }
    expect(clear(aligned)).to.equal(true)
    expect(clear({ ...aligned, trusted: false })).to.equal(false)
    expect(clear({ ...aligned, dmarc: { ...aligned.dmarc, result: 'fail' } })).to.equal(false)
    const foreign = { ...aligned, dkim: aligned.dkim.map((each) => ({ ...each, domain: 'list.example' })) }
    expect(clear(foreign)).to.equal(false)
  })
})
