import { detector } from '../../../src/detectors/url/ip-literal.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'the trait, once for each host': {
      message: withObservables({
        urls: [
          anUrl('http://203.0.113.9/login', { traits: ['ip-literal'] }),
          anUrl('http://203.0.113.9/login2', { traits: ['ip-literal'] }),
        ],
      }),
      says: ['Link to the bare IP address 203[.]0[.]113[.]9'],
    },
  },
  silent: {
    'a disguised address, which url/obfuscated-ip reports': {
      message: withObservables({ urls: [anUrl('http://203.0.113.9/', { traits: ['ip-literal', 'ip-obfuscated'] })] }),
    },
    'an ordinary link': { message: withObservables({ urls: [anUrl('https://www.orchard.example/')] }) },
    'a link with other traits': { message: withObservables({ urls: [anUrl('https://microsoft.com/', { traits: ['port'] })] }) },
    'an unsubscribe header': {
      message: withObservables({ urls: [anUrl('http://203.0.113.9/login', { traits: ['ip-literal'], foundIn: ['list-unsubscribe'] })] }),
    },
  },
})
