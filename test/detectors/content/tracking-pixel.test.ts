import { detector } from '../../../src/detectors/content/tracking-pixel.ts'
import { aMessage, anImage, someHtml } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'one by one pixel': {
      message: aMessage({ html: someHtml({ images: [anImage({ width: 1, height: 1 })] }) }),
      says: ['Tracking pixel detected'],
    },
    'a hidden image without a size': {
      message: aMessage({ html: someHtml({ images: [anImage({ width: null, height: null, hidden: true })] }) }),
      says: ['Tracking pixel detected'],
    },
    'several, in one finding': {
      message: aMessage({ html: someHtml({ images: [anImage({ width: 0, height: 0 }), anImage({ width: 1, height: 1 })] }) }),
      says: ['2 tracking pixels detected'],
    },
  },
  silent: {
    'a logo': { message: aMessage({ html: someHtml({ images: [anImage({})] }) }) },
    'a line one pixel high': { message: aMessage({ html: someHtml({ images: [anImage({ width: 600, height: 1 })] }) }) },
    'a picture hidden on small screens': {
      message: aMessage({ html: someHtml({ images: [anImage({ width: 600, height: 200, hidden: true })] }) }),
    },
    'an embedded pixel that reports to nobody': {
      message: aMessage({ html: someHtml({ images: [anImage({ src: 'cid:1@x', width: 1, height: 1 })] }) }),
    },
    'a picture called track': {
      message: aMessage({ html: someHtml({ images: [anImage({ src: 'https://img.orchard.example/race-track.jpg' })] }) }),
    },
  },
})
