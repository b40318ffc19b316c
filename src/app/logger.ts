/** Logs: one JSON line each, static text plus fields; secrets are cut out of every line whatever field they are in. */
import type { Writable } from 'node:stream'
import winston from 'winston'

export interface Logger {
  readonly error: (text: string, fields?: LogFields) => void
  readonly warn: (text: string, fields?: LogFields) => void
  readonly info: (text: string, fields?: LogFields) => void
  readonly debug: (text: string, fields?: LogFields) => void
  /** Resolves once every line is handed to the stream, or after two seconds. */
  readonly flush: () => Promise<void>
}
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>

const flushDeadlineMs = 2_000

/** A secret, its base64 and its URL-encoded form; short ones would blank ordinary words and are taken whole only. */
function redactor(secrets: readonly string[]): (line: string) => string {
  const forms = secrets.flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]).filter((form) => form.length >= 4)
  return (line) => forms.reduce((text, form) => text.replaceAll(form, '[redacted]'), line)
}

export function createLogger(options: { readonly level: string; readonly secrets: readonly string[]; readonly stream: Writable }): Logger {
  const redact = redactor(options.secrets)
  const line = winston.format.printf((info) => {
    const { level, message, timestamp, ...fields } = info
    return redact(JSON.stringify({ time: timestamp, level, message, ...fields }))
  })
  const transport = new winston.transports.Stream({ stream: options.stream })
  const logger = winston.createLogger({ level: options.level, format: winston.format.combine(winston.format.timestamp(), line), transports: [transport] })
  const flush = async (): Promise<void> => {
    const finished = new Promise<void>((resolve) => {
      logger.once('finish', () => {
        // The last lines may still lie in the stream's own buffer.
        options.stream.write('', () => { resolve() })
      })
    })
    logger.end()
    await Promise.race([finished, new Promise((resolve) => setTimeout(resolve, flushDeadlineMs).unref())])
  }
  return {
    error: (text, fields) => { logger.error(text, fields) },
    warn: (text, fields) => { logger.warn(text, fields) },
    info: (text, fields) => { logger.info(text, fields) },
    debug: (text, fields) => { logger.debug(text, fields) },
    flush,
  }
}
