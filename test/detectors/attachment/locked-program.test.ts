import { detector } from '../../../src/detectors/attachment/locked-program.ts'
import type { Message } from '../../../src/domain/message.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const locked = (...names: readonly string[]): Message =>
  withObservables({
    files: [aFile({ name: 'files.zip', traits: ['encrypted'], details: names.map((excerpt) => ({ trait: 'locked-entry', excerpt })) })],
  })

describeDetector(detector, {
  fires: {
    'an encrypted archive with a program in it': {
      message: locked('readme.txt', 'Payment Advice.pdf.exe'),
      says: ['The encrypted archive files.zip holds a file that runs when it is opened: Payment Advice.pdf.exe'],
    },
  },
  silent: {
    'an encrypted archive of documents': { message: locked('contract.docx', 'annex.pdf') },
    'an encrypted archive of pictures': { message: locked('IMG_2001.jpg') },
    'an encrypted archive that hides its names': { message: locked() },
  },
})
