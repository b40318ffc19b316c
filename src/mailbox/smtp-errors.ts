/** What an SMTP failure means for the mail: refused for good, to be tried again, or unknown. */
import { AnomixError, MessageError, TransientError, type ErrorCode } from '../domain/errors.ts'
import { isTlsCode } from './tls-policy.ts'

interface SmtpFailure {
  readonly code?: unknown
  readonly originalCode?: unknown
  readonly responseCode?: unknown
  readonly response?: unknown
}

/** Replies that speak of our login and not of this mail (RFC 4954 section 6). */
const loginReplies: readonly number[] = [530, 534, 535, 538]

/** The server's reply code and enhanced status (RFC 3463) alone: its words name addresses, which logs may not. */
const words = (failure: SmtpFailure): string =>
  typeof failure.response === 'string' ? `: ${/^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(failure.response)?.[0] ?? 'no reply code'}` : ''

function codeOf(failure: SmtpFailure, dataBegan: boolean): ErrorCode {
  const { code, responseCode } = failure
  const reply = typeof responseCode === 'number' ? responseCode : null
  if (isTlsCode(code) || isTlsCode(failure.originalCode)) return dataBegan ? 'TRANSPORT_OUTCOME_UNKNOWN' : 'TRANSPORT_TLS_FAILED'
  if (reply !== null && loginReplies.includes(reply)) return 'TRANSPORT_AUTH_FAILED'
  if (reply !== null && reply >= 400 && reply < 500) return 'TRANSPORT_DEFERRED'
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'TRANSPORT_AUTH_FAILED'
  if (code === 'EENVELOPE' || code === 'EMESSAGE') return reply === 503 ? 'TRANSPORT_DEFERRED' : 'TRANSPORT_REJECTED'
  return dataBegan ? 'TRANSPORT_OUTCOME_UNKNOWN' : 'TRANSPORT_UNREACHABLE'
}

/** Translates what the SMTP client threw; `dataBegan` = bytes of the message had been handed over. Errors of ours pass unchanged. */
export function smtpError(error: unknown, server: string, dataBegan: boolean): AnomixError {
  if (error instanceof AnomixError) return error
  const failure: SmtpFailure = typeof error === 'object' && error !== null ? error : {}
  const code = codeOf(failure, dataBegan)
  const options = { detail: `(${server}${words(failure)})`, cause: error }
  return code === 'TRANSPORT_REJECTED' ? new MessageError(code, options) : new TransientError(code, options)
}
