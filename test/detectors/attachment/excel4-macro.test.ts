import { detector } from '../../../src/detectors/attachment/excel4-macro.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a macro sheet that starts by itself': {
      message: withObservables({
        files: [
          aFile({
            name: 'a.xls',
            traits: ['xlm', 'xlm-auto-run'],
            details: [
              { trait: 'xlm', excerpt: 'visible macro sheet Macro1' },
              { trait: 'xlm-auto-run', excerpt: 'Auto_Open' },
            ],
          }),
        ],
      }),
      says: ['Workbook with Excel 4 macros: a.xls'],
    },
    'a very hidden macro sheet': {
      message: withObservables({
        files: [aFile({ name: 'b.xls', traits: ['xlm'], details: [{ trait: 'xlm', excerpt: 'very hidden macro sheet q' }] })],
      }),
      says: ['Workbook with Excel 4 macros: b.xls'],
    },
    'a macro sheet that calls a program': {
      message: withObservables({
        files: [aFile({ name: 'c.xlsm', traits: ['xlm'], details: [{ trait: 'xlm', excerpt: 'EXEC("calc")' }] })],
      }),
      says: ['Workbook with Excel 4 macros: c.xlsm'],
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
    'an old workbook with a macro sheet in plain sight': {
      message: withObservables({
        files: [aFile({ name: '1998.xls', traits: ['xlm'], details: [{ trait: 'xlm', excerpt: 'visible macro sheet Macro1' }] })],
      }),
    },
  },
})
