import { detector } from '../../../src/detectors/content/fake-alert.ts'
import { aFile, anUrl, withObservables } from '../../helpers/a-message.ts'
import type { Message } from '../../../src/domain/message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const linked = (visibleText: string, subject = 'Notice'): Message =>
  withObservables({ urls: [anUrl('https://portal.example.net/go')] }, { subject, visibleText })

describeDetector(detector, {
  fires: {
    'a full mailbox with a link': {
      message: linked('Your mailbox is almost full. Verify your account to keep it.'),
      says: ['Raises an alarm (mailbox full) and leads to a link or file: "mailbox is almost full"'],
    },
    'two troubles, each once': {
      message: linked('Virus detected! Virus detected! Your subscription has expired. Renew your protection now.'),
      says: [/infection/, /payment failed/],
    },
    'a form in a file': {
      message: withObservables(
        { files: [aFile({ name: 'form.html' })] },
        { visibleText: 'Your account has been limited. Open the attached form to confirm your identity.' },
      ),
      says: [/account suspended/],
    },
  },
  silent: {
    'an alarm without a demand': { message: linked('We noticed a sign-in from a new device in Lyon. If it was you, all is well.') },
    'a parcel on its way': { message: linked('Your parcel is on its way and arrives on Tuesday. Track it here.') },
    'a demand without an alarm': { message: linked('Please confirm your address in the directory of members.') },
    'no link and no file': { message: withObservables({}, { visibleText: 'My mailbox is full, please update your address book.' }) },
  },
})
