/** A mailbox in a Maildir folder: the embedded default, and what a local MTA delivers to. */
import { watch } from 'node:fs'
import { lstat, rename } from 'node:fs/promises'
import path from 'node:path'
import { AnomixError, ConfigError, describeError, MessageError, TransientError } from '../domain/errors.ts'
import type { CheckResult } from '../domain/check.ts'
import { isErrno } from './errno.ts'
import { makeMaildir, newestByName, readAtMost, readMaildir, syncFolder, type MailFile } from './maildir-files.ts'
import type { Cursor, Fetched, Listing, MailboxSource, SettleOutcome, StartFrom, SubmissionRef } from './source.ts'

export interface MaildirSourceOptions {
  readonly name: string
  readonly path: string
  /** Maildir++ sub folders by name; null = settled mail stays and gets a flag (P passed on, F flagged for a human). */
  readonly folders: { readonly processed: string | null; readonly failed: string | null }
}

const flagOf = { processed: 'P', failed: 'F' } as const

function requireFolderName(name: string, folder: string | null): void {
  if (folder === null || /^[^./\0][^/\0]{0,100}$/.test(folder)) return
  throw new ConfigError('CONFIG_INVALID', { detail: `${name}: "${folder}" is no folder name (no slash, no dot in front).` })
}

/** Base names that were there at the last listing, whether left alone or listed; null for a cursor that is not ours. */
function readCursor(cursor: Cursor | null): ReadonlySet<string> | null {
  if (cursor === null) return null
  try {
    const value = JSON.parse(cursor) as { readonly known?: unknown } | null
    return Array.isArray(value?.known) ? new Set(value.known.filter((name) => typeof name === 'string')) : null
  } catch {
    return null
  }
}

/**
 * Opens nothing. The cursor holds the base names that have been seen: a human who opens a mail renames it from new to cur,
 * which must not make it new again. Throws ConfigError CONFIG_INVALID for an impossible folder name.
 */
