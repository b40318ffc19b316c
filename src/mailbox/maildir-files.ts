/** Files of a Maildir: names, flags, safe opening. Names come from the folder itself, never from mail. */
import { constants } from 'node:fs'
import { mkdir, open, readdir } from 'node:fs/promises'
import path from 'node:path'
import { isErrno } from './errno.ts'

/** One mail file: `base` is the name without its flags, which stays when a mail program moves it from new to cur. */
export interface MailFile {
  readonly folder: 'new' | 'cur'
  readonly file: string
  readonly base: string
  /** Letters after `:2,`. */
  readonly flags: string
}

function parseName(folder: 'new' | 'cur', file: string): MailFile {
  const [base = file, info = ''] = file.split(':2,', 2)
  return { folder, file, base, flags: info }
}

/** The mail files by base name. New is read first: what moves to cur meanwhile is then seen twice rather than not at all. */
export async function readMaildir(root: string): Promise<ReadonlyMap<string, MailFile>> {
  const found = new Map<string, MailFile>()
  for (const folder of ['new', 'cur'] as const) {
    for (const entry of await readdir(path.join(root, folder), { withFileTypes: true })) {
      if (entry.isFile() && !entry.name.startsWith('.')) {
        const mail = parseName(folder, entry.name)
        found.set(mail.base, mail)
      }
    }
  }
  return found
}

/** The newest mails by the seconds that Maildir names begin with, newest first: a folder may hold more than one wants to look at. */
export function newestByName(mails: readonly MailFile[], limit: number): readonly MailFile[] {
  const seconds = ({ base }: MailFile): number => Number(/^\d{1,15}/.exec(base)?.[0] ?? 0)
  return [...mails].sort((a, b) => seconds(b) - seconds(a) || (a.base < b.base ? 1 : -1)).slice(0, Math.max(0, limit))
}

/** Creates `tmp`, `new` and `cur` under `root` where they are missing, for the owner alone. */
export async function makeMaildir(root: string): Promise<void> {
  for (const folder of ['tmp', 'new', 'cur']) await mkdir(path.join(root, folder), { recursive: true, mode: 0o700 })
}

/** At most `maxBytes` bytes of a regular file; null where it is gone. Links are not followed. */
export async function readAtMost(file: string, maxBytes: number): Promise<Buffer | null> {
  let handle
  try {
    handle = await open(file, constants.O_RDONLY | constants.O_NOFOLLOW)
  } catch (error) {
    if (isErrno(error, 'ENOENT')) return null
    throw error
  }
  try {
    const { size } = await handle.stat()
    const buffer = Buffer.alloc(Math.min(size, maxBytes))
    let read = 0
    while (read < buffer.length) {
      const { bytesRead } = await handle.read(buffer, read, buffer.length - read, read)
      if (bytesRead === 0) break
      read += bytesRead
    }
    return buffer.subarray(0, read)
  } finally {
    await handle.close()
  }
}

/** Flushes a folder's own entries to disk, so that a rename survives a power cut. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, constants.O_RDONLY)
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
