import { detector } from '../../../src/detectors/content/suspicious-keywords.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'two ideas, each once': {
      message: aMessage({ visibleText: 'We noticed unusual activity on your account. Suspicious activity detected! Act now. Act now.' }),
      says: [/unusual activity detected/, 'Suspicious wording (act now): "act now"'],
    },
    'two weak ideas, as one sign': {
      message: aMessage({ visibleText: 'Enter your PIN code. This may lead to legal proceedings.' }),
      says: [/PIN: .*; legal action: |legal action: .*; PIN: /],
    },
    'the subject alone': { message: aMessage({ subject: 'You have WON' }), says: [/you have won/] },
    'capitals and typographic quotes': { message: aMessage({ visibleText: 'YOU’VE WON' }), says: [/you've won/] },
  },
  silent: {
    'words that hold PIN, OTP and SSN': {
      message: aMessage({ visibleText: 'Shopping, opinion, spring, laptop, lessn, pinned and adoption' }),
    },
    'a newsletter': { message: aMessage({ visibleText: 'Our autumn news: new bicycles, opening hours and a recipe. Unsubscribe here.' }) },
    'a membership that its member ended': { message: aMessage({ visibleText: 'Your cider club membership is cancelled as you asked.' }) },
    'a receipt': { message: aMessage({ visibleText: 'Thank you for your order 1234. Total: 20 EUR. Your invoice is attached.' }) },
    'a phrase inside a longer word': { message: aMessage({ visibleText: 'The impact nowadays is small' }) },
  },
})
