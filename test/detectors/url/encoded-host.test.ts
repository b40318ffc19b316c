import { detector } from '../../../src/detectors/url/encoded-host.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a percent-encoded host and one behind backslashes': {
      message: withObservables({
        urls: [
          anUrl('https://evil.example/a', { traits: ['encoded-host', 'backslash'] }),
          anUrl('https://other.example/b', { traits: ['backslash'] }),
        ],
      }),
      says: ['Link whose host evil[.]example is written in a disguised form', /other\[\.\]example/],
    },
  },
  silent: {
    'percent-encoding in the path': { message: withObservables({ urls: [anUrl('https://www.orchard.example/a%20b')] }) },
    'a Unicode host': { message: withObservables({ urls: [anUrl('https://xn--mnchen-3ya.example/', { traits: ['punycode'] })] }) },
    'an encoded target in the query': { message: withObservables({ urls: [anUrl('https://a.example/?u=https%3A%2F%2Fb.example')] }) },
  },
})
