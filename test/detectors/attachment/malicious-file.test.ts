import { detector } from '../../../src/detectors/attachment/malicious-file.ts'
import { anEnrichment } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a conviction, once for two providers': {
      enrichments: [
        anEnrichment({
          kind: 'file',
          observable: 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
          detail: { malicious: 4 },
        }),
        anEnrichment({
          kind: 'file',
          observable: 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
          provider: 'second',
          detail: null,
        }),
      ],
      says: [/^Malicious file detected: c{64} \(4 detections\)$/],
    },
    'one detection': {
      enrichments: [
        anEnrichment({
          kind: 'file',
          observable: 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
          detail: { malicious: 1 },
        }),
      ],
      says: [/\(1 detection\)$/],
    },
    'a list without numbers': {
      enrichments: [
        anEnrichment({
          kind: 'file',
          observable: 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
          provider: 'lists',
          detail: null,
        }),
      ],
      says: [/\(listed by lists\)$/],
    },
  },
  silent: {
    'a suspicion': {
      enrichments: [
        anEnrichment({
          kind: 'file',
          observable: 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
          status: 'suspicious',
        }),
      ],
    },
    'an unknown one': {
      enrichments: [
        anEnrichment({
          kind: 'file',
          observable: 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
          status: 'unknown',
          detail: null,
        }),
      ],
    },
    'a provider that did not answer': {
      enrichments: [
        anEnrichment({
          kind: 'file',
          observable: 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
          status: 'unavailable',
          detail: null,
        }),
      ],
    },
    'a harmless one with old detections': {
      enrichments: [
        anEnrichment({
          kind: 'file',
          observable: 'cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc',
          status: 'harmless',
          detail: { malicious: 1 },
        }),
      ],
    },
    'another kind': { enrichments: [anEnrichment({ kind: 'ip', observable: 'x' })] },
  },
})
