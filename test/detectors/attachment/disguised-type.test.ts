import { detector } from '../../../src/detectors/attachment/disguised-type.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a program called PDF': {
      message: withObservables({
        files: [aFile({ name: 'scan.pdf', detectedType: 'application/x-msdownload', traits: ['type-mismatch', 'executable'] })],
      }),
      says: ['Dangerous content behind a harmless name: scan.pdf'],
    },
    'a web page called PDF': {
      message: withObservables({ files: [aFile({ name: 'scan.pdf', detectedType: 'text/html', traits: ['type-mismatch'] })] }),
      says: ['Dangerous content behind a harmless name: scan.pdf'],
    },
  },
  silent: {
    'a picture of another kind': { message: withObservables({ files: [aFile({ name: 'photo.jpg', detectedType: 'image/png' })] }) },
    'an export of a portal as .xls': { message: withObservables({ files: [aFile({ name: 'list.xls', detectedType: 'text/html' })] }) },
    'an honest program': {
      message: withObservables({ files: [aFile({ name: 'setup.exe', detectedType: 'application/x-msdownload', traits: ['executable'] })] }),
    },
    'a PDF called docx': { message: withObservables({ files: [aFile({ name: 'a.docx', traits: ['type-mismatch'] })] }) },
  },
})
