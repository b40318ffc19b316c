/**
 * `node tools/seed-sample.ts`: the seed's own sample with the figures of its own report, where `../shared/seed` is there.
 * Prints the factors beside the seed's and exits 1 where one of the eight differs.
 */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { analyseWithVirusTotal } from '../test/helpers/analyse-with-virustotal.ts'
import type { FakeVirusTotalEntry } from '../test/helpers/fake-virustotal.ts'

interface Stats {
  readonly malicious: number
  readonly suspicious: number
  readonly harmless: number
  readonly undetected: number
}
interface Reference {
  readonly threat_intel: Readonly<Record<'ips' | 'urls' | 'domains', Readonly<Record<string, { readonly virustotal: Stats }>>>>
  readonly risk_assessment: { readonly score_breakdown: Readonly<Record<string, number>> }
}

const seed = path.resolve(import.meta.dirname, '../../shared/seed')
const say = (text: string): boolean => process.stdout.write(`${text}\n`)

if (!existsSync(path.join(seed, 'sample.eml'))) {
  say('../shared/seed is not here: nothing was measured.')
} else {
  const reference = JSON.parse(readFileSync(path.join(seed, 'microsoft-unusual-login.reference.json'), 'utf8')) as Reference
  const entries = (kind: FakeVirusTotalEntry['kind'], group: 'ips' | 'urls' | 'domains'): readonly FakeVirusTotalEntry[] =>
    Object.entries(reference.threat_intel[group]).map(([value, { virustotal }]) => ({ kind, value, stats: virustotal }))
  const table = [...entries('ip', 'ips'), ...entries('url', 'urls'), ...entries('domain', 'domains')]
  const expected = Object.entries(reference.risk_assessment.score_breakdown).filter(([, points]) => points > 0)
  for (const profile of ['seed', 'default'] as const) {
    const { assessment } = await analyseWithVirusTotal(path.join(seed, 'sample.eml'), profile, table)
    say(
      `\nprofile ${profile}: ${assessment.verdict}, score ${assessment.risk.score} (${assessment.risk.rawTotal}), ${assessment.risk.level}`,
    )
    for (const { id, points, description } of assessment.risk.factors)
      say(`  ${String(points).padStart(4)}  ${id.padEnd(26)} ${description}`)
    for (const flag of assessment.redFlags) say(`   ${flag.factor === null ? '·' : '!'}  [${flag.type}] ${flag.description}`)
    if (profile === 'default') continue
    const points = new Map(assessment.risk.factors.map((factor) => [factor.id, factor.points]))
    const wrong = expected.filter(([id, value]) => points.get(id) !== value)
    say(
      wrong.length === 0
        ? `  all ${expected.length} factors of the seed with its scores (${expected.reduce((sum, [, value]) => sum + value, 0)} together)`
        : `  DIFFERENT: ${JSON.stringify(wrong)}`,
    )
    if (wrong.length > 0 || assessment.risk.score !== 100) process.exitCode = 1
  }
}
