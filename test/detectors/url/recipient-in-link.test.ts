import { detector } from '../../../src/detectors/url/recipient-in-link.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'the trait, once for each host': {
      message: withObservables({
        urls: [
          anUrl('https://forms.example/#ben@orchard.example', { traits: ['recipient-in-url'] }),
          anUrl('https://forms.example/2#ben@orchard.example', { traits: ['recipient-in-url'] }),
        ],
      }),
      says: ['A link to forms[.]example carries the address of the recipient'],
    },
  },
  silent: {
    'an ordinary link': { message: withObservables({ urls: [anUrl('https://www.orchard.example/')] }) },
    'the way out of a list': {
      message: withObservables({
        urls: [anUrl('https://list.example/u?m=ben@orchard.example', { traits: ['recipient-in-url'], foundIn: ['list-unsubscribe'] })],
      }),
    },
    'an opaque token': { message: withObservables({ urls: [anUrl('https://list.example/t/x', { traits: ['opaque-token'] })] }) },
  },
})
