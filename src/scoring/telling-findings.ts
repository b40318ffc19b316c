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

/** The message carries a file of a kind that runs when opened. */
export function isDangerousFile(finding: Finding): boolean {
  return finding.factor === 'suspicious_extension' || finding.factor === 'malicious_file' || finding.detector === 'attachment/macro'
}
