/** The content of a `data:` URI (RFC 2397), decoded within bounds. */
import { Buffer } from 'node:buffer'
import { percentDecoded } from '../observables/percent.ts'

export interface DataUri {
  /** Lower case, without parameters; `text/plain` where none is named. */
  readonly mediaType: string
  readonly text: string
}

const maxChars = 400_000

/** Null for anything else, and for pictures and fonts, whose content is no text. */
export function readDataUri(uri: string): DataUri | null {
  const comma = uri.indexOf(',')
  if (comma < 0 || comma > 500 || !/^data:/i.test(uri)) return null
  const [type = '', ...parameters] = uri.slice(5, comma).toLowerCase().split(';')
  const mediaType = type.trim() === '' ? 'text/plain' : type.trim()
  if (!/^text\/|svg|xml|html|javascript|ecmascript/.test(mediaType)) return null
  const body = percentDecoded(uri.slice(comma + 1, comma + 1 + maxChars))
  const base64 = parameters.some((parameter) => parameter.trim() === 'base64')
  return { mediaType, text: base64 ? Buffer.from(body, 'base64').toString('utf8') : body }
}
