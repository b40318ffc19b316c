/** One fuzzed message through every stage that needs no network: inspect, detectors, risk, verdict. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { loadLists } from '../../src/app/compose/lists.ts'
import { authenticate } from '../../src/authentication/authenticate.ts'
import { runAuthenticationDetectors, runMessageDetectors } from '../../src/detectors/run.ts'
import type { DetectorContext } from '../../src/domain/finding.ts'
import type { InputKind } from '../../src/domain/message.ts'
import { defaultLimits, noTrust, type ScoringSettings } from '../../src/domain/settings.ts'
import { inspect } from '../../src/message/inspect.ts'
import { featureNames, modelInput, textBuckets, textEntries, type FeatureSource } from '../../src/scoring/features/model-input.ts'
import { assessRisk } from '../../src/scoring/risk.ts'
import { decideVerdict } from '../../src/scoring/verdict.ts'

export interface FuzzParts {
  readonly context: DetectorContext
  readonly scoring: ScoringSettings
}

/** What the command line starts from. */
export function fuzzParts(): FuzzParts {
  const profile = parse(readFileSync(path.resolve(import.meta.dirname, '../../config/profiles/default.yaml'), 'utf8')) as Omit<
    ScoringSettings,
    'profile'
  >
  return {
    context: {
      organisation: { name: 'Corp', domains: ['corp.example'], timeZone: 'UTC', executives: ['Ann Field'] },
      sendTimeZone: 'header',
      lists: loadLists(),
    },
    scoring: { ...profile, profile: 'default' },
  }
}

/** What the model is given must be numbers that it takes, whatever the mail is. */
function refuseUnfitInput(source: FeatureSource): void {
  const { features, indices, values } = modelInput(source)
  const { words, entries } = textEntries(source)
  if (features.length !== featureNames.length || indices.length !== values.length) throw new Error('features of another size')
  if (indices.some((index) => index < 0 || index >= textBuckets) || !values.every(Number.isFinite))
    throw new Error('text beyond its buckets')
  if (features.some((value) => value === Infinity || value === -Infinity)) throw new Error('a feature without end')
  if (entries.some((entry) => entry.words.some((word) => word < 0 || word >= words.length))) throw new Error('an entry beyond the words')
}

/** Rejects where a stage throws, a detector fails, a broken budget is not told, or prototypes were touched; those are our faults. */
export async function runOne(bytes: Buffer, as: InputKind, { context, scoring }: FuzzParts): Promise<void> {
  const { messages } = await inspect(bytes, { as, limits: defaultLimits, lists: context.lists })
  if (messages.length === 0) throw new Error('no message')
  for (const message of messages) {
    const found = runMessageDetectors(message, context)
    const { authentication } = await authenticate(message, null, { settings: noTrust, resolver: null })
    const more = runAuthenticationDetectors(message, authentication, context)
    const [gap] = [...found.gaps, ...more.gaps]
    if (gap !== undefined) throw new Error(gap.reason)
    refuseUnfitInput({ message, findings: found.findings })
    const findings = [...found.findings, ...more.findings]
    const risk = assessRisk(findings, scoring, { lure: false })
    const { verdict } = decideVerdict({
      message,
      authentication,
      risk,
      findings,
      enrichments: [],
      gaps: message.gaps,
      modelWanted: false,
      model: null,
      lure: false,
      coveringNote: false,
      stranger: false,
      rented: false,
      organisationDomains: context.organisation.domains,
    })
    if (message.limits.length > 0 && verdict === 'legitimate') throw new Error('legitimate in the dark')
    structuredClone(message)
  }
  if (Object.keys(Object.prototype).length > 0 || ({} as Record<string, unknown>)['polluted'] !== undefined)
    throw new Error('prototype polluted')
}
