import { detector } from '../../../src/detectors/attachment/dde.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a field that starts a command interpreter': {
      message: withObservables({
        files: [
          aFile({ name: 'Bid.docx', traits: ['dde'], details: [{ trait: 'dde', excerpt: 'DDE c:\\windows\\system32\\cmd.exe "/k"' }] }),
        ],
      }),
      says: ['Attachment whose field starts a program: Bid.docx'],
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
    'a workbook that shows rates of a market data service': {
      message: withObservables({
        files: [
          aFile({
            name: 'Rates.xlsx',
            traits: ['external-relation'],
            details: [{ trait: 'external-relation', excerpt: 'DDE RATES | EUR' }],
          }),
        ],
      }),
    },
  },
})
