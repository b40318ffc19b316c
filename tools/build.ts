/** `npm run build`: compiles src into dist and makes the command executable. */
import { spawnSync } from 'node:child_process'
import { chmodSync, rmSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

/** Replaces dist; returns the compiler's exit code. */
export function build(): number {
  rmSync(path.join(root, 'dist'), { recursive: true, force: true })
  const compiler = path.join(root, 'node_modules/typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' })
  if (status === 0) chmodSync(path.join(root, 'dist/main.js'), 0o755)
  return status ?? 1
}

if (process.argv[1] === import.meta.filename) process.exitCode = build()
