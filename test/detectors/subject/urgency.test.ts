import { detector } from '../../../src/detectors/subject/urgency.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'its phrase': { message: aMessage({ subject: 'Act now: your files' }), says: ['The subject presses to act: "act now"'] },
    capitals: { message: aMessage({ subject: 'ACT NOW: YOUR FILES' }), says: ['The subject presses to act: "act now"'] },
  },
  silent: {
    '"Meeting at nine"': { message: aMessage({ subject: 'Meeting at nine' }) },
    '"Impact nowadays"': { message: aMessage({ subject: 'Impact nowadays' }) },
    '"Delivery within a week"': { message: aMessage({ subject: 'Delivery within a week' }) },
    'no subject': { message: aMessage({ subject: null }) },
  },
})
