/** How verification moves the evidence grade of original bytes: A where they verify, C where they changed after reception. */
import type { Message } from '../domain/message.ts'
import type { HeaderResults } from './header-results.ts'
import { aligned } from './organisation.ts'
import { domainPart } from './received-spf.ts'
import type { CheckedSignature, CheckedSignatures } from './signatures.ts'

type EvidenceOf = Message['evidence']

/** Names come from the mail: only what a domain name or selector can hold is shown. */
const shown = (name: string | null): string => (name ?? 'unknown').replaceAll(/[^a-z0-9._-]/gi, '').slice(0, 100)
const signatureName = ({ domain, selector }: CheckedSignature): string => `d=${shown(domain)} s=${shown(selector)}`

const faultWords: Readonly<Record<NonNullable<CheckedSignature['fault']>, string>> = {
  'key-missing': 'its key is no longer published, which is no sign of forgery',
  'body-changed': 'the body is not the one that was signed',
  'signature-mismatch': 'the signature does not fit the header',
  expired: 'it had expired when the message was received',
  'weak-key': 'its key or algorithm is too weak to prove anything',
  malformed: 'it or its key record cannot be read',
  'lookup-failed': 'its key could not be looked up',
}

function failureReason(signature: CheckedSignature): string {
  const why = signature.fault === null ? 'it covers a part of the body only' : faultWords[signature.fault]
  return `DKIM signature ${signatureName(signature)} was not verified: ${why}`
}

interface Judged {
  readonly signatures: CheckedSignatures
  readonly header: HeaderResults
  /** The ARC chain passes and the operator trusts its newest sealer. */
  readonly chainTrusted: boolean
}

/** Fields that a reader sees once; a second one may stand above the signed one. */
function doubled(message: Message): boolean {
  return ['from', 'subject'].some((wanted) => message.headers.filter(({ name }) => name.toLowerCase() === wanted).length > 1)
}

function proof(message: Message, { signatures, chainTrusted }: Judged): string | null {
  if (doubled(message) || message.from.length !== 1) return null
  const author = domainPart(message.from[0]?.address ?? '')
  const signature = signatures.dkim.find(({ result, domain }) => result === 'pass' && aligned(domain, author))
  if (signature !== undefined) return `the bytes are those that the sender's domain signed: DKIM ${signatureName(signature)} verifies`
  return chainTrusted ? `the bytes are those that a trusted forwarder sealed: ARC d=${shown(signatures.arc.sealer)} verifies` : null
}

/** What a trusted server verified and our bytes no longer do. */
function changedSince({ signatures, header }: Judged): CheckedSignature | undefined {
  if (!header.trusted) return undefined
  return signatures.dkim.find(
    ({ fault, domain }) => fault === 'body-changed' && header.dkim.some((one) => one.result === 'pass' && one.domain === domain),
  )
}

/** Of grade B: A with the signature that verifies, C where the body changed after a trusted server had verified it, otherwise B with the reasons. */
export function regrade(message: Message, judged: Judged): EvidenceOf {
  const { grade, reasons } = message.evidence
  if (grade !== 'B') return message.evidence
  const proven = proof(message, judged)
  if (proven !== null) return { grade: 'A', reasons: [...reasons, proven] }
  const changed = changedSince(judged)
  if (changed !== undefined) {
    const reason = `the bytes changed after reception: a trusted server verified DKIM of d=${shown(changed.domain)}, and the body no longer fits its signature`
    return { grade: 'C', reasons: [...reasons, reason] }
  }
  const { dkim, arc } = judged.signatures
  const failed = dkim
    .filter(({ result }) => result !== 'pass')
    .slice(0, 3)
    .map(failureReason)
  const strangers = dkim.filter(({ result }) => result === 'pass').slice(0, 3)
  return {
    grade,
    reasons: [
      ...reasons,
      ...failed,
      ...strangers.map((one) => `DKIM ${signatureName(one)} verifies, but it does not speak for the one sender that From names`),
      ...(dkim.length === 0 ? ['the message carries no DKIM signature'] : []),
      ...(arc.result === 'fail' ? ['its ARC chain is broken'] : []),
    ],
  }
}

/** Adds why nothing was verified; grades other than A and B say it themselves. */
export function unverified(message: Message, reason: string): EvidenceOf {
  const { grade, reasons } = message.evidence
  return grade === 'B' ? { grade, reasons: [...reasons, `signatures were not verified: ${reason}`] } : message.evidence
}
