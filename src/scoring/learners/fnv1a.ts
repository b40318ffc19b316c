/** Texts as numbers, the same on every machine. */

const start = 2_166_136_261
const prime = 16_777_619

/** 32-bit FNV-1a (Fowler, Noll, Vo) over the UTF-16 code units of a text or of a part of it, as a signed number; goes on from `state`. */
export function fnv1a(text: string, state = start, from = 0, to = text.length): number {
  let hash = state
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash
}
