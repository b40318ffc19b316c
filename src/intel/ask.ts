import type { ProviderAnswer, ProviderQuery } from '../domain/intel.ts'
import type { Provider } from './provider.ts'

/** The end of all look-ups of one message. */
export interface Deadline {
  readonly signal: AbortSignal
  readonly reason: string
  /** Resolves when time is up, never before. */
  readonly expired: Promise<ProviderAnswer>
  /** To be called when all is done, so that no timer stays behind. */
  readonly cancel: () => void
}

/** Starts the time; `ms` in milliseconds. */
export function startDeadline(ms: number): Deadline {
  const controller = new AbortController()
  const reason = `deadline ${ms / 1_000} s`
  const { promise: expired, resolve } = Promise.withResolvers<ProviderAnswer>()
  const timer = setTimeout(() => {
    resolve({ status: 'unavailable', detail: null, reason })
    controller.abort()
  }, ms)
  return {
    signal: controller.signal,
    reason,
    expired,
    cancel: () => {
      clearTimeout(timer)
    },
  }
}

/** One look-up that ends with the deadline at the latest and never rejects, even where the provider breaks its contract. */
export async function askUntil(deadline: Deadline, provider: Provider, query: ProviderQuery): Promise<ProviderAnswer> {
  return Promise.race([attempt(provider, query, deadline.signal), deadline.expired])
}

/** Foreign words stay out of the reason: a broken provider's message may quote its key. */
async function attempt(provider: Provider, query: ProviderQuery, signal: AbortSignal): Promise<ProviderAnswer> {
  try {
    return await provider.lookUp(query, signal)
  } catch (error) {
    return { status: 'unavailable', detail: null, reason: `failed (${error instanceof Error ? error.name : 'no error'})` }
  }
}
