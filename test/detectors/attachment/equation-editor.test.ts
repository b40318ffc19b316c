import { detector } from '../../../src/detectors/attachment/equation-editor.ts'
import { aFile, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'
import { letterWithLogo, officeTwins } from '../../helpers/office-twins.ts'

describeDetector(detector, {
  fires: {
    'an equation in rich text': {
      message: withObservables({
        files: [
          aFile({
            name: 'Order.rtf',
            traits: ['embedded-ole', 'equation-editor'],
            details: [{ trait: 'equation-editor', excerpt: 'object of class Equation.3' }],
          }),
        ],
      }),
      says: ['Attachment with an object of the old Equation Editor: Order.rtf'],
    },
  },
  silent: {
    ...officeTwins,
    ...letterWithLogo,
    'no file': {},
    'a paper with honest equations': {
      message: withObservables({
        files: [aFile({ name: 'Paper.doc', traits: ['embedded-ole'], details: [{ trait: 'embedded-ole', excerpt: 'Equation.3' }] })],
      }),
    },
  },
})
