import { detector } from '../../../src/detectors/attachment/template-injection.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a template on the web': {
      message: withObservables({
        files: [
          aFile({
            name: 'CV.docx',
            traits: ['template-injection'],
            details: [{ trait: 'template-injection', excerpt: 'https://files.example/t.dotm' }],
          }),
        ],
      }),
      says: ['Attachment that loads a template or an object from elsewhere: CV.docx'],
    },
    'a linked object on the web': {
      message: withObservables({
        files: [
          aFile({
            name: 'CV.rtf',
            traits: ['remote-object'],
            details: [{ trait: 'remote-object', excerpt: 'https://files.example/a.hta' }],
          }),
        ],
      }),
      says: ['Attachment that loads a template or an object from elsewhere: CV.rtf'],
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
    "a firm's template on its own share": {
      message: withObservables({
        files: [
          aFile({
            name: 'Letter.docx',
            traits: ['external-relation'],
            details: [{ trait: 'external-relation', excerpt: 'template \\\\files\\templates\\letter.dotx' }],
          }),
        ],
      }),
    },
  },
})
