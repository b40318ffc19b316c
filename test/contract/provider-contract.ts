/** What every threat-intelligence provider must hold, be it HTTP, DNS, a feed or a local list. */
import { expect } from 'chai'
import type { ProviderAnswer, ProviderQuery } from '../../src/domain/intel.ts'
import type { Provider } from '../../src/intel/provider.ts'

/** What the far side saw of one question, as text in which a disclosure can be found. */
export type SeenByFarSide = () => readonly string[]

/** A fresh provider against a far side that the harness controls. What does not apply to a provider is left out. */
export interface ProviderHarness {
  readonly provider: Provider
  /** One observable for each state that the far side knows; at least `malicious`. */
  readonly known: Partial<Record<'malicious' | 'suspicious' | 'harmless', ProviderQuery>> & { readonly malicious: ProviderQuery }
  readonly notFound: ProviderQuery
  /** Ways to break the far side, by name; absent for a local list. */
  readonly faults: readonly { readonly name: string; readonly provoke: () => void }[]
  /** Makes the far side never answer; null where nothing is waited for. */
  readonly hang: (() => void) | null
  /** What arrived at the far side so far; null where nothing leaves the machine. */
  readonly seen: SeenByFarSide | null
  /** The secret that must never show, null where there is none. */
  readonly secret: string | null
  readonly stop: () => Promise<void>
}

/** Runs the suite; `open` makes a harness for each test. */
export function describeProvider(name: string, open: () => Promise<ProviderHarness>): void {
  describe(`provider contract: ${name}`, () => {
    let harness: ProviderHarness
    beforeEach(async () => {
      harness = await open()
    })
    afterEach(async () => {
      await harness.provider.close()
      await harness.stop()
    })

    const ask = (query: ProviderQuery, signal = new AbortController().signal): Promise<ProviderAnswer> =>
      harness.provider.lookUp(query, signal)
    const expectUnavailable = (answer: ProviderAnswer, what: string): void => {
      expect(answer.status, what).to.equal('unavailable')
      expect(answer.detail, what).to.equal(null)
      expect(answer.reason, what).to.be.a('string').with.length.within(1, 100)
    }

    it('answers what it knows, with detail and without a reason', async () => {
      for (const [status, query] of Object.entries(harness.known)) {
        const answer = await ask(query)
        expect([answer.status, answer.reason]).to.deep.equal([status, null])
        expect(answer.detail).to.not.equal(null)
      }
    })

    it('calls what it does not find unknown, neither harmless nor unavailable', async () => {
      const answer = await ask(harness.notFound)
      expect([answer.status, answer.reason]).to.deep.equal(['unknown', null])
    })

    it('is unavailable, with a reason, when the far side fails, and never rejects', async () => {
      for (const fault of harness.faults) {
        fault.provoke()
        expectUnavailable(await ask(harness.known.malicious), fault.name)
      }
    })

    it('is unavailable for values that are no observables of its kind, and never rejects', async () => {
      const hostile = ['', '..', '../users/me', 'a b', '\r\nx-evil: 1', '\u0000', 'x'.repeat(100_000), 'javascript:alert(1)', '__proto__']
      for (const kind of harness.provider.kinds) {
        for (const value of hostile) {
          const answer = await ask({ kind, value })
          expect(answer.status, `${kind} ${value.slice(0, 20)}`).to.be.oneOf(['unavailable', 'unknown'])
        }
      }
    })

    it('ends at once when its signal fires, before or during the look-up', async () => {
      if (harness.hang === null) return
      harness.hang()
      expectUnavailable(await ask(harness.known.malicious, AbortSignal.abort()), 'before')
      const controller = new AbortController()
      const pending = ask(harness.known.malicious, controller.signal)
      setTimeout(() => {
        controller.abort()
      }, 30)
      expectUnavailable(await pending, 'during')
    })

    it('discloses what it really sends and nothing else', async () => {
      for (const query of [...Object.values(harness.known), harness.notFound]) {
        const disclosed = harness.provider.discloses(query)
        const before = harness.seen?.().length ?? 0
        await ask(query)
        const arrived = harness.seen?.().slice(before) ?? []
        if (disclosed === null) {
          expect(arrived).to.deep.equal([])
        } else {
          expect(arrived.some((text) => decodeURIComponent(text).includes(disclosed))).to.equal(true)
          if (disclosed !== query.value) expect(arrived.some((text) => decodeURIComponent(text).includes(query.value))).to.equal(false)
        }
      }
    })

    it('says when nothing was sent', async () => {
      if (harness.seen === null) return
      const before = harness.seen().length
      const answer = await ask(harness.known.malicious, AbortSignal.abort())
      expect(answer.sent).to.equal(harness.seen().length === before ? false : undefined)
    })

    it('never shows its secret, neither in answers nor in checks', async () => {
      if (harness.secret === null) return
      const said: unknown[] = [
        await ask(harness.known.malicious),
        await harness.provider.check(new AbortController().signal),
        harness.provider,
      ]
      for (const fault of harness.faults) {
        fault.provoke()
        said.push(await ask(harness.known.malicious), await harness.provider.check(new AbortController().signal))
      }
      expect(JSON.stringify(said)).to.not.include(harness.secret)
    })

    it('has a good word in its check when all is well, and says what is wrong when it is not', async () => {
      const well = await harness.provider.check(new AbortController().signal)
      expect([well.ok, well.text.startsWith(harness.provider.name)]).to.deep.equal([true, true])
      for (const fault of harness.faults) {
        fault.provoke()
        const ill = await harness.provider.check(new AbortController().signal)
        expect(ill.ok, fault.name).to.equal(false)
      }
    })
  })
}
