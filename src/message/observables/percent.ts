/** Percent-encoding (RFC 3986 section 2.1) undone without ever failing. */
import { Buffer } from 'node:buffer'

/** Bytes that percent signs stand for, read as UTF-8; what is no escape stays as it is. */
export function percentDecoded(text: string): string {
  if (!text.includes('%')) return text
  return text.replaceAll(/(?:%[\da-f]{2}){1,2000}/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
}
