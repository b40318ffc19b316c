/** Legitimate mails in French. */
import { frAccounts } from './fr-accounts.ts'
import { frNews } from './fr-news.ts'
import { frOffice } from './fr-office.ts'
import { frTrade } from './fr-trade.ts'
import type { LanguageMail } from './language-mail.ts'

export const fr: readonly LanguageMail[] = [...frAccounts, ...frTrade, ...frOffice, ...frNews]
