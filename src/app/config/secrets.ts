/** Which secrets the parts in use need, and every secret's value for redaction. */
import { ConfigError } from '../../domain/errors.ts'
import type { Config } from './schema.ts'

interface Need {
  readonly path: string
  readonly value: string | undefined
}

function needs(config: Config): readonly Need[] {
  const mailboxes = Object.entries(config.mailboxes).flatMap(([name, mailbox]) =>
    mailbox.type === 'imap' ? [{ path: `mailboxes.${name}.password`, value: mailbox.password }] : [],
  )
  const transports = Object.entries(config.transports).flatMap(([name, transport]) =>
    transport.type === 'smtp' && transport.user !== null ? [{ path: `transports.${name}.password`, value: transport.password }] : [],
  )
  return [...mailboxes, ...transports, ...intelNeeds(config)]
}

const intelNeeds = (config: Config): readonly Need[] =>
  config.intel.virustotal.enabled ? [{ path: 'intel.virustotal.apiKey', value: config.intel.virustotal.apiKey }] : []

const variable = (path: string): string =>
  `ANOMIX_${path
    .split('.')
    .map((key) =>
      key
        .replaceAll(/[A-Z]/g, (letter) => `_${letter}`)
        .replaceAll('-', '_')
        .toUpperCase(),
    )
    .join('__')}`

function refuseMissing(list: readonly Need[]): void {
  const missing = list.filter(({ value }) => value === undefined)
  if (missing.length === 0) return
  const detail = missing
    .map(({ path }) => `${path}: set ${variable(path)}, ${variable(path)}_FILE, or the systemd credential ${path}.`)
    .join('\n  ')
  throw new ConfigError('CONFIG_SECRET_MISSING', { detail })
}

/** For the daemon: everything that is configured. Throws ConfigError CONFIG_SECRET_MISSING. */
export function requireSecrets(config: Config): void {
  refuseMissing(needs(config))
}

/** For `analyze`: only what looks things up. */
export function requireIntelSecrets(config: Config): void {
  refuseMissing(intelNeeds(config))
}

/** Values that no log line may show. */
export function secretValues(config: Config): readonly string[] {
  return needs(config).flatMap(({ value }) => (value === undefined ? [] : [value]))
}
