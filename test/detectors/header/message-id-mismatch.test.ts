import { detector } from '../../../src/detectors/header/message-id-mismatch.ts'
import { aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'an id made elsewhere': {
      message: aMessage({ messageId: '<x@mailer.elsewhere.example>' }),
      says: ['Message-ID was made at elsewhere[.]example, From is orchard[.]example'],
    },
  },
  silent: {
    'no Message-ID': { message: aMessage({ messageId: null }) },
    'a host of the same organisation': { message: aMessage({ messageId: '<x@mx7.orchard.example>' }) },
    'an id without a domain': { message: aMessage({ messageId: '<20261103.1@localhost>' }) },
    'an id without @': { message: aMessage({ messageId: '<abc>' }) },
  },
})
