/** The ways in which the one label that somebody registered passes for a known name. */
import { skeleton } from '../domain/confusables.ts'
import { deletions, editDistance, isTypicalSlip } from './lookalike-edits.ts'
import { type KnownName, type NameIndex, shortestForOne, shortestForTwo, startOf } from './lookalike-index.ts'
import { doors, everyday, strongDoors } from './lookalike-words.ts'

export interface Likeness {
  readonly known: KnownName
  /** Completes "this domain …". */
  readonly how: string
}

const longestLabel = 63
const shortestUnderAnyEnding = 6

/** A label that is the very name, below an ending that does not belong to it. */
export function byEnding(label: string, ending: string, index: NameIndex): Likeness | null {
  const known = index.byName.get(label)
  if (known === undefined) return null
  if (known.kind === 'own') {
    return label.length >= shortestUnderAnyEnding ? { known, how: 'is the name of the organisation under another ending' } : null
  }
  const says = !known.ordinary && label.length >= 4 && index.suspiciousEndings.has(ending)
  return says ? { known, how: 'is the name under an ending that the brand does not use' } : null
}

/** A label that the eye takes for the name: letters of other alphabets, digits for letters, `rn` for `m`. */
export function byFace(label: string, index: NameIndex): Likeness | null {
  const foreign = /[^\u0000-\u007f]/.test(label)
  const known = index.byFace.get(skeleton(label))?.find(({ name, ordinary }) => {
    if (name === label) return false
    return foreign ? name.length >= (ordinary ? shortestForOne : shortestForOne - 1) : !ordinary && name.length >= shortestForOne
  })
  return known === undefined || everyday.has(label) ? null : { known, how: 'is spelled with characters that look alike' }
}

/** A label one slip away from a name of five letters or more, two from a name of nine or more. */
export function bySlip(label: string, index: NameIndex): Likeness | null {
  if (label.length < shortestForOne || label.length > longestLabel || everyday.has(label) || index.byName.has(label)) return null
  const tried = new Set<KnownName>()
  for (const left of deletions(label)) {
    for (const known of index.byDeletion.get(left) ?? []) {
      if (tried.has(known)) continue
      tried.add(known)
      if (isOneSlip(label, known.name)) return { known, how: 'is one letter away from the name' }
    }
  }
  if (label.length < shortestForTwo - 1) return null
  for (let length = label.length - 2; length <= label.length + 1; length++) {
    for (const known of index.byStart.get(startOf(label, length)) ?? []) {
      if (editDistance(label, known.name, 2) <= 2) return { known, how: 'is two letters away from the name' }
    }
  }
  return null
}

/** Among names of five and six letters every second word is one letter away from another; of those, typical slips alone count. */
function isOneSlip(label: string, name: string): boolean {
  if (editDistance(label, name, 1) !== 1) return false
  return isTypicalSlip(label, name) || (name.length >= 7 && label[0] === name[0])
}

/** A label that joins the name and a door word: `paypal-login`, `securepaypal`, `wwwpaypal`. */
export function byDoor(label: string, index: NameIndex): Likeness | null {
  const how = 'joins the name with a word that invites to log in or pay'
  const tokens = label.split('-').filter((token) => token !== '')
  for (let at = 0; at < tokens.length && tokens.length > 1; at++) {
    // A name of two words may be parted by a hyphen: `deutsche-bank-login`.
    for (const width of [1, 2]) {
      const known = nameOf(tokens.slice(at, at + width).join(''), index)
      if (known === null || (width > 1 && known.ordinary)) continue
      const others = [...tokens.slice(0, at), ...tokens.slice(at + width)]
      if (known.ordinary ? isAllDoors(others) : others.some((other) => doors.has(other))) return { known, how }
    }
  }
  return byJoint(label, index, how)
}

/** Beside an everyday name nothing but doors and numbers may stand, and one of the doors must be a strong one. */
function isAllDoors(words: readonly string[]): boolean {
  return words.every((word) => doors.has(word) || /^\d+$/.test(word)) && words.some((word) => strongDoors.has(word))
}

function nameOf(token: string, index: NameIndex): KnownName | null {
  const exact = index.byName.get(token)
  if (exact !== undefined) return exact
  return index.byFace.get(skeleton(token))?.find(({ name, ordinary }) => !ordinary && name.length >= shortestForOne) ?? null
}

function byJoint(label: string, index: NameIndex, how: string): Likeness | null {
  if (label.length > longestLabel || everyday.has(label)) return null
  for (let cut = 2; cut < label.length - 1; cut++) {
    const first = cut >= shortestForOne ? index.byName.get(label.slice(0, cut)) : undefined
    if (first !== undefined && isDoorOf(first, label.slice(label[cut] === '-' ? cut + 1 : cut))) return { known: first, how }
    const last = label.length - cut >= shortestForOne ? index.byName.get(label.slice(cut)) : undefined
    if (last !== undefined && isDoorOf(last, label.slice(0, label[cut - 1] === '-' ? cut - 1 : cut))) return { known: last, how }
  }
  return null
}

/** An everyday name run together with a word is some firm's honest name; `appleid` is not. */
function isDoorOf({ name, ordinary }: KnownName, word: string): boolean {
  return ordinary ? name === 'apple' && word === 'id' : doors.has(word)
}
