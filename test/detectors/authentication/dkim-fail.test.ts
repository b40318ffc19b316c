import { detector } from '../../../src/detectors/authentication/dkim-fail.ts'
import { anAuthentication } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a failed signature': {
      authentication: anAuthentication({ dkim: [{ result: 'fail', domain: 'orchard.example', selector: 's1' }] }),
      says: ['DKIM authentication failed'],
    },
    'several failed ones, counted once': {
      authentication: anAuthentication({
        dkim: [
          { result: 'fail', domain: 'orchard.example', selector: 's1' },
          { result: 'fail', domain: 'list.example', selector: 's1' },
        ],
      }),
      says: ['DKIM authentication failed'],
    },
    'a failed one beside the pass of a stranger': {
      authentication: anAuthentication({
        dkim: [
          { result: 'fail', domain: 'orchard.example', selector: 's1' },
          { result: 'pass', domain: 'bulk.example', selector: 's1' },
        ],
      }),
      says: ['DKIM authentication failed'],
    },
  },
  silent: {
    'no signature at all': { authentication: anAuthentication({ dkim: [] }) },
    'a neutral and a temporary error': {
      authentication: anAuthentication({
        dkim: [
          { result: 'neutral', domain: 'orchard.example', selector: 's1' },
          { result: 'temperror', domain: 'orchard.example', selector: 's1' },
        ],
      }),
    },
    "a list's broken signature beside the sender's good one": {
      authentication: anAuthentication({
        dkim: [
          { result: 'fail', domain: 'list.example', selector: 's1' },
          { result: 'pass', domain: 'mail.orchard.example', selector: 's1' },
        ],
      }),
    },
    'a pass': { authentication: anAuthentication({ dkim: [{ result: 'pass', domain: 'orchard.example', selector: 's1' }] }) },
  },
})
