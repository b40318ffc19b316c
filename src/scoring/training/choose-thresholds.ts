/** Where the alarm begins: as low as the false alarms allow that known and new kinds of legitimate mail would give. */
import type { CardThreshold, ModelCard } from '../../domain/model-card.ts'

/** Shares of legitimate mail that may lie above a threshold. */
interface Allowed {
  /** Asked of a model that did not know its campaign. */
  readonly campaign: number
  /** Asked of a model that knew nothing from its source: what a new kind of mail meets. */
  readonly source: number
}

export const allowed = {
  phishing: { campaign: 0.005, source: 0.005 },
  suspicious: { campaign: 0.01, source: 0.03 },
} as const satisfies Record<'phishing' | 'suspicious', Allowed>

/** No alarm begins below these: odds of one to one for phishing, of one to four for suspicious. Few mails, or easy ones, would allow next to nothing. */
export const leastThresholds = { phishing: 0.5, suspicious: 0.2 } as const satisfies Record<keyof typeof allowed, number>

/** Malicious against spam: about even odds nobody can say. */
export const dangerBand: ModelCard['thresholds']['danger'] = { spam: 0.4, malicious: 0.6 }

/** Alarm scores of legitimate mails, without those that nobody was asked about. */
export interface LegitimateAlarms {
  readonly campaign: readonly number[]
  readonly source: readonly number[]
}

/** Lowest value above which no more than the share lies; 0 of nothing. */
function leastAbove(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => other - one)
  return sorted[Math.floor(sorted.length * share + 1e-9)] ?? 0
}

/** Both thresholds on the alarm, each kept by every way of asking and never below its least, and the band of danger; suspicious never lies above phishing. */
export function chooseThresholds({ campaign, source }: LegitimateAlarms): ModelCard['thresholds'] {
  const chosen = (level: keyof typeof allowed): CardThreshold => {
    const rate: Allowed = allowed[level]
    const above = Math.max(leastThresholds[level], leastAbove(campaign, rate.campaign), leastAbove(source, rate.source))
    return { above, falsePositiveRate: rate.campaign, mails: campaign.length }
  }
  return { phishing: chosen('phishing'), suspicious: chosen('suspicious'), danger: dangerBand }
}
