import { detector } from '../../../src/detectors/sender/executive-name.ts'
import { aContext, aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const context = aContext({
  organisation: {
    name: 'Orchard',
    domains: ['orchard.example'],
    timeZone: 'UTC',
    executives: ['Ann-Marie Field', 'Dr. Jürgen Größmann', 'José García'],
  },
})
const from = (name: string, address = 'office4711@gmail.com') => ({ message: aMessage({ from: [{ name, address }] }), context })

describeDetector(detector, {
  fires: {
    'the name on free mail': {
      ...from('Ann-Marie Field'),
      says: ['From shows the name of Ann-Marie Field, but the address is at gmail[.]com, a free mail service'],
    },
    'another order with a comma': {
      ...from('Field, Ann-Marie', 'x@random.example'),
      says: [/^From shows the name of Ann-Marie Field.*random/],
    },
    'no diacritics and a title': { ...from('Prof. Jurgen Größmann'), says: [/Jürgen/] },
    'letters that look alike': { ...from('Jоsé Gаrcía'), says: [/García/] },
    'an initial': { ...from('J. Garcia'), says: [/García/] },
    'a title and the firm behind it': { ...from('José García, CEO (Orchard)'), says: [/García/] },
    'no address at all': { ...from('José García', ''), says: [/no address of the organisation$/] },
  },
  silent: {
    'the executive himself': from('Ann-Marie Field', 'ann@orchard.example'),
    'somebody with the family name': from('Peter Field'),
    'somebody with the first name': from('José Pereira'),
    'a known service that names him': from('José García', 'notify@microsoft.com'),
    'an organisation without a list': { message: aMessage({ from: [{ name: 'Ann-Marie Field', address: 'x@gmail.com' }] }) },
    'another initial': from('K. Garcia'),
  },
})
