import { detector } from '../../../src/detectors/attachment/invoice-name.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'an invoice that is a web page': {
      message: withObservables({ files: [aFile({ name: 'Invoice_8812.html' })] }),
      says: ['Invoice-like name on a risky file type: Invoice_8812.html'],
    },
    'a German one in an archive': { message: withObservables({ files: [aFile({ name: 'Rechnung-2026.zip' })] }), says: [/Rechnung/] },
  },
  silent: {
    'an honest PDF invoice': { message: withObservables({ files: [aFile({ name: 'invoice.pdf' })] }) },
    'words that hold bill, order or ups': { message: withObservables({ files: [aFile({ name: 'billboard-border-groups.zip' })] }) },
    'holiday pictures': { message: withObservables({ files: [aFile({ name: 'photos.zip' })] }) },
    'a modern office file': { message: withObservables({ files: [aFile({ name: 'order.docx' })] }) },
  },
})
