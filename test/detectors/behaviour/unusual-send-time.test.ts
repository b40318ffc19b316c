import { detector } from '../../../src/detectors/behaviour/unusual-send-time.ts'
import { aContext, aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    "two in the morning by the header's clock": {
      message: aMessage({ date: '2022-11-03T02:44:27+00:00' }),
      says: ['Email sent outside business hours: 2:00 (+00:00)'],
    },
    'six in the evening': {
      message: aMessage({ date: '2026-11-03T18:00:00+02:00' }),
      says: ['Email sent outside business hours: 18:00 (+02:00)'],
    },
    "the organisation's clock": {
      message: aMessage({ date: '2026-11-03T17:30:00+00:00' }),
      says: ['Email sent outside business hours: 18:00 (Europe/Berlin)'],
      context: aContext({ sendTimeZone: 'organisation' }),
    },
  },
  silent: {
    noon: { message: aMessage({}) },
    'nine and a quarter to six': { message: aMessage({ date: '2026-11-03T17:59:59+09:00' }) },
    'no date': { message: aMessage({ date: null }) },
    'a date that cannot be': { message: aMessage({ date: '2026-13-44T02:00:00+00:00' }) },
    'night in the header and morning in the organisation': {
      message: aMessage({ date: '2026-11-03T04:30:00-05:00' }),
      context: aContext({ sendTimeZone: 'organisation' }),
    },
    'a zone that does not exist': {
      message: aMessage({ date: '2026-11-03T02:00:00+00:00' }),
      context: aContext({
        sendTimeZone: 'organisation',
        organisation: { name: '', domains: [], executives: [], timeZone: 'Mars/Olympus' },
      }),
    },
  },
})
