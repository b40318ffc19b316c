import { detector } from '../../../src/detectors/url/malicious-url.ts'
import { anEnrichment } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a conviction, once for two providers': {
      enrichments: [
        anEnrichment({ kind: 'url', observable: 'http://bad.example/track/x', detail: { malicious: 4 } }),
        anEnrichment({ kind: 'url', observable: 'http://bad.example/track/x', provider: 'second', detail: null }),
      ],
      says: ['Malicious URL detected: hxxp[://]bad[.]example/track/x (4 detections)'],
    },
    'one detection': {
      enrichments: [anEnrichment({ kind: 'url', observable: 'http://bad.example/track/x', detail: { malicious: 1 } })],
      says: [/\(1 detection\)$/],
    },
    'a list without numbers': {
      enrichments: [anEnrichment({ kind: 'url', observable: 'http://bad.example/track/x', provider: 'lists', detail: null })],
      says: [/\(listed by lists\)$/],
    },
  },
  silent: {
    'a suspicion': { enrichments: [anEnrichment({ kind: 'url', observable: 'http://bad.example/track/x', status: 'suspicious' })] },
    'an unknown one': {
      enrichments: [anEnrichment({ kind: 'url', observable: 'http://bad.example/track/x', status: 'unknown', detail: null })],
    },
    'a provider that did not answer': {
      enrichments: [anEnrichment({ kind: 'url', observable: 'http://bad.example/track/x', status: 'unavailable', detail: null })],
    },
    'a harmless one with old detections': {
      enrichments: [anEnrichment({ kind: 'url', observable: 'http://bad.example/track/x', status: 'harmless', detail: { malicious: 1 } })],
    },
    'another kind': { enrichments: [anEnrichment({ kind: 'ip', observable: 'x' })] },
  },
})
