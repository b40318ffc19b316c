#!/usr/bin/env node
// Checks the Node version before anything newer than it is imported, then hands the arguments on.
const oldestNode: readonly [number, number] = [22, 19]
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
  process.stderr.write(`anomix: NODE_TOO_OLD: this is Node.js ${process.versions.node}; anomix needs ${oldestNode.join('.')} or newer.\n`)
  process.exitCode = 78
} else {
  // Node 22 calls its own SQLite experimental on every start; operators can do nothing about it.
  const emitWarning = process.emitWarning.bind(process)
  process.emitWarning = (warning: string | Error, ...rest: readonly unknown[]): void => {
    if (String(warning).startsWith('SQLite is an experimental feature')) return
    Reflect.apply(emitWarning, process, [warning, ...rest])
  }
  const { runCli } = await import('./app/cli.ts')
  process.exitCode = await runCli(process.argv.slice(2))
}
