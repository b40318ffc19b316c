import { detector } from '../../../src/detectors/attachment/external-reference.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a picture on a share': {
      message: withObservables({
        files: [
          aFile({
            name: 'Plan.docx',
            traits: ['external-relation'],
            details: [{ trait: 'external-relation', excerpt: 'image file://203.0.113.9/a/b.png' }],
          }),
        ],
      }),
      says: ['Attachment that refers to other machines: Plan.docx'],
    },
  },
  silent: {
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
    'a letter with ordinary links': { message: withObservables({ files: [aFile({ name: 'Letter.docx', traits: [], details: [] })] }) },
  },
})
