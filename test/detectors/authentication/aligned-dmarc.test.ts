import { detector } from '../../../src/detectors/authentication/aligned-dmarc.ts'
import { aMessage, anAuthentication } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a pass for the From domain': {
      authentication: anAuthentication({ trusted: true, dmarc: { result: 'pass', domain: 'orchard.example' } }),
      says: ['DMARC passed for orchard[.]example'],
    },
    'a pass for the organisation of a sub-domain': {
      message: aMessage({ from: [{ name: '', address: 'a@news.orchard.example' }] }),
      authentication: anAuthentication({ trusted: true, dmarc: { result: 'pass', domain: 'orchard.example' } }),
      says: ['DMARC passed for orchard[.]example'],
    },
  },
  silent: {
    'a pass for somebody else': { authentication: anAuthentication({ trusted: true, dmarc: { result: 'pass', domain: 'other.example' } }) },
    'a pass that is nobody’s word': { authentication: anAuthentication({ dmarc: { result: 'pass', domain: 'orchard.example' } }) },
    'a fail': { authentication: anAuthentication({ trusted: true, dmarc: { result: 'fail', domain: 'orchard.example' } }) },
    'a pass without a domain': { authentication: anAuthentication({ trusted: true, dmarc: { result: 'pass', domain: null } }) },
    'two From addresses': {
      message: aMessage({
        from: [
          { name: '', address: 'a@orchard.example' },
          { name: '', address: 'b@other.example' },
        ],
      }),
      authentication: anAuthentication({ trusted: true, dmarc: { result: 'pass', domain: 'orchard.example' } }),
    },
  },
})
