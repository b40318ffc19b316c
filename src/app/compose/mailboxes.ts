/** Builds sources and transports: the only place that names the adapters. */
import { readFileSync } from 'node:fs'
import { ConfigError } from '../../domain/errors.ts'
import { createImapSource } from '../../mailbox/imap-source.ts'
import { createMaildirSource } from '../../mailbox/maildir-source.ts'
import { createMaildirTransport } from '../../mailbox/maildir-transport.ts'
import { createSmtpTransport } from '../../mailbox/smtp-transport.ts'
import type { MailboxSource } from '../../mailbox/source.ts'
import type { Transport } from '../../mailbox/transport.ts'
import type { Config, MailboxConfig, TransportConfig } from '../config/schema.ts'
import type { WatchedMailbox } from '../daemon/mailbox.ts'
import type { Logger } from '../logger.ts'

function certificate(file: string | null, key: string): string | null {
  if (file === null) return null
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw new ConfigError('CONFIG_INVALID', { detail: `${key}: cannot read ${file}.`, cause })
  }
}

const password = (value: string | undefined) => () => Promise.resolve({ password: value ?? '' })

function composeSource(name: string, config: MailboxConfig, logger: Logger): MailboxSource {
  const { folders } = config
  if (config.type === 'maildir') return createMaildirSource({ name, path: config.path, folders })
  const { connect, command, idle, socket } = config.deadlines
  return createImapSource({
    name,
    host: config.host,
    port: config.port,
    security: config.security,
    ca: certificate(config.tls.ca, `mailboxes.${name}.tls.ca`),
    user: config.user,
    credentials: password(config.password),
    folders,
    deadlines: { connectMs: connect, commandMs: command, idleMs: idle, socketMs: socket },
    onEvent: ({ what, detail }) => {
      logger.debug('mailbox event', { mailbox: name, what, detail })
    },
  })
}

function composeTransport(name: string, config: TransportConfig): Transport {
  if (config.type === 'maildir') return createMaildirTransport({ name, path: config.path })
  const { connect, command } = config.deadlines
  return createSmtpTransport({
    name,
    host: config.host,
    port: config.port,
    security: config.security,
    ca: certificate(config.tls.ca, `transports.${name}.tls.ca`),
    user: config.user,
    credentials: password(config.password),
    ...(config.helo === null ? {} : { helo: config.helo }),
    deadlines: { connectMs: connect, commandMs: command },
  })
}

export interface ComposedMailboxes {
  readonly mailboxes: readonly WatchedMailbox[]
  readonly transports: ReadonlyMap<string, Transport>
  readonly close: () => Promise<void>
}

export function composeMailboxes(config: Config, logger: Logger): ComposedMailboxes {
  const transports = new Map(Object.entries(config.transports).map(([name, transport]) => [name, composeTransport(name, transport)]))
  const mailboxes = Object.entries(config.mailboxes).map(([name, mailbox]): WatchedMailbox => {
    const transport = transports.get(mailbox.transport)
    if (transport === undefined)
      throw new ConfigError('CONFIG_INVALID', { detail: `mailboxes.${name}.transport: no such entry of transports.` })
    const { startFrom, from, soc, reporters } = mailbox
    return { name, source: composeSource(name, mailbox, logger), transport, startFrom, from, socTo: soc.to, reporters }
  })
  return {
    mailboxes,
    transports,
    close: async () => {
      await Promise.allSettled([
        ...mailboxes.map(({ source }) => source.close()),
        ...[...transports.values()].map((transport) => transport.close()),
      ])
    },
  }
}
