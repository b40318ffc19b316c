import { detector } from '../../../src/detectors/header/multiple-from.ts'
import { aHeader, aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'two addresses': {
      message: aMessage({
        from: [
          { name: '', address: 'a@x.example' },
          { name: '', address: 'b@y.example' },
        ],
      }),
      says: ['From names 2 senders'],
    },
    'two fields': {
      message: aMessage({ headers: [aHeader('From', 'a@x.example'), aHeader('from', 'b@y.example')] }),
      says: ['From names 2 senders'],
    },
  },
  silent: {
    'a sender beside words without an address': {
      message: aMessage({
        from: [
          { name: 'Orchard', address: '' },
          { name: '', address: 'a@x.example' },
        ],
      }),
    },
    'one sender': { message: aMessage({}) },
    'an empty From': { message: aMessage({ from: [] }) },
    'a Sender beside From': { message: aMessage({ sender: [{ name: '', address: 's@x.example' }] }) },
  },
})
