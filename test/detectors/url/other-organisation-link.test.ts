import { detector } from '../../../src/detectors/url/other-organisation-link.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a stranger, once for each domain': {
      message: withObservables({
        urls: [anUrl('https://a.track.example/1'), anUrl('https://b.track.example/2'), anUrl('http://other.test/')],
      }),
      says: ["Link to track[.]example, which is not the sender's domain orchard[.]example", /other\[\.\]test/],
    },
    'a bare IP address': {
      message: withObservables({ urls: [anUrl('http://203.0.113.9/x', { domain: null })] }),
      says: [/203\[\.\]0\[\.\]113\[\.\]9/],
    },
  },
  silent: {
    'a sub-domain of the sender': { message: withObservables({ urls: [anUrl('https://www.orchard.example/')] }) },
    'an unsubscribe link of a service': {
      message: withObservables({ urls: [anUrl('https://list.example/u', { foundIn: ['header:list-unsubscribe'] })] }),
    },
    'fonts that a style sheet loads': {
      message: withObservables({ urls: [anUrl('https://fonts.example/serif.woff2', { foundIn: ['html-style'] })] }),
    },
    'a mail link': { message: withObservables({ urls: [anUrl('mailto:x@list.example')] }) },
    "another domain of the sender's brand": {
      message: withObservables({ urls: [anUrl('https://login.live.com/')] }, { from: [{ name: '', address: 'a@microsoft.com' }] }),
    },
    'a From without a domain': {
      message: withObservables({ urls: [anUrl('https://other.test/')] }, { from: [{ name: '', address: 'nobody' }] }),
    },
  },
})
