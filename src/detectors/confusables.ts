/** How alike two names look: characters that pass for others, and one slip of the finger. */

/** Look-alikes by what they pass for; Cyrillic, Greek, digits and signs that registrars sell. */
const passesFor: readonly (readonly [string, string])[] = [
  ['a', 'аαàáâãäåāăạ@4'],
  ['b', 'ьßƅ'],
  ['c', 'сçćϲ'],
  ['d', 'ԁđ'],
  ['e', 'еёεèéêëēęẹ3'],
  ['g', 'ɡğġ'],
  ['h', 'һн'],
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

/** The name as the eye takes it: look-alikes folded to one letter each, `rn` to `m`, `vv` to `w`. */
export function skeleton(name: string): string {
  const folded = Array.from(name.toLowerCase(), (character) => skeletonOf.get(character) ?? character).join('')
  return folded.replaceAll('rn', 'm').replaceAll('vv', 'w')
}

/** True where one insertion, deletion, substitution or swap of neighbours turns one name into the other. */
export function oneSlipApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  const restOne = one.slice(start)
  const restOther = other.slice(start)
  if (restOne.slice(1) === restOther.slice(1) || restOne.slice(1) === restOther || restOne === restOther.slice(1)) return true
  return restOne[0] === restOther[1] && restOne[1] === restOther[0] && restOne.slice(2) === restOther.slice(2)
}
