/** Legitimate mails in German. */
import { deAccounts } from './de-accounts.ts'
import { deNews } from './de-news.ts'
import { deOffice } from './de-office.ts'
import { deTrade } from './de-trade.ts'
import type { LanguageMail } from './language-mail.ts'

export const de: readonly LanguageMail[] = [...deAccounts, ...deTrade, ...deOffice, ...deNews]
