/** Foreign IMAP errors become ours at this door, with their cause. */
import type { ImapFlowError } from 'imapflow'
import { AnomixError, TransientError, type ErrorCode } from '../domain/errors.ts'
import { isTlsCode } from './tls-policy.ts'

const timeouts: readonly string[] = ['CONNECT_TIMEOUT', 'GREETING_TIMEOUT', 'UPGRADE_TIMEOUT', 'ETIMEOUT', 'ETIMEDOUT', 'LockTimeout']

/** RFC 5530 codes that a server gives with a refused login although the password may be right. */
const temporary: readonly string[] = ['UNAVAILABLE', 'INUSE', 'LIMIT', 'SERVERBUG', 'CONTACTADMIN']

function codeOf(error: Partial<ImapFlowError>): ErrorCode {
  const code = error.code ?? ''
  if (error.tlsFailed === true || isTlsCode(code) || isTlsCode((error.cause as { code?: unknown } | undefined)?.code))
    return 'MAILBOX_TLS_FAILED'
  if (timeouts.includes(code)) return 'MAILBOX_TIMEOUT'
  if (error.authenticationFailed === true && !temporary.includes(error.serverResponseCode ?? '')) return 'MAILBOX_AUTH_FAILED'
  return error.mailboxMissing === true ? 'MAILBOX_FOLDER_MISSING' : 'MAILBOX_UNREACHABLE'
}

/** Translates whatever an IMAP call threw; `server` is host and port for people. Errors of ours pass unchanged. */
export function imapError(error: unknown, server: string): AnomixError {
  if (error instanceof AnomixError) return error
  const foreign: Partial<ImapFlowError> = error instanceof Error ? error : {}
  return new TransientError(codeOf(foreign), { detail: `(${server})`, cause: error })
}
