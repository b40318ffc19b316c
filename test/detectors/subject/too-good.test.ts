import { detector } from '../../../src/detectors/subject/too-good.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'its phrase': { message: aMessage({ subject: 'You have won a car' }), says: ['The subject promises too much: "you have won"'] },
    capitals: { message: aMessage({ subject: 'YOU HAVE WON A CAR' }), says: ['The subject promises too much: "you have won"'] },
  },
  silent: {
    '"We have won the contract"': { message: aMessage({ subject: 'We have won the contract' }) },
    '"Price list"': { message: aMessage({ subject: 'Price list' }) },
    '"Your winner medal photos"': { message: aMessage({ subject: 'Your winner medal photos' }) },
    'no subject': { message: aMessage({ subject: null }) },
  },
})
