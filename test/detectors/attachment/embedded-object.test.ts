import { detector } from '../../../src/detectors/attachment/embedded-object.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'
import { letterWithLogo, officeTwins } from '../../helpers/office-twins.ts'

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
    ...officeTwins,
    ...letterWithLogo,
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
