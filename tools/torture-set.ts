/** The torture set beside the project, unpacked for one run. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where the set lies, if it does. */
export const tortureArchive = path.resolve(import.meta.dirname, '../../shared/torture/torture.tar.xz')

/** Hands the unpacked folder to `use` and resolves with its exit code; 0, said aloud, where the set is not here. */
export async function withTortureSet(use: (folder: string) => Promise<number> | number): Promise<number> {
  if (!existsSync(tortureArchive)) {
    console.log('The torture set is not here (shared/torture/torture.tar.xz beside the project); nothing was run.')
    return 0
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'anomix-torture-'))
  try {
    const tar = spawnSync('tar', ['-xJf', tortureArchive, '-C', folder], { encoding: 'utf8' })
    if (tar.status !== 0) {
      console.error(`tar failed: ${tar.stderr}`)
      return 1
    }
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
