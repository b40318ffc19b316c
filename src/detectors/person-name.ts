/** Whether two written names can be one person's: order, titles, diacritics, initials and look-alike letters set aside. */
import { skeleton } from '../domain/confusables.ts'

const longestName = 200
const mostWords = 8
const titles = new Set(
  (
    'dr prof professor mr mrs ms miss sir herr frau hr fr mme mlle monsieur madame m sr sra srta don dona dott dottor dottoressa ing ir drs mag ' +
    'dipl phd mba jr ii iii ceo cfo coo cto cio president chairman director geschäftsführer direktor vorstand directeur pdg gerente presidente ' +
    'direttore amministratore'
  ).split(' '),
)

/** The words of a name as the eye takes them, without titles and without what stands in brackets; at most eight. */
export function nameWords(name: string): readonly string[] {
  const bare = name
    .slice(0, longestName)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[([{][^)\]}]{0,80}[)\]}]/g, ' ')
    .toLowerCase()
  const words = bare.match(/[\p{L}\p{N}@|]{1,40}/gu) ?? []
  return words
    .filter((word) => !titles.has(word))
    .slice(0, mostWords)
    .map((word) => skeleton(word))
}

/** True where all words of the person's name stand in the shown name, at most two others beside them; or the family name beside the right initials. Both as {@link nameWords} gives them. */
export function canBe(shown: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length < 2 || shown.length < 2 || shown.length > wanted.length + 2) return false
  const full = wanted.filter((word) => word.length > 1)
  if (full.every((word) => shown.includes(word))) return true
  const family = wanted.at(-1) ?? ''
  const others = shown.filter((word) => word !== family)
  if (family.length < 3 || others.length !== shown.length - 1 || others.length === 0) return false
  return others.every((word, index) => word.length === 1 && wanted[index]?.startsWith(word) === true)
}
