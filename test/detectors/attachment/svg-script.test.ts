import { detector } from '../../../src/detectors/attachment/svg-script.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'the trait, with what bears it out': {
      message: withObservables({
        files: [
          aFile({ name: 'voicemail.svg', traits: ['svg-script'], details: [{ trait: 'svg-script', excerpt: 'script: location = x' }] }),
        ],
      }),
      says: ['SVG picture that runs code: voicemail.svg'],
    },
    'a file inside an archive': {
      message: withObservables({ files: [aFile({ name: 'a.zip/voicemail.svg', foundIn: ['archive'], traits: ['svg-script'] })] }),
      says: [/a\.zip/],
    },
  },
  silent: {
    'a logo': {
      message: withObservables({ files: [aFile({ name: 'logo.svg', mediaType: 'image/svg+xml', detectedType: 'image/svg+xml' })] }),
    },
    'an animated picture': { message: withObservables({ files: [aFile({ name: 'banner.svg', traits: [] })] }) },
    'a photograph': {
      message: withObservables({ files: [aFile({ name: 'photo.jpg', mediaType: 'image/jpeg', detectedType: 'image/jpeg' })] }),
    },
    'no file': {},
  },
})
