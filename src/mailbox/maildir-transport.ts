/** Sends by writing into a Maildir: the embedded default, where mail is to be looked at rather than delivered. */
import { randomUUID } from 'node:crypto'
import { access, constants, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { describeError, TransientError } from '../domain/errors.ts'
import { composeMail } from './compose-mail.ts'
import { makeMaildir, syncFolder } from './maildir-files.ts'
import type { Transport } from './transport.ts'

export interface MaildirTransportOptions {
  readonly name: string
  readonly path: string
}

/** Writes bytes durably: file and folder are on disk when it resolves, or nothing is in `new`. */
async function deliver(root: string, bytes: Uint8Array): Promise<string> {
  const file = `${Date.now()}.${randomUUID()}.anomix`
  const temporary = path.join(root, 'tmp', file)
  const location = path.join(root, 'new', file)
  try {
    const handle = await open(temporary, 'wx', 0o600)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, location)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  return location
}

/** The first mail creates the folder. Failures before the file is in `new` are TRANSPORT_UNREACHABLE, later ones OUTCOME_UNKNOWN. */
export function createMaildirTransport({ name, path: root }: MaildirTransportOptions): Transport {
  return {
    name,
    send: async (mail) => {
      const bytes = await composeMail(mail)
      let location: string
      try {
        await makeMaildir(root)
        location = await deliver(root, bytes)
      } catch (cause) {
        throw new TransientError('TRANSPORT_UNREACHABLE', { detail: `(${root})`, cause })
      }
      try {
        await syncFolder(path.join(root, 'new'))
      } catch (cause) {
        throw new TransientError('TRANSPORT_OUTCOME_UNKNOWN', { detail: `(${root})`, cause })
      }
      return { response: `written to ${location}`, location }
    },
    check: async () => {
      // Nothing is created by looking: where the folder is missing, the nearest existing parent must be writable.
      let folder = path.resolve(root)
      for (;;) {
        try {
          await access(folder, constants.W_OK | constants.X_OK)
          return { ok: true, text: `Maildir ${root}: can be written` }
        } catch (error) {
          const parent = path.dirname(folder)
          if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT') || parent === folder) {
            return { ok: false, text: `Maildir ${root}: ${describeError(error)}. Let the daemon's user write there.` }
          }
          folder = parent
        }
      }
    },
    close: () => Promise.resolve(),
  }
}
