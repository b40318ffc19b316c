/** Legitimate mails in Portuguese. */
import { ptAccounts } from './pt-accounts.ts'
import { ptNews } from './pt-news.ts'
import { ptOffice } from './pt-office.ts'
import { ptTrade } from './pt-trade.ts'
import type { LanguageMail } from './language-mail.ts'

export const pt: readonly LanguageMail[] = [...ptAccounts, ...ptTrade, ...ptOffice, ...ptNews]
