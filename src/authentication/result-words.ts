/** The result words of RFC 8601 section 2.7 and their spellings in the field. */
import { authenticationResults } from '../domain/authentication-schemas.ts'
import type { AuthenticationResult } from '../domain/analysis.ts'

/** Any other word is `unknown`: a word that nobody defined proves and accuses nobody. */
export function normalResult(word: string): AuthenticationResult {
  const lower = word.toLowerCase()
  if (lower === 'hardfail') return 'fail'
  if (lower === 'error') return 'temperror'
  // Exchange Online: the domain has no DMARC record, so no result of DMARC exists.
  if (lower === 'bestguesspass') return 'none'
  return authenticationResults.find((result) => result === lower) ?? 'unknown'
}
