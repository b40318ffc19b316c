import { detector } from '../../../src/detectors/attachment/auto-run-macro.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a document that starts its macros and runs a shell': {
      message: withObservables({
        files: [
          aFile({
            name: 'Invoice.doc',
            traits: ['macro', 'auto-run', 'macro-shell'],
            details: [
              { trait: 'auto-run', excerpt: 'Sub AutoOpen()' },
              { trait: 'macro-shell', excerpt: 'CreateObject("WScript.Shell").Run c' },
            ],
          }),
        ],
      }),
      says: ['Attachment with macros that run by themselves and reach for programs, files or the network: Invoice.doc'],
    },
    'a workbook that starts its macros': {
      message: withObservables({
        files: [
          aFile({
            name: 'a.xlsm',
            traits: ['macro', 'auto-run'],
            details: [{ trait: 'auto-run', excerpt: 'Private Sub Workbook_Open()' }],
          }),
        ],
      }),
      says: ['Attachment with macros that run by themselves: a.xlsm'],
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
