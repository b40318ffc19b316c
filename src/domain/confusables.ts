/**
 * How alike two names look: characters that pass for others, and alphabets mixed in one word. In the manner of UTS #39, with a
 * table of its own: small, and made for domain names, where capital letters do not occur and digits pass for letters.
 */

/** Look-alikes by what they pass for; Cyrillic, Greek, digits and signs that registrars sell. */
const passesFor: readonly (readonly [string, string])[] = [
  ['a', 'аαàáâãäåāăạ@4'],
  ['b', 'ьßƅ'],
  ['c', 'сçćϲ'],
  ['d', 'ԁđ'],
  ['e', 'еёεèéêëēęẹ3'],
  ['g', 'ɡğġ9'],
  ['h', 'һнհ'],
  ['k', 'кκ'],
  ['l', 'iіíìîïıӏ1|łļ'],
  ['m', 'м'],
  ['n', 'пηñńո'],
  ['o', 'оοσòóôõöøօọ0'],
  ['p', 'рρ'],
  ['q', 'ԛ'],
  ['r', 'гŕ'],
  ['s', 'ѕśşșš5'],
  ['t', 'тτţ'],
  ['u', 'υùúûüս'],
  ['v', 'νѵ'],
  ['w', 'ԝŵω'],
  ['x', 'хχ'],
  ['y', 'уýγÿ'],
  ['z', 'źżž'],
]
const skeletonOf: ReadonlyMap<string, string> = new Map(
  passesFor.flatMap(([plain, others]) => Array.from(others, (other): [string, string] => [other, plain])),
)

const longestName = 255

/** The name as the eye takes it: accents dropped, look-alikes folded to one letter each, `rn` to `m`, `vv` to `w`; at most 255 characters. */
export function skeleton(name: string): string {
  const lower = name.slice(0, longestName).toLowerCase()
  const bare = /^[\u0000-\u007f]*$/.test(lower) ? lower : lower.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const folded = Array.from(bare, (character) => skeletonOf.get(character) ?? character).join('')
  return folded.replaceAll('rn', 'm').replaceAll('vv', 'w')
}

/** Alphabets in their groups: those of one group are written together in honest words (UTS #39, "highly restrictive"). */
const alphabets: readonly RegExp[] = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Cherokee}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Thai}/u,
  /\p{Script=Devanagari}/u,
]

/** True where one word mixes alphabets that no language writes together; digits, hyphens and the scripts of East Asia go with all. */
export function mixesAlphabets(word: string): boolean {
  return word.split(/[^\p{L}\p{M}]+/u).some((piece) => piece.length > 1 && alphabets.filter((alphabet) => alphabet.test(piece)).length > 1)
}
