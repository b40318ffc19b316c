/** Gathers the text that no reader sees, by technique and bounded. */
import type { HiddenText } from '../../domain/message.ts'
import type { Positions } from './positions.ts'

export interface HiddenLog {
  /** `order`: of the node that it stands in. */
  add(technique: HiddenText['technique'], text: string, order: number): void
  pieces(): Positions['hidden']
  finish(): readonly HiddenText[]
}

const maxChars = 5_000

/** A fresh log; at most 5,000 characters of each technique are kept. */
export function createHiddenLog(): HiddenLog {
  const byTechnique = new Map<HiddenText['technique'], { readonly parts: string[]; length: number }>()
  const pieces: Positions['hidden'][number][] = []
  return {
    add(technique, text, order) {
      const entry = byTechnique.get(technique) ?? { parts: [], length: 0 }
      if (entry.length < maxChars) {
        const kept = text.slice(0, maxChars)
        entry.parts.push(kept)
        pieces.push({ technique, text: kept, order })
      }
      entry.length += text.length
      byTechnique.set(technique, entry)
    },
    pieces: () => pieces,
    finish: () => [...byTechnique].map(([technique, { parts }]) => ({ technique, text: parts.join(' ').trim().slice(0, maxChars) })),
  }
}
