import { detector } from '../../../src/detectors/attachment/auto-run-macro.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'
import { letterWithLogo, officeTwins } from '../../helpers/office-twins.ts'

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
    ...officeTwins,
    ...letterWithLogo,
    'no file': {},
  },
})
