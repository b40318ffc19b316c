/** Runs the command line as its own process, from source; without a model unless the test names one. */
import { spawn } from 'node:child_process'
import { shippedFile } from '../../src/app/paths.ts'

export interface CliResult {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export async function runCli(
  args: readonly string[],
  options: { readonly stdin?: string | Uint8Array; readonly env?: Record<string, string>; readonly cwd?: string } = {},
): Promise<CliResult> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', shippedFile('src/main.ts'), ...args], {
    env: { PATH: process.env['PATH'] ?? '', TZ: 'UTC', ANOMIX_MODEL__USE: 'none', ...options.env },
    cwd: options.cwd,
    stdio: 'pipe',
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    out += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    err += chunk
  })
  child.stdin.end(options.stdin ?? '')
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('close', resolve)
    child.once('error', reject)
  })
  return { code, out, err }
}
