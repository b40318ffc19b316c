import { detector } from '../../../src/detectors/header/return-path-mismatch.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'bounces that go elsewhere': {
      message: aMessage({ returnPath: 'bounce@elsewhere.example' }),
      says: ['Return-Path domain elsewhere[.]example differs from the From domain orchard[.]example'],
    },
  },
  silent: {
    'the null path': { message: aMessage({ returnPath: '' }) },
    'no Return-Path': { message: aMessage({ returnPath: null }) },
    'a bounce host of the same organisation': { message: aMessage({ returnPath: 'b+ben=other.example@bounce.orchard.example' }) },
  },
})
