import { detector } from '../../../src/detectors/url/homograph.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'the same beginning in a link': {
      message: withObservables({
        urls: [
          anUrl('http://xn--orchard-shop-8of.example/', {
            traits: ['punycode', 'homograph'],
            unicodeHost: '\u043d\u0430orchard-shop.example',
            foundIn: ['html-href', 'text'],
          }),
        ],
      }),
      says: [/^Link to xn--orchard-shop-8of\[\.\]example/],
    },
    'a Cyrillic letter in a Latin name': {
      message: withObservables({
        urls: [anUrl('https://xn--pypal-4ve.example/', { traits: ['punycode', 'homograph'], unicodeHost: 'p\u0430ypal.example' })],
      }),
      says: ['Link to xn--pypal-4ve[.]example, which reads p\u0430ypal[.]example in letters that pass for others'],
    },
  },
  silent: {
    'a Russian preposition that ran into the name of a shop in the text': {
      message: withObservables({
        urls: [
          anUrl('http://xn--orchard-shop-8of.example/', {
            traits: ['punycode', 'homograph'],
            unicodeHost: '\u043d\u0430orchard-shop.example',
            foundIn: ['text'],
          }),
        ],
      }),
    },
    'a German umlaut': {
      message: withObservables({
        urls: [anUrl('https://xn--mnchen-3ya.example/', { traits: ['punycode'], unicodeHost: 'münchen.example' })],
      }),
    },
    'a Russian host': {
      message: withObservables({ urls: [anUrl('https://xn--h1alffa9f.xn--p1ai/', { traits: ['punycode'], unicodeHost: 'россия.рф' })] }),
    },
    'a plain host': { message: withObservables({ urls: [anUrl('https://www.orchard.example/')] }) },
  },
})
