import { expect } from 'chai'
import { createQuota } from '../../src/intel/quota.ts'

describe('quota', () => {
  it('slides: a look-up is free again a minute after it was made', () => {
    let at = 0
    const quota = createQuota({ perMinute: 2, perDay: null, now: () => new Date(at) })
    const take = (time: number): boolean => {
      at = time
      return quota.take() === null
    }
    expect([take(0), take(30_000), take(59_999), take(60_000), take(60_001), take(90_000)]).to.deep.equal([
      true,
      true,
      false,
      true,
      false,
      true,
    ])
  })

  it('does not block for ever after the clock was set back', () => {
    let at = 10_000_000
    const quota = createQuota({ perMinute: 1, perDay: null, now: () => new Date(at) })
    quota.take()
    quota.exhaust('quota: 429')
    at = 0
    expect(quota.take()).to.equal(null)
  })

  it('knows no bounds where there are none', () => {
    const quota = createQuota({ perMinute: null, perDay: null, now: () => new Date(0) })
    expect(Array.from({ length: 1_000 }, () => quota.take()).every((refusal) => refusal === null)).to.equal(true)
  })

  it('allows nothing where nothing is allowed', () => {
    const quota = createQuota({ perMinute: 0, perDay: 5, now: () => new Date(0) })
    expect(quota.take()).to.equal('quota: 0 a minute used up')
  })
})
