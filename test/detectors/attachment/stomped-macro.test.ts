import { detector } from '../../../src/detectors/attachment/stomped-macro.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a module without source': {
      message: withObservables({
        files: [
          aFile({
            name: 'a.doc',
            traits: ['macro', 'macro-stomped'],
            details: [{ trait: 'macro-stomped', excerpt: 'module thisdocument has compiled code and no source' }],
          }),
        ],
      }),
      says: ['Attachment whose macros hide their source: a.doc'],
    },
  },
  silent: {
    'a letter whose logo stands on a web site': {
      message: withObservables({
        files: [
          aFile({
            name: 'Offer.docx',
            traits: ['external-relation'],
            details: [{ trait: 'external-relation', excerpt: 'image https://www.orchard.example/logo.png' }],
          }),
        ],
      }),
    },
    'a ledger with macros that a button starts': {
      message: withObservables({ files: [aFile({ name: 'Ledger.xlsm', traits: ['macro'], details: [] })] }),
    },
    'slides with the workbook of a chart': {
      message: withObservables({
        files: [
          aFile({ name: 'Talk.pptx', traits: ['embedded-ole'] }),
          aFile({ name: 'Talk.pptx/Worksheet.xlsx', foundIn: ['office-embedded'] }),
        ],
      }),
    },
    'an encrypted workbook that the mail speaks of': {
      message: withObservables({ files: [aFile({ name: 'Payroll.xlsx', traits: ['encrypted'] })] }),
    },
    'no file': {},
  },
})
