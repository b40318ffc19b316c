/** The shape of a hostile message that we wrote ourselves, and the few pieces that all of them are put together from. */

import type { InputKind } from '../../src/domain/message.ts'

/** One message, made anew by each call of `build`: big ones must not stay in memory together. */
export interface EvilMessage {
  readonly id: string
  readonly build: () => Buffer | Promise<Buffer>
  /** A link in it that the analysis must show; null where none can be hidden in it. */
  readonly hidden: string | null
  /** True where a budget must break, and be told as a red flag. */
  readonly breaks: boolean
  /** How it is handed in: as the suspicious mail itself, or as a report. */
  readonly as: InputKind
  /** True where the analysis takes a second or more, or the message has many megabytes. */
  readonly heavy: boolean
  readonly note: string
}

export interface EvilOptions {
  readonly breaks?: boolean
  readonly heavy?: boolean
  readonly as?: InputKind
  /** False where no link can stand in the message. */
  readonly plants?: boolean
}

export const hiddenUrl = (id: string): string => `https://hidden-${id}.example/open/${id}`

/** An entry of the list; `make` gets the link to hide. */
export function evil(
  id: string,
  note: string,
  make: (url: string) => Buffer | Promise<Buffer>,
  { breaks = false, heavy = false, plants = true, as = 'message' }: EvilOptions = {},
): EvilMessage {
  const url = hiddenUrl(id)
  return { id, note, breaks, heavy, as, hidden: plants ? url : null, build: () => make(url) }
}

/** Header fields that an ordinary mail has; `more` follows. */
export const head = (...more: readonly string[]): string =>
  [
    'Received: from out.sender.example (out.sender.example [203.0.113.20]) by mx.corp.example with ESMTPS; Mon, 23 Nov 2026 09:00:00 +0000',
    'From: Ann Field <ann@sender.example>',
    'To: lee@corp.example',
    'Subject: Minutes',
    'Date: Mon, 23 Nov 2026 09:00:00 +0000',
    'Message-ID: <1@sender.example>',
    'MIME-Version: 1.0',
    ...more,
  ].join('\r\n')

/** A header block and a body, byte for byte (latin1). */
export const mail = (header: string, body: string): Buffer => Buffer.from(`${header}\r\n\r\n${body}`, 'latin1')

/** Base64 in lines of 76 characters. */
export const wrapped = (bytes: Buffer | string): string =>
  Buffer.from(bytes)
    .toString('base64')
    .replaceAll(/(.{76})/g, '$1\r\n')

/** A mail with a text and one file beside it; the link stands in the text. */
export function withFile(url: string, name: string, mediaType: string, bytes: Buffer): Buffer {
  return mail(
    head('Content-Type: multipart/mixed; boundary=mix'),
    [
      '--mix',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `The file is here, the rest at ${url}`,
      '--mix',
      `Content-Type: ${mediaType}`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      wrapped(bytes),
      '--mix--',
      '',
    ].join('\r\n'),
  )
}
