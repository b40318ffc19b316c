/** What the SOC should do now: true for this message, no live indicator in it. */
import type { Observables, Verdict } from '../domain/analysis.ts'
import type { Finding } from '../domain/finding.ts'
import { isDangerousFile } from './telling-findings.ts'

export interface RecommendationFacts {
  /** Why the verdict is what it is, in words of ours. */
  readonly reasons: readonly string[]
  /** With IOCs and block candidates marked. */
  readonly observables: Observables
  readonly findings: readonly Finding[]
}

const maxNamed = 20

function named(observables: Observables, wanted: 'ioc' | 'blockCandidate'): readonly string[] {
  const { domains, urls, ips, addresses, files } = observables
  return [
    ...[...domains, ...urls, ...ips, ...addresses].filter((item) => item[wanted]).map(({ defanged }) => defanged),
    ...files.filter((item) => item[wanted]).map(({ sha256 }) => `file ${sha256}`),
  ]
}

function listed(items: readonly string[]): string {
  const shown = items.slice(0, maxNamed).join(', ')
  return items.length > maxNamed ? `${shown} and ${items.length - maxNamed} more` : shown
}

function againstAttack({ observables, findings }: RecommendationFacts): readonly string[] {
  const blocks = named(observables, 'blockCandidate')
  const iocs = named(observables, 'ioc').filter((item) => !blocks.includes(item))
  const lures = new Set(findings.flatMap(({ lure }) => lure ?? []))
  const counts = (factor: string): boolean => findings.some((finding) => finding.factor === factor)
  const found = (...ids: readonly string[]): boolean => findings.some(({ detector }) => ids.includes(detector))
  return [
    ...(blocks.length > 0
      ? [`Block the block candidates: ${listed(blocks)}.`]
      : ['Nothing in the message is proven enough to be blocked; block by hand only after a look.']),
    ...(iocs.length > 0 ? [`Watch, without blocking: ${listed(iocs)}.`] : []),
    'Search all mailboxes for the same message and remove the copies.',
    ...(observables.urls.some(({ ioc }) => ioc) || observables.domains.some(({ ioc }) => ioc)
      ? ['Search proxy and DNS logs for machines that contacted the indicators.']
      : []),
    ...(lures.has('credential') ? ['Ask the recipients whether they entered a password; if so, reset it and end their sessions.'] : []),
    ...(lures.has('payment') ? ['Warn the people who release payments and have pending ones confirmed by a known number.'] : []),
    ...(lures.has('callback') || counts('callback_request')
      ? [
          'Ask the recipients whether they called the number, let somebody onto their computer or named card data; take the machines of those who did off the network.',
        ]
      : []),
    ...(counts('extortion')
      ? [
          'Tell the recipients neither to pay nor to answer: such claims are nearly always invented; have a password that the message quotes changed wherever it is in use.',
        ]
      : []),
    ...(found('content/payment-change') && !lures.has('payment')
      ? ['Stop payments to the new account and have the change confirmed by a number that was known before the message.']
      : []),
    ...(found('content/gift-cards')
      ? ['Ask the recipients whether they bought cards or sent their codes; if so, call the issuer at once.']
      : []),
    ...(found('content/code-request')
      ? [
          'Ask the recipients whether they passed a code on or approved a sign-in; if so, end their sessions and see which devices were added.',
        ]
      : []),
    ...(found('content/bec-opener', 'sender/executive-name', 'sender/own-name-claim', 'header/reply-to-free-mail')
      ? [
          'Ask the recipients whether they answered, and the person who is named whether the message is from there, by a way other than mail.',
        ]
      : []),
    ...(found('content/reply-by-mailto') ? ['Ask the recipients whether they sent the mail that the links prepare.'] : []),
    ...(found('url/qr-code', 'content/text-qr')
      ? ['Ask the recipients whether they scanned the code: telephones open it outside the proxy, so logs do not show it.']
      : []),
    ...(findings.some(isDangerousFile)
      ? ['Ask the recipients whether they opened the attachment; isolate the machines of those who did.']
      : []),
  ]
}

/** Sentences in order of urgency; every indicator in them is defanged. */
export function recommend(verdict: Verdict, facts: RecommendationFacts): readonly string[] {
  switch (verdict) {
    case 'phishing':
      return againstAttack(facts)
    case 'suspicious':
      return ['Have an analyst look at the message before anything is released or blocked.', ...againstAttack(facts)]
    case 'inconclusive':
      return [
        'Have an analyst look at the message: it could not be judged with what is known.',
        ...facts.reasons.map((reason) => `Missing for a judgement: ${reason}`),
        'Ask the reporter for the original as an attachment if only a forwarded copy came.',
      ]
    case 'spam':
      return ['No incident. Adjust the spam filter if such mail arrives often.']
    case 'simulation':
      return ['No incident. Count the report for the training campaign.']
    case 'legitimate':
      return ['No incident. No action is needed.']
  }
}
