import { detector } from '../../../src/detectors/attachment/equation-editor.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'an equation in rich text': {
      message: withObservables({
        files: [
          aFile({
            name: 'Order.rtf',
            traits: ['embedded-ole', 'equation-editor'],
            details: [{ trait: 'equation-editor', excerpt: 'object of class Equation.3' }],
          }),
        ],
      }),
      says: ['Attachment with an object of the old Equation Editor: Order.rtf'],
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
    'a paper with honest equations': {
      message: withObservables({
        files: [aFile({ name: 'Paper.doc', traits: ['embedded-ole'], details: [{ trait: 'embedded-ole', excerpt: 'Equation.3' }] })],
      }),
    },
  },
})
