import { detector } from '../../../src/detectors/header/reply-to-free-mail.ts'
import { aHeader, aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const free = [{ name: 'Ann Field', address: 'ann.field.office@gmail.com' }]
const to = [{ name: '', address: 'ben@harvest.example' }]

describeDetector(detector, {
  fires: {
    'a firm whose answers go to a free mailbox': {
      message: aMessage({ replyTo: free, to }),
      says: ['Answers go to the free mailbox ann[.]field[.]office[@]gmail[.]com and not to the sender at orchard[.]example'],
    },
    'a free mailbox whose answers go to another one': {
      message: aMessage({ from: [{ name: 'Ann', address: 'ann@gmail.com' }], replyTo: free, to }),
      says: [/not to the sender at gmail/],
    },
    'a free mailbox behind an address of the sender': {
      message: aMessage({ replyTo: [{ name: '', address: 'ann@orchard.example' }, ...free], to }),
      says: [/ann\[\.\]field/],
    },
  },
  silent: {
    'a newsletter that is answered in a free mailbox': {
      message: aMessage({ replyTo: free, to, headers: [aHeader('List-Unsubscribe', '<https://orchard.example/u>')] }),
    },
    'a mailing list whose member writes from a free mailbox': {
      message: aMessage({ replyTo: free, to, headers: [aHeader('List-Id', '<cider.lists.orchard.example>')] }),
    },
    'a form of the web site that names the visitor': {
      message: aMessage({ replyTo: free, to: [{ name: '', address: 'office@orchard.example' }] }),
    },
    'a document shared through a service': {
      message: aMessage({ from: [{ name: 'Ann Field (via PayPal)', address: 'service@paypal.com' }], replyTo: free, to }),
    },
    'the own address once more': {
      message: aMessage({ from: [{ name: 'Ann', address: 'ann@gmail.com' }], replyTo: [{ name: '', address: 'Ann@gmail.com' }], to }),
    },
    'an answer to another organisation': { message: aMessage({ replyTo: [{ name: '', address: 'help@desk.example' }], to }) },
    'a Reply-To without a domain': { message: aMessage({ replyTo: [{ name: '', address: 'undisclosed' }], to }) },
  },
})
