/** Sends by SMTP (RFC 5321) through a small pool of connections, always with the null sender so that nothing bounces back. */
import type { Readable } from 'node:stream'
import { createTransport, type SMTPPoolOptions, type SMTPPoolSentMessageInfo, type Transporter } from 'nodemailer'
import { AnomixError, describeError, TransientError } from '../domain/errors.ts'
import { composeMail } from './compose-mail.ts'
import { withDeadline } from './deadline.ts'
import { smtpError } from './smtp-errors.ts'
import { requireSafeSecurity, tlsOptions, type Security } from './tls-policy.ts'
import type { Transport } from './transport.ts'

export interface SmtpTransportOptions {
  readonly name: string
  readonly host: string
  readonly port: number
  /** `none` for loopback hosts only. */
  readonly security: Security
  /** PEM text that replaces the system's roots. */
  readonly ca: string | null
  /** Null = no login. */
  readonly user: string | null
  /** Asked before each send; other credentials than before open new connections. */
  readonly credentials: () => Promise<{ readonly password: string } | { readonly accessToken: string }>
  /** Name given in EHLO; the machine's own by default. */
  readonly helo?: string
  /** Milliseconds: to connect and greet, and of silence on the socket. One send takes at most both and one more `commandMs`. */
  readonly deadlines: { readonly connectMs: number; readonly commandMs: number }
}

type Secret = Awaited<ReturnType<SmtpTransportOptions['credentials']>>

type Pool = Transporter<SMTPPoolSentMessageInfo, SMTPPoolOptions>

function createPool(options: SmtpTransportOptions, secret: Secret | null): Pool {
  const { connectMs, commandMs } = options.deadlines
  const login = (user: string, given: Secret) =>
    'password' in given
      ? { auth: { user, pass: given.password } }
      : { auth: { type: 'OAuth2' as const, user, accessToken: given.accessToken } }
  const settings: SMTPPoolOptions & { pool: true } = {
    pool: true,
    maxConnections: 2,
    // A lost connection is our business: the outbox decides whether a mail goes out again.
    maxRequeues: 0,
    idleTimeout: 30_000,
    host: options.host,
    port: options.port,
    secure: options.security === 'tls',
    requireTLS: options.security === 'starttls',
    ignoreTLS: options.security === 'none',
    tls: tlsOptions(options.ca),
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: commandMs,
    maxResponseSize: 64 * 1024,
    disableFileAccess: true,
    disableUrlAccess: true,
    logger: false,
    ...(options.helo === undefined ? {} : { name: options.helo }),
    ...(options.user === null || secret === null ? {} : login(options.user, secret)),
  }
  return createTransport(settings)
}

/** Throws ConfigError CONFIG_INVALID for clear text to another machine; connects at the first mail. */
export function createSmtpTransport(options: SmtpTransportOptions): Transport {
  requireSafeSecurity(options.name, options.host, options.security)
  const server = `${options.host}:${options.port}`
  const { connectMs, commandMs } = options.deadlines
  /** The stream of each mail under way: whether it was read tells whether the server may have got the mail. */
  const bodies = new WeakMap<AbortSignal, Readable>()
  const underWay = new Set<AbortController>()
  let current: { readonly pool: Pool; readonly key: string } | null = null

  const poolFor = async (): Promise<Pool> => {
    const lacking = (): Error => new TransientError('TRANSPORT_AUTH_FAILED', { detail: 'No credentials in time.' })
    const secret = options.user === null ? null : await withDeadline(options.credentials(), connectMs, lacking)
    const key = JSON.stringify(secret)
    if (current?.key === key) return current.pool
    current?.pool.close()
    const pool = createPool(options, secret)
    pool.use('stream', (mail, done) => {
      const { message } = mail
      const create = message.createReadStream.bind(message)
      message.createReadStream = (given) => {
        const body = create(given)
        if (mail.data.signal !== undefined) bodies.set(mail.data.signal, body)
        return body
      }
      done()
    })
    current = { pool, key }
    return pool
  }

  return {
    name: options.name,
    send: async (mail) => {
      const raw = await composeMail(mail)
      const cut = new AbortController()
      underWay.add(cut)
      try {
        const pool = await poolFor()
        const sending = pool.sendMail({
          raw,
          // An explicit envelope: the recipient is never parsed out of a header or a string again.
          envelope: { from: '', to: [mail.to] },
          signal: cut.signal,
        })
        const info = await withDeadline(sending, connectMs + 2 * commandMs, () =>
          Object.assign(new Error('the server took too long'), { code: 'ETIMEDOUT' }),
        )
        return { response: info.response, location: null }
      } catch (error) {
        cut.abort()
        throw smtpError(error, server, bodies.get(cut.signal)?.readableDidRead === true)
      } finally {
        underWay.delete(cut)
      }
    },
    check: async () => {
      try {
        const pool = await poolFor()
        await withDeadline(pool.verify(), connectMs + 2 * commandMs, () =>
          Object.assign(new Error('the server took too long'), { code: 'ETIMEDOUT' }),
        )
        return { ok: true, text: `SMTP ${server}: accepts our connection${options.user === null ? '' : ' and login'}` }
      } catch (error) {
        const known = smtpError(error, server, false)
        return { ok: false, text: `SMTP ${server}: ${describeError(known)} ${known instanceof AnomixError ? known.remedy : ''}` }
      }
    },
    close: () => {
      // A send that hangs must not outlive the daemon.
      for (const cut of underWay) cut.abort()
      current?.pool.close()
      current = null
      return Promise.resolve()
    },
  }
}
