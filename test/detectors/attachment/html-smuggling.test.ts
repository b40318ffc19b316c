import { detector } from '../../../src/detectors/attachment/html-smuggling.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'the trait': {
      message: withObservables({ files: [aFile({ name: 'a.bin', traits: ['html-smuggling'] })] }),
      says: ['HTML attachment that assembles hidden data: a.bin'],
    },
  },
  silent: {
    'an ordinary PDF': { message: withObservables({ files: [aFile({})] }) },
    'a file that only speaks of it': { message: withObservables({ files: [aFile({ name: 'secure encrypted macro password.txt' })] }) },
    'other traits': { message: withObservables({ files: [aFile({ traits: ['archive'] })] }) },
    'no file': {},
  },
})
