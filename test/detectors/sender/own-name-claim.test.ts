import { detector } from '../../../src/detectors/sender/own-name-claim.ts'
import { aMessage, anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const named = (name: string, address = 'x@random.example') => ({ from: [{ name, address }] })

describeDetector(detector, {
  fires: {
    'a help desk of the own domain': {
      message: aMessage(named('IT Helpdesk orchard.example')),
      says: ['The sender claims to be of the own organisation, but comes from random[.]example'],
    },
    'the domain and a desk in German': { message: aMessage(named('Orchard Personalabteilung')), says: [/^The sender claims/] },
    'the name alone': { message: aMessage(named('Orchard', 'orchard.office@gmail.com')), says: [/comes from gmail/] },
    'a desk without address': {
      message: aMessage(named('orchard.example administrator', '')),
      says: [/no address of it stands behind that$/],
    },
    'a desk whose subject names the domain': {
      message: aMessage({ ...named('Payroll'), subject: 'orchard.example: new pay slip' }),
      says: [/^The sender claims/],
    },
    'desks in other languages': { message: aMessage(named('Recursos Humanos Orchard')), says: [/^The sender claims/] },
  },
  silent: {
    'the own help desk': { message: aMessage(named('IT Helpdesk', 'it@orchard.example')) },
    'a partner with a word alike': { message: aMessage(named('Orchard fruit news', 'news@fruit.example')) },
    'a help desk of somebody else': { message: aMessage(named('IT Support', 'it@partner.example')) },
    'a known service in the name of the organisation': { message: aMessage(named('Orchard HR', 'noreply@microsoft.com')) },
    'a sending service whose links lead home': {
      message: withObservables({ urls: [anUrl('https://orchard.example/portal')] }, named('Orchard HR')),
    },
    'a colleague': { message: aMessage() },
  },
})
