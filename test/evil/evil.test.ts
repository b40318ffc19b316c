/** The quick hostile messages through the real worker pool and the whole analysis; `node tools/evil.ts` runs all of them, with figures. */
import { expect } from 'chai'
import { PassThrough } from 'node:stream'
import { type Analyser, composeAnalyser } from '../../src/app/compose/analyser.ts'
import { loadConfig } from '../../src/app/config/load.ts'
import { createLogger } from '../../src/app/logger.ts'
import { takeEscapes } from '../helpers/network-guard.ts'
import type { EvilMessage } from './evil-message.ts'
import { evilMessages } from './index.ts'

const clock = { now: () => new Date('2026-11-23T10:00:00Z') }

describe('hostile messages', function () {
  this.timeout(120_000)
  let analyser: Analyser
  before(() => {
    const logger = createLogger({ level: 'error', secrets: [], stream: new PassThrough().resume() })
    analyser = composeAnalyser(loadConfig({ file: null, environment: { ANOMIX_MODEL__USE: 'none' } }), { noIntel: true, clock, logger })
  })
  after(async () => {
    await analyser.close()
  })

  /** What one message breaks of what was promised, empty where nothing. */
  const broken = async ({ id, as, build, hidden, breaks }: EvilMessage): Promise<readonly string[]> => {
    const { assessments } = await analyser.analyse({ bytes: await build(), path: id, firstIndex: 0, as, truncated: false })
    const urls = assessments.flatMap(({ observables }) => observables.urls.map(({ url }) => url))
    const limits = assessments.flatMap((assessment) => assessment.limits)
    const flags = assessments.flatMap(({ redFlags }) => redFlags.map(({ detector }) => detector))
    return [
      ...(assessments.length > 0 ? [] : [`${id}: no assessment`]),
      ...(hidden === null || urls.includes(hidden) ? [] : [`${id}: link lost`]),
      ...(breaks && limits.length === 0 ? [`${id}: no budget broke`] : []),
      ...(limits.length > 0 && !flags.includes('structure/evasive-structure') ? [`${id}: no red flag`] : []),
      ...assessments
        .filter((assessment) => assessment.limits.length > 0 && assessment.verdict === 'legitimate')
        .map(() => `${id}: legitimate in the dark`),
    ]
  }

  it('are at least sixty, each with its own id', () => {
    const ids = evilMessages().map(({ id }) => id)
    expect(ids.length).to.be.at.least(60)
    expect(new Set(ids).size).to.equal(ids.length)
  })

  it('are the same bytes whenever they are built', async () => {
    for (const { id, build } of evilMessages().filter(({ heavy }) => !heavy)) {
      expect(Buffer.from(await build()).equals(await build()), id).to.equal(true)
    }
  })

  it('each get an assessment, show their hidden link, and are told where they broke a budget, never called legitimate then', async () => {
    const all: string[] = []
    for (const message of evilMessages().filter(({ heavy }) => !heavy)) all.push(...(await broken(message)))
    expect(all).to.deep.equal([])
  })

  it('leave the prototypes of objects as they were', () => {
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined)
    expect(Object.keys(Object.prototype)).to.deep.equal([])
  })

  it('open no connection and look no name up', () => {
    expect(takeEscapes()).to.deep.equal([])
  })
})
