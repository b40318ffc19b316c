/** Small value types of the configuration, each with the form that people are told when they write it wrong. */
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
