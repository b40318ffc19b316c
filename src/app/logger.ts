/** Logs: one JSON line each, static text plus fields; secrets are cut out of every line whatever field they are in. */
import { Writable } from 'node:stream'
import winston from 'winston'

export interface Logger {
  readonly error: (text: string, fields?: LogFields) => void
  readonly warn: (text: string, fields?: LogFields) => void
  readonly info: (text: string, fields?: LogFields) => void
  readonly debug: (text: string, fields?: LogFields) => void
  /** Resolves once every line is handed to the stream, or after two seconds; later lines are dropped. */
  readonly flush: () => Promise<void>
}
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

const flushDeadlineMs = 2_000
/** Where winston keeps the finished line. */
const formatted = Symbol.for('message')

/** A secret as it is, escaped for JSON, as base64 and URL-encoded; forms below four characters would blank ordinary words. */
function redactor(secrets: readonly string[]): (line: string) => string {
  const forms = secrets.flatMap((secret) => [
    secret,
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('base64'),
    encodeURIComponent(secret),
  ])
  const long = [...new Set(forms)].filter((form) => form.length >= 4)
  return (line) => long.reduce((text, form) => text.replaceAll(form, '[redacted]'), line)
}

export function createLogger(options: { readonly level: string; readonly secrets: readonly string[]; readonly stream: Writable }): Logger {
  const redact = redactor(options.secrets)
  const line = winston.format.printf((info) => {
    const { level, message, timestamp, ...fields } = info
    return redact(JSON.stringify({ time: timestamp, level, message, ...fields }))
  })
  const logger = winston.createLogger({ level: options.level, format: winston.format.combine(winston.format.timestamp(), line) })
  // winston ends its streams while lines still lie in its own buffer, so lines are counted here, in and out.
  let pending = 0
  let ended = false
  let drained: (() => void) | null = null
  const sink = new Writable({
    objectMode: true,
    write: (info: Readonly<Record<symbol, string>>, _encoding, done) => {
      options.stream.write(`${info[formatted] ?? ''}\n`, () => {
        pending--
        if (pending === 0) drained?.()
        done()
      })
    },
  })
  logger.pipe(sink)
  const log =
    (level: string) =>
    (text: string, fields: LogFields = {}): void => {
      if (ended || !logger.isLevelEnabled(level)) return
      pending++
      logger.log(level, text, fields)
    }
  return {
    error: log('error'),
    warn: log('warn'),
    info: log('info'),
    debug: log('debug'),
    flush: async () => {
      ended = true
      if (pending === 0) return
      const empty = new Promise<void>((resolve) => {
        drained = resolve
      })
      await Promise.race([empty, new Promise((resolve) => setTimeout(resolve, flushDeadlineMs).unref())])
    },
  }
}
