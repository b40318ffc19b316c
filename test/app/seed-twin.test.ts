/** A self-written twin of the mail in the seed's write-up: the same eight factors, the same scores, seven red flags that are true. */
import { expect } from 'chai'
import { shippedFile } from '../../src/app/paths.ts'
import { assessmentSchema, type Assessment } from '../../src/domain/analysis.ts'
import { analyseWithVirusTotal } from '../helpers/analyse-with-virustotal.ts'
import type { FakeVirusTotalEntry } from '../helpers/fake-virustotal.ts'

const twin = shippedFile('test/fixtures/unusual-sign-in.eml')
const url = 'http://quietmeter-7f3k.net/track/p81Rk0ZqLw7733aBcD9Xy44VnTgHm2'
const table: readonly FakeVirusTotalEntry[] = [
  { kind: 'url', value: url, stats: { malicious: 4, harmless: 67, undetected: 20 } },
  { kind: 'domain', value: 'quietmeter-7f3k.net', stats: { malicious: 1, suspicious: 1, harmless: 61, undetected: 32 } },
]
const seedFactors: Readonly<Record<string, number>> = {
  authentication_failure: 30,
  known_phishing_domain: 40,
  malicious_url: 40,
  header_inconsistencies: 30,
  domain_mismatch: 25,
  unusual_send_time: 10,
  base64_content: 15,
  tracking_pixel: 5,
}
const pointsOf = (assessment: Assessment): Readonly<Record<string, number>> =>
  Object.fromEntries(assessment.risk.factors.map(({ id, points }) => [id, points]))
const flags = (assessment: Assessment, detector: string): readonly string[] =>
  assessment.redFlags.filter((flag) => flag.detector === detector).map(({ description }) => description)

describe("the twin of the seed's message", function () {
  this.timeout(30_000)
  let seed: Assessment
  let byDefault: Assessment
  before(async () => {
    seed = (await analyseWithVirusTotal(twin, 'seed', table)).assessment
    byDefault = (await analyseWithVirusTotal(twin, 'default', table)).assessment
  })

  it("gets the seed's eight factors with exactly its eight scores in profile seed", () => {
    const points = pointsOf(seed)
    for (const [id, expected] of Object.entries(seedFactors)) expect(points[id], id).to.equal(expected)
    expect(Object.values(seedFactors).reduce((sum, value) => sum + value, 0)).to.equal(195)
    expect(seed.risk).to.include({ score: 100, level: 'High' })
    expect(seed.verdict).to.equal('phishing')
  })

  it('shows the seven red flags, each true of the mail and with its evidence', () => {
    expect(flags(seed, 'authentication/dkim-fail')).to.have.length(1)
    expect(flags(seed, 'authentication/dmarc-fail')).to.have.length(1)
    expect(flags(seed, 'authentication/spf-fail'), 'SPF is none, not failed').to.have.length(0)
    expect(flags(seed, 'behaviour/unusual-send-time')[0]).to.match(/2:/)
    expect(flags(seed, 'url/opaque-token')[0]).to.match(/opaque token/i)
    expect(flags(seed, 'content/tracking-pixel')).to.have.length(1)
    expect(flags(seed, 'url/known-phishing-domain')[0])
      .to.include('quietmeter-7f3k[.]net')
      .and.match(/1 detection\b/)
    expect(flags(seed, 'url/malicious-url')[0]).to.match(/4 detections/)
    expect(flags(seed, 'header/reply-to-mismatch')).to.have.length(1)
    for (const flag of seed.redFlags) expect(flag.evidence, flag.detector).not.to.be.empty
  })

  it('reaches High in profile default with its own factors; one engine convicts no domain there', () => {
    expect(byDefault.risk.level).to.equal('High')
    expect(pointsOf(byDefault)).to.have.property('malicious_url', 40)
    expect(pointsOf(byDefault)).not.to.have.property('known_phishing_domain')
  })

  it('sends the URL only as a hash, and says what left', async () => {
    const { requests, assessment } = await analyseWithVirusTotal(twin, 'seed', table)
    expect(requests.length).to.be.at.least(2)
    expect(requests.map(({ path }) => path).join(' ')).not.to.include('track')
    expect(assessment.disclosures).to.have.length(requests.length)
  })

  it('fits the contract', () => {
    expect(assessmentSchema.safeParse(seed).success).to.equal(true)
    expect(assessmentSchema.safeParse(byDefault).success).to.equal(true)
  })
})
