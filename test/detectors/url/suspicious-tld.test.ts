import { detector } from '../../../src/detectors/url/suspicious-tld.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'the trait, once for each host': {
      message: withObservables({
        urls: [anUrl('https://shop.xyz/', { traits: ['suspicious-tld'] }), anUrl('https://shop.xyz/2', { traits: ['suspicious-tld'] })],
      }),
      says: ['Link under an often abused ending: shop[.]xyz'],
    },
  },
  silent: {
    'an ordinary link': { message: withObservables({ urls: [anUrl('https://www.orchard.example/')] }) },
    'a link with other traits': { message: withObservables({ urls: [anUrl('https://microsoft.com/', { traits: ['port'] })] }) },
    'an unsubscribe header': {
      message: withObservables({ urls: [anUrl('https://shop.xyz/', { traits: ['suspicious-tld'], foundIn: ['list-unsubscribe'] })] }),
    },
  },
})
