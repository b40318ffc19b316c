/** Gathers what a reader finds in one document, within bounds, as the reading that it returns. */
import type { FileMember, FileReading } from '../file-reading.ts'
import { shown } from '../shown.ts'

export interface Findings {
  /** Notes a trait, with what bears it out where `detail` is given; at most five details of one trait are kept. */
  trait(name: string, detail?: string): void
  reference(url: string, foundIn: string): void
  /** Adds running text; what goes beyond 50,000 characters is left out. */
  text(text: string): void
  member(member: FileMember): void
  opaque(reason: string): void
  has(trait: string): boolean
  reading(): FileReading
}

const mostReferences = 2_000
const mostMembers = 100
const mostText = 50_000
const mostDetails = 5
const longestUrl = 8_192

/** An empty collection for one document. */
export function createFindings(): Findings {
  const traits = new Map<string, Set<string>>()
  const references = new Map<string, Set<string>>()
  const members: FileMember[] = []
  const opaque = new Set<string>()
  const texts: string[] = []
  let characters = 0
  let referenceCount = 0
  return {
    trait(name, detail = '') {
      const details = traits.get(name) ?? new Set<string>()
      traits.set(name, details)
      const excerpt = shown(detail)
      if (excerpt !== '' && details.size < mostDetails) details.add(excerpt)
    },
    reference(url, foundIn) {
      const value = url.slice(0, longestUrl)
      if (value.trim() === '' || referenceCount >= mostReferences) return
      const places = references.get(value) ?? new Set<string>()
      references.set(value, places)
      if (places.has(foundIn)) return
      places.add(foundIn)
      referenceCount++
    },
    text(text) {
      const kept = text.slice(0, mostText - characters)
      if (kept === '') return
      texts.push(kept)
      characters += kept.length
    },
    member(member) {
      if (members.length < mostMembers) members.push(member)
      else opaque.add('document with more embedded files than are opened')
    },
    opaque: (reason) => void opaque.add(reason),
    has: (trait) => traits.has(trait),
    reading: () => ({
      traits: [...traits.keys()],
      details: [...traits].flatMap(([trait, details]) => [...details].map((excerpt) => ({ trait, excerpt }))),
      references: [...references].flatMap(([url, places]) => [...places].map((foundIn) => ({ url, foundIn }))),
      texts: characters === 0 ? [] : [{ text: texts.join(''), foundIn: 'office-text' }],
      members,
      opaque: [...opaque],
    }),
  }
}
