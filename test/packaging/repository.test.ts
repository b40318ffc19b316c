import { expect } from 'chai'
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8')
const manifest = JSON.parse(read('package.json')) as {
  readonly version: string
  readonly bin: Readonly<Record<string, string>>
  readonly engines: Readonly<Record<string, string>>
  readonly scripts: Readonly<Record<string, string>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
}
const runtime = JSON.parse(read('tools/runtime/package.json')) as { readonly optionalDependencies: Readonly<Record<string, string>> }

describe('the repository', () => {
  it('pins every dependency exactly', () => {
    const pins = { ...manifest.dependencies, ...manifest.devDependencies, ...runtime.optionalDependencies }
    const loose = Object.entries(pins).filter(
      ([, version]) => !/^(?:npm:[a-z0-9-]+@)?\d+\.\d+\.\d+$/.test(version) && version !== 'file:tools/runtime',
    )
    expect(loose).to.deep.equal([])
  })

  it('has a lock that names no host and checks what it installs', () => {
    const lock = JSON.parse(read('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly resolved?: string; readonly integrity?: string; readonly link?: boolean }>>
    }
    expect(read('package-lock.json')).not.to.match(/"resolved": "(?:https?|git)/)
    const unchecked = Object.entries(lock.packages).filter(
      ([name, entry]) => name.startsWith('node_modules/') && entry.link !== true && entry.integrity === undefined,
    )
    expect(unchecked.map(([name]) => name)).to.deep.equal([])
  })

  it('runs no script of a package at install time and never demands an engine', () => {
    const settings = read('.npmrc').split('\n')
    expect(settings).to.include.members(['ignore-scripts=true', 'omit-lockfile-registry-resolved=true', 'save-exact=true'])
    expect(settings.join('\n')).not.to.match(/^engine-strict|_auth|\/\/.*:_/m)
    expect(manifest.engines['node']).to.equal('>=22.19')
  })

  it('offers the command, and scripts for what the documents say', () => {
    expect(manifest.bin).to.deep.equal({ anomix: 'dist/main.js' })
    expect(read('src/main.ts').split('\n')[0]).to.equal('#!/usr/bin/env node')
    for (const script of ['build', 'demo', 'test', 'lint', 'types']) expect(manifest.scripts, script).to.have.property(script)
    const files = Object.values(manifest.scripts).flatMap((script) => script.match(/\b(?:tools|src)\/\S+\.ts/g) ?? [])
    for (const file of files) expect(existsSync(path.join(root, file)), file).to.equal(true)
  })

  it('keeps built, installed and recorded things out of version control', () => {
    const names = [
      'node_modules/x',
      'dist/main.js',
      'coverage/index.html',
      '.demo/store',
      'anomix.sqlite',
      'anomix.sqlite-wal',
      '.env',
      'x.tsbuildinfo',
    ]
    const { stdout, status } = spawnSync('git', ['check-ignore', '--no-index', ...names], { cwd: root, encoding: 'utf8' })
    expect(status).to.equal(0)
    expect(stdout.trim().split('\n')).to.deep.equal(names)
  })

  it('ships no secret: no key or password has a value in a configuration, and no file looks like one', () => {
    const files = globSync('config/**/*.{yaml,yml,json}', { cwd: root })
    expect(files.length).to.be.greaterThan(0)
    for (const file of files) {
      const lines = read(file)
        .split('\n')
        .filter((line) => /^[\s#]*(?:\w*(?:password|apiKey|secret|token))\s*:/i.test(line))
      const filled = lines.filter((line) => !/:\s*(?:null|''|"")?\s*(?:#.*)?$/i.test(line))
      expect(filled, file).to.deep.equal([])
    }
    const sources = globSync('{src,config,systemd,tools,docs}/**/*', { cwd: root }).filter(
      (file) => !file.includes('node_modules') && statSync(path.join(root, file)).isFile(),
    )
    const leaking = sources.filter((file) =>
      /-----BEGIN (?:[A-Z]+ )?PRIVATE KEY-----|\b(?:AKIA|ghp_|xox[bp]-)[A-Za-z0-9]{10,}|\b[0-9a-f]{64}\b.*api.?key/i.test(read(file)),
    )
    expect(leaking).to.deep.equal([])
  })

  it('has a changelog entry for its version and the licence that it states', () => {
    expect(read('CHANGELOG.md')).to.include(`## [${manifest.version}]`)
    expect(read('LICENSE')).to.match(/^MIT License/)
  })

  it('checks itself by one command that can be run', () => {
    expect(statSync(path.join(root, '.ci/run')).mode & 0o111).not.to.equal(0)
    expect(spawnSync('bash', ['-n', '.ci/run'], { cwd: root }).status).to.equal(0)
  })

  it('shows both commands on the first screen of its README', () => {
    const firstScreen = read('README.md').split('\n').slice(0, 60).join('\n')
    expect(firstScreen).to.include('npm ci && npm run demo')
    expect(firstScreen).to.include('npm ci && npm test')
  })
})
