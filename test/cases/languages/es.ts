/** Legitimate mails in Spanish. */
import { esAccounts } from './es-accounts.ts'
import { esNews } from './es-news.ts'
import { esOffice } from './es-office.ts'
import { esTrade } from './es-trade.ts'
import type { LanguageMail } from './language-mail.ts'

export const es: readonly LanguageMail[] = [...esAccounts, ...esTrade, ...esOffice, ...esNews]
