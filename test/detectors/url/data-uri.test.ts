import { detector } from '../../../src/detectors/url/data-uri.ts'
import { aMessage, someHtml } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a page in the link': {
      message: aMessage({ html: someHtml({ links: [{ href: 'data:text/html;base64,PGgxPg==', text: 'Open' }] }) }),
      says: ['A link holds its page in itself (data:)'],
    },
    'no media type and odd case': {
      message: aMessage({ html: someHtml({ links: [{ href: ' DATA:,hello', text: 'Open' }] }) }),
      says: [/data:/],
    },
    'a form that goes to one': {
      message: aMessage({ html: someHtml({ forms: [{ action: 'data:text/html,x', method: 'get', inputTypes: [] }] }) }),
      says: [/data:/],
    },
  },
  silent: {
    'a picture that links to itself': {
      message: aMessage({ html: someHtml({ links: [{ href: 'data:image/png;base64,AAAA', text: 'photo' }] }) }),
    },
    'a page about data': { message: aMessage({ html: someHtml({ links: [{ href: 'https://data.example/', text: 'data:' }] }) }) },
    'a mail without HTML': { message: aMessage() },
  },
})
