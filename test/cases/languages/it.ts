/** Legitimate mails in Italian. */
import { itAccounts } from './it-accounts.ts'
import { itNews } from './it-news.ts'
import { itOffice } from './it-office.ts'
import { itTrade } from './it-trade.ts'
import type { LanguageMail } from './language-mail.ts'

export const it: readonly LanguageMail[] = [...itAccounts, ...itTrade, ...itOffice, ...itNews]
