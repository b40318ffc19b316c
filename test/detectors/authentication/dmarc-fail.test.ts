import { detector } from '../../../src/detectors/authentication/dmarc-fail.ts'
import { anAuthentication } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a failed DMARC check': {
      authentication: anAuthentication({ dmarc: { result: 'fail', domain: 'x.example' } }),
      says: ['DMARC authentication failed'],
    },
  },
  silent: {
    'DMARC none': { authentication: anAuthentication({ dmarc: { result: 'none', domain: null } }) },
    'DMARC temperror': { authentication: anAuthentication({ dmarc: { result: 'temperror', domain: null } }) },
    'DMARC permerror': { authentication: anAuthentication({ dmarc: { result: 'permerror', domain: null } }) },
    'DMARC pass': { authentication: anAuthentication({ dmarc: { result: 'pass', domain: null } }) },
    'DMARC unknown': { authentication: anAuthentication({ dmarc: { result: 'unknown', domain: null } }) },
  },
})
