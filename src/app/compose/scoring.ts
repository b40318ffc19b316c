/** The scoring profile with the operator's changes laid over it, and what else a profile decides. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { ConfigError } from '../../domain/errors.ts'
import type { ScoringSettings } from '../../domain/settings.ts'
import type { Config } from '../config/schema.ts'
import { shippedFile } from '../paths.ts'

const profileSchema = z.strictObject({
  factors: z.record(
    z.string(),
    z.strictObject({
      label: z.string(),
      description: z.string(),
      points: z.int(),
      withModel: z.int().optional(),
      cap: z.int().min(0),
      least: z.int().max(0).optional(),
      role: z.enum(['evidence', 'context', 'innocence']),
    }),
  ),
  verdict: z.strictObject({ mediumFrom: z.int(), highFrom: z.int() }),
  contextNeedsEvidence: z.boolean(),
  sendTimeZone: z.enum(['header', 'organisation']),
  /** Engines of a multi-engine provider that convict. */
  maliciousAt: z.int().min(1),
})

export interface ScoringProfile {
  readonly settings: ScoringSettings
  readonly sendTimeZone: 'header' | 'organisation'
  readonly maliciousAt: number
}

/** Throws ConfigError where `scoring.factors` names a factor that does not exist. */
export function composeScoring(config: Config['scoring']): ScoringProfile {
  const profile = profileSchema.parse(parse(readFileSync(shippedFile(`config/profiles/${config.profile}.yaml`), 'utf8')))
  const unknown = Object.keys(config.factors).filter((id) => !Object.hasOwn(profile.factors, id))
  if (unknown.length > 0) {
    throw new ConfigError('CONFIG_INVALID', {
      detail: `scoring.factors.${unknown[0] ?? ''}: expected one of ${Object.keys(profile.factors).join(', ')}.`,
    })
  }
  const [wrong] = Object.entries(config.factors).filter(
    ([id, { least }]) => least !== undefined && profile.factors[id]?.least === undefined,
  )
  if (wrong !== undefined)
    throw new ConfigError('CONFIG_INVALID', {
      detail: `scoring.factors.${wrong[0]}.least: only model_score has points below zero of its own.`,
    })
  const factors = Object.fromEntries(
    Object.entries(profile.factors).map(([id, factor]) => {
      const change = config.factors[id]
      const least = change?.least ?? factor.least
      const { label, description } = factor
      const own = { points: change?.points ?? factor.points, cap: change?.cap ?? factor.cap, role: change?.role ?? factor.role }
      // Whoever sets points means them; those beside a model are set by themselves.
      const withModel = change?.withModel ?? (change?.points === undefined ? factor.withModel : undefined)
      return [
        id,
        { label, description, ...own, ...(withModel === undefined ? {} : { withModel }), ...(least === undefined ? {} : { least }) },
      ]
    }),
  )
  const verdict = {
    mediumFrom: config.verdict.mediumFrom ?? profile.verdict.mediumFrom,
    highFrom: config.verdict.highFrom ?? profile.verdict.highFrom,
  }
  if (verdict.mediumFrom >= verdict.highFrom)
    throw new ConfigError('CONFIG_INVALID', {
      detail: `scoring.verdict: expected mediumFrom (${verdict.mediumFrom}) below highFrom (${verdict.highFrom}).`,
    })
  return {
    settings: { profile: config.profile, factors, verdict, contextNeedsEvidence: profile.contextNeedsEvidence },
    sendTimeZone: profile.sendTimeZone,
    maliciousAt: profile.maliciousAt,
  }
}
