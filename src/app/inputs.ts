/** Turns the paths of the command line into inputs: files, folders, Maildirs, mbox files, standard input. */
import { closeSync, createReadStream, type Dirent, openSync, readSync, statSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { MessageError } from '../domain/errors.ts'
import { isMbox, splitMbox } from '../message/mbox.ts'

/** One message's worth of bytes, or why there is none. */
export type Input =
  | { readonly path: string; readonly index: number; readonly bytes: Uint8Array; readonly truncated: boolean }
  | { readonly path: string; readonly index: number; readonly error: MessageError }

/** A file's largest size that is read whole; an mbox may hold many messages. */
const mostFileBytes = 2_000_000_000
const skippedEndings = ['.tsv', '.json']

const byCodeUnit = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1)

/** Regular files below a folder, sorted, links to files followed, dot files left out; the folder's tmp of a Maildir too. */
async function* walk(folder: string): AsyncGenerator<string> {
  const read = await readdir(folder, { withFileTypes: true }).catch(() => null)
  if (read === null) {
    // Listed as if it were a file: it becomes an error row, and the rest goes on.
    yield folder
    return
  }
  const entries = read.toSorted(byCodeUnit)
  const names = new Set(entries.map((entry) => entry.name))
  const maildir = ['cur', 'new', 'tmp'].every((name) => names.has(name))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || (maildir && entry.name === 'tmp')) continue
    const full = path.join(folder, entry.name)
    if (entry.isDirectory()) yield* walk(full)
    else if (
      !skippedEndings.some((ending) => entry.name.endsWith(ending)) &&
      (entry.isFile() || (entry.isSymbolicLink() && (await isFile(full))))
    )
      yield full
  }
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile()
  } catch {
    // A dangling link is listed, so that it becomes an error row and is not passed over in silence.
    return true
  }
}

function unreadable(file: string, cause: unknown): Input {
  const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
  return { path: file, index: 0, error: new MessageError('INPUT_UNREADABLE', { detail: `(${reason})`, cause }) }
}

function* messagesOf(file: string, bytes: Uint8Array, name: string): Generator<Input> {
  if (bytes.length === 0) {
    yield { path: file, index: 0, error: new MessageError('INPUT_EMPTY') }
    return
  }
  if (!isMbox(bytes, name)) {
    yield { path: file, index: 0, bytes, truncated: false }
    return
  }
  let index = 0
  for (const message of splitMbox(bytes)) yield { path: file, index: index++, bytes: message, truncated: false }
  if (index === 0) yield { path: file, index: 0, error: new MessageError('INPUT_EMPTY') }
}

/**
 * The whole file where it may be an mbox, otherwise as much as one message may have. Synchronous: for a folder of small
 * files the hand-over to the thread pool and back costs more than the reading.
 */
function readBounded(file: string, mostBytes: number): { readonly bytes: Uint8Array; readonly truncated: boolean } {
  // Before it is opened: a named pipe would hold up everything.
  const info = statSync(file)
  if (!info.isFile()) throw new Error('no regular file')
  const handle = openSync(file, 'r')
  try {
    const head = Buffer.alloc(5)
    readSync(handle, head, 0, head.length, 0)
    const wanted = file.endsWith('.mbox') || head.toString('latin1') === 'From ' ? mostFileBytes : mostBytes
    if (wanted === mostFileBytes && info.size > mostFileBytes) throw new RangeError(`larger than ${mostFileBytes} bytes`)
    const bytes = Buffer.alloc(Math.min(info.size, wanted))
    let filled = 0
    while (filled < bytes.length) {
      const read = readSync(handle, bytes, filled, bytes.length - filled, filled)
      if (read === 0) break
      filled += read
    }
    return { bytes: bytes.subarray(0, filled), truncated: info.size > wanted }
  } finally {
    closeSync(handle)
  }
}

function* readInput(file: string, mostBytes: number): Generator<Input> {
  let read: ReturnType<typeof readBounded>
  try {
    read = readBounded(file, mostBytes)
  } catch (error) {
    yield unreadable(file, error)
    return
  }
  if (read.truncated) yield { path: file, index: 0, ...read }
  else yield* messagesOf(file, read.bytes, path.basename(file))
}

/** Standard input, read to its end. */
async function readStandardInput(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  for await (const chunk of createReadStream('', { fd: 0, autoClose: false })) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

/** Files behind the paths as they were given; `-` stands for standard input and is kept as it is. */
export async function listFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = []
  for (const given of paths) {
    const folder =
      given !== '-' &&
      (await stat(given).then(
        (found) => found.isDirectory(),
        () => false,
      ))
    if (folder) for await (const file of walk(given)) files.push(file)
    else files.push(given)
  }
  return files
}

/** Reads one file after the other, at most `mostBytes` of a single message; an unreadable one becomes an input with an error, and the rest go on. */
export async function* readInputs(files: readonly string[], mostBytes: number): AsyncGenerator<Input> {
  for (const file of files) {
    if (file === '-') yield* messagesOf('-', await readStandardInput(), '-')
    else yield* readInput(file, mostBytes)
  }
}
