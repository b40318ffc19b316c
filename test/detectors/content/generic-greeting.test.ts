import { detector } from '../../../src/detectors/content/generic-greeting.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a customer': { message: aMessage({ visibleText: 'Dear Customer,\nyour parcel' }), says: ['Generic greeting: "dear customer"'] },
  },
  silent: {
    'a name': { message: aMessage({ visibleText: 'Dear Ben,' }) },
    'a greeting far below': { message: aMessage({ visibleText: `${'words '.repeat(200)} dear customer` }) },
    'customers as a subject': { message: aMessage({ visibleText: 'A dear customer base' }) },
  },
})
