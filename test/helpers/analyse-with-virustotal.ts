/** Runs the product's own analysis on one file against the strict VirusTotal on loopback. */
import { readFileSync } from 'node:fs'
import { PassThrough } from 'node:stream'
import { systemClock } from '../../src/app/clock.ts'
import { composeAnalyser } from '../../src/app/compose/analyser.ts'
import { loadConfig } from '../../src/app/config/load.ts'
import { createLogger } from '../../src/app/logger.ts'
import type { Assessment } from '../../src/domain/analysis.ts'
import { fakeVirusTotalKey, startFakeVirusTotal, type FakeRequest, type FakeVirusTotalEntry } from './fake-virustotal.ts'

export interface Looked {
  readonly assessment: Assessment
  readonly requests: readonly FakeRequest[]
}

export async function analyseWithVirusTotal(
  file: string,
  profile: 'seed' | 'default',
  table: readonly FakeVirusTotalEntry[],
): Promise<Looked> {
  const fake = await startFakeVirusTotal(table)
  const config = loadConfig({
    file: null,
    environment: {
      ANOMIX_MODEL__USE: 'none',
      ANOMIX_SCORING__PROFILE: profile,
      ANOMIX_INTEL__VIRUSTOTAL__ENABLED: 'true',
      ANOMIX_INTEL__VIRUSTOTAL__BASE_URL: fake.baseUrl,
      ANOMIX_INTEL__VIRUSTOTAL__API_KEY: fakeVirusTotalKey,
      ANOMIX_INTEL__VIRUSTOTAL__QUOTA__PER_MINUTE: '100',
    },
  })
  const analyser = composeAnalyser(config, {
    noIntel: false,
    clock: systemClock,
    logger: createLogger({ level: 'error', secrets: [], stream: new PassThrough().resume() }),
  })
  try {
    const { assessments } = await analyser.analyse({
      bytes: readFileSync(file),
      path: file,
      firstIndex: 0,
      as: 'message',
      truncated: false,
    })
    const [assessment] = assessments
    if (assessment === undefined) throw new Error('no assessment')
    return { assessment, requests: fake.requests }
  } finally {
    await analyser.close()
    await fake.stop()
  }
}
