/** Which of several quoted mails is the reported one: the innermost that was forwarded by people of the reporter's own house. */
import type { MailboxAddress } from '../../domain/analysis.ts'
import { registrableDomain } from '../observables/url.ts'
import { domainOf } from '../headers/addresses.ts'
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

/** True where a sender is of the house of the people in `own`: same organisation, same name, or a name without address as Exchange shows colleagues. */
function isOwn(sender: readonly MailboxAddress[], own: readonly MailboxAddress[]): boolean {
  const organisation = (address: string): string | null => {
    const domain = domainOf(address)
    return domain === null ? null : (registrableDomain(domain) ?? domain)
  }
  const organisations = new Set(own.map((mailbox) => organisation(mailbox.address)).filter((each) => each !== null))
  const names = new Set(own.map((mailbox) => fold(mailbox.name)).filter((name) => name !== ''))
  return (
    sender.length > 0 &&
    sender.every((mailbox) => {
      const domain = organisation(mailbox.address)
      return domain === null || organisations.has(domain) || names.has(fold(mailbox.name))
    })
  )
}

/**
 * True where the mail quoted in `layer` was only passed on by its sender: it says so (prefix, or the introduction of what it
 * quotes), and the sender is of the reporter's house. A stranger's mail that quotes another one is itself the reported mail:
 * otherwise a false thread below its text would be taken for it.
 */
export function passesOn(
  subject: string | null,
  sender: readonly MailboxAddress[],
  quoted: Layer,
  own: readonly MailboxAddress[],
): boolean {
  const said = (subject !== null && withoutForwardPrefix(subject) !== null) || quoted.block.introduction?.kind === 'forward'
  return said && isOwn(sender, own)
}
