/** Legitimate mails in Dutch. */
import { nlAccounts } from './nl-accounts.ts'
import { nlNews } from './nl-news.ts'
import { nlOffice } from './nl-office.ts'
import { nlTrade } from './nl-trade.ts'
import type { LanguageMail } from './language-mail.ts'

export const nl: readonly LanguageMail[] = [...nlAccounts, ...nlTrade, ...nlOffice, ...nlNews]