export function createMaildirSource(options: MaildirSourceOptions): MailboxSource {
  const { name, path: root, folders } = options
  requireFolderName(name, folders.processed)
  requireFolderName(name, folders.failed)
  let stopWatching: () => void = () => undefined

  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (cause) {
      if (cause instanceof AnomixError) throw cause
      throw new TransientError('MAILBOX_UNREACHABLE', { detail: `(${root})`, cause })
    }
  }

  const refOf = async (mail: MailFile): Promise<SubmissionRef | null> => {
    const current = (await lstat(path.join(root, mail.folder, mail.file)).catch(() => null)) ?? (await again(mail.base))
    return current === null ? null : { position: mail.base, arrivedAt: current.mtime, size: current.size }
  }
  /** A rename between the look and the stat: look once more. */
  const again = async (base: string) => {
    const mail = (await readMaildir(root)).get(base)
    return mail === undefined ? null : await lstat(path.join(root, mail.folder, mail.file)).catch(() => null)
  }

  /** What lies there. Reading a folder may miss a file that is being renamed, so a known one that seems gone is looked for twice. */
  const look = async (known: ReadonlySet<string>): Promise<ReadonlyMap<string, MailFile>> => {
    const seen = await readMaildir(root)
    if ([...known].every((base) => seen.has(base))) return seen
    return new Map([...seen, ...(await readMaildir(root))])
  }

  const list = async (cursor: Cursor | null, startFrom: StartFrom): Promise<Listing> => {
    const known = readCursor(cursor)
    const present = await look(known ?? new Set())
    const fresh = [...present.values()].filter((mail) => known?.has(mail.base) !== true && !isSettled(mail))
    const next = JSON.stringify({ known: [...present.keys()] })
    if (known === null && startFrom.kind === 'now') return { refs: [], cursor: next, leftAlone: present.size, resynced: false }
    const since = known === null && startFrom.kind === 'since' ? startFrom.date.getTime() : -Infinity
    const refs = (await Promise.all(fresh.map(refOf))).filter((ref) => ref !== null).filter((ref) => ref.arrivedAt.getTime() >= since)
    refs.sort((a, b) => a.arrivedAt.getTime() - b.arrivedAt.getTime() || (a.position < b.position ? -1 : 1))
    return { refs, cursor: next, leftAlone: known === null ? present.size - refs.length : 0, resynced: false }
  }
  const processedFolder = folders.processed === null ? null : path.join(root, `.${folders.processed}`)
  /** Positions of `recent` name their place; a slash is in no file name. */
  const placeOf = (position: string): { readonly folder: string | null; readonly base: string } => {
    if (position.startsWith('processed/')) return { folder: processedFolder, base: position.slice('processed/'.length) }
    return { folder: root, base: position.startsWith('inbox/') ? position.slice('inbox/'.length) : position }
  }
  const readIfThere = async (folder: string): Promise<ReadonlyMap<string, MailFile>> => {
    try {
      return await readMaildir(folder)
    } catch (error) {
      // The folder for processed mail comes with the first mail that is settled.
      if (folder !== root && isErrno(error, 'ENOENT')) return new Map()
      throw error
    }
  }

  const recent = async (limit: number): Promise<readonly SubmissionRef[]> => {
    const found: SubmissionRef[] = []
    for (const [where, folder] of [['inbox', root] as const, ['processed', processedFolder] as const]) {
      const mails = folder === null ? [] : newestByName([...(await readIfThere(folder)).values()], limit)
      for (const mail of mails) {
        const stat = await lstat(path.join(folder ?? root, mail.folder, mail.file)).catch(() => null)
        if (stat !== null) found.push({ position: `${where}/${mail.base}`, arrivedAt: stat.mtime, size: stat.size })
      }
    }
    return found.sort((a, b) => b.arrivedAt.getTime() - a.arrivedAt.getTime() || (a.position < b.position ? 1 : -1)).slice(0, limit)
  }

  /** Carries the flag by which we settle where no folder is configured. */
  const isSettled = (mail: MailFile): boolean =>
    (folders.processed === null && mail.flags.includes(flagOf.processed)) || (folders.failed === null && mail.flags.includes(flagOf.failed))

  const fetch = async (position: string, maxBytes: number): Promise<Fetched> => {
    const { folder, base } = placeOf(position)
    for (const last of [false, true]) {
      const mail = folder === null ? undefined : (await readIfThere(folder)).get(base)
      const bytes = mail === undefined || folder === null ? null : await readAtMost(path.join(folder, mail.folder, mail.file), maxBytes + 1)
      if (bytes !== null && bytes.length === 0) throw new TransientError('SUBMISSION_UNREADABLE', { detail: 'The mail file is empty.' })
      if (bytes !== null) return { bytes: new Uint8Array(bytes.subarray(0, maxBytes)), truncated: bytes.length > maxBytes }
      if (last) break
    }
    throw new MessageError('SUBMISSION_GONE')
  }

  const settle = async (position: string, outcome: SettleOutcome): Promise<'moved' | 'flagged' | 'gone'> => {
    const folder = folders[outcome]
    const target = folder === null ? root : path.join(root, `.${folder}`)
    if (folder !== null) await makeMaildir(target)
    for (let attempt = 0; attempt < 2; attempt++) {
      const mail = (await readMaildir(root)).get(position)
      if (mail === undefined) return 'gone'
      const flags = [...new Set(folder === null ? mail.flags + flagOf[outcome] : mail.flags)].sort().join('')
      try {
        await rename(path.join(root, mail.folder, mail.file), path.join(target, 'cur', `${mail.base}:2,${flags}`))
        await syncFolder(path.join(target, 'cur'))
        return folder === null ? 'flagged' : 'moved'
      } catch (error) {
        if (!isErrno(error, 'ENOENT')) throw error
      }
    }
    return 'gone'
  }

  const check = async (startFrom: StartFrom): Promise<CheckResult> => {
    try {
      const { refs, leftAlone } = await guarded(async () => await list(null, startFrom))
      return { ok: true, text: `Maildir ${root}: ${refs.length + leftAlone} messages, of which a first start leaves ${leftAlone} alone` }
    } catch (error) {
      return { ok: false, text: `Maildir ${root}: ${describeError(error)} Create it with the folders tmp, new and cur.` }
    }
  }

  return {
    name,
    list: async (cursor, startFrom) => await guarded(async () => await list(cursor, startFrom)),
    fetch: async ({ position }, maxBytes) => await guarded(async () => await fetch(position, maxBytes)),
    recent: async (limit) => await guarded(async () => await recent(limit)),
    settle: async ({ position }, outcome) => await guarded(async () => await settle(position, outcome)),
    watch: (wake) => {
      stopWatching()
      try {
        const watcher = watch(path.join(root, 'new'), { persistent: false }, wake)
        watcher.on('error', () => undefined)
        stopWatching = () => {
          watcher.close()
        }
      } catch {
        // A hint only: where the folder cannot be watched, polling finds the mail.
      }
    },
    check,
    close: () => {
      stopWatching()
      return Promise.resolve()
    },
  }
}
