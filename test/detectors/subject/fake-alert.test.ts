import { detector } from '../../../src/detectors/subject/fake-alert.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'its phrase': {
      message: aMessage({ subject: 'Your account has been suspended' }),
      says: ['The subject raises an alarm: "your account has been suspended"'],
    },
    capitals: {
      message: aMessage({ subject: 'YOUR ACCOUNT HAS BEEN SUSPENDED' }),
      says: ['The subject raises an alarm: "your account has been suspended"'],
    },
  },
  silent: {
    '"Your account statement"': { message: aMessage({ subject: 'Your account statement' }) },
    '"Trains suspended today"': { message: aMessage({ subject: 'Trains suspended today' }) },
    '"Sign-in from a new device"': { message: aMessage({ subject: 'Sign-in from a new device' }) },
    'no subject': { message: aMessage({ subject: null }) },
  },
})
