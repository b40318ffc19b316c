/** A real Dovecot (IMAP, IMAPS, LMTP) on loopback in a folder of its own. Root only; mail belongs to user nobody. */
import { execFileSync } from 'node:child_process'
import { chmodSync, chownSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { requireServers } from './available.ts'
import { makeCertificate } from './certificate.ts'
import { descendants, freePort, signal, startServer, waitForPort, type RunningServer, killThoseIn } from './processes.ts'

export interface DovecotOptions {
  /** Passwords by user name (a whole address). */
  readonly users: Readonly<Record<string, string>>
  /** Name that it writes into Received when it takes mail by LMTP. */
  readonly hostname?: string
  readonly ports?: { readonly imap: number; readonly imaps: number; readonly lmtp: number }
  readonly dir?: string
}

export interface Dovecot {
  /** Plain and STARTTLS. */
  readonly imapPort: number
  readonly imapsPort: number
  readonly lmtpPort: number
  /** Unix socket by which a mail server checks logins (Postfix `smtpd_sasl_path`). */
  readonly saslSocket: string
  /** PEM text. */
  readonly ca: string
  readonly dir: string
  /** Writes mail files straight into the user's INBOX, as a delivery agent would; `arrivedAt` becomes INTERNALDATE. */
  readonly deliver: (user: string, mails: readonly (string | Uint8Array)[], arrivedAt?: Date) => void
  /** Stops every process of the server without ending it, as a hung machine would; `thaw` lets it go on. */
  readonly freeze: () => void
  readonly thaw: () => void
  /** Ends it at once, sessions included. */
  readonly kill: () => Promise<void>
  /** Starts it again on the same ports with the same mail. */
  readonly restart: () => Promise<void>
  /** Ends it and removes its folder. */
  readonly stop: () => Promise<void>
}

function configuration(
  dir: string,
  ports: { readonly imap: number; readonly imaps: number; readonly lmtp: number },
  owner: { readonly user: string; readonly group: string },
  hostname: string,
): string {
  return `
hostname = ${hostname}
protocols = imap lmtp
listen = 127.0.0.1
base_dir = ${dir}/run
state_dir = ${dir}/run
instance_name = anomix-${ports.imap}
log_path = ${dir}/log
first_valid_uid = 1
first_valid_gid = 1
mail_uid = ${owner.user}
mail_gid = ${owner.group}
mail_home = ${dir}/mail/%u
mail_location = maildir:~/Maildir
mail_fsync = never
mail_max_userip_connections = 200
mailbox_idle_check_interval = 2 secs
shutdown_clients = yes
ssl = yes
ssl_cert = <${dir}/cert.pem
ssl_key = <${dir}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
passdb {
  driver = passwd-file
  args = scheme=PLAIN username_format=%u ${dir}/users
}
userdb {
  driver = passwd-file
  args = username_format=%u ${dir}/users
  default_fields = uid=${owner.user} gid=${owner.group} home=${dir}/mail/%u
}
service imap-login {
  inet_listener imap {
    port = ${ports.imap}
  }
  inet_listener imaps {
    port = ${ports.imaps}
    ssl = yes
  }
}
service lmtp {
  inet_listener lmtp {
    address = 127.0.0.1
    port = ${ports.lmtp}
  }
}
service auth {
  unix_listener sasl {
    mode = 0666
  }
}
service stats {
  chroot =
}
namespace inbox {
  inbox = yes
  separator = /
}
protocol lmtp {
  postmaster_address = postmaster@corp.test
}
`
}

const idOf = (flag: '-u' | '-g'): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }).trim())

/** Resolves when IMAP accepts. Throws the installation sentence where Dovecot is missing. */
export async function startDovecot(options: DovecotOptions): Promise<Dovecot> {
  requireServers('dovecot', 'openssl')
  // Short and traversable: unix socket paths end at 108 bytes, and the mail user is not root.
  const dir = options.dir ?? mkdtempSync(path.join(tmpdir(), 'dv-'))
  for (const folder of ['', 'run', 'mail']) {
    mkdirSync(path.join(dir, folder), { recursive: true })
    chmodSync(path.join(dir, folder), 0o755)
  }
  const [uid, gid] = [idOf('-u'), idOf('-g')]
  chownSync(path.join(dir, 'mail'), uid, gid)
  const group = execFileSync('id', ['-gn', 'nobody'], { encoding: 'utf8' }).trim()
  const { cert } = makeCertificate(dir)
  const ports = options.ports ?? { imap: await freePort(), imaps: await freePort(), lmtp: await freePort() }
  writeFileSync(
    path.join(dir, 'users'),
    Object.entries(options.users)
      .map(([user, password]) => `${user}:{PLAIN}${password}::::::\n`)
      .join(''),
    { mode: 0o644 },
  )
  writeFileSync(path.join(dir, 'dovecot.conf'), configuration(dir, ports, { user: 'nobody', group }, options.hostname ?? 'localhost'))

  let server: RunningServer
  let delivered = 0
  const start = async (): Promise<void> => {
    rmSync(path.join(dir, 'run', 'master.pid'), { force: true })
    server = startServer('/usr/sbin/dovecot', ['-F', '-c', path.join(dir, 'dovecot.conf')])
    for (const port of [ports.imap, ports.imaps, ports.lmtp]) await waitForPort(port, server)
  }
  await start()
  const everyProcess = (name: NodeJS.Signals): void => {
    for (const pid of [server.pid, ...descendants(server.pid)]) signal(pid, name)
  }
  const ownedFolder = (folder: string): string => {
    mkdirSync(folder, { recursive: true })
    chownSync(folder, uid, gid)
    return folder
  }
  return {
    imapPort: ports.imap,
    imapsPort: ports.imaps,
    lmtpPort: ports.lmtp,
    saslSocket: path.join(dir, 'run', 'sasl'),
    ca: cert,
    dir,
    deliver: (user, mails, arrivedAt = new Date()) => {
      const home = ownedFolder(path.join(dir, 'mail', user))
      const root = ownedFolder(path.join(home, 'Maildir'))
      for (const folder of ['tmp', 'new', 'cur']) ownedFolder(path.join(root, folder))
      for (const mail of mails) {
        const name = `${Math.floor(arrivedAt.getTime() / 1_000)}.M${++delivered}P${process.pid}.rig`
        const written = path.join(root, 'tmp', name)
        writeFileSync(written, mail)
        chownSync(written, uid, gid)
        utimesSync(written, arrivedAt, arrivedAt)
        // Complete or absent: the server takes a file away as soon as it stands in `new`.
        renameSync(written, path.join(root, 'new', name))
      }
    },
    freeze: () => {
      everyProcess('SIGSTOP')
    },
    thaw: () => {
      everyProcess('SIGCONT')
    },
    kill: async () => {
      await server.end('SIGKILL')
    },
    restart: async () => {
      await server.end('SIGKILL')
      await killThoseIn(dir)
      // Its sockets are still there; the server would take them for those of another one.
      rmSync(path.join(dir, 'run'), { recursive: true, force: true })
      mkdirSync(path.join(dir, 'run'), { mode: 0o755 })
      await start()
    },
    stop: async () => {
      await server.end('SIGTERM')
      await killThoseIn(dir)
      if (options.dir === undefined) rmSync(dir, { recursive: true, force: true })
    },
  }
}
