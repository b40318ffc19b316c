import { detector } from '../../../src/detectors/header/priority-marked.ts'
import { aHeader, aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'priority 1': { message: aMessage({ headers: [aHeader('X-Priority', '1')] }), says: ['Marked as high priority (X-Priority 1)'] },
    'priority 2 in words and odd case': {
      message: aMessage({ headers: [aHeader('x-priority', '2 (High)')] }),
      says: ['Marked as high priority (X-Priority 2)'],
    },
  },
  silent: {
    'normal priority': { message: aMessage({ headers: [aHeader('X-Priority', '3 (Normal)')] }) },
    'low priority': { message: aMessage({ headers: [aHeader('X-Priority', '5')] }) },
    'the mere X-Mailer of a program': { message: aMessage({ headers: [aHeader('X-Mailer', 'Mailer 1')] }) },
    'a number that begins with 1': { message: aMessage({ headers: [aHeader('X-Priority', '10')] }) },
  },
})
