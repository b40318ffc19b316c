/** Findings that decide by themselves, whatever the points say. */
import type { Finding } from '../domain/finding.ts'

/** Threat intelligence convicted a file or URL of the message. */
export function isConfirmed(finding: Finding): boolean {
  return finding.detector === 'attachment/malicious-file' || finding.detector === 'url/malicious-url'
}

/** The message broke a budget of the parser: it is built so that it cannot be read. */
export function isEvasive(finding: Finding): boolean {
  return finding.factor === 'evasive_structure'
}

const dangerousFileFactors = new Set(['suspicious_extension', 'malicious_file', 'active_content', 'disguised_file'])

/** The message carries a file that runs when opened, or one that hides what it is. */
export function isDangerousFile(finding: Finding): boolean {
  return (finding.factor !== null && dangerousFileFactors.has(finding.factor)) || finding.detector === 'attachment/macro'
}
