/** What kind of attack a malicious message is. */
import type { ThreatType, Verdict } from '../domain/analysis.ts'
import type { Finding } from '../domain/finding.ts'
import type { Message } from '../domain/message.ts'
import { findLures } from './lures.ts'
import { isDangerousFile } from './telling-findings.ts'

/** Null for verdicts other than phishing and suspicious, and where nothing tells. */
export function threatTypeOf(verdict: Verdict, message: Message, findings: readonly Finding[]): ThreatType | null {
  if (verdict !== 'phishing' && verdict !== 'suspicious') return null
  const lures = findLures(message, findings)
  const links = message.observables.urls.some(({ url }) => /^https?:/i.test(url))
  if (findings.some(({ detector }) => detector === 'attachment/malicious-file')) return 'malware'
  if (lures.includes('credential')) return 'credential-phishing'
  if (findings.some(isDangerousFile)) return 'malware'
  if (lures.includes('callback') && !findings.some(({ detector }) => detector === 'url/malicious-url')) return 'callback-phishing'
  if (lures.includes('payment')) return links || message.observables.files.length > 0 ? 'scam' : 'bec'
  return verdict === 'phishing' && (links || lures.includes('sharing')) ? 'credential-phishing' : null
}
