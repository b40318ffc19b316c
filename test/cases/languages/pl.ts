/** Legitimate mails in Polish. */
import { plAccounts } from './pl-accounts.ts'
import { plNews } from './pl-news.ts'
import { plOffice } from './pl-office.ts'
import { plTrade } from './pl-trade.ts'
import type { LanguageMail } from './language-mail.ts'

export const pl: readonly LanguageMail[] = [...plAccounts, ...plTrade, ...plOffice, ...plNews]
