import { detector } from '../../../src/detectors/content/text-qr.ts'
import { aFile, anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a web address in a code, once for a host': {
      message: withObservables({
        urls: [anUrl('https://pay.example/a', { foundIn: ['qr-text'] }), anUrl('https://pay.example/b', { foundIn: ['qr-text'] })],
      }),
      says: ['A QR code drawn without a picture leads to pay[.]example'],
    },
    'an address that is linked as well': {
      message: withObservables({ urls: [anUrl('https://pay.example/', { foundIn: ['html-href', 'qr-text'] })] }),
      says: [/pay/],
    },
  },
  silent: {
    'an ordinary link': { message: withObservables({ urls: [anUrl('https://shop.example/')] }) },
    'a picture or another kind of code': { message: withObservables({ urls: [anUrl('https://img.example/a.png', { foundIn: ['qr'] })] }) },
    'a code for a wireless network, which holds no link': {
      message: withObservables({ files: [aFile({ name: 'wifi.png', traits: ['qr-code'] })] }),
    },
    'no link': {},
  },
})
