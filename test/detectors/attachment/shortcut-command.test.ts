import { detector } from '../../../src/detectors/attachment/shortcut-command.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'an interpreter with arguments': {
      message: withObservables({
        files: [
          aFile({
            name: 'a.zip/Invoice.lnk',
            traits: ['shortcut', 'lnk-command'],
            details: [{ trait: 'lnk-command', excerpt: 'powershell.exe -w hidden' }],
          }),
        ],
      }),
      says: ['Shortcut that runs a command: a.zip/Invoice.lnk'],
    },
  },
  silent: {
    'a shortcut to a document': { message: withObservables({ files: [aFile({ name: 'Minutes.lnk', traits: ['shortcut'] })] }) },
    'a bookmark': { message: withObservables({ files: [aFile({ name: 'Intranet.url', traits: ['shortcut'] })] }) },
    'a PDF': { message: withObservables({ files: [aFile({})] }) },
  },
})
