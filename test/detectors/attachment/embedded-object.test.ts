import { detector } from '../../../src/detectors/attachment/embedded-object.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a script in a document': {
      message: withObservables({
        files: [
          aFile({ name: 'Bill.docx', traits: ['embedded-ole'] }),
          aFile({ name: 'Bill.docx/Bill.js', foundIn: ['office-embedded'], traits: ['script'] }),
        ],
      }),
      says: ['Program inside a document: Bill.docx/Bill.js'],
    },
    'a program in an archive in a document': {
      message: withObservables({
        files: [
          aFile({ name: 'a.docx/b.zip', foundIn: ['office-embedded'] }),
          aFile({ name: 'a.docx/b.zip/c.exe', foundIn: ['archive'], traits: ['executable'] }),
        ],
      }),
      says: ['Program inside a document: a.docx/b.zip/c.exe'],
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
    'a script of a colleague in an archive of its own': {
      message: withObservables({ files: [aFile({ name: 'tools.zip/run.js', foundIn: ['archive'], traits: ['script'] })] }),
    },
    'a picture and a PDF in a document': {
      message: withObservables({
        files: [
          aFile({ name: 'a.docx/logo.png', foundIn: ['office-image'] }),
          aFile({ name: 'a.docx/terms.pdf', foundIn: ['office-embedded'] }),
        ],
      }),
    },
  },
})
