/** Reads one attached file the way the message room does. */
import type { FileObservable } from '../../../src/domain/analysis.ts'
import type { Message } from '../../../src/domain/message.ts'
import { inspect } from '../../../src/message/inspect.ts'
import { noTools, type Tools } from '../../../src/message/tools.ts'
import { mail, optionsFor } from '../helpers.ts'

export interface ReadFile {
  readonly message: Message
  readonly file: FileObservable
  /** Every file, members included. */
  readonly files: readonly FileObservable[]
  readonly urls: readonly string[]
  /** Excerpt of the detail that bears the trait out; undefined where there is none. */
  readonly detail: (trait: string) => string | undefined
}

export async function readAttached(
  name: string,
  content: Buffer | string,
  tools: Partial<Tools> = {},
  type = 'application/octet-stream',
): Promise<ReadFile> {
  const bytes = mail(
    [
      'From: a@corp.example',
      'To: Dana <dana@corp.example>',
      'Subject: s',
      `Content-Type: ${type}`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
    ],
    Buffer.from(content).toString('base64'),
  )
  const [message] = (await inspect(bytes, { ...optionsFor('message'), tools: { ...noTools, ...tools } })).messages
  const file = message?.observables.files[0]
  if (message === undefined || file === undefined) throw new Error('no file')
  return {
    message,
    file,
    files: message.observables.files,
    urls: message.observables.urls.map(({ url }) => url),
    detail: (trait) => message.observables.files.flatMap(({ details }) => details).find((each) => each.trait === trait)?.excerpt,
  }
}

/** Some hundred pieces and changed copies of a file, by a fixed sequence: truncated, bytes flipped, parts doubled. */
export function damaged(bytes: Buffer, count = 60): readonly Buffer[] {
  let state = 12_345
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return (state >>> 8) % Math.max(1, below)
  }
  return Array.from({ length: count }, (_, index) => {
    if (index % 3 === 0) return bytes.subarray(0, next(bytes.length))
    const copy = Buffer.from(bytes)
    for (let flips = 0; flips < 8; flips++) copy[next(copy.length)] = next(256)
    return index % 3 === 1 ? copy : Buffer.concat([copy.subarray(next(copy.length)), copy.subarray(0, next(copy.length))])
  })
}
