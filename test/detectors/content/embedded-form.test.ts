import { detector } from '../../../src/detectors/content/embedded-form.ts'
import { aMessage, someHtml } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a form that asks for a password': {
      message: aMessage({
        html: someHtml({ forms: [{ action: 'http://evil.example/post', method: 'post', inputTypes: ['text', 'password'] }] }),
      }),
      says: ['Embedded form that sends to evil[.]example and asks for a password'],
      lure: 'credential',
    },
    'a form without a target': {
      message: aMessage({ html: someHtml({ forms: [{ action: '', method: 'post', inputTypes: ['text'] }] }) }),
      says: ['Embedded form'],
    },
  },
  silent: {
    'no HTML': { message: aMessage({}) },
    'HTML without a form': { message: aMessage({ html: someHtml() }) },
    'a link to a form': { message: aMessage({ html: someHtml({ links: [{ href: 'https://forms.example/a', text: 'Open the form' }] }) }) },
  },
})
