/** How connections to mail servers are secured: always verified, plain text only to this machine. */
import type { ConnectionOptions } from 'node:tls'
import { ConfigError } from '../domain/errors.ts'

/** `tls` from the first byte, `starttls` by a mandatory upgrade, `none` to loopback hosts only. */
export type Security = 'tls' | 'starttls' | 'none'

const loopback = /^(?:localhost|127(?:\.\d{1,3}){3}|::1)$/i

/** True for names and addresses of this machine itself. */
export function isLoopbackHost(host: string): boolean {
  return loopback.test(host)
}

/** Throws ConfigError CONFIG_INVALID where mail or passwords would cross a network in clear text. */
export function requireSafeSecurity(name: string, host: string, security: Security): void {
  if (security !== 'none' || isLoopbackHost(host)) return
  throw new ConfigError('CONFIG_INVALID', { detail: `${name}: security "none" is allowed for loopback hosts only, not for ${host}.` })
}

/** TLS options with verification on; `ca` in PEM replaces the system's roots. */
export function tlsOptions(ca: string | null): ConnectionOptions {
  return { rejectUnauthorized: true, minVersion: 'TLSv1.2', ...(ca === null ? {} : { ca }) }
}

const tlsCode =
  /^(?:ETLS|EPROTO|ERR_TLS_\w{1,60}|ERR_SSL_\w{1,80}|ERR_OSSL_\w{1,80}|CERT_\w{1,40}|DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w{1,60}|HOSTNAME_MISMATCH|INVALID_CA|STARTTLS_INJECTION)$/

/** True for the error codes of Node, OpenSSL and the mail packages that say the peer is not the one it should be. */
export function isTlsCode(code: unknown): boolean {
  return typeof code === 'string' && tlsCode.test(code)
}
