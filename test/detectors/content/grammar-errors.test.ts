import { detector } from '../../../src/detectors/content/grammar-errors.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a costumer': {
      message: aMessage({ visibleText: 'Dear Costumer, please read' }),
      says: ['Grammar or spelling error: "dear costumer"'],
    },
    'several slips, counted once': { message: aMessage({ visibleText: 'We has seen that your account are limited' }), says: [/^Grammar/] },
  },
  silent: {
    French: { message: aMessage({ visibleText: 'Vos informations sont à jour.' }) },
    'correct English': { message: aMessage({ visibleText: 'Your account has been updated. Click here to read more.' }) },
    'a correct security notice': { message: aMessage({ visibleText: 'Security alert: please verify your address.' }) },
    'another language': { message: aMessage({ visibleText: 'Ihre Informationen zu den Konten' }) },
    'a costumer of the theatre': { message: aMessage({ visibleText: 'The costumer sewed the dress' }) },
  },
})
