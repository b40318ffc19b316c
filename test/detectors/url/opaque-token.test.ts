import { detector } from '../../../src/detectors/url/opaque-token.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a token in a path, once': {
      message: withObservables({
        urls: [anUrl('https://x.example/a', { traits: ['opaque-token'] }), anUrl('https://y.example/b', { traits: ['opaque-token'] })],
      }),
      says: ['An opaque token stands in a URL path'],
    },
  },
  silent: {
    'a readable path': { message: withObservables({ urls: [anUrl('https://x.example/minutes-of-tuesday')] }) },
    'no link': { message: withObservables({ urls: [] }) },
    'a token in an unsubscribe header': {
      message: withObservables({ urls: [anUrl('https://x.example/a', { traits: ['opaque-token'], foundIn: ['list-unsubscribe'] })] }),
    },
  },
})
