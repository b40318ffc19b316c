import { detector } from '../../../src/detectors/attachment/onenote-embedded.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'the trait, with what bears it out': {
      message: withObservables({
        files: [
          aFile({
            name: 'Invoice.one',
            traits: ['onenote', 'embedded-file'],
            details: [{ trait: 'embedded-file', excerpt: '1 embedded: invoice.bat' }],
          }),
        ],
      }),
      says: ['OneNote section with an embedded file: Invoice.one'],
    },
    'a file inside an archive': {
      message: withObservables({
        files: [aFile({ name: 'a.zip/Invoice.one', foundIn: ['archive'], traits: ['onenote', 'embedded-file'] })],
      }),
      says: [/a\.zip/],
    },
  },
  silent: {
    'notes without a file': { message: withObservables({ files: [aFile({ name: 'Minutes.one', traits: ['onenote'] })] }) },
    'a document': { message: withObservables({ files: [aFile({ name: 'minutes.docx' })] }) },
    'a code in a picture': { message: withObservables({ files: [aFile({ name: 'ticket.png', traits: ['qr-code'] })] }) },
    'a PDF with a file in it': { message: withObservables({ files: [aFile({ name: 'a.pdf', traits: ['embedded-file'] })] }) },
    'no file': {},
  },
})
