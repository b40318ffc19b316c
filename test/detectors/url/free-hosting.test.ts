import { detector } from '../../../src/detectors/url/free-hosting.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a page of anybody, once for each host': {
      message: withObservables({
        urls: [
          anUrl('https://invoice-42.pages.dev/a', { traits: ['free-hosting'] }),
          anUrl('https://invoice-42.pages.dev/b', { traits: ['free-hosting'] }),
        ],
      }),
      says: ['Link to a page on shared hosting: invoice-42[.]pages[.]dev'],
    },
  },
  silent: {
    "the sender's own page there": {
      message: withObservables(
        { urls: [anUrl('https://club.altervista.org/', { traits: ['free-hosting'] })] },
        { from: [{ name: '', address: 'post@club.altervista.org' }] },
      ),
    },
    'an ordinary link': { message: withObservables({ urls: [anUrl('https://www.orchard.example/')] }) },
    'a host that only names one': { message: withObservables({ urls: [anUrl('https://pages.dev.orchard.example/')] }) },
  },
})
