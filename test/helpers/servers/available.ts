/** Real servers that tests need: a missing one fails the test with the sentence that helps, it never skips. */
import { existsSync } from 'node:fs'

const binaries = { dovecot: '/usr/sbin/dovecot', postfix: '/usr/sbin/postfix', openssl: '/usr/bin/openssl' } as const

export type ServerName = keyof typeof binaries

/** Why these servers cannot run here, null where they can. */
export function missingServers(names: readonly ServerName[]): string | null {
  const missing = names.filter((name) => !existsSync(binaries[name]))
  if (missing.length > 0)
    return `${missing.join(' and ')} not installed: run "apt-get install dovecot-imapd dovecot-lmtpd postfix openssl" (or tools/install-test-servers.sh) as root`
  if (process.getuid?.() !== 0) return `${names.join(' and ')} can be started by root only: run the tests as root, e.g. in a container`
  return null
}

/** Throws the reason where one of the servers cannot run here; in CI it says that the image is at fault. */
export function requireServers(...names: readonly ServerName[]): void {
  const reason = missingServers(names)
  if (reason === null) return
  throw new Error(
    process.env['CI'] === undefined ? `This test needs real servers: ${reason}.` : `The CI image lacks what the tests need: ${reason}.`,
  )
}
