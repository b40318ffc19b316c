import { detector } from '../../../src/detectors/content/sensitive-info-request.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a request for a password': {
      message: aMessage({ visibleText: 'Please enter your email password below.' }),
      says: ['Asks for sensitive information: "enter your email password"'],
      lure: 'credential',
    },
    'a request for a card': {
      message: aMessage({ visibleText: 'To receive it, confirm your credit card number.' }),
      says: [/credit card number/],
      lure: 'payment',
    },
    'a request after a warning': {
      message: aMessage({ visibleText: 'We never ask for it by phone. Verify your PIN here.' }),
      says: [/verify your pin/],
      lure: 'credential',
    },
    German: { message: aMessage({ visibleText: 'Bestätigen Sie Ihre Kontodaten' }), says: [/kontodaten/], lure: 'payment' },
  },
  silent: {
    'a warning': { message: aMessage({ visibleText: 'We will never ask you to confirm your password.' }) },
    'an imperative warning': { message: aMessage({ visibleText: "Don't send us your card number." }) },
    'a notice that it was changed': {
      message: aMessage({ visibleText: 'Your password was changed. If this was you, nothing is to be done.' }),
    },
    shopping: { message: aMessage({ visibleText: 'Spring shopping: enter our shop and pin your opinion' }) },
    'an address confirmation': { message: aMessage({ visibleText: 'Please confirm your email address' }) },
    'a payment that went through': { message: aMessage({ visibleText: 'Your card ending in 1234 was charged' }) },
  },
})
