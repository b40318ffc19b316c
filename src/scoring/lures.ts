/** What makes a message dangerous to act on even when its sender is genuine. */
import type { Finding, Lure } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import { numberToCall } from '../domain/phone-numbers.ts'

const maxText = 200_000

/**
 * Each lure once, as detectors found them. A number that the text asks to call is a lure even where no story of a charge stands
 * around it, so subject and visible text (first 200,000 characters) are looked through for one.
 */
export function findLures(message: Message, findings: readonly Finding[]): readonly Lure[] {
  const lures = new Set<Lure>(findings.flatMap(({ lure }) => lure ?? []))
  if (!lures.has('callback') && numberToCall(`${message.subject ?? ''}\n${message.visibleText.slice(0, maxText)}`) !== null)
    lures.add('callback')
  return [...lures].toSorted()
}
