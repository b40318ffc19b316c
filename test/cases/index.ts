/** All self-written mails with a known verdict; every name once. Never training data. */
import { casesOf, type CasePair, type JudgedCase } from './judged-case.ts'
import { languageCases } from './languages/index.ts'
import { codePairs } from './lateral/codes-and-threads.ts'
import { documentPairs } from './lateral/documents.ts'
import { moneyPairs } from './lateral/money.ts'
import { adobeSignPairs } from './rented-services/adobe-sign.ts'
import { docusignPairs } from './rented-services/docusign.ts'
import { dropboxPairs } from './rented-services/dropbox.ts'
import { googleCalendarPairs } from './rented-services/google-calendar.ts'
import { googleDrivePairs } from './rented-services/google-drive.ts'
import { googleFormsPairs } from './rented-services/google-forms.ts'
import { jotformPairs } from './rented-services/jotform.ts'
import { microsoftFormsPairs } from './rented-services/microsoft-forms.ts'
import { outlookCalendarPairs } from './rented-services/outlook-calendar.ts'
import { paypalPairs } from './rented-services/paypal.ts'
import { quickbooksPairs } from './rented-services/quickbooks.ts'
import { sharepointPairs } from './rented-services/sharepoint.ts'

export type { CaseFamily, CasePair, JudgedCase } from './judged-case.ts'

/** Lures with their innocent twins: 60 of twelve rented services, 20 from a colleague's mailbox. */
export const pairs: readonly CasePair[] = [
  ...docusignPairs,
  ...adobeSignPairs,
  ...sharepointPairs,
  ...googleDrivePairs,
  ...dropboxPairs,
  ...paypalPairs,
  ...quickbooksPairs,
  ...googleFormsPairs,
  ...microsoftFormsPairs,
  ...jotformPairs,
  ...googleCalendarPairs,
  ...outlookCalendarPairs,
  ...documentPairs,
  ...moneyPairs,
  ...codePairs,
]

export const cases: readonly JudgedCase[] = [...casesOf(pairs), ...languageCases]
