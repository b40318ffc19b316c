import { detector } from '../../../src/detectors/attachment/template-injection.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'
import { letterWithLogo, officeTwins } from '../../helpers/office-twins.ts'

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
    ...officeTwins,
    ...letterWithLogo,
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
