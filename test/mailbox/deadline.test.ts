import { expect } from 'chai'
import { withDeadline } from '../../src/mailbox/deadline.ts'

describe('a deadline', () => {
  const late = (): Error => new Error('late')
  it('gives what the promise gives', async () => {
    expect(await withDeadline(Promise.resolve(1), 1_000, late)).to.equal(1)
  })
  it('rejects with what the promise rejects with', async () => {
    const error: unknown = await withDeadline(Promise.reject(new Error('own')), 1_000, late).catch((reason: unknown) => reason)
    expect(error).to.have.property('message', 'own')
  })
  it('ends a promise that never settles, and swallows a later rejection', async () => {
    let fail: (error: Error) => void = () => undefined
    const never = new Promise<never>((_, reject) => {
      fail = reject
    })
    const error: unknown = await withDeadline(never, 5, late).catch((reason: unknown) => reason)
    expect(error).to.have.property('message', 'late')
    fail(new Error('too late to matter'))
    await new Promise((resolve) => setImmediate(resolve))
  })
})
