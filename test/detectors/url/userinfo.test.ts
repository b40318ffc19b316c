import { detector } from '../../../src/detectors/url/userinfo.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a shop before the @, once for each host': {
      message: withObservables({
        urls: [
          anUrl('http://paypal.com@203.0.113.9/', { traits: ['userinfo', 'userinfo-host'] }),
          anUrl('http://paypal.com@203.0.113.9/2', { traits: ['userinfo', 'userinfo-host'] }),
        ],
      }),
      says: ['Link that shows paypal[.]com and leads to 203[.]0[.]113[.]9'],
    },
    'a page behind the host of a mail provider': {
      message: withObservables({ urls: [anUrl('http://paypal.com@gmail.com/login', { traits: ['userinfo', 'userinfo-host'] })] }),
      says: [/shows paypal/],
    },
  },
  silent: {
    'an ordinary link': { message: withObservables({ urls: [anUrl('https://www.orchard.example/')] }) },
    'a plain user name of a build server': {
      message: withObservables({ urls: [anUrl('https://builder@git.orchard.example/repo', { traits: ['userinfo'] })] }),
    },
    'data beside the text whose names hold an @': {
      message: withObservables({ urls: [anUrl('http://schema.example@type/', { traits: ['userinfo', 'userinfo-host'] })] }),
    },
    'a mail address that a program made a link of': {
      message: withObservables({ urls: [anUrl('http://ann.lee@gmail.com/', { traits: ['userinfo', 'userinfo-host'] })] }),
    },
    'a handle in a path': { message: withObservables({ urls: [anUrl('https://social.example/@orchard.example')] }) },
    'an unsubscribe header': {
      message: withObservables({
        urls: [anUrl('http://paypal.com@203.0.113.9/', { traits: ['userinfo-host'], foundIn: ['list-unsubscribe'] })],
      }),
    },
  },
})
