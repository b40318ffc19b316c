/** Input of an incident report, for tests. */
import type { Assessment } from '../../src/domain/analysis.ts'
import type { IncidentInput } from '../../src/report/incident-report.ts'

/** A submission of rita@corp.example with the given assessments. */
export function anIncident(assessments: readonly Assessment[]): IncidentInput {
  return {
    assessments,
    caseNumber: 'PH-20261123-7F3A2C',
    mailbox: 'phish',
    receivedAt: '2026-11-23T10:33:00Z',
    reporter: { address: 'rita@corp.example', authenticated: true, proof: 'authentication-results' },
    reporterReason: 'DMARC of corp.example passed at mx.corp.example',
    note: 'Is this real?\nI did not click.',
    reply: { kind: 'observed', reason: 'response.reply.mode is observe', wouldHaveSaid: 'Hello,\n\nThank you for your report.' },
    organisationName: 'Corp',
  }
}
