import { detector } from '../../../src/detectors/url/userinfo.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'the trait, once for each host': {
      message: withObservables({
        urls: [
          anUrl('http://paypal.com@203.0.113.9/', { traits: ['userinfo'] }),
          anUrl('http://paypal.com@203.0.113.9/2', { traits: ['userinfo'] }),
        ],
      }),
      says: ['Link that hides its host 203[.]0[.]113[.]9 behind a user name'],
    },
  },
  silent: {
    'an ordinary link': { message: withObservables({ urls: [anUrl('https://www.orchard.example/')] }) },
    'a link with other traits': { message: withObservables({ urls: [anUrl('https://microsoft.com/', { traits: ['port'] })] }) },
    'an unsubscribe header': {
      message: withObservables({
        urls: [anUrl('http://paypal.com@203.0.113.9/', { traits: ['userinfo'], foundIn: ['list-unsubscribe'] })],
      }),
    },
  },
})
