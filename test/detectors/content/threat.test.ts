import { detector } from '../../../src/detectors/content/threat.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a closure tied to a deadline': {
      message: aMessage({ visibleText: 'Reply within 24 hours. Your account will be permanently closed.' }),
      says: [/^Threatens with a loss \(account closed\): "your account will be permanently closed", and demands: "within 24 hours"$/],
    },
    'legal action in a file': {
      message: aMessage({ attachedText: [{ file: 'notice.pdf', text: 'Pay the outstanding balance now to avoid legal action.' }] }),
      says: [/legal action/],
    },
    'deleted photos': {
      message: aMessage({ visibleText: 'All your photos will be deleted unless you verify your storage plan.' }),
      says: [/data deleted/],
    },
  },
  silent: {
    'terms that end': { message: aMessage({ visibleText: 'Your subscription ends on 3 May. You can renew it at any time in the shop.' }) },
    'an account closed on request': { message: aMessage({ visibleText: 'As you asked, your account will be closed on Friday. Goodbye!' }) },
    'a reminder of a library': {
      message: aMessage({ visibleText: 'Please return the books by Friday; a fee of 1 EUR a week applies later.' }),
    },
    'news of a court': { message: aMessage({ visibleText: 'The company will face legal action over its pipes, the paper writes.' }) },
  },
})
