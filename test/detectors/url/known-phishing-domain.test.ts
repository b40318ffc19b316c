import { detector } from '../../../src/detectors/url/known-phishing-domain.ts'
import { anEnrichment } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a conviction, once for two providers': {
      enrichments: [
        anEnrichment({ kind: 'domain', observable: 'bad.example', detail: { malicious: 4 } }),
        anEnrichment({ kind: 'domain', observable: 'bad.example', provider: 'second', detail: null }),
      ],
      says: ['Malicious domain detected: bad[.]example (4 detections)'],
    },
    'one detection': {
      enrichments: [anEnrichment({ kind: 'domain', observable: 'bad.example', detail: { malicious: 1 } })],
      says: [/\(1 detection\)$/],
    },
    'a list without numbers': {
      enrichments: [anEnrichment({ kind: 'domain', observable: 'bad.example', provider: 'lists', detail: null })],
      says: [/\(listed by lists\)$/],
    },
  },
  silent: {
    'a suspicion': { enrichments: [anEnrichment({ kind: 'domain', observable: 'bad.example', status: 'suspicious' })] },
    'an unknown one': { enrichments: [anEnrichment({ kind: 'domain', observable: 'bad.example', status: 'unknown', detail: null })] },
    'a provider that did not answer': {
      enrichments: [anEnrichment({ kind: 'domain', observable: 'bad.example', status: 'unavailable', detail: null })],
    },
    'a harmless one with old detections': {
      enrichments: [anEnrichment({ kind: 'domain', observable: 'bad.example', status: 'harmless', detail: { malicious: 1 } })],
    },
    'another kind': { enrichments: [anEnrichment({ kind: 'ip', observable: 'x' })] },
  },
})
