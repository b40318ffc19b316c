/** Looks at the store's file without changing a byte of it, for `config check`. */
import { access, constants, stat } from 'node:fs/promises'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { CheckResult } from '../domain/check.ts'

async function nearestFolder(folder: string): Promise<string> {
  const there = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  )
  return there || path.dirname(folder) === folder ? folder : await nearestFolder(path.dirname(folder))
}

async function checkMissing(file: string): Promise<CheckResult> {
  const folder = await nearestFolder(path.dirname(path.resolve(file)))
  const writable = await access(folder, constants.W_OK).then(
    () => true,
    () => false,
  )
  return writable
    ? { ok: true, text: 'not there yet; the daemon makes it at its first start' }
    : { ok: false, text: `not there, and ${folder} is not writable: change store.path or the owner of the folder` }
}

/** Never rejects; a damaged or foreign file is `ok: false` with what to do. */
export async function checkSqliteFile(file: string): Promise<CheckResult> {
  if (!(await stat(file).catch(() => null))) return await checkMissing(file)
  try {
    const database = new DatabaseSync(file, { readOnly: true, timeout: 1_000 })
    try {
      const damage = database.prepare('pragma quick_check(1)').get() as { quick_check?: string } | undefined
      const rows = database.prepare("select count(*) as submissions, sum(step != 'settled') as open from submissions").get() as {
        submissions: number
        open: number | null
      }
      if (damage?.quick_check !== 'ok') return { ok: false, text: `damaged (${damage?.quick_check ?? 'no answer'}): restore the backup` }
      return { ok: true, text: `${rows.submissions} submissions, ${rows.open ?? 0} not settled` }
    } finally {
      database.close()
    }
  } catch (error) {
    return {
      ok: false,
      text: `cannot be read as a store of anomix (${error instanceof Error ? error.message : String(error)}): check store.path`,
    }
  }
}
