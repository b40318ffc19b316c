/**
 * A real Postfix on loopback as an organisation's border server: it takes mail for its domains, hands it over by LMTP,
 * removes Authentication-Results fields that come from outside and writes its own. Its own users log in, and it records who
 * did. A test that needs a client from outside says so by XCLIENT.
 */
import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { requireServers } from './available.ts'
import { freePort, signal, startServer, waitForPort } from './processes.ts'

export interface PostfixOptions {
  readonly domains: readonly string[]
  readonly lmtpPort: number
  /** Name that stands in front of its Authentication-Results (RFC 8601 section 2.5). */
  readonly authservId: string
  /** Envelope senders at these domains get `dmarc=pass`, all others `dmarc=fail`. */
  readonly authenticatedDomains: readonly string[]
  /** Envelope senders at these domains get no result at all. */
  readonly uncheckedDomains?: readonly string[]
  /** Socket of the server that checks logins (Dovecot). Who has logged in gets no result: he has not come through the border. */
  readonly saslSocket?: string
}

export interface Postfix {
  readonly smtpPort: number
  readonly log: () => string
  /** Ends it and removes its folder. */
  readonly stop: () => Promise<void>
}

const logins = (socket: string): string => `smtpd_sasl_auth_enable = yes
smtpd_sasl_type = dovecot
smtpd_sasl_path = ${socket}
smtpd_sasl_security_options = noanonymous
smtpd_sasl_authenticated_header = yes
`

function mainConfiguration(dir: string, options: PostfixOptions): string {
  return `
compatibility_level = 3.6
config_directory = ${dir}/conf
queue_directory = ${dir}/queue
data_directory = ${dir}/data
maillog_file = ${dir}/log/maillog
maillog_file_prefixes = ${dir}
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks = 127.0.0.0/8
myhostname = ${options.authservId}
mydestination =
local_recipient_maps =
alias_maps =
alias_database =
virtual_mailbox_domains = ${options.domains.join(', ')}
virtual_transport = lmtp:inet:[127.0.0.1]:${options.lmtpPort}
default_transport = error:5.7.1 the test rig sends nothing out
relay_transport = error:5.7.1 the test rig relays nothing
smtpd_relay_restrictions = reject_unauth_destination
smtpd_recipient_restrictions = reject_unauth_destination
smtpd_data_restrictions = permit_sasl_authenticated, check_sender_access regexp:${dir}/conf/senders
${options.saslSocket === undefined ? '' : logins(options.saslSocket)}smtpd_authorized_xclient_hosts = 127.0.0.0/8
header_checks = regexp:${dir}/conf/headers
nested_header_checks =
mime_header_checks =
smtpd_peername_lookup = no
smtp_dns_support_level = disabled
disable_dns_lookups = yes
message_size_limit = 52428800
mailbox_size_limit = 0
smtpd_error_sleep_time = 0
smtpd_client_connection_count_limit = 0
minimal_backoff_time = 2s
maximal_backoff_time = 5s
queue_run_delay = 2s
biff = no
`
}

const services = (port: number): string => `
127.0.0.1:${port} inet n - n - - smtpd
pickup unix n - n 60 1 pickup
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
verify unix - - n - 1 verify
flush unix n - n 1000? 0 flush
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
discard unix - - n - - discard
lmtp unix - - n - - lmtp
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
showq unix n - n - - showq
postlog unix-dgram n - n - 1 postlogd
`

/**
 * The two tables. Fields that smtpd prepends pass the same header checks as the client's own, so the real result travels under
 * a name that nobody can guess and gets its true name in the pass that drops every other one.
 */
function tables(options: PostfixOptions): { readonly senders: string; readonly headers: string } {
  const carrier = `X-Border-${randomBytes(12).toString('hex')}`
  const escape = (domain: string): string => domain.replaceAll('.', '\\.')
  const own = options.authenticatedDomains.map(
    (domain) =>
      `/@${escape(domain)}$/ PREPEND ${carrier}: ${options.authservId}; spf=pass smtp.mailfrom=${domain}; dkim=none; dmarc=pass header.from=${domain}`,
  )
  const unchecked = (options.uncheckedDomains ?? []).map((domain) => `/@${escape(domain)}$/ DUNNO`)
  const foreign = `/^/ PREPEND ${carrier}: ${options.authservId}; spf=fail; dkim=none; dmarc=fail`
  return {
    senders: `${[...own, ...unchecked, foreign].join('\n')}\n`,
    headers: `/^${carrier}: (.*)$/ REPLACE Authentication-Results: $1\n/^Authentication-Results[[:space:]]*:/ IGNORE\n`,
  }
}

/** Resolves when SMTP accepts. Throws the installation sentence where Postfix is missing. */
export async function startPostfix(options: PostfixOptions): Promise<Postfix> {
  requireServers('postfix')
  const dir = mkdtempSync(path.join(tmpdir(), 'pf-'))
  chmodSync(dir, 0o755)
  for (const folder of ['conf', 'queue', 'data', 'log']) mkdirSync(path.join(dir, folder), { mode: 0o755 })
  chmodSync(path.join(dir, 'data'), 0o700)
  execFileSync('chown', ['postfix', path.join(dir, 'data')])
  const smtpPort = await freePort()
  const { senders, headers } = tables(options)
  const files = { 'main.cf': mainConfiguration(dir, options), 'master.cf': services(smtpPort), senders, headers }
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dir, 'conf', name), text, { mode: 0o644 })
  const server = startServer('/usr/sbin/postfix', ['-c', path.join(dir, 'conf'), 'start-fg'])
  const log = (): string => {
    try {
      return readFileSync(path.join(dir, 'log', 'maillog'), 'utf8')
    } catch {
      return ''
    }
  }
  const stop = async (): Promise<void> => {
    try {
      // Postfix's own master may have left the process group of the command that started it.
      signal(Number(readFileSync(path.join(dir, 'queue', 'pid', 'master.pid'), 'utf8').trim()), 'SIGTERM')
    } catch {
      // It never came up.
    }
    await server.end('SIGTERM')
    rmSync(dir, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 })
  }
  try {
    await waitForPort(smtpPort, server)
  } catch (error) {
    const words = log()
    await stop()
    throw new Error(`Postfix did not start:\n${words}`, { cause: error })
  }
  return { smtpPort, log, stop }
}
