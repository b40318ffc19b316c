/**
 * The language of a text (ISO 639-1): by its frequent words where they settle it, which costs a hundredth of a millisecond;
 * only otherwise by n-grams (tinyld), which cost about a third of a millisecond for however short a text.
 */
import { detectAll } from 'tinyld/light'

const maxChars = 2_000
/** What the n-grams are counted of; more characters cost more and find no other language. */
const maxGuessed = 80
/** Words of an ASCII text that are guessed at. */
const mostGuessedWords = 60
const mostWords = 150
const fewestHits = 5
const fewestLetters = 40
const leastAccuracy = 0.2

/** Words that mails of one language have many of, and no other one of these has. */
const frequent: Readonly<Record<string, string>> = {
  en: 'the and you your for with this that are have from will please our been of to is we be or if can',
  de: 'und der die das nicht ist ihr ihre ihren sie für mit auf wir werden wird bitte zu den dem eine einen haben oder bei sind',
  fr: 'les vous votre vos est pour dans une avec nous sur et au aux pas cette ce être ou notre',
  es: 'los las el y usted está más sus puede hola gracias su del como por nuestro',
  pt: 'não você os dos das em ao são obrigado obrigada seu sua e um uma pelo pela nosso',
  it: 'il di che per non della sono gli nel alla questo dei grazie è ti tuo suo nostro le',
  nl: 'het een van uw niet voor wij zijn deze naar aan op bij kunt wordt hebben je',
  pl: 'nie się jest oraz dla aby przez twoje państwa proszę jak lub',
  sv: 'och att är inte för ditt på din som vi du',
}
const codes = Object.keys(frequent)
const byWord: ReadonlyMap<string, string> = new Map(
  codes.flatMap((code) => (frequent[code] ?? '').split(' ').map((word): [string, string] => [word, code])),
)

/** Languages by how many of their frequent words the text has, most first. */
function byFrequentWords(words: readonly string[]): readonly (readonly [string, number])[] {
  const hits = new Map<string, number>()
  for (const word of words) {
    const code = byWord.get(word)
    if (code !== undefined) hits.set(code, (hits.get(code) ?? 0) + 1)
  }
  return [...hits].toSorted(([, one], [, other]) => other - one)
}

/** Languages of the text, best first; a second one where a good part is written in it; empty where it is too short or tells nothing. */
export function languagesOf(text: string): readonly string[] {
  const words: string[] = []
  for (const word of text.slice(0, maxChars).split(/\s+/)) {
    if (words.length >= mostWords) break
    // Links, addresses, figures are in no language.
    if (/[@/\\_\d]|[^.]\.[^.]/.test(word) || (word.length > 40 && /^[\w-]+$/.test(word))) continue
    const bare = word.toLowerCase().replaceAll(/^[^\p{L}]{1,9}|[^\p{L}]{1,9}$/gu, '')
    if (bare !== '') words.push(bare)
  }
  const [first, second] = byFrequentWords(words)
  const runnerUp = second?.[1] ?? 0
  if (first !== undefined && first[1] >= fewestHits && first[1] >= words.length / 12) {
    if (runnerUp * 3 <= first[1]) return [first[0]]
    if (second !== undefined && runnerUp >= fewestHits && first[1] > runnerUp) return [first[0], second[0]]
  }
  // A long text in plain ASCII without any of these words is in a language that the n-grams seldom know better.
  const longPlain = words.length >= mostGuessedWords && !words.some((word) => /[^\u0000-\u007f]/.test(word))
  if (longPlain) return []
  const plain = words.join(' ').slice(0, maxGuessed)
  if (plain.replaceAll(/\P{L}/gu, '').length < (/[\u0400-\u{2ffff}]/u.test(plain) ? fewestLetters / 4 : fewestLetters)) return []
  const [guess, next] = detectAll(plain)
  if (guess === undefined || guess.accuracy < leastAccuracy || (next?.accuracy ?? 0) * 1.5 > guess.accuracy) return []
  return [guess.lang]
}
