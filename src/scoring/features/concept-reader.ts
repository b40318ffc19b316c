/** Tells which concepts a word belongs to. */
import { concepts } from './concepts.ts'

/** Longest beginning that is looked up. */
const longest = Math.max(...concepts.flatMap(({ stems }) => stems.split(' ').map((stem) => stem.replace('$', '').length)))
const shortest = 2

interface Index {
  readonly whole: ReadonlyMap<string, readonly number[]>
  readonly beginnings: ReadonlyMap<string, readonly number[]>
}

function indexConcepts(): Index {
  const whole = new Map<string, number[]>()
  const beginnings = new Map<string, number[]>()
  concepts.forEach(({ stems }, concept) => {
    for (const stem of stems.split(' ')) {
      const map = stem.endsWith('$') ? whole : beginnings
      const key = stem.replace('$', '')
      map.set(key, [...(map.get(key) ?? []), concept])
    }
  })
  return { whole, beginnings }
}

const none: readonly number[] = []
/** Words of mails come again and again; a flood of new ones must not fill the memory. */
const mostRemembered = 20_000
/** A longer word may keep the whole text alive that it was cut from. */
const longestRemembered = 12

/** Numbers of the concepts that a folded word belongs to, each once. */
export function conceptReader(): (word: string) => readonly number[] {
  const { whole, beginnings } = indexConcepts()
  const remembered = new Map<string, readonly number[]>()
  const read = (word: string): readonly number[] => {
    let found = whole.get(word) ?? none
    for (let length = shortest; length <= Math.min(longest, word.length); length++) {
      const more = beginnings.get(word.slice(0, length))
      if (more !== undefined) found = found.length === 0 ? more : [...new Set([...found, ...more])]
    }
    return found
  }
  return (word) => {
    const known = remembered.get(word)
    if (known !== undefined) return known
    if (remembered.size >= mostRemembered) remembered.clear()
    const found = read(word)
    if (word.length <= longestRemembered) remembered.set(word, found)
    return found
  }
}
