/**
 * What the product says of the self-written cases, without look-ups: verdicts by family, service and language, and every
 * case that came out wrong with its red flags. `node tools/judge-cases.ts [--json FILE]`.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { systemClock } from '../src/app/clock.ts'
import { composeAnalyser } from '../src/app/compose/analyser.ts'
import { loadConfig } from '../src/app/config/load.ts'
import { createLogger } from '../src/app/logger.ts'
import type { Verdict } from '../src/domain/analysis.ts'
import { cases, type JudgedCase } from '../test/cases/index.ts'

const verdicts = ['phishing', 'suspicious', 'inconclusive', 'spam', 'legitimate', 'simulation'] as const
/** Messages in hand at one time: two threads work, one more waits. */
const lanes = 3

interface Judgement extends Omit<JudgedCase, 'bytes'> {
  readonly verdict: Verdict
  readonly score: number
  readonly grade: string
  /** P(malicious) of the model, null without one. */
  readonly probability: number | null
  /** `id points`, the weightiest first. */
  readonly factors: readonly string[]
  /** `detector: description`. */
  readonly redFlags: readonly string[]
}

/** The house that the cases were sent to: corp.example, whose own server is believed. */
const environment = {
  ANOMIX_ORGANISATION__DOMAINS: '["corp.example"]',
  ANOMIX_AUTHENTICATION__TRUSTED_AUTHSERV_IDS: '["mx.corp.example"]',
}

async function judgeAll(): Promise<readonly Judgement[]> {
  const logger = createLogger({ level: 'error', secrets: [], stream: process.stderr })
  const analyser = composeAnalyser(loadConfig({ file: null, environment }), { noIntel: true, clock: systemClock, logger })
  const judgements: (Judgement | undefined)[] = []
  const rest = cases.entries()
  const work = async (): Promise<void> => {
    for (const [index, { bytes, ...known }] of rest) {
      const request = { bytes: await bytes(), path: known.name, firstIndex: 0, as: 'message', truncated: false } as const
      const [first] = (await analyser.analyse(request)).assessments
      if (first === undefined) throw new Error(`${known.name} was not assessed.`)
      judgements[index] = {
        ...known,
        verdict: first.verdict,
        score: first.risk.score,
        grade: first.evidence.grade,
        probability: first.model?.probability ?? null,
        factors: first.risk.factors.map(({ id, points }) => `${id} ${points}`),
        redFlags: first.redFlags.map(({ detector, description }) => `${detector}: ${description}`),
      }
    }
  }
  try {
    await Promise.all(Array.from({ length: lanes }, work))
  } finally {
    await analyser.close()
  }
  return judgements.filter((judgement) => judgement !== undefined)
}

const sideOf = ({ malicious }: Judgement): string => (malicious ? 'lure' : 'innocent')

function printTable(title: string, judgements: readonly Judgement[], rowOf: (judgement: Judgement) => string): void {
  const rows = [...new Set(judgements.map((judgement) => `${rowOf(judgement)}, ${sideOf(judgement)}`))]
  console.log(`\n${title.padEnd(34)} ${['all', ...verdicts].map((column) => column.padStart(12)).join(' ')}`)
  for (const row of rows) {
    const group = judgements.filter((judgement) => `${rowOf(judgement)}, ${sideOf(judgement)}` === row)
    const counts = verdicts.map((verdict) => group.filter((judgement) => judgement.verdict === verdict).length)
    console.log(`${row.padEnd(34)} ${[group.length, ...counts].map((count) => String(count).padStart(12)).join(' ')}`)
  }
}

function printWrong(title: string, judgements: readonly Judgement[]): void {
  console.log(`\n${title}: ${judgements.length}`)
  for (const { name, language, verdict, score, factors, redFlags } of judgements) {
    console.log(`  ${name} (${language}): ${verdict}, score ${score}; ${factors.join(', ')}`)
    for (const flag of redFlags) console.log(`      ${flag}`)
  }
}

const { values } = parseArgs({ options: { json: { type: 'string' } } })
const judgements = await judgeAll()
const missed: readonly Verdict[] = ['legitimate', 'spam']
const alarmed: readonly Verdict[] = ['phishing', 'suspicious']
printTable('family', judgements, ({ family }) => family)
printTable('service or topic', judgements, ({ service }) => service)
printTable('language', judgements, ({ family, language }) => `${family} ${language}`)
printWrong(
  'Lures called legitimate or spam',
  judgements.filter(({ malicious, verdict }) => malicious && missed.includes(verdict)),
)
printWrong(
  'Innocent mails called phishing or suspicious',
  judgements.filter(({ malicious, verdict }) => !malicious && alarmed.includes(verdict)),
)
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(judgements, null, 2)}\n`)
