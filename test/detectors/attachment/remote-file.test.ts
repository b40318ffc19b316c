import { detector } from '../../../src/detectors/attachment/remote-file.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'an icon on a share': {
      message: withObservables({
        files: [
          aFile({
            name: 'a.url',
            traits: ['shortcut', 'remote-file'],
            details: [{ trait: 'remote-file', excerpt: '\\\\files.example\\x.ico' }],
          }),
        ],
      }),
      says: ['File that calls a network share: a.url'],
    },
    'a PDF that opens a share': {
      message: withObservables({ files: [aFile({ name: 'a.pdf', traits: ['auto-run', 'remote-file'] })] }),
      says: ['File that calls a network share: a.pdf'],
    },
  },
  silent: {
    'a handbook with links to the file server': {
      message: withObservables({ files: [aFile({ name: 'handbook.pdf', traits: ['remote-file'] })] }),
    },
    'a bookmark': { message: withObservables({ files: [aFile({ name: 'Intranet.url', traits: ['shortcut'] })] }) },
    'an invoice': { message: withObservables({ files: [aFile({ name: 'invoice.pdf', traits: ['pdf-form'] })] }) },
  },
})
