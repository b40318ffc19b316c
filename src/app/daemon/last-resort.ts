/** The assessment of a submission that could not be analysed even after retries: it says so, and a person takes over. */
import { noAuthentication, type Assessment } from '../../domain/analysis.ts'

export function lastResortAssessment(options: {
  readonly path: string
  readonly sha256: string
  readonly version: string
  readonly detectors: string
}): Assessment {
  return {
    schemaVersion: 1,
    input: { path: options.path, index: 0 },
    verdict: 'inconclusive',
    threatType: null,
    confidence: null,
    reasons: ['The analysis of the submission failed three times.'],
    risk: { score: 0, rawTotal: 0, level: 'Low', factors: [] },
    redFlags: [],
    model: null,
    evidence: { grade: 'E', reasons: ['The analysis failed; nothing is known of this submission.'], closable: false },
    submission: null,
    campaign: null,
    reporter: null,
    message: {
      sha256: options.sha256,
      subject: null,
      from: [],
      replyTo: [],
      returnPath: null,
      to: [],
      cc: [],
      date: null,
      messageId: null,
      languages: [],
      headers: [],
      received: [],
      textExcerpt: '',
    },
    authentication: noAuthentication,
    observables: { urls: [], domains: [], ips: [], addresses: [], phones: [], mailtos: [], files: [] },
    enrichments: [],
    disclosures: [],
    gaps: [{ stage: 'assess', reason: 'the analysis failed three times' }],
    limits: [],
    recommendations: ['Open the submission in the failed folder by hand, in a place made for it, and decide.'],
    versions: { anomix: options.version, detectors: options.detectors, model: null },
    timings: { parseMs: 0, totalMs: 0 },
  }
}
