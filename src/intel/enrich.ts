/** Asks every provider about the observables of one message, within bounds, and says what was learnt, sent and missed. */
import type { Disclosure, Enrichment, Gap } from '../domain/analysis.ts'
import type { ProviderAnswer, ProviderQuery } from '../domain/intel.ts'
import type { CachedAnswer, EnrichmentCache } from './cache.ts'
import { askUntil, startDeadline } from './ask.ts'
import type { Deadline } from './ask.ts'
import type { Provider } from './provider.ts'
import { isPublicQuery } from './public-query.ts'

export { queriesOf } from './queries.ts'

export interface EnrichRequest {
  readonly queries: readonly ProviderQuery[]
  readonly providers: readonly Provider[]
  /** Milliseconds for all look-ups together, whatever the providers do; each has its own, shorter deadline for one look-up. */
  readonly deadlineMs: number
  /** Look-ups per provider; answers from the cache do not count. */
  readonly perMessage: number
  readonly now: () => Date
  readonly cache: EnrichmentCache
  /** Special-use names and reserved addresses that are asked about nevertheless. */
  readonly permit?: readonly string[]
}

export interface EnrichResult {
  readonly enrichments: readonly Enrichment[]
  /** What left the machine, whether or not an answer came back. */
  readonly disclosures: readonly Disclosure[]
  /** One for each provider and reason. */
  readonly gaps: readonly Gap[]
}

interface Outcome {
  readonly enrichment: Enrichment
  readonly disclosure: Disclosure | null
  readonly reason: string | null
}

const worth: readonly ProviderQuery['kind'][] = ['file', 'url', 'domain', 'ip']
/** Look-ups of one provider that are under way at once. */
const concurrency = 4

/** Never rejects: a provider or cache that fails is a gap. Results stand in the order of providers, then of worth. */
export async function enrich(request: EnrichRequest): Promise<EnrichResult> {
  const queries = distinct(request.queries)
    .filter((query) => isPublicQuery(query, request.permit))
    .sort((left, right) => worth.indexOf(left.kind) - worth.indexOf(right.kind))
  const deadline = startDeadline(request.deadlineMs)
  const results = await Promise.all(request.providers.map((provider) => askProvider(request, deadline, provider, queries)))
  deadline.cancel()
  return {
    enrichments: results.flatMap((result) => result.enrichments),
    disclosures: results.flatMap((result) => result.disclosures),
    gaps: results.flatMap((result) => result.gaps),
  }
}

async function askProvider(
  request: EnrichRequest,
  deadline: Deadline,
  provider: Provider,
  queries: readonly ProviderQuery[],
): Promise<EnrichResult> {
  const wanted = queries.filter((query) => provider.kinds.includes(query.kind))
  const cached = await Promise.all(wanted.map((query) => recall(request, provider, query)))
  const outcomes = new Map<ProviderQuery, Outcome>()
  for (const [index, query] of wanted.entries()) {
    const answer = cached[index] ?? null
    if (answer !== null) outcomes.set(query, { enrichment: toEnrichment(provider, query, answer, true), disclosure: null, reason: null })
  }
  const missing = wanted.filter((query) => !outcomes.has(query))
  const asked = missing.slice(0, request.perMessage)

  let closed: string | null = null
  const pending = asked.values()
  const worker = async (): Promise<void> => {
    // All workers draw from one iterator, so that look-ups begin in order of worth.
    for (const query of pending) {
      const refusal = closed ?? (deadline.signal.aborted ? deadline.reason : null)
      const outcome = refusal === null ? await ask(request, deadline, provider, query) : unasked(request, provider, query, refusal)
      outcomes.set(query, outcome)
      if (outcome.reason !== null && endsAll(outcome.reason)) closed = outcome.reason
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))

  const ordered = wanted.flatMap((query) => outcomes.get(query) ?? [])
  const reasons = ordered.flatMap((outcome) => outcome.reason ?? [])
  if (missing.length > asked.length)
    reasons.push(`${missing.length - asked.length} observables beyond ${request.perMessage} look-ups per message`)
  return {
    enrichments: ordered.map((outcome) => outcome.enrichment),
    disclosures: ordered.flatMap((outcome) => outcome.disclosure ?? []),
    gaps: [...new Set(reasons)].map((reason) => ({ stage: 'enrich', reason: `${provider.name}: ${reason}` })),
  }
}

async function ask(request: EnrichRequest, deadline: Deadline, provider: Provider, query: ProviderQuery): Promise<Outcome> {
  const answer = await askUntil(deadline, provider, query)
  const now = request.now()
  const checked = { ...answer, checkedAt: now.toISOString() }
  if (checked.status !== 'unavailable') {
    const { status, detail, checkedAt } = checked
    // A cache that cannot write costs a look-up later, nothing else.
    await request.cache.set(provider.name, query, { status, detail, checkedAt }, now).catch(() => undefined)
  }
  const sent = answer.sent === false ? null : provider.discloses(query)
  return {
    enrichment: toEnrichment(provider, query, checked, false),
    disclosure: sent === null ? null : { to: provider.name, sent, kind: query.kind },
    reason: answer.status === 'unavailable' ? (answer.reason ?? 'unavailable') : null,
  }
}

function unasked({ now }: EnrichRequest, provider: Provider, query: ProviderQuery, reason: string): Outcome {
  const answer = { status: 'unavailable', detail: null, checkedAt: now().toISOString() } as const
  return { enrichment: toEnrichment(provider, query, answer, false), disclosure: null, reason }
}

async function recall({ cache, now }: EnrichRequest, provider: Provider, query: ProviderQuery): Promise<CachedAnswer | null> {
  return cache.get(provider.name, query, now()).catch(() => null)
}

/** A refused key or a used-up quota answers every further question of this message alike. */
function endsAll(reason: string): boolean {
  return /^(?:no API key|API key refused|quota)/.test(reason)
}

function toEnrichment(
  provider: Provider,
  query: ProviderQuery,
  answer: Pick<ProviderAnswer, 'status' | 'detail'> & { readonly checkedAt: string },
  cached: boolean,
): Enrichment {
  const { status, detail, checkedAt } = answer
  return { provider: provider.name, observable: query.value, kind: query.kind, status, detail, checkedAt, cached }
}

function distinct(queries: readonly ProviderQuery[]): ProviderQuery[] {
  return [...new Map(queries.map((query) => [`${query.kind} ${query.value}`, query])).values()]
}
