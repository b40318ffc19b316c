/** What kind of attack a malicious message is. */
import type { ThreatType, Verdict } from '../domain/analysis.ts'
import type { Finding } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import { findLures } from './lures.ts'
import { isDangerousFile } from './telling-findings.ts'

/** Frauds on the people of a firm, by whoever seems to be a boss, a colleague or a supplier. */
const businessFrauds = new Set([
  'content/payment-change',
  'content/payment-request',
  'content/gift-cards',
  'content/bec-opener',
  'sender/executive-name',
])

/** The first kind in order of certainty whose findings are there; null for verdicts other than phishing and suspicious, and where nothing tells. */
export function threatTypeOf(verdict: Verdict, message: Message, findings: readonly Finding[]): ThreatType | null {
  if (verdict !== 'phishing' && verdict !== 'suspicious') return null
  const lures = findLures(message, findings)
  const links = message.observables.urls.some(({ url }) => /^https?:/i.test(url))
  const has = (id: string): boolean => findings.some(({ detector }) => detector === id)
  const counts = (factor: string): boolean => findings.some((finding) => finding.factor === factor)
  if (has('attachment/malicious-file')) return 'malware'
  if (counts('extortion')) return 'extortion'
  if (counts('callback_request') && !has('url/malicious-url')) return 'callback-phishing'
  if (lures.includes('credential')) return 'credential-phishing'
  if (findings.some(isDangerousFile)) return 'malware'
  if (findings.some(({ detector }) => businessFrauds.has(detector))) return 'bec'
  if (has('content/advance-fee')) return 'scam'
  if (lures.includes('callback') && !has('url/malicious-url') && !links) return 'callback-phishing'
  if (lures.includes('payment')) return links || message.observables.files.length > 0 ? 'scam' : 'bec'
  if (lures.includes('callback') && !has('url/malicious-url') && !counts('brand_impersonation')) return 'callback-phishing'
  return verdict === 'phishing' && (links || lures.includes('sharing')) ? 'credential-phishing' : null
}
