/** Legitimate mails in seven languages as judged cases; never training data. */
import type { JudgedCase } from '../judged-case.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import { type Language, languages, type LanguageMail } from './language-mail.ts'
import { nl } from './nl.ts'
import { pl } from './pl.ts'
import { pt } from './pt.ts'
import { renderMail } from './render.ts'

export const mailsByLanguage: Readonly<Record<Language, readonly LanguageMail[]>> = { de, fr, nl, es, pt, it, pl }

/** Named by language, kind and count within the kind, such as `fr-invoice-2`. */
function casesIn(language: Language): readonly JudgedCase[] {
  const mails = mailsByLanguage[language]
  return mails.map((mail, index) => {
    const nth = mails.slice(0, index + 1).filter(({ kind }) => kind === mail.kind).length
    const name = `${language}-${mail.kind.toLowerCase().replaceAll(' ', '-')}-${nth}`
    return { name, family: 'language', service: mail.kind, language, malicious: false, bytes: () => renderMail(mail, name) }
  })
}

/** All of them, language by language. */
export const languageCases: readonly JudgedCase[] = languages.flatMap(casesIn)
