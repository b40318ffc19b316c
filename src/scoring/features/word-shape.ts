/** Shapes of words and names: disorder, shares of characters, kinds of top-level domains. */

/** Shannon entropy in bits a character; 0 of nothing. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text.slice(0, 200)) counts.set(character, (counts.get(character) ?? 0) + 1)
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return [...counts.values()].reduce((sum, count) => sum - (count / total) * Math.log2(count / total), 0)
}

/** Share of the characters that match, 0 of nothing. */
export function shareOf(text: string, characters: RegExp): number {
  return text === '' ? 0 : (text.match(characters)?.length ?? 0) / text.length
}

const common = new Set(['com', 'org', 'net', 'edu', 'gov', 'mil', 'int'])
const lately = new Set(
  'app dev io cloud info biz online email tech ai co me tv pro agency group digital live network solutions world life'.split(' '),
)

/** 0 the old generic ones, 1 national, 2 well-known new ones, 3 any other, NaN without a name. */
export function topLevelKind(host: string): number {
  const end = host.split('.').at(-1) ?? ''
  if (end === '' || !host.includes('.')) return NaN
  if (common.has(end)) return 0
  if (lately.has(end)) return 2
  return end.length === 2 ? 1 : 3
}

/** The same in a word. */
export const topLevelWords = (kind: number): string => ['a common one', 'a national one', 'a new one', 'an odd one'][kind] ?? 'not known'
