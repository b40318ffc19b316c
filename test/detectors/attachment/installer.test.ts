import { detector } from '../../../src/detectors/attachment/installer.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'
import { letterWithLogo, officeTwins } from '../../helpers/office-twins.ts'

describeDetector(detector, {
  fires: {
    'a package under the name of a document': {
      message: withObservables({
        files: [
          aFile({
            name: 'Invoice.doc',
            traits: ['installer', 'executable'],
            details: [{ trait: 'installer', excerpt: 'Windows Installer package' }],
          }),
        ],
      }),
      says: ['Installer package: Invoice.doc'],
    },
  },
  silent: {
    ...officeTwins,
    ...letterWithLogo,
    'no file': {},
  },
})
