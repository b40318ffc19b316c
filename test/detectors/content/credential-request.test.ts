import { detector } from '../../../src/detectors/content/credential-request.ts'
import type { Message } from '../../../src/domain/message.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const linked = (visibleText: string): Message =>
  withObservables({ urls: [anUrl('https://portal.example.net/go')] }, { subject: 'Notice', visibleText })

describeDetector(detector, {
  fires: {
    'verify or be suspended': {
      message: linked('Please verify your account within 48 hours to avoid suspension.'),
      says: ['Asks to verify or log in by a link or file: "please verify your", because: "within 48 hours"'],
      lure: 'credential',
    },
    'log in because of a trouble': {
      message: linked('Unusual activity on your account was noticed. Log in here to review.'),
      says: [/log in here/],
      lure: 'credential',
    },
    'a condition that holds a "not"': {
      message: linked('If you do not confirm your identity today, your access will be revoked.'),
      says: [/confirm your identity/],
      lure: 'credential',
    },
  },
  silent: {
    'a new address to be confirmed': {
      message: linked('Welcome! Click the button to confirm your e-mail address. The link works for one day.'),
    },
    'a warning of phishing': {
      message: linked('We will never ask you to verify your account by mail, not even after unusual activity on your account.'),
    },
    'an invitation to log in': { message: linked('Your statement is ready. Log in to your account as usual to read it.') },
    'the same words without a link': { message: withObservables({}, { visibleText: 'Verify your account within 24 hours, he wrote.' }) },
  },
})
