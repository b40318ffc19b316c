import { detector } from '../../../src/detectors/header/mandatory-header-missing.ts'
import { aHeader, aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a mail without Date': { message: aMessage({ headers: [aHeader('from', 'a@b.example')] }), says: ['Mandatory header missing: Date'] },
    'both missing, in one finding': { message: aMessage({ headers: [] }), says: ['Mandatory header missing: From, Date'] },
  },
  silent: {
    'other spelling of the names': { message: aMessage({ headers: [aHeader('FROM', 'a'), aHeader('date', 'b')] }) },
    'a missing Message-ID, which is not mandatory': { message: aMessage({ messageId: null }) },
    'a mail rebuilt from an inline forward': { message: aMessage({ headers: [], evidence: { grade: 'D', reasons: [] } }) },
    'a mere note': { message: aMessage({ headers: [], evidence: { grade: 'E', reasons: [] } }) },
  },
})
