/** Which of several quoted mails is the reported one: the innermost that was forwarded by people of the reporter's own house. */
import type { MailboxAddress } from '../../domain/analysis.ts'
import { organisationOf } from '../organisation.ts'
import { fold } from './fold.ts'
import { forwardPrefixes } from './labels.ts'
import type { Layer } from './layers.ts'

/** The subject after its forward prefixes; null where it has none. */
export function withoutForwardPrefix(subject: string): string | null {
  let rest = subject.trim()
  let found = false
  for (let round = 0; round < 10; round++) {
    const colon = rest.search(/[:：]/)
    if (colon < 1 || colon > 15 || !forwardPrefixes.has(fold(rest.slice(0, colon).trim()))) break
    rest = rest.slice(colon + 1).trim()
    found = true
  }
  return found ? rest : null
}

/** The quoted mails from the outermost to the innermost: each the first that stands in the body of the one before. */
export function nestedChain(layers: readonly Layer[]): readonly Layer[] {
  const out: Layer[] = []
  for (const layer of layers) {
    const last = out.at(-1)
    if (last === undefined || (layer.start >= last.bodyStart && layer.start < last.end)) out.push(layer)
  }
  return out
}

/** Mails that stand in no other one. */
export function outermost(layers: readonly Layer[]): readonly Layer[] {
  return layers.filter((layer) => !layers.some((other) => other !== layer && other.start < layer.start && layer.start < other.end))
}

/** The organisations of the given people. */
export function organisationsOf(people: readonly MailboxAddress[], freeMail: readonly string[]): ReadonlySet<string> {
  return new Set(people.map(({ address }) => organisationOf(address, freeMail)).filter((each) => each !== null))
}

/** True for a name alone, as Exchange shows colleagues. */
const isNameless = ({ address }: MailboxAddress): boolean => !address.includes('@')

/**
 * True where the mail of `sender` was only passed on: it says so (prefix, or the introduction of what it quotes), and the sender
 * has an address of the house, or a name alone and nothing to say (`quiet`). Anybody can call himself what a colleague is called,
 * so a name beside a foreign address counts for nothing. A stranger's mail that quotes another one is itself the reported mail:
 * otherwise a false thread below its text would be taken for it.
 */
export function passesOn(
  subject: string | null,
  sender: readonly MailboxAddress[],
  quoted: Layer,
  house: ReadonlySet<string>,
  freeMail: readonly string[],
  quiet: boolean,
): boolean {
  const said = (subject !== null && withoutForwardPrefix(subject) !== null) || quoted.block.introduction?.kind === 'forward'
  const isOwn = (mailbox: MailboxAddress): boolean =>
    isNameless(mailbox) ? quiet : house.has(organisationOf(mailbox.address, freeMail) ?? '')
  return said && sender.length > 0 && sender.every(isOwn)
}
