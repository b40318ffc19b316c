/** The link text names another site than the link. */
import type { MessageDetector } from '../../domain/finding.ts'
import type { DetectorContext, Hit } from '../../domain/finding.ts'
import type { Message } from '../../domain/message.ts'
import { domainToASCII } from 'node:url'
import { parse } from 'tldts'
import { clickTrackers } from '../click-trackers.ts'
import { seen } from '../evidence.ts'
import { linkTargets, shown } from '../links.ts'
import { isWorthForging, registrable, sameOrganisation, senderDomain } from '../organisations.ts'
import { isListMail } from '../strangers.ts'

const mostLinks = 2_000
/** The host that a link's text claims, where the text is nothing but an address; null otherwise. */
function hostInText(text: string): string | null {
  const claim = /^(https?:\/\/)?((?:[\p{L}\p{N}-]{1,63}\.){1,8}[\p{L}-]{2,24})\.?(?:[/:?#]\S{0,2000})?$/iu.exec(text.trim().slice(0, 2_300))
  const host = claim?.[2]?.toLowerCase()
  if (host === undefined) return null
  const known = parse(host)
  return claim?.[1] !== undefined || host.startsWith('www.') || known.isIcann === true ? host : null
}

/** Of so many different links nearly all through one host: it counts the clicks of the mail. */
const fewestCounted = 5
const nearlyAll = 0.8

/** Domains through which nearly all links of a mail with several go, listed or not. */
function countingDomains(message: Message, targetOf: (href: string) => string | null): ReadonlySet<string> {
  const links = new Map<string, string>()
  for (const { href } of (message.html?.links ?? []).slice(0, mostLinks)) {
    const target = links.has(href) ? null : targetOf(href)
    if (target !== null) links.set(href, registrable(target) ?? target)
  }
  const counts = new Map<string, number>()
  for (const domain of links.values()) counts.set(domain, (counts.get(domain) ?? 0) + 1)
  return new Set([...counts].filter(([, count]) => count >= fewestCounted && count >= nearlyAll * links.size).map(([domain]) => domain))
}

/**
 * What honest senders do: lead to their own site under a partner's or campaign's name, count clicks on their own name through the
 * service that sends for them, and in list mail on other names as well. Not with a name that is worth forging, though. Measured on
 * the training corpus: 17 of 34 mails with such a link were legitimate.
 */
function houseHabits(message: Message, context: DetectorContext): (here: string, there: string) => boolean {
  const from = senderDomain(message)
  const counting = countingDomains(message, linkTargets(message))
  const list = isListMail(message)
  return (here, there) => {
    if (from === null || isWorthForging(here, context)) return false
    if (sameOrganisation(there, from, context)) return true
    if (sameOrganisation(here, from, context)) return clickTrackers.has(there) || counting.has(there)
    return list && clickTrackers.has(there)
  }
}

/** What the reader sees is an address of one organisation, what a click opens belongs to another. */
export const detector: MessageDetector = {
  id: 'url/link-text-mismatch',
  needs: 'message',
  factor: 'suspicious_formatting',
  type: 'Link',
  title: 'The link text names another site than the link',
  meaning: 'What the reader sees is an address of one organisation, what a click opens belongs to another.',
  check: 'Trust the target, not the text.',
  severity: 'high',
  technique: 'T1566.002',
  falsePositives: [
    'Newsletters whose tracking service is not among the known ones; what a known link-rewriting service wraps is compared instead.',
  ],
  detect: (message, context) => {
    const first = new Map<string, Hit>()
    const targetOf = linkTargets(message)
    let isHabit: ((here: string, there: string) => boolean) | undefined
    for (const { href, text } of (message.html?.links ?? []).slice(0, mostLinks)) {
      const target = targetOf(href)
      const said = hostInText(text)
      if (target === null || said === null) continue
      const there = registrable(target) ?? target
      // A name in letters of its own language is compared in the form in which the link writes it.
      const here = registrable(domainToASCII(said) || said)
      if (here === null || sameOrganisation(here, there, context) || first.has(`${here} ${there}`)) continue
      isHabit ??= houseHabits(message, context)
      if (isHabit(here, there)) continue
      const description = `A link reads ${shown(here)} and leads to ${shown(there)}`
      first.set(`${here} ${there}`, { description, evidence: [seen('html:a', `${text.slice(0, 80)} → ${shown(href.slice(0, 300))}`)] })
    }
    return [...first.values()].slice(0, 10)
  },
}
