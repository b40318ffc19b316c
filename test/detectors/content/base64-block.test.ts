import { detector } from '../../../src/detectors/content/base64-block.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a long line': {
      message: aMessage({ visibleText: `Look: ${'aGVsbG8gV29ybGQ0'.repeat(6)}` }),
      says: ['Base64 encoded content found in the visible text'],
    },
    'wrapped lines': {
      message: aMessage({ visibleText: `${'aGVsbG8gV29ybGQ0'.repeat(4)}\n${'aGVsbG8gV29ybGQ0'.repeat(4)}` }),
      says: ['Base64 encoded content found in the visible text'],
    },
  },
  silent: {
    prose: { message: aMessage({}) },
    'a long link': { message: aMessage({ visibleText: `https://x.example/${'aB1/'.repeat(40)}` }) },
    'a hex digest': { message: aMessage({ visibleText: 'ab12'.repeat(32) }) },
    'an armoured key': {
      message: aMessage({
        visibleText: `-----BEGIN PGP PUBLIC KEY BLOCK-----\n${'aGVsbG8gV29ybGQ0'.repeat(4)}\n${'aGVsbG8gV29ybGQ0'.repeat(4)}\n-----END PGP PUBLIC KEY BLOCK-----`,
      }),
    },
    'a row of letters': { message: aMessage({ visibleText: 'a'.repeat(500) }) },
    'forty words on lines of their own': { message: aMessage({ visibleText: 'Word1\n'.repeat(40) }) },
  },
})
