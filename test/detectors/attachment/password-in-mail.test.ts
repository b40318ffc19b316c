import { detector } from '../../../src/detectors/attachment/password-in-mail.ts'
import { aFile, aMessage, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a ZIP that the password of the mail opened': {
      message: withObservables({ files: [aFile({ name: 'Invoice.zip', traits: ['encrypted', 'password-quoted'] })] }),
      says: ['The mail holds the password of its encrypted attachment: Invoice.zip'],
    },
    'a RAR archive beside the words "password: 4411"': {
      message: withObservables({ files: [aFile({ name: 'scan.rar', traits: ['encrypted', 'password-offered'] })] }),
      says: ['The mail holds the password of its encrypted attachment: scan.rar'],
    },
  },
  silent: {
    'a pay slip whose password the reader knows': {
      message: withObservables({ files: [aFile({ name: 'payslip.pdf', traits: ['encrypted'] })] }),
    },
    'an open archive': { message: withObservables({ files: [aFile({ name: 'photos.zip', traits: ['archive'] })] }) },
    'a mail without files': { message: aMessage({ visibleText: 'Your new password: 4411' }) },
  },
})
