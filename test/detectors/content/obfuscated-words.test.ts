import { detector } from '../../../src/detectors/content/obfuscated-words.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'digits for letters': {
      message: aMessage({ visibleText: 'Please ver1fy it' }),
      says: ['Words in disguise: "ver1fy" is to be read as "verify"'],
    },
    'Cyrillic letters in a Latin word': {
      message: aMessage({ subject: 'Your p\u0430ssw\u043erd' }),
      says: [/is to be read as "password"/],
    },
    'single letters': {
      message: aMessage({ visibleText: 'Now v e r i f y, please' }),
      says: ['Words in disguise: "v e r i f y" is to be read as "verify"'],
    },
    'invisible characters in many words': {
      message: aMessage({ visibleText: 'Mem\u200bber\u200bship, stat\u200eement and ren\u034fewal' }),
      says: [/is to be read as "Membership"/],
    },
    'a file': { message: aMessage({ attachedText: [{ file: 'a.pdf', text: 'your acc0unt' }] }), says: [/"account"/] },
  },
  silent: {
    'names and models with digits': {
      message: aMessage({ visibleText: 'The mp3 player A4, version 2b, invoice4, account1 and h264 are here' }),
    },
    'Russian text': { message: aMessage({ visibleText: 'Добрый день, пароль изменён. Email отправлен.' }) },
    'soft hyphens and one hint where to break': {
      message: aMessage({ visibleText: 'Ver\u00adifi\u00adcation of ship\u00adments at example\u200bpage' }),
    },
    'a spaced headline of another kind': { message: aMessage({ visibleText: 'A U T U M N news: a b c d e f g' }) },
    'joiners of a script that needs them': { message: aMessage({ visibleText: 'می\u200cخواهم این را ببینم' }) },
  },
})
