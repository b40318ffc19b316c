/** A small organisation on loopback: Postfix at its border, Dovecot behind it, and a configuration of the daemon for both. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createTransport } from 'nodemailer'
import { shippedFile } from '../../src/app/paths.ts'
import { readFolder, type ReadMail } from './imap-reader.ts'
import { endAll, startDaemon, type RunningDaemon } from './running-daemon.ts'
import { startDovecot, type Dovecot } from './servers/dovecot.ts'
import { sendFromOutside } from './servers/outside-client.ts'
import { startPostfix, type Postfix } from './servers/postfix.ts'
import { requireServers } from './servers/available.ts'

export const users = { phish: 'phish-pw', dana: 'dana-pw', soc: 'soc-pw' } as const
export type User = keyof typeof users
export const address = (user: User): string => `${user}@corp.test`

/** The self-written phish that the people of the rig report. */
export const phish = readFileSync(shippedFile('test/fixtures/unusual-sign-in.eml'))

export interface Submission {
  readonly from?: string
  readonly envelopeFrom?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly attach?: boolean
  readonly text?: string
  /** Logs in as this user before sending. */
  readonly login?: User
}

/** Tenant of the rig's organisation at Exchange Online. */
export const tenant = '0f1e2d3c-1111-4222-8333-abcdefabcdef'

export interface CorpRig {
  readonly dovecot: Dovecot
  readonly postfix: Postfix
  readonly configFile: string
  /** Starts the built daemon and waits until its first listing is done. */
  readonly start: () => Promise<RunningDaemon>
  readonly read: (user: User, folder?: string) => Promise<readonly ReadMail[]>
  /** Sends as a mail client does, forward as attachment unless told otherwise; resolves with the submission's Message-ID. */
  readonly submit: (options?: Submission) => Promise<string>
  /** Sends these very bytes as a client with a public address would, without a login. */
  readonly sendFromOutside: (envelope: { readonly from: string; readonly to: string }, bytes: string) => Promise<void>
  readonly sendRaw: (envelope: { readonly from: string; readonly to: string }, subject: string) => Promise<void>
  readonly stop: () => Promise<void>
}

function configuration(folder: string, dovecot: Dovecot, postfix: Postfix): string {
  return `organisation: { name: Corp, domains: [corp.test] }
mailboxes:
  phish:
    type: imap
    host: localhost
    port: ${dovecot.imapsPort}
    tls: { ca: ${path.join(folder, 'ca.pem')} }
    user: phish@corp.test
    transport: out
    from: { name: Phishing response, address: phish@corp.test }
    soc: { to: [soc@corp.test] }
    reporters: { domains: [corp.test] }
transports:
  out: { type: smtp, host: 127.0.0.1, port: ${postfix.smtpPort}, security: none }
authentication: { trustedAuthservIds: [mx.corp.test], trustedHosts: [mx.corp.test, imap.corp.test], exchangeTenants: [${tenant}] }
store: { type: sqlite, path: ${path.join(folder, 'anomix.sqlite')} }
model: { use: none }
response: { reply: { mode: "on" } }
poll: { schedule: "*/2 * * * * *" }
`
}

export async function startCorpRig(): Promise<CorpRig> {
  requireServers('dovecot', 'postfix')
  const folder = mkdtempSync(path.join(tmpdir(), 'anomix-e2e-'))
  const dovecot = await startDovecot({
    users: Object.fromEntries(Object.entries(users).map(([user, password]) => [`${user}@corp.test`, password])),
    hostname: 'imap.corp.test',
  })
  const postfix = await startPostfix({
    domains: ['corp.test'],
    lmtpPort: dovecot.lmtpPort,
    authservId: 'mx.corp.test',
    authenticatedDomains: ['corp.test'],
    uncheckedDomains: ['unchecked.test'],
    saslSocket: dovecot.saslSocket,
  })
  const configFile = path.join(folder, 'anomix.yaml')
  writeFileSync(path.join(folder, 'ca.pem'), dovecot.ca)
  writeFileSync(configFile, configuration(folder, dovecot, postfix))
  let sent = 0
  let started = false
  const send = async (mail: Parameters<ReturnType<typeof createTransport>['sendMail']>[0], login?: User): Promise<void> => {
    const auth = login === undefined ? {} : { auth: { user: address(login), pass: users[login] } }
    const transport = createTransport({ host: '127.0.0.1', port: postfix.smtpPort, secure: false, ignoreTLS: true, ...auth })
    await transport.sendMail(mail)
    transport.close()
  }
  return {
    dovecot,
    postfix,
    configFile,
    start: async () => {
      const daemon = startDaemon(configFile, { ANOMIX_MAILBOXES__PHISH__PASSWORD: users.phish })
      await daemon.waitFor(started ? 'daemon is watching' : 'earlier mail is left alone')
      started = true
      return daemon
    },
    read: async (user, box = 'INBOX') => await readFolder({ imapPort: dovecot.imapPort, user: address(user), password: users[user] }, box),
    submit: async (options = {}) => {
      const messageId = `<report-${++sent}@corp.test>`
      const from = options.from ?? address('dana')
      const mail = {
        envelope: { from: options.envelopeFrom ?? from, to: [address('phish')] },
        from,
        to: address('phish'),
        subject: `FW: is this real? ${sent}`,
        messageId,
        text: options.text ?? 'Please have a look.',
        headers: { ...options.headers },
        attachments:
          options.attach === false
            ? []
            : [
                {
                  filename: 'original.eml',
                  content: phish,
                  contentType: 'message/rfc822',
                  contentDisposition: 'attachment',
                  encoding: '7bit',
                } as const,
              ],
      }
      await send(mail, options.login)
      return messageId
    },
    sendFromOutside: async (envelope, bytes) => {
      await sendFromOutside(postfix.smtpPort, envelope, bytes)
    },
    sendRaw: async ({ from, to }, subject) => {
      await send({ envelope: { from, to: [to] }, from, to, subject, text: 'x' })
    },
    stop: async () => {
      endAll()
      await postfix.stop()
      await dovecot.stop()
      rmSync(folder, { recursive: true })
    },
  }
}
