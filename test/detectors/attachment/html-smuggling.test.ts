import { detector } from '../../../src/detectors/attachment/html-smuggling.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'the trait, with what bears it out': {
      message: withObservables({
        files: [
          aFile({
            name: 'scan.html',
            traits: ['html-smuggling'],
            details: [{ trait: 'html-smuggling', excerpt: 'script with atob, new blob, .download' }],
          }),
        ],
      }),
      says: ['HTML attachment that assembles hidden data: scan.html'],
    },
    'a file inside an archive': {
      message: withObservables({ files: [aFile({ name: 'a.zip/scan.html', foundIn: ['archive'], traits: ['html-smuggling'] })] }),
      says: [/a\.zip/],
    },
  },
  silent: {
    'a saved receipt': { message: withObservables({ files: [aFile({ name: 'receipt.html', traits: [] })] }) },
    'a page with a redirect alone': { message: withObservables({ files: [aFile({ name: 'go.html', traits: ['redirect'] })] }) },
    'a file that only speaks of it': { message: withObservables({ files: [aFile({ name: 'secure encrypted html smuggling.txt' })] }) },
    'an ordinary PDF': { message: withObservables({ files: [aFile({})] }) },
    'no file': {},
  },
})
