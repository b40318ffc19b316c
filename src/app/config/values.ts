/** Small value types of the configuration, each with the form that people are told when they write it wrong. */
import { isIP } from 'node:net'
import { validate } from 'node-cron'
import { z } from 'zod'

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }

/** `30s`, `5m`, `48h`, `7d` or `250ms`; milliseconds after parsing. */
export const duration = z
  .string()
  .regex(/^\d{1,9}(?:ms|s|m|h|d)$/, 'expected a duration such as 30s, 5m, 48h or 7d')
  .transform((text) => {
    const unit = text.replace(/^\d+/, '')
    return Number.parseInt(text, 10) * (unitMs[unit] ?? 0)
  })

const label = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?'
/** Lower-case DNS name in A-label form. */
export const domainName = z
  .string()
  .toLowerCase()
  .max(253)
  .regex(new RegExp(`^${label}(?:\\.${label})*$`), 'expected a domain name such as corp.example')

/** A host name, or with a leading dot every name below it. */
export const trustedHost = z
  .string()
  .toLowerCase()
  .max(254)
  .regex(new RegExp(`^\\.?${label}(?:\\.${label})*$`), 'expected a host name such as mx.corp.example, or .corp.example for all below it')

/** A network in CIDR notation. */
export const network = z.string().refine((text) => {
  const [address = '', bits = '', ...rest] = text.split('/')
  const family = isIP(address)
  return family !== 0 && rest.length === 0 && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128)
}, 'expected a network such as 198.51.100.0/24')

/** Address of a DNS server, with or without a port. */
export const dnsServer = z.string().refine((text) => {
  const found = /^(?:\[([0-9a-fA-F:.]{2,45})\]|([0-9.]{7,15}))(?::\d{1,5})?$/.exec(text)
  return isIP(found?.[1] ?? found?.[2] ?? text) !== 0
}, 'expected the IP address of a DNS server, such as 192.0.2.53 or [2001:db8::53]:53')

/** Tenant id of Microsoft Entra. */
export const tenantId = z
  .string()
  .toLowerCase()
  .regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'expected a tenant id (GUID)')

/** One bare mail address. */
export const mailAddress = z
  .string()
  .max(254)
  .regex(/^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}$/, 'expected one mail address such as soc@corp.example')

export const port = z.int().min(1).max(65_535)

/** How a connection is protected; `none` is accepted for loopback alone. */
export const security = z.enum(['tls', 'starttls', 'none'])

export const timeZone = z.string().refine((name) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}, 'expected an IANA time zone such as Europe/Berlin')

/** `now`, `all`, or a date `2026-11-23` (RFC 3339). */
export const startFrom = z
  .union([z.enum(['now', 'all']), z.iso.date(), z.iso.datetime({ offset: true })], 'expected now, all, or a date such as 2026-11-23')
  .transform((value) => {
    if (value === 'now' || value === 'all') return { kind: value } as const
    return { kind: 'since', date: new Date(value) } as const
  })

/** A secret: never in the file; from the environment, a `*_FILE` variable or a systemd credential. */
export const secret = z
  .string()
  .min(1)
  .nullish()
  .transform((value) => value ?? undefined)
  .meta({ secret: true, description: 'secret: environment, *_FILE or systemd credential only' })

/** Five or six fields as node-cron reads them. */
export const cronSchedule = z.string().refine((text) => validate(text), 'expected a cron expression such as "*/1 * * * *"')
