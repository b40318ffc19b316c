import { detector } from '../../../src/detectors/threat-intel/malicious-ip.ts'
import { anEnrichment } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a conviction, once for two providers': {
      enrichments: [
        anEnrichment({ kind: 'ip', observable: '203.0.113.9', detail: { malicious: 4 } }),
        anEnrichment({ kind: 'ip', observable: '203.0.113.9', provider: 'second', detail: null }),
      ],
      says: ['Malicious IP address detected: 203[.]0[.]113[.]9 (4 detections)'],
    },
    'one detection': {
      enrichments: [anEnrichment({ kind: 'ip', observable: '203.0.113.9', detail: { malicious: 1 } })],
      says: [/\(1 detection\)$/],
    },
    'a list without numbers': {
      enrichments: [anEnrichment({ kind: 'ip', observable: '203.0.113.9', provider: 'lists', detail: null })],
      says: [/\(listed by lists\)$/],
    },
  },
  silent: {
    'a suspicion': { enrichments: [anEnrichment({ kind: 'ip', observable: '203.0.113.9', status: 'suspicious' })] },
    'an unknown one': { enrichments: [anEnrichment({ kind: 'ip', observable: '203.0.113.9', status: 'unknown', detail: null })] },
    'a provider that did not answer': {
      enrichments: [anEnrichment({ kind: 'ip', observable: '203.0.113.9', status: 'unavailable', detail: null })],
    },
    'a harmless one with old detections': {
      enrichments: [anEnrichment({ kind: 'ip', observable: '203.0.113.9', status: 'harmless', detail: { malicious: 1 } })],
    },
    'another kind': { enrichments: [anEnrichment({ kind: 'url', observable: 'x' })] },
  },
})
