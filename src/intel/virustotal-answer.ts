/** What a VirusTotal v3 object says of an observable. */
import { z } from 'zod'
import type { ProviderAnswer } from '../domain/intel.ts'
import type { JsonAnswer } from './http.ts'

const engines = z.int().nonnegative()

const objectSchema = z.object({
  data: z.object({
    attributes: z.object({
      last_analysis_stats: z.object({
        malicious: engines,
        suspicious: engines,
        harmless: engines,
        undetected: engines,
        timeout: engines.default(0),
      }),
      reputation: z.int().nullable().default(null),
      /** Seconds since the epoch, up to the year 9999. */
      last_analysis_date: z.int().min(0).max(253_402_300_799).nullable().default(null),
    }),
  }),
})

const notFoundSchema = z.object({ error: z.object({ code: z.literal('NotFoundError') }) })

/**
 * Reads an answer with any status but 401, 403 and 429. Only the service's own NotFoundError is `unknown`: a 404 page of a
 * proxy says nothing. Nothing but undetected is `unknown` too; what cannot be read is `unavailable`.
 */
export function readVirusTotalObject({ status, body }: JsonAnswer, maliciousAt: number): ProviderAnswer {
  if (status === 404 && notFoundSchema.safeParse(body).success) return { status: 'unknown', detail: null, reason: null }
  if (status !== 200) return { status: 'unavailable', detail: null, reason: `answer ${status}` }
  const object = objectSchema.safeParse(body)
  if (!object.success) return { status: 'unavailable', detail: null, reason: 'answer has an unknown form' }
  const { last_analysis_stats: stats, reputation, last_analysis_date: date } = object.data.data.attributes
  return {
    status: judge(stats, maliciousAt),
    detail: { ...stats, reputation, lastAnalysisDate: date === null ? null : new Date(date * 1_000).toISOString() },
    reason: null,
  }
}

function judge(
  stats: { readonly malicious: number; readonly suspicious: number; readonly harmless: number },
  maliciousAt: number,
): ProviderAnswer['status'] {
  if (stats.malicious > 0 && stats.malicious >= maliciousAt) return 'malicious'
  if (stats.malicious > 0 || stats.suspicious > 0) return 'suspicious'
  return stats.harmless > 0 ? 'harmless' : 'unknown'
}
