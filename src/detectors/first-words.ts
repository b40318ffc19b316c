/** What the writer of a mail says himself: the visible text above the first quoted mail or forwarded header. */
import type { Message } from '../domain/message.ts'
import { memo } from '../domain/memo.ts'
import { tokenise, type Tokens } from './tokens.ts'
import { plain, readerText, readerTokens } from './words.ts'

const longest = 20_000
/** Characters above the quote that are a greeting at most. */
const fewWords = 60
const quoteStart =
  /\n[ \t]{0,4}(?:>|-{2,}[ ]?(?:original message|forwarded message|ursprüngliche nachricht|weitergeleitete nachricht|message d'origine|message transféré|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht)|_{10,}|(?:from|von|de|da|van):[ \t]?[^\n]{3,200}\n|(?:on|am|le|el|em|il|op) [^\n]{6,150}(?:wrote|schrieb|a écrit|escribió|escreveu|ha scritto|schreef)[^\n]{0,80}:)/i

/** Offset of the quoted conversation in the first 20,000 characters of the visible text; the end of them where nothing is quoted. */
export const quoteAt = memo((message: Message): number => {
  const text = message.visibleText.slice(0, longest)
  const found = quoteStart.exec(`\n${text}`)
  return found === null ? text.length : Math.max(0, found.index - 1)
})

/** Subject and own words, as {@link plain} makes them; of a mail that only passes another on, the words of that one. */
export const firstWords = memo((message: Message): string => {
  const at = quoteAt(message)
  if (at === message.visibleText.length) return readerText(message)
  return plain(`${message.subject ?? ''}\n${message.visibleText.slice(0, at < fewWords ? longest : at)}`)
})

/** {@link firstWords} as words. */
export const firstTokens = memo((message: Message): Tokens => {
  const text = firstWords(message)
  return text === readerText(message) ? readerTokens(message) : tokenise(text)
})
