import { expect } from 'chai'
import { createMemoryCache } from '../../src/intel/memory-cache.ts'
import type { CachedAnswer } from '../../src/intel/cache.ts'

const answer: CachedAnswer = { status: 'unknown', detail: null, checkedAt: '2026-01-01T00:00:00.000Z' }
const query = (value: string) => ({ kind: 'domain', value }) as const
const at = (ms: number): Date => new Date(1_000_000 + ms)

describe('memory cache', () => {
  it('forgets when the time of the provider is over, and after the clock was set back', async () => {
    const cache = createMemoryCache({ maxEntries: 10, ttlMs: (provider) => (provider === 'short' ? 10 : 100) })
    await cache.set('short', query('a.test'), answer, at(0))
    await cache.set('long', query('a.test'), answer, at(0))
    expect([await cache.get('short', query('a.test'), at(9)), await cache.get('long', query('a.test'), at(99))]).to.deep.equal([
      answer,
      answer,
    ])
    expect([await cache.get('short', query('a.test'), at(10)), await cache.get('long', query('a.test'), at(-1))]).to.deep.equal([
      null,
      null,
    ])
  })

  it('stays within its size and drops what was used longest ago', async () => {
    const cache = createMemoryCache({ maxEntries: 2, ttlMs: () => 1_000 })
    await cache.set('p', query('a.test'), answer, at(0))
    await cache.set('p', query('b.test'), answer, at(0))
    await cache.get('p', query('a.test'), at(1))
    await cache.set('p', query('c.test'), answer, at(2))
    const found = await Promise.all(['a.test', 'b.test', 'c.test'].map((value) => cache.get('p', query(value), at(3))))
    expect(found.map((entry) => entry !== null)).to.deep.equal([true, false, true])
  })

  it('keeps nothing where the time is zero', async () => {
    const cache = createMemoryCache({ maxEntries: 2, ttlMs: 0 })
    await cache.set('p', query('a.test'), answer, at(0))
    expect(await cache.get('p', query('a.test'), at(0))).to.equal(null)
  })
})
