import { detector } from '../../../src/detectors/attachment/pdf-javascript.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a script on opening': {
      message: withObservables({
        files: [
          aFile({ name: 'a.pdf', traits: ['pdf-javascript', 'auto-run'], details: [{ trait: 'pdf-javascript', excerpt: 'eval(x)' }] }),
        ],
      }),
      says: ['PDF with a script that runs when it is opened: a.pdf'],
    },
  },
  silent: {
    'a form that reckons': { message: withObservables({ files: [aFile({ traits: ['pdf-javascript', 'pdf-form'] })] }) },
    'a boarding pass that prints itself': {
      message: withObservables({ files: [aFile({ name: 'pass.pdf', traits: ['pdf-javascript'] })] }),
    },
    'an invoice with form fields': { message: withObservables({ files: [aFile({ name: 'invoice.pdf', traits: ['pdf-form'] })] }) },
    'a spreadsheet with macros': { message: withObservables({ files: [aFile({ name: 'a.xlsm', traits: ['macro', 'auto-run'] })] }) },
  },
})
