import { detector } from '../../../src/detectors/url/open-redirect.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a search engine that sends on to a stranger, once for each pair': {
      message: withObservables({
        urls: [
          anUrl('https://www.google.com/url?q=https://evil.example/a', { traits: ['redirector'], leadsTo: 'https://evil.example/a' }),
          anUrl('https://www.google.com/url?q=https://evil.example/b', { traits: ['redirector'], leadsTo: 'https://evil.example/b' }),
        ],
      }),
      says: ['A link through www[.]google[.]com is sent on to evil[.]example'],
    },
    'a listed open redirector': {
      message: withObservables({
        urls: [
          anUrl('https://go.portal.example/out?url=http://203.0.113.9/', {
            traits: ['open-redirect-candidate'],
            leadsTo: 'http://203.0.113.9/',
          }),
        ],
      }),
      says: [/is sent on to 203/],
    },
  },
  silent: {
    'a site that sends on to itself': {
      message: withObservables({
        urls: [
          anUrl('https://www.shop.example/out?url=https://help.shop.example/', {
            traits: ['open-redirect-candidate'],
            leadsTo: 'https://help.shop.example/',
          }),
        ],
      }),
    },
    'a link that a mail filter rewrote': {
      message: withObservables({
        urls: [
          anUrl('https://eur01.safelinks.protection.outlook.com/?url=x', { traits: ['rewriter'], leadsTo: 'https://www.orchard.example/' }),
        ],
      }),
    },
    'an ordinary link with a return address': {
      message: withObservables({ urls: [anUrl('https://login.orchard.example/?return=https://app.orchard.example/')] }),
    },
  },
})
