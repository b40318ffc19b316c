/** What makes a message dangerous to act on even when its sender is genuine. */
import type { Finding, Lure } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'

const maxText = 200_000
const maxWords = 500
/** Characters before and after the words in which the number is looked for. */
const reach = 80

const callWords =
  /\b(?:call (?:us|our|now|today|immediately|this|the|at|on)|call:|give us a call|phone us|dial|helpline|hotline|help desk number|toll[- ]free|support (?:line|number)|customer (?:care|service|support)|contact (?:us|our)|speak (?:to|with))\b/gi
const phoneLike = /(?:\+|\b|\()\d[\d ().\u2010-\u2015-]{6,20}\d\b/g
const sharingWords =
  /\b(?:shared (?:\S{1,40} ){0,4}with you|(?:has|have) shared (?:a|an|the|this|some|\d{1,3}) (?:\S{1,30} ){0,2}(?:file|files|document|documents|folder|spreadsheet|presentation|link)|invited you to (?:view|edit|collaborate|sign|review)|(?:document|documents|file|files|agreement|contract) (?:is|are) (?:ready|waiting) (?:for|to)|(?:sent|sends) you (?:a|an|the) (?:\S{1,30} ){0,2}(?:document|file|agreement|contract) to (?:sign|review|view)|please (?:review and sign|docusign)|view (?:the )?(?:shared|secure|encrypted) (?:file|document|message))\b/i

function isPhone(text: string): boolean {
  const digits = text.replaceAll(/\D/g, '').length
  return digits >= 8 && digits <= 15 && /[ ().+\u2010-\u2015-]/.test(text) && !/^\d{4}-\d{2}-\d{2}/.test(text)
}

/** A number beside words that ask to call it. */
function hasCallback(text: string): boolean {
  let seen = 0
  for (const match of text.matchAll(callWords)) {
    if (seen++ >= maxWords) return false
    const near = text.slice(Math.max(0, match.index - reach), match.index + match[0].length + reach)
    for (const number of near.matchAll(phoneLike)) if (isPhone(number[0])) return true
  }
  return false
}

/** Each lure once: credential and payment as detectors found them, call-back and sharing also from the visible text (first 200,000 characters). */
export function findLures(message: Message, findings: readonly Finding[]): readonly Lure[] {
  const lures = new Set<Lure>(findings.flatMap(({ lure }) => lure ?? []))
  const text = `${message.subject ?? ''}\n${message.visibleText.slice(0, maxText)}`
  if (hasCallback(text)) lures.add('callback')
  if (sharingWords.test(text)) lures.add('sharing')
  return [...lures].toSorted()
}
