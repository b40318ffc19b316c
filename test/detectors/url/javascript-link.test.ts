import { detector } from '../../../src/detectors/url/javascript-link.ts'
import { aMessage, someHtml } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'script in a link': {
      message: aMessage({ html: someHtml({ links: [{ href: "javascript:location='https://evil.example/'", text: 'Sign in' }] }) }),
      says: ['A link runs script instead of opening an address'],
    },
    'a scheme broken by a line end': {
      message: aMessage({ html: someHtml({ links: [{ href: 'java\nscript:open(1)', text: 'Sign in' }] }) }),
      says: [/runs script/],
    },
    'Visual Basic': {
      message: aMessage({ html: someHtml({ links: [{ href: 'vbscript:msgbox(1)', text: 'x' }] }) }),
      says: [/runs script/],
    },
  },
  silent: {
    'a button of a page sent from a browser': {
      message: aMessage({
        html: someHtml({
          links: [
            { href: 'javascript:void(0)', text: 'Menu' },
            { href: 'javascript:void(0);', text: 'Menu' },
            { href: 'javascript:;', text: 'x' },
            { href: 'javascript:', text: 'x' },
          ],
        }),
      }),
    },
    'a print button': { message: aMessage({ html: someHtml({ links: [{ href: 'javascript:window.print()', text: 'Print' }] }) }) },
    'a page about JavaScript': {
      message: aMessage({ html: someHtml({ links: [{ href: 'https://javascript.example/', text: 'javascript: the parts' }] }) }),
    },
  },
})
