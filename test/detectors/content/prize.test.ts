import { detector } from '../../../src/detectors/content/prize.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a prize to be fetched': {
      message: aMessage({ subject: 'You have won', visibleText: 'Claim your reward now.' }),
      says: ['Promises what nobody gives (you have won): "you have won"'],
    },
    'an inheritance of millions': {
      message: aMessage({ visibleText: 'My late husband left an inheritance fund of 8 million dollars. I want to share it.' }),
      says: [/inheritance/, /large sums/],
    },
    'free coins': {
      message: aMessage({ visibleText: 'The token airdrop is now live. Claim your tokens before midnight and redeem your reward.' }),
      says: [/crypto payout/],
    },
  },
  silent: {
    'a won contract': { message: aMessage({ visibleText: 'We have won the contract. Thanks to everybody who worked on the offer.' }) },
    'a survey after a stay': { message: aMessage({ visibleText: 'How was your stay? Take our short survey; it helps us to get better.' }) },
    'business news': { message: aMessage({ visibleText: 'The maker sold its branch for 40 million dollars and will invest the money.' }) },
    'a voucher of a shop': { message: aMessage({ visibleText: 'Happy birthday! Redeem your voucher of 5 EUR in our shop until Sunday.' }) },
  },
})
