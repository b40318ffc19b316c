import { detector } from '../../../src/detectors/url/qr-code.ts'
import { aFile, anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a web address in a code, once for a host': {
      message: withObservables({
        urls: [anUrl('https://pay.example/a', { foundIn: ['qr'] }), anUrl('https://pay.example/b', { foundIn: ['qr'] })],
      }),
      says: ['A QR code leads to pay[.]example'],
    },
    'an address that is linked as well': {
      message: withObservables({ urls: [anUrl('https://pay.example/', { foundIn: ['html-href', 'qr'] })] }),
      says: [/pay/],
    },
  },
  silent: {
    'an ordinary link': { message: withObservables({ urls: [anUrl('https://shop.example/')] }) },
    'a picture or another kind of code': {
      message: withObservables({ urls: [anUrl('https://img.example/a.png', { foundIn: ['html-src'] })] }),
    },
    'a code for a wireless network, which holds no link': {
      message: withObservables({ files: [aFile({ name: 'wifi.png', traits: ['qr-code'] })] }),
    },
    'no link': {},
  },
})
