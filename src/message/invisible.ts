/** Characters that take no room on the screen: what text is without them, and which words somebody broke up with them. */

/** Soft hyphen, grapheme joiner, zero-width space, joiners, direction marks, word joiner and its kin, byte order mark. */
const any = /[\u034f\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]/u
const joiners = new Set(['\u200c', '\u200d'])
const longestWord = 200
const mostWords = 500

/** True where the text holds such a character. */
export function hasInvisible(text: string): boolean {
  return any.test(text)
}

/** Joiners are spelling after letters of Arabic, Indic and other scripts, and build emoji. */
function belongs(character: string, before: number): boolean {
  return joiners.has(character) && before >= 0x0590 && !(before >= 0x2000 && before <= 0x20ff)
}

/** The text as it looks: without characters of no width, joiners of scripts that spell with them and of emoji kept. */
export function withoutInvisible(text: string): string {
  if (!any.test(text)) return text
  return text.replaceAll(/[\u034f\u00ad\u180e\u200b-\u200f\u2060-\u2064\ufeff]/gu, (character, at: number) =>
    at > 0 && belongs(character, text.charCodeAt(at - 1)) ? character : '',
  )
}

const between =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d][\u034f\u180e\u200b-\u200f\u2060-\u2064\ufeff]{1,50}[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\d]/u

/** Hyphenation parts syllables; single letters between soft hyphens are no syllables. */
function spelledOut(word: string): boolean {
  const pieces = word.split('\u00ad')
  return pieces.length > 2 && pieces.filter((piece) => piece.length === 1).length >= 2
}

/** Words that hold characters of no width between their letters, as they look; host names and addresses (kept from becoming links) do not count. */
export function brokenWords(text: string): readonly string[] {
  if (!any.test(text)) return []
  const words: string[] = []
  for (const word of text.split(/\s+/)) {
    if (words.length >= mostWords) break
    const piece = word.slice(0, longestWord)
    if (!any.test(piece) || /[./@]/.test(piece.slice(0, -1)) || !(between.test(piece) || spelledOut(piece))) continue
    words.push(withoutInvisible(piece))
  }
  return words
}
