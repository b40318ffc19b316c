import { detector } from '../../../src/detectors/url/link-text-mismatch.ts'
import { aMessage, someHtml } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a bank in the text and a stranger behind it': {
      message: aMessage({ html: someHtml({ links: [{ href: 'http://evil.example/x', text: 'https://www.paypal.com/signin' }] }) }),
      says: ['A link reads paypal[.]com and leads to evil[.]example'],
    },
    'a bare domain in the text': {
      message: aMessage({ html: someHtml({ links: [{ href: 'http://203.0.113.9/', text: 'paypal.com' }] }) }),
      says: [/reads paypal\[\.\]com and leads to 203/],
    },
  },
  silent: {
    'www in one of the two': {
      message: aMessage({ html: someHtml({ links: [{ href: 'https://orchard.example/a', text: 'www.orchard.example' }] }) }),
    },
    'words as text': { message: aMessage({ html: someHtml({ links: [{ href: 'https://track.example/a', text: 'See our offers' }] }) }) },
    'a file name as text': {
      message: aMessage({ html: someHtml({ links: [{ href: 'https://files.example/a', text: 'minutes.docx' }] }) }),
    },
    'a version number': { message: aMessage({ html: someHtml({ links: [{ href: 'https://files.example/a', text: 'v1.2.3' }] }) }) },
    'two domains of one brand': {
      message: aMessage({ html: someHtml({ links: [{ href: 'https://login.live.com/', text: 'microsoft.com' }] }) }),
    },
    'a mail address as text': { message: aMessage({ html: someHtml({ links: [{ href: 'mailto:a@x.example', text: 'a@paypal.com' }] }) }) },
    'a link that a protection service rewrote': {
      message: aMessage({
        html: someHtml({ links: [{ href: 'https://eur01.safelinks.protection.outlook.com/?url=x', text: 'www.orchard.example' }] }),
      }),
    },
  },
})
