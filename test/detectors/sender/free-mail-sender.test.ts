import { detector } from '../../../src/detectors/sender/free-mail-sender.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a free mailbox': {
      message: aMessage({ from: [{ name: '', address: 'bank.support@gmail.com' }] }),
      says: ['Sent from the free mail service gmail[.]com'],
    },
    'a service under a two-part ending': {
      message: aMessage({ from: [{ name: '', address: 'x@yahoo.co.uk' }] }),
      says: ['Sent from the free mail service yahoo[.]co[.]uk'],
    },
  },
  silent: {
    'a firm whose name ends alike': { message: aMessage({ from: [{ name: '', address: 'info@hotelmail.com' }] }) },
    'a firm that carries the name in front': { message: aMessage({ from: [{ name: '', address: 'info@gmail.com.orchard.example' }] }) },
    'the own domain': { message: aMessage({}) },
    'no From': { message: aMessage({ from: [] }) },
  },
})
