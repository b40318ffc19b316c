/** The configuration's contract: every key, its form and, for entries of maps, its default. Unknown keys are refused. */
import { z } from 'zod'
import { verdicts } from '../../domain/analysis.ts'
import {
  cronSchedule,
  dnsServer,
  domainName,
  duration,
  mailAddress,
  network,
  port,
  secret,
  security,
  startFrom,
  tenantId,
  timeZone,
  trustedHost,
} from './values.ts'

const name = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, 'expected a short lower-case name (a-z, 0-9, -)')

const folders = z
  .strictObject({
    inbox: z.string().min(1).default('INBOX'),
    processed: z.string().min(1).nullable().default('Processed'),
    failed: z.string().min(1).nullable().default('Failed'),
  })
  .prefault({})

const mailboxCommon = {
  folders,
  startFrom: startFrom.prefault('now'),
  transport: name,
  /** Sender of what the daemon writes. */
  from: z.strictObject({ name: z.string().max(100).default('Phishing response'), address: mailAddress }),
  soc: z.strictObject({ to: z.array(mailAddress).min(1) }),
  reporters: z
    .strictObject({
      domains: z.array(domainName).default([]),
      trust: z.enum(['authenticated', 'closed-mailbox']).default('authenticated'),
      pilot: z.array(mailAddress).default([]),
    })
    .prefault({}),
}
const tls = z.strictObject({ ca: z.string().min(1).nullable().default(null) }).prefault({})

export const mailboxSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('imap'),
    host: z.string().min(1),
    port: port.default(993),
    security: security.default('tls'),
    tls,
    user: z.string().min(1),
    password: secret,
    deadlines: z
      .strictObject({
        connect: duration.prefault('30s'),
        command: duration.prefault('60s'),
        idle: duration.prefault('9m'),
        socket: duration.prefault('75s'),
      })
      .prefault({}),
    ...mailboxCommon,
  }),
  z.strictObject({ type: z.literal('maildir'), path: z.string().min(1), ...mailboxCommon }),
])

export const transportSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('smtp'),
    host: z.string().min(1),
    port: port.default(587),
    security: security.default('starttls'),
    tls,
    user: z.string().min(1).nullable().default(null),
    password: secret,
    helo: domainName.nullable().default(null),
    deadlines: z.strictObject({ connect: duration.prefault('30s'), command: duration.prefault('60s') }).prefault({}),
  }),
  z.strictObject({ type: z.literal('maildir'), path: z.string().min(1) }),
])

const factorOverride = z.strictObject({
  points: z.int().min(-100).max(100).optional(),
  withModel: z.int().min(-100).max(100).optional(),
  cap: z.int().min(0).max(100).optional(),
  least: z.int().min(-100).max(0).optional(),
  role: z.enum(['evidence', 'context', 'innocence']).optional(),
})

/** An alarm score; null = as the model card says. */
const threshold = z.number().gt(0).lt(1).nullable()

const limits = z.strictObject({
  messageBytes: z.int().min(100_000),
  headerBytes: z.int().min(10_000),
  headerCount: z.int().min(50),
  nestedMessages: z.int().min(1),
  mimeDepth: z.int().min(5),
  mimeParts: z.int().min(10),
  htmlBytes: z.int().min(10_000),
  urls: z.int().min(10),
  addresses: z.int().min(10),
  archiveBytes: z.int().min(100_000),
  archiveRatio: z.int().min(2),
  archiveEntries: z.int().min(1),
  archiveDepth: z.int().min(1).max(10),
})

/** Keys that every provider has, whatever it asks (docs/configuration.md). */
const provider = z.strictObject({
  enabled: z.boolean(),
  baseUrl: z.url({ protocol: /^https?$/ }),
  apiKey: secret,
  maliciousAt: z.int().min(1).nullable(),
  quota: z.strictObject({ perMinute: z.int().min(1), perDay: z.int().min(1) }),
  ttl: duration,
  deadline: duration,
  termsAccepted: z.boolean(),
})

const incidentReport = z.strictObject(
  Object.fromEntries(verdicts.map((verdict) => [verdict, z.enum(['mail', 'none'])])) as Record<
    (typeof verdicts)[number],
    z.ZodEnum<{ mail: 'mail'; none: 'none' }>
  >,
)

export const configSchema = z.strictObject({
  organisation: z.strictObject({
    name: z.string().min(1),
    domains: z.array(domainName),
    timeZone,
    executives: z.array(z.string().trim().min(3).max(100)),
    languages: z.array(z.string().regex(/^[a-z]{2}$/)),
  }),
  mailboxes: z.record(name, mailboxSchema),
  transports: z.record(name, transportSchema),
  store: z.strictObject({ type: z.literal('sqlite'), path: z.string().min(1) }),
  analysis: z.strictObject({
    workers: z.int().min(1).max(64).nullable(),
    deadline: duration,
    textRecognition: z.enum(['auto', 'off']),
    yaraRules: z.string().min(1).nullable(),
    limits,
  }),
  authentication: z.strictObject({
    trustedAuthservIds: z.array(z.string().toLowerCase().min(1)),
    trustedHosts: z.array(trustedHost),
    trustedNetworks: z.array(network),
    trustedForwarders: z.array(domainName),
    exchangeTenants: z.array(tenantId),
    dns: z.union([z.enum(['off', 'system']), z.array(dnsServer).min(1)]),
    deadline: duration,
  }),
  scoring: z.strictObject({
    profile: z.enum(['default', 'seed']),
    factors: z.record(z.string(), factorOverride),
    verdict: z.strictObject({ mediumFrom: z.int().min(1).max(100).optional(), highFrom: z.int().min(1).max(100).optional() }),
  }),
  model: z.strictObject({
    use: z.enum(['shipped', 'own', 'none']),
    path: z
      .string()
      .regex(/\.onnx$/i, 'expected the path of an .onnx file, with its card (.json) beside it')
      .nullable(),
    thresholds: z.strictObject({ phishing: threshold, suspicious: threshold }),
  }),
  intel: z.strictObject({ deadline: duration, perMessage: z.int().min(0), virustotal: provider }),
  response: z.strictObject({
    reply: z.strictObject({ mode: z.enum(['off', 'observe', 'on']), maxAge: duration, contact: z.string().max(200).nullable() }),
    incidentReport,
  }),
  poll: z.strictObject({ schedule: cronSchedule }),
  log: z.strictObject({ level: z.enum(['error', 'warn', 'info', 'debug']) }),
})

export type Config = z.output<typeof configSchema>
export type MailboxConfig = z.output<typeof mailboxSchema>
export type TransportConfig = z.output<typeof transportSchema>
