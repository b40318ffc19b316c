/**
 * `npm test`: sets up the mail servers that tests need, builds, runs every test; arguments go on to mocha.
 * `--node22` takes the older supported Node. TEST_COUNTS_FILE names a file for the counts (tools/counting-reporter.ts).
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from './build.ts'

const root = path.resolve(import.meta.dirname, '..')
const older = process.argv.includes('--node22')
const node = older ? path.join(root, 'node_modules/node22/bin/node') : process.execPath
const mochaArguments = process.argv.slice(2).filter((argument) => argument !== '--node22')

function serversAreThere(): boolean {
  return (
    spawnSync('bash', [path.join(root, 'tools/install-test-servers.sh')], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status ===
    0
  )
}

function runMocha(): number {
  const guard = pathToFileURL(path.join(root, 'test/helpers/network-guard.ts')).href
  const options = [process.env['NODE_OPTIONS'] ?? '', `--import=${guard}`, '--disable-warning=ExperimentalWarning'].join(' ').trim()
  const { status, signal } = spawnSync(
    node,
    [path.join(root, 'node_modules/mocha/bin/mocha.js'), '--reporter', path.join(root, 'tools/counting-reporter.ts'), ...mochaArguments],
    {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: options, PATH: `${path.dirname(node)}${path.delimiter}${process.env['PATH'] ?? ''}` },
    },
  )
  if (signal !== null) process.stderr.write(`mocha was ended by ${signal}\n`)
  return status ?? 1
}

function run(): number {
  if (!existsSync(node)) {
    process.stderr.write(`${node} is not there: the older Node comes along for Linux x64 only; run the suite with a Node 22 of your own.\n`)
    return 1
  }
  if (!serversAreThere()) {
    process.stderr.write(
      'Tests that cannot run here, and will fail: those of the IMAP source and the SMTP transport against real servers (test/mailbox) and the end-to-end tests (test/e2e).\n',
    )
  }
  const failed = build()
  return failed === 0 ? runMocha() : failed
}

process.exitCode = run()
