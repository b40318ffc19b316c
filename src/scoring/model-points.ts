/**
 * Probabilities of the model as signed points, so that rules and model add up to one score: below zero for mail that it holds
 * to be legitimate, Medium above the threshold for suspicious, High above that for phishing.
 */
import type { ModelThresholds } from '../domain/model-card.ts'
import { alarmOf, dangerOf, type OutcomeProbabilities } from '../domain/outcomes.ts'
import type { ScoringSettings } from '../domain/settings.ts'

/** What the model says of a message, and the thresholds that it is read by. */
export interface ModelStanding {
  readonly classes: OutcomeProbabilities
  readonly thresholds: ModelThresholds
}

export interface PointsRange {
  /** Points of mail that is as good as certainly legitimate (negative) and malicious. */
  readonly least: number
  readonly most: number
}

type Point = readonly [logit: number, points: number]

const decade = Math.log(10)
/** Odds of 1 : 1,000 and beyond are as good as certain: out-of-fold probabilities are not known more finely. */
const certain = Math.log(1_000)
const logit = (share: number): number => Math.log(share) - Math.log1p(-share)

/** Height at `x` of the straight line from one point up to a later one, level beyond both. */
function along([startX, start]: Point, [endX, end]: Point, x: number): number {
  if (x <= startX) return start
  if (x >= endX) return end
  // A threshold of 0 or 1 lies infinitely far away.
  return Number.isFinite(endX - startX) ? start + ((x - startX) / (endX - startX)) * (end - start) : start
}

/** Points of the alarm score alone: 0 where the odds are a tenth of those at `suspicious`, the most where they are ten times those at `phishing`. */
function alarmPoints(alarm: number, { phishing, suspicious }: ModelThresholds, { least, most }: PointsRange, verdict: Levels): number {
  const { mediumFrom, highFrom } = verdict
  const [low, high, x] = [logit(suspicious), logit(phishing), logit(alarm)]
  const zero = low - decade
  // What is flagged lies above a threshold, not at it; whole numbers must not lift what lies below.
  if (alarm > phishing) return Math.max(highFrom, along([high, highFrom], [high + decade, Math.max(most, highFrom)], x))
  if (alarm > suspicious) return Math.min(highFrom - 1, along([low, mediumFrom], [high, highFrom], x))
  if (x > zero) return Math.min(mediumFrom - 1, along([zero, 0], [low, mediumFrom], x))
  return along([Math.min(-certain, zero - decade), least], [zero, 0], x)
}

/** Odds of 1 : 100 that a mail is malicious rather than spam are as good as certain. */
const certainSpam = Math.log(100)
/** At a fifth of the odds of the threshold below which it is spam, the model neither accuses nor acquits. */
const spamZero = Math.log(5)

/**
 * The most that the danger score allows: what may be either is at most Medium; spam is unwanted and not dangerous, so the model lowers
 * what it is sure to be spam as it lowers what it is sure to be legitimate.
 */
function dangerCap(
  danger: number,
  { danger: { spam, malicious } }: ModelThresholds,
  { least }: PointsRange,
  { mediumFrom, highFrom }: Levels,
): number {
  if (danger >= malicious) return Infinity
  if (danger < spam) {
    const [x, high] = [logit(danger), logit(spam)]
    const zero = high - spamZero
    if (x > zero) return along([zero, 0], [high, mediumFrom - 1], x)
    return along([Math.min(-certainSpam, zero - spamZero), least], [zero, 0], x)
  }
  return mediumFrom + ((highFrom - 1 - mediumFrom) * (danger - spam)) / (malicious - spam)
}

type Levels = ScoringSettings['verdict']

/** Whole points between `least` and `most`; they never fall where alarm or danger rises. */
export function modelPoints({ classes, thresholds }: ModelStanding, range: PointsRange, verdict: Levels): number {
  const points = Math.min(
    alarmPoints(alarmOf(classes), thresholds, range, verdict),
    dangerCap(dangerOf(classes), thresholds, range, verdict),
  )
  return Math.floor(Math.min(range.most, Math.max(range.least, points)) + 1e-9)
}

/** True where spam is what the message is most likely: rather than malicious by the threshold, rather than legitimate by count. */
export const isLikelySpam = ({ classes, thresholds }: ModelStanding): boolean =>
  dangerOf(classes) < thresholds.danger.spam && classes.spam > classes.legitimate
