import { detector } from '../../../src/detectors/content/urgent-language.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a deadline with a threat': {
      message: aMessage({ visibleText: 'Confirm your details within 24 hours or your account will be closed.' }),
      says: [/^Urgent language/],
    },
    'immediate action': {
      message: aMessage({ visibleText: 'Immediate action required' }),
      says: ['Urgent language: "immediate action required"'],
    },
    'a final warning': { message: aMessage({ subject: 'Final warning' }), says: ['Urgent language: "final warning"'] },
  },
  silent: {
    'a delivery time': { message: aMessage({ visibleText: 'We deliver within 24 hours.' }) },
    'a support promise': { message: aMessage({ visibleText: 'We will answer your request within 48 hours.' }) },
    insurgents: { message: aMessage({ visibleText: 'The insurgent action film' }) },
    'opening hours': { message: aMessage({ visibleText: 'Our pool is open 24 hours.' }) },
    'a sale': { message: aMessage({ visibleText: 'Last chance to buy early-bird tickets' }) },
  },
})
