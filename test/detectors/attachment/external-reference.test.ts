import { detector } from '../../../src/detectors/attachment/external-reference.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'
import { officeTwins } from '../../helpers/office-twins.ts'

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
    ...officeTwins,
    'no file': {},
    'a letter with ordinary links': { message: withObservables({ files: [aFile({ name: 'Letter.docx', traits: [], details: [] })] }) },
  },
})
