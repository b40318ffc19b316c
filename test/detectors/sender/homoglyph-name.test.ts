import { detector } from '../../../src/detectors/sender/homoglyph-name.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a Cyrillic letter in a Latin word': {
      message: aMessage({ from: [{ name: 'P\u0430yPal Service', address: 'a@x.example' }] }),
      says: ["The sender's name mixes letters of different alphabets"],
    },
  },
  silent: {
    'a Cyrillic name': { message: aMessage({ from: [{ name: 'Анна Петрова', address: 'a@x.example' }] }) },
    'a Greek name beside a Latin one': { message: aMessage({ from: [{ name: 'Ελένη (Helen)', address: 'a@x.example' }] }) },
    'a name with accents': { message: aMessage({ from: [{ name: 'Zoë Müller-Ångström', address: 'a@x.example' }] }) },
  },
})
