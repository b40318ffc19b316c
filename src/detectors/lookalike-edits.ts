/** Slips of the finger between two names: how many, of which kind, and an index that finds names near a word without trying them all. */

/** Neighbours of each key on the keyboards of the Latin alphabet (QWERTY; QWERTZ and AZERTY add their own few). */
const neighbours: Readonly<Record<string, string>> = {
  q: 'wa12',
  w: 'qeas23x',
  e: 'wrsd34',
  r: 'etdf45',
  t: 'ryfg56z',
  y: 'tugh67xs',
  u: 'yihj78z',
  i: 'uojk89',
  o: 'ipkl90',
  p: 'ol0',
  a: 'qwszy',
  s: 'awedxzy',
  d: 'serfcx',
  f: 'drtgvc',
  g: 'ftyhbvz',
  h: 'gyujnbz',
  j: 'huikmn',
  k: 'jiolm',
  l: 'kop',
  z: 'asxtu',
  x: 'zsdcyw',
  c: 'xdfv',
  v: 'cfgb',
  b: 'vghn',
  n: 'bhjm',
  m: 'njk',
}

/** Fewest insertions, deletions, substitutions and swaps of neighbours between two names; `most + 1` where it is more than `most`. */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      const swap = swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      const substitution = (last[column - 1] ?? 0) + (same ? 0 : 1)
      current.push(Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, substitution, swap))
    }
    if (Math.min(...current) > most) return most + 1
    before = last
    last = current
  }
  return Math.min(last[other.length] ?? most + 1, most + 1)
}

/**
 * True where the two names, one edit apart, differ as typists and forgers differ: two letters swapped, a letter doubled or one of a
 * double left out, or the key beside the right one.
 */
export function isTypicalSlip(written: string, name: string): boolean {
  let start = 0
  while (start < name.length && written[start] === name[start]) start++
  if (written.length === name.length) {
    const [wrong = '', right = ''] = [written[start], name[start]]
    const swapped = wrong === name[start + 1] && right === written[start + 1]
    return swapped || (neighbours[right] ?? '').includes(wrong)
  }
  const [longer, at] = written.length > name.length ? [written, start] : [name, start]
  return longer[at] === longer[at - 1] || longer[at] === longer[at + 1]
}

/** The word itself and every text that is left when one character is taken out: words one slip apart have one of these in common. */
export function deletions(word: string): readonly string[] {
  return [word, ...Array.from({ length: word.length }, (_, index) => word.slice(0, index) + word.slice(index + 1))]
}
