import { detector } from '../../../src/detectors/structure/evasive-structure.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'broken budgets, in one finding': {
      message: aMessage({
        limits: [
          { name: 'mimeParts', limit: 1000, seen: 5000, description: 'too many parts' },
          { name: 'headerBytes', limit: 10, seen: null, description: 'header too large' },
        ],
      }),
      says: ['Evasive structure: mimeParts, headerBytes'],
    },
  },
  silent: {
    'a small mail': { message: aMessage({}) },
    'a large mail within its budgets': { message: aMessage({ size: 40_000_000 }) },
    'an opaque part': { message: aMessage({ opaque: [{ path: '1', reason: 'encrypted' }] }) },
  },
})
