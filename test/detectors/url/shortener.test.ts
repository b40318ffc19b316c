import { detector } from '../../../src/detectors/url/shortener.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'the trait, once for each host': {
      message: withObservables({
        urls: [anUrl('https://bit.ly/abc', { traits: ['shortener'] }), anUrl('https://bit.ly/abc2', { traits: ['shortener'] })],
      }),
      says: ['Shortened link through bit[.]ly'],
    },
  },
  silent: {
    'an ordinary link': { message: withObservables({ urls: [anUrl('https://www.orchard.example/')] }) },
    'a link with other traits': { message: withObservables({ urls: [anUrl('https://microsoft.com/', { traits: ['port'] })] }) },
    'an unsubscribe header': {
      message: withObservables({ urls: [anUrl('https://bit.ly/abc', { traits: ['shortener'], foundIn: ['list-unsubscribe'] })] }),
    },
  },
})
