import { detector } from '../../../src/detectors/url/many-subdomains.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'the trait, once for each host': {
      message: withObservables({
        urls: [
          anUrl('https://a.b.c.d.x.example/', { traits: ['many-subdomains'] }),
          anUrl('https://a.b.c.d.x.example/2', { traits: ['many-subdomains'] }),
        ],
      }),
      says: ['Link with many sub-domains: a[.]b[.]c[.]d[.]x[.]example'],
    },
  },
  silent: {
    'an ordinary link': { message: withObservables({ urls: [anUrl('https://www.orchard.example/')] }) },
    'a link with other traits': { message: withObservables({ urls: [anUrl('https://microsoft.com/', { traits: ['port'] })] }) },
    'an unsubscribe header': {
      message: withObservables({
        urls: [anUrl('https://a.b.c.d.x.example/', { traits: ['many-subdomains'], foundIn: ['list-unsubscribe'] })],
      }),
    },
  },
})
