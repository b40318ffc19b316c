import { detector } from '../../../src/detectors/content/reply-by-mailto.ts'
import { aMessage, someHtml } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a button that writes to a stranger': {
      message: aMessage({ html: someHtml({ links: [{ href: 'mailto:desk@stranger.example?subject=Report', text: 'Report the user' }] }) }),
      says: ["A link writes a mail to desk[@]stranger[.]example, outside the sender's organisation"],
    },
    'three links to one address, once': {
      message: aMessage({ html: someHtml({ links: ['a', 'b', 'c'].map((text) => ({ href: 'mailto:desk%40stranger.example', text })) }) }),
      says: [/desk\[@\]stranger/],
    },
  },
  silent: {
    'an address that reads as what it is': {
      message: aMessage({ html: someHtml({ links: [{ href: 'mailto:pat@partner.example', text: 'pat@partner.example' }] }) }),
    },
    'an address of the sender': {
      message: aMessage({ html: someHtml({ links: [{ href: 'mailto:team@orchard.example', text: 'Write to us' }] }) }),
    },
    'share by mail': { message: aMessage({ html: someHtml({ links: [{ href: 'mailto:?subject=Look', text: 'Share' }] }) }) },
    'a web link': { message: aMessage({ html: someHtml({ links: [{ href: 'https://x.example', text: 'Report' }] }) }) },
  },
})
