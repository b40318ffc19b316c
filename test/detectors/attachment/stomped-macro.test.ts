import { detector } from '../../../src/detectors/attachment/stomped-macro.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'
import { letterWithLogo, officeTwins } from '../../helpers/office-twins.ts'

describeDetector(detector, {
  fires: {
    'a module without source': {
      message: withObservables({
        files: [
          aFile({
            name: 'a.doc',
            traits: ['macro', 'macro-stomped'],
            details: [{ trait: 'macro-stomped', excerpt: 'module thisdocument has compiled code and no source' }],
          }),
        ],
      }),
      says: ['Attachment whose macros hide their source: a.doc'],
    },
  },
  silent: {
    ...officeTwins,
    ...letterWithLogo,
    'no file': {},
  },
})
