import { detector } from '../../../src/detectors/authentication/spf-fail.ts'
import { anAuthentication } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a failed SPF check': {
      authentication: anAuthentication({ spf: { result: 'fail', domain: 'x.example' } }),
      says: ['SPF authentication failed'],
    },
  },
  silent: {
    'SPF none': { authentication: anAuthentication({ spf: { result: 'none', domain: null } }) },
    'SPF softfail': { authentication: anAuthentication({ spf: { result: 'softfail', domain: null } }) },
    'SPF neutral': { authentication: anAuthentication({ spf: { result: 'neutral', domain: null } }) },
    'SPF temperror': { authentication: anAuthentication({ spf: { result: 'temperror', domain: null } }) },
    'SPF pass': { authentication: anAuthentication({ spf: { result: 'pass', domain: null } }) },
    'SPF unknown': { authentication: anAuthentication({ spf: { result: 'unknown', domain: null } }) },
  },
})
