import { detector } from '../../../src/detectors/url/new-domain.ts'
import { anEnrichment } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a domain of three days': {
      enrichments: [anEnrichment({ status: 'unknown', detail: { ageDays: 3.7 } })],
      says: ['New domain: bad[.]example was registered 3 days ago'],
    },
    'a domain of one day, once': {
      enrichments: [anEnrichment({ detail: { ageDays: 1 } }), anEnrichment({ provider: 'b', detail: { ageDays: 2 } })],
      says: ['New domain: bad[.]example was registered 1 day ago'],
    },
  },
  silent: {
    'an old domain': { enrichments: [anEnrichment({ detail: { ageDays: 4000 } })] },
    'exactly thirty days': { enrichments: [anEnrichment({ detail: { ageDays: 30 } })] },
    'an unknown age': { enrichments: [anEnrichment({ detail: { ageDays: null } })] },
    'an impossible age': { enrichments: [anEnrichment({ detail: { ageDays: -5 } })] },
    'a URL': { enrichments: [anEnrichment({ kind: 'url', detail: { ageDays: 3 } })] },
  },
})
