/**
 * Joins what was found in the reported message (inner) with what was found in the mail that carried it (outer): the
 * worse verdict counts, and what the outer layer showed says so. A suspicious mail cannot hide behind an innocent one in it.
 */
import type {
  Disclosure,
  Enrichment,
  Gap,
  LimitBreach,
  ModelScore,
  Observables,
  RedFlag,
  RiskFactor,
  ThreatType,
  Verdict,
} from '../domain/analysis.ts'
import type { Finding } from '../domain/finding.ts'
import { verdictStyles } from '../report/verdict-words.ts'
import type { Judged } from './judge.ts'

/** The layers as one: the parts of an assessment in which the outer layer has a say. */
export interface Joined {
  readonly verdict: Verdict
  readonly threatType: ThreatType | null
  readonly confidence: number | null
  readonly reasons: readonly string[]
  readonly risk: { readonly score: number; readonly rawTotal: number; readonly level: Judged['risk']['level'] }
  readonly factors: readonly RiskFactor[]
  readonly redFlags: readonly RedFlag[]
  /** Of the layer that decides. */
  readonly model: ModelScore | null
  readonly observables: Observables
  readonly enrichments: readonly Enrichment[]
  readonly disclosures: readonly Disclosure[]
  readonly findings: readonly Finding[]
  readonly gaps: readonly Gap[]
  readonly limits: readonly LimitBreach[]
}

const maxExcerpt = 200
const place = 'outer:'

/** Flags of the layer that is not scored are shown without a factor. */
const unscored = (flag: RedFlag): RedFlag => ({ ...flag, factor: null })

const keyOf = ({ detector, evidence }: RedFlag): string => JSON.stringify([detector, evidence.map(({ excerpt }) => excerpt)])

/** What the outer mail alone shows, in words that say where. */
function outerFlags(inner: readonly RedFlag[], outer: readonly RedFlag[]): readonly RedFlag[] {
  const known = new Set(inner.map(keyOf))
  return outer
    .filter((flag) => !known.has(keyOf(flag)))
    .map((flag) => ({
      ...flag,
      description: `In the mail that carried the reported message: ${flag.description}`,
      evidence: flag.evidence.map(({ where, excerpt }) => ({ where: `${place}${where}`, excerpt: excerpt.slice(0, maxExcerpt) })),
    }))
}

function joinList<T extends { readonly foundIn: readonly string[] }>(
  inner: readonly T[],
  outer: readonly T[],
  keyOfItem: (item: T) => string,
): readonly T[] {
  const known = new Set(inner.map(keyOfItem))
  const added = outer
    .filter((item) => !known.has(keyOfItem(item)))
    .map((item) => ({ ...item, foundIn: item.foundIn.map((where) => `${place}${where}`) }))
  return [...inner, ...added]
}

function joinObservables(inner: Observables, outer: Observables): Observables {
  return {
    urls: joinList(inner.urls, outer.urls, ({ url }) => url),
    domains: joinList(inner.domains, outer.domains, ({ domain }) => domain),
    ips: joinList(inner.ips, outer.ips, ({ ip }) => ip),
    addresses: joinList(inner.addresses, outer.addresses, ({ address }) => address),
    phones: joinList(inner.phones, outer.phones, ({ number }) => number),
    mailtos: joinList(inner.mailtos, outer.mailtos, (mailto) =>
      JSON.stringify([mailto.to, mailto.cc, mailto.bcc, mailto.subject, mailto.body]),
    ),
    files: joinList(inner.files, outer.files, ({ sha256 }) => sha256),
  }
}

function single({ message, decision, risk, model, observables, enrichments, disclosures, findings, gaps }: Judged): Joined {
  return {
    ...decision,
    risk: { score: risk.score, rawTotal: risk.rawTotal, level: risk.level },
    factors: risk.factors,
    redFlags: risk.redFlags,
    model,
    observables,
    enrichments,
    disclosures,
    findings,
    gaps,
    limits: message.limits,
  }
}

function unique<T>(items: readonly T[], keyOfItem: (item: T) => string): readonly T[] {
  return [...new Map(items.map((item) => [keyOfItem(item), item])).values()]
}

/** Outer verdicts that forbid to call what was carried harmless; that a wrapper is bulk mail says nothing of it. */
const weighty: readonly Verdict[] = ['phishing', 'suspicious', 'inconclusive']

/** Without an outer layer the inner one stands as it is. */
export function joinLayers(inner: Judged, outer: Judged | null): Joined {
  const alone = single(inner)
  if (outer === null) return alone
  const rank = (verdict: Verdict): number => verdictStyles[verdict].rank
  const worse = weighty.includes(outer.decision.verdict) && rank(outer.decision.verdict) > rank(inner.decision.verdict)
  const counting = worse ? single(outer) : alone
  const flags = outerFlags(alone.redFlags, outer.risk.redFlags)
  const shared = new Set(outer.risk.redFlags.map(keyOf))
  return {
    ...counting,
    reasons: worse
      ? ['This is about the mail that carried the reported message; the message itself looks better.', ...counting.reasons]
      : counting.reasons,
    redFlags: worse
      ? [...flags, ...alone.redFlags.map((flag) => (shared.has(keyOf(flag)) ? flag : unscored(flag)))]
      : [...alone.redFlags, ...flags.map(unscored)],
    observables: joinObservables(inner.observables, outer.observables),
    enrichments: unique(
      [...inner.enrichments, ...outer.enrichments],
      ({ provider, kind, observable }) => `${provider} ${kind} ${observable}`,
    ),
    disclosures: unique([...inner.disclosures, ...outer.disclosures], ({ to, kind, sent }) => `${to} ${kind} ${sent}`),
    gaps: unique([...inner.gaps, ...outer.gaps], ({ stage, reason }) => `${stage} ${reason}`),
    limits: unique([...inner.message.limits, ...outer.message.limits], ({ name }) => name),
  }
}
