import { detector } from '../../../src/detectors/header/reply-to-mismatch.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'an answer that goes elsewhere': {
      message: aMessage({ replyTo: [{ name: '', address: 'help@usual-desk.example' }] }),
      says: ['Reply-To domain usual-desk[.]example differs from the From domain orchard[.]example'],
    },
    'a stranger behind a friend': {
      message: aMessage({
        replyTo: [
          { name: '', address: 'ann@orchard.example' },
          { name: '', address: 'eve@elsewhere.example' },
        ],
      }),
      says: [/elsewhere/],
    },
  },
  silent: {
    'no Reply-To': { message: aMessage({}) },
    'another mailbox of the same organisation': { message: aMessage({ replyTo: [{ name: '', address: 'team@desk.orchard.example' }] }) },
    'another domain of the same brand': {
      message: aMessage({ from: [{ name: '', address: 'a@microsoft.com' }], replyTo: [{ name: '', address: 'b@live.com' }] }),
    },
    'a Reply-To without a domain': { message: aMessage({ replyTo: [{ name: '', address: 'undisclosed' }] }) },
    'a mail without From': { message: aMessage({ from: [], replyTo: [{ name: '', address: 'x@y.example' }] }) },
  },
})
