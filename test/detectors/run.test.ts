import { expect } from 'chai'
import { runAuthenticationDetectors, runEnrichmentDetectors, runMessageDetectors } from '../../src/detectors/run.ts'
import type { MessageDetector } from '../../src/domain/finding.ts'
import { aContext, aHeader, aMessage, anAuthentication, anEnrichment } from '../helpers/a-message.ts'

const card = {
  factor: 'x',
  type: 'Content',
  title: 't',
  meaning: 'm',
  check: 'c',
  severity: 'low',
  technique: null,
  falsePositives: [],
  needs: 'message',
} as const

describe('running the detectors', () => {
  it('finds nothing in an ordinary mail', () => {
    expect(runMessageDetectors(aMessage(), aContext())).to.deep.equal({ findings: [], gaps: [] })
  })

  it('turns a detector that throws into a gap and goes on', () => {
    const broken: MessageDetector = {
      ...card,
      id: 'content/broken',
      detect: () => {
        throw new TypeError('words of the mail')
      },
    }
    const sound: MessageDetector = { ...card, id: 'content/sound', detect: () => [{ description: 'd', evidence: [] }] }
    const { findings, gaps } = runMessageDetectors(aMessage(), aContext(), [broken, sound])
    expect(findings.map(({ detector }) => detector)).to.deep.equal(['content/sound'])
    expect(gaps).to.deep.equal([{ stage: 'detect', reason: 'detector content/broken failed: TypeError' }])
  })

  it('adds id, type, factor and role of the card to what the rule says', () => {
    const message = aMessage({ headers: [...aMessage().headers, aHeader('x-PRIORITY', '1 (Highest)')] })
    const [finding] = runMessageDetectors(message, aContext()).findings
    expect(finding).to.deep.include({
      detector: 'header/priority-marked',
      factor: 'header_inconsistencies',
      role: 'context',
      type: 'Behavioral',
      lure: null,
    })
  })

  it('bounds what one detector can say', () => {
    const loud: MessageDetector = {
      ...card,
      id: 'content/loud',
      detect: () => Array.from({ length: 1_000 }, () => ({ description: 'd', evidence: [] })),
    }
    expect(runMessageDetectors(aMessage(), aContext(), [loud]).findings).to.have.length(20)
  })

  it('runs the rules on authentication and on intelligence apart', () => {
    const failed = anAuthentication({ dmarc: { result: 'fail', domain: 'orchard.example' } })
    expect(runAuthenticationDetectors(aMessage(), failed, aContext()).findings.map(({ detector }) => detector)).to.deep.equal([
      'authentication/dmarc-fail',
    ])
    expect(runEnrichmentDetectors(aMessage(), [anEnrichment()], aContext()).findings.map(({ detector }) => detector)).to.deep.equal([
      'url/known-phishing-domain',
    ])
  })
})
