import { detector } from '../../../src/detectors/url/obfuscated-ip.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'one decimal number, once for each address': {
      message: withObservables({
        urls: [
          anUrl('http://203.0.113.9/a', { traits: ['ip-literal', 'ip-obfuscated'] }),
          anUrl('http://203.0.113.9/b', { traits: ['ip-literal', 'ip-obfuscated'] }),
        ],
      }),
      says: ['Link to the IP address 203[.]0[.]113[.]9, written in a disguised form'],
    },
  },
  silent: {
    'a plain address of a printer': {
      message: withObservables({ urls: [anUrl('http://192.0.2.7/status', { traits: ['ip-literal', 'port'] })] }),
    },
    'an ordinary link': { message: withObservables({ urls: [anUrl('https://www.orchard.example/')] }) },
    'a version number in a path': { message: withObservables({ urls: [anUrl('https://docs.example/0x7f/1.2.3.4/')] }) },
  },
})
