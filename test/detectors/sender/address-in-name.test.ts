import { detector } from '../../../src/detectors/sender/address-in-name.ts'
import { aHeader, aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const from = (name: string, address: string) => aMessage({ from: [{ name, address }] })

describeDetector(detector, {
  fires: {
    'an address of the own organisation': {
      message: from('ceo@orchard.example', 'x4711@gmail.com'),
      says: ["The sender's name reads as an address at orchard[.]example, but the mail comes from gmail[.]com"],
    },
    'an address among words': { message: from('Support service@paypal.com', 'x@random.example'), says: [/paypal\[\.\]com/] },
    'an address in angle brackets': { message: from('<ceo@orchard.example>', 'x@random.example'), says: [/orchard/] },
  },
  silent: {
    'the same address': { message: from('ann@orchard.example', 'ann@orchard.example') },
    'another host of the same organisation': { message: from('ann@mail.orchard.example', 'ann@orchard.example') },
    'a list that says via': { message: from('ben@partner.example via dev', 'dev@lists.example') },
    'a contact form that answers go back through': {
      message: aMessage({
        from: [{ name: 'ben@partner.example', address: 'form@orchard.example' }],
        replyTo: [{ name: '', address: 'ben@partner.example' }],
      }),
    },
    'a list by its header': {
      message: aMessage({ from: [{ name: 'ben@partner.example', address: 'dev@lists.example' }], headers: [aHeader('List-Id', 'dev')] }),
    },
  },
})
