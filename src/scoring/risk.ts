/** From findings to risk factors, score and level (docs/decisions.md: score and verdict). */
import type { RedFlag, RiskFactor, RiskLevel } from '../domain/analysis.ts'
import type { FactorRole, Finding } from '../domain/finding.ts'
import type { FactorSettings, ScoringSettings } from '../domain/settings.ts'
import { modelPoints, type ModelStanding } from './model-points.ts'
import { isConfirmed, isDangerousFile, isEvasive } from './telling-findings.ts'

export interface Risk {
  /** 0 to 100. */
  readonly score: number
  /** Sum of the factors' points before cutting and floors. */
  readonly rawTotal: number
  readonly level: RiskLevel
  readonly factors: readonly RiskFactor[]
  readonly redFlags: readonly RedFlag[]
}

interface Scored {
  readonly finding: Finding
  readonly id: string
  readonly factor: FactorSettings
  readonly role: FactorRole
}

function settingsOf(id: string, settings: ScoringSettings): FactorSettings | null {
  return Object.hasOwn(settings.factors, id) ? (settings.factors[id] ?? null) : null
}

/** `weighed`: a model has weighed the message, so that factors of its words count what they add to that. */
function scoredOf(finding: Finding, settings: ScoringSettings, weighed: boolean): Scored | null {
  const known = finding.factor === null ? null : settingsOf(finding.factor, settings)
  if (finding.factor === null || known === null) return null
  const factor = weighed && known.withModel !== undefined ? { ...known, points: known.withModel } : known
  return { finding, id: finding.factor, factor, role: finding.role ?? factor.role }
}

const isInnocence = (finding: Finding, settings: ScoringSettings): boolean => scoredOf(finding, settings, false)?.role === 'innocence'

function pointsFor(factor: FactorSettings, count: number): number {
  return count === 0 || factor.cap === 0 ? 0 : factor.points * Math.min(count, factor.cap)
}

interface Weighed {
  readonly id: string
  readonly factor: FactorSettings
  /** Points of the findings that accuse or acquit by themselves. */
  readonly certain: number
  /** What context adds to them at most. */
  readonly context: number
  readonly certainCount: number
  readonly count: number
}

function weigh(id: string, group: readonly Scored[]): readonly Weighed[] {
  const factor = group[0]?.factor
  if (factor === undefined) return []
  const certainCount = group.filter(({ role }) => role !== 'context').length
  const certain = pointsFor(factor, certainCount)
  return [{ id, factor, certain, context: pointsFor(factor, group.length) - certain, certainCount, count: group.length }]
}

/** What context adds to every factor, the weightiest first, until `budget` is spent. */
function shareContext(weighed: readonly Weighed[], budget: number): ReadonlyMap<string, number> {
  let left = budget
  const shares = new Map<string, number>()
  for (const { id, context } of weighed.toSorted((one, other) => other.context - one.context || (one.id < other.id ? -1 : 1))) {
    const share = Math.min(context, left)
    shares.set(id, share)
    left -= share
  }
  return shares
}

function toFactors(weighed: readonly Weighed[], settings: ScoringSettings): readonly RiskFactor[] {
  // Nine weak signs that most newsletters bear must not convict whoever shows one true sign.
  const accusing = weighed.reduce((sum, { certain }) => sum + Math.max(certain, 0), 0)
  const shares = shareContext(weighed, settings.contextNeedsEvidence ? accusing : Infinity)
  return weighed.map(({ id, factor, certain, certainCount, count }) => {
    const share = shares.get(id) ?? 0
    const counted = settings.contextNeedsEvidence && share === 0 && certainCount > 0 ? certainCount : count
    return { id, label: factor.label, points: certain + share, count: counted, description: factor.description }
  })
}

/** Factors of the findings, in the order of the findings. `weighed`: a model has weighed the message as well. */
function factorsOfRules(findings: readonly Finding[], settings: ScoringSettings, weighed: boolean): readonly RiskFactor[] {
  const scored = findings.flatMap((finding) => scoredOf(finding, settings, weighed) ?? [])
  const groups = [...Map.groupBy(scored, ({ id }) => id)]
  return toFactors(
    groups.flatMap(([id, group]) => weigh(id, group)),
    settings,
  )
}

const accusingPoints = (factors: readonly RiskFactor[]): number => factors.reduce((sum, { points }) => sum + Math.max(points, 0), 0)

/** High from `highFrom`, Medium from `mediumFrom`, otherwise Low. */
export function levelOf(score: number, verdict: ScoringSettings['verdict']): RiskLevel {
  if (score >= verdict.highFrom) return 'High'
  return score >= verdict.mediumFrom ? 'Medium' : 'Low'
}

const modelFactor = 'model_score'

/**
 * The factor of the model; none without a model, or where the profile does not know it. It unlocks no context: the model has
 * weighed what context tells by itself.
 */
