import { detector } from '../../../src/detectors/sender/own-organisation.ts'
import { aMessage, anAuthentication } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a proven colleague': {
      authentication: anAuthentication({ trusted: true, dmarc: { result: 'pass', domain: 'orchard.example' } }),
      says: ['Sent by the own organisation (orchard[.]example), DMARC passed'],
    },
  },
  silent: {
    'an unproven colleague': {},
    'a forged colleague': { authentication: anAuthentication({ trusted: true, dmarc: { result: 'fail', domain: 'orchard.example' } }) },
    'a proven stranger': {
      message: aMessage({ from: [{ name: '', address: 'a@other.example' }] }),
      authentication: anAuthentication({ trusted: true, dmarc: { result: 'pass', domain: 'other.example' } }),
    },
  },
})
