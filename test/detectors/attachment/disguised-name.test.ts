import { detector } from '../../../src/detectors/attachment/disguised-name.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a second extension': {
      message: withObservables({ files: [aFile({ name: 'invoice.pdf.exe', traits: ['double-extension', 'executable'] })] }),
      says: ['Name that hides what the file is: invoice.pdf.exe'],
    },
    'a changed direction': {
      message: withObservables({ files: [aFile({ name: 'inv\\\\u202efdp.exe', traits: ['rtl-name'] })] }),
      says: [/^Name that hides what the file is: inv/],
    },
    blanks: {
      message: withObservables({ files: [aFile({ name: `scan.pdf${' '.repeat(60)}.js`, traits: ['long-space-name'] })] }),
      says: [/^Name that hides what the file is: scan.pdf/],
    },
  },
  silent: {
    'a signed installer that is named honestly': {
      message: withObservables({ files: [aFile({ name: 'Setup 4.2.1.exe', traits: ['executable', 'signed'] })] }),
    },
    'a version in the name': { message: withObservables({ files: [aFile({ name: 'report.v2.pdf' })] }) },
    'a packed tape archive': { message: withObservables({ files: [aFile({ name: 'archive.tar.gz', traits: ['archive'] })] }) },
    'a Hebrew document with marks of direction': {
      message: withObservables({ files: [aFile({ name: 'doc\\\\u202bx.pdf', traits: ['rtl-name'] })] }),
    },
  },
})