function factorOfModel(model: ModelStanding | null, settings: ScoringSettings): readonly RiskFactor[] {
  const factor = settingsOf(modelFactor, settings)
  if (model === null || factor === null) return []
  const { label, description, points: most, least = 0, cap } = factor
  const points = cap === 0 ? 0 : modelPoints(model, { least, most }, settings.verdict)
  return [{ id: modelFactor, label, points, count: 1, description }]
}

/** False where the operator gives the model no points: then it is shown, and nothing else is changed by it. */
export function modelCounts({ factors }: ScoringSettings): boolean {
  const factor = factors[modelFactor]
  return factor !== undefined && factor.cap > 0 && (factor.points !== 0 || (factor.least ?? 0) !== 0)
}

/** Points from which evidence that is no matter of words cannot be talked away by a model. */
const strongPoints = 20

/** Points of strong evidence that a model knows little of (files, look-alikes, false links), with what speaks for the sender taken off. */
function strongEvidence(factors: readonly RiskFactor[], { factors: settings }: ScoringSettings): number {
  return factors.reduce((sum, { id, points }) => {
    const factor = settings[id]
    const strong = factor?.role === 'evidence' && factor.withModel === undefined && factor.points >= strongPoints
    return strong || points < 0 ? sum + points : sum
  }, 0)
}

interface Weight {
  /** Sum of the points above zero, those of words in full. */
  readonly accusing: number
  readonly model: number
  /** Points of strong evidence. */
  readonly strong: number
  /** The message carries a lure. */
  readonly lure: boolean
  /** A lure that accuses by itself, not one that ordinary notices carry as well (a number to call, a shared document). */
  readonly accusingLure: boolean
  /** A service that anybody can rent sent it. */
  readonly rented: boolean
  /** Something speaks for the sender. */
  readonly innocent: boolean
}

/**
 * The least score that keeps level and verdict in agreement, whatever innocence subtracts: a confirmed file or URL is High;
 * evasive structure, a dangerous file and strong evidence are at least Medium, and so are an accusing lure beside anything that speaks for the sender (whose mailbox may be
 * hijacked), a lure or the mail of a rented service whose accusing points alone reach Medium, and what the model alone puts
 * there, for its thresholds were chosen on mail of authenticated senders as well.
 */
function floorOf(
  findings: readonly Finding[],
  { accusing, model, strong, lure, accusingLure, rented, innocent }: Weight,
  { mediumFrom, highFrom }: ScoringSettings['verdict'],
): number {
  if (findings.some(isConfirmed)) return highFrom
  if (
    findings.some(isEvasive) ||
    findings.some((finding) => isDangerousFile(finding) && finding.role !== 'context') ||
    strong >= mediumFrom
  )
    return mediumFrom
  const capped = (accusingLure && innocent) || ((lure || rented) && accusing >= mediumFrom)
  return capped || model >= mediumFrom ? mediumFrom : 0
}

export interface RiskOptions {
  /** The message carries a lure. */
  readonly lure: boolean
  /** A service sent it that sends mail for whoever opens an account: authentication says nothing of who that was. */
  readonly rented?: boolean
  /** What the model says; null or absent without one. */
  readonly model?: ModelStanding | null
}

/**
 * Adds the findings up: points × min(count, cap) per factor, and the signed points of the model. Unless the profile says
 * otherwise, context counts only beside evidence, together no more than the evidence does, and is shown with the points that
 * are left for it. Factors in order of points, then id.
 */
export function assessRisk(
  findings: readonly Finding[],
  settings: ScoringSettings,
  { lure, rented = false, model = null }: RiskOptions,
): Risk {
  const byRules = factorsOfRules(findings, settings, model !== null && modelCounts(settings))
  const byModel = factorOfModel(model, settings)
  const factors = [...byRules, ...byModel].toSorted((left, right) => right.points - left.points || (left.id < right.id ? -1 : 1))
  const rawTotal = factors.reduce((sum, { points }) => sum + points, 0)
  // What no model can talk away: the points that the rules alone would give.
  const accusing = accusingPoints([...factorsOfRules(findings, settings, false), ...byModel])
  const innocent = byRules.some(({ points }) => points < 0)
  const strong = strongEvidence(byRules, settings)
  const accusingLure = findings.some((finding) => finding.lure !== null && scoredOf(finding, settings, false)?.role === 'evidence')
  const floor = floorOf(
    findings,
    { accusing, model: byModel[0]?.points ?? 0, strong, lure, accusingLure, rented, innocent },
    settings.verdict,
  )
  const score = Math.min(100, Math.max(0, floor, Math.round(rawTotal)))
  const redFlags = findings
    .filter((finding) => !isInnocence(finding, settings))
    .map(({ type, description, detector, factor, evidence }) => ({ type, description, detector, factor, evidence }))
  return { score, rawTotal, level: levelOf(score, settings.verdict), factors, redFlags }
}
