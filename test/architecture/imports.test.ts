/** The rooms and who may import whom (the table in docs/decisions.md), read from the sources themselves. */
import { expect } from 'chai'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const sources = globSync('src/**/*.ts', { cwd: root }).map((file) => file.split(path.sep).join('/'))

/** Rooms that may be imported by a room, beside itself. `app` and `main.ts` may import everything. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  message: ['domain'],
  authentication: ['domain'],
  detectors: ['domain'],
  report: ['domain'],
  scoring: ['domain'],
  mailbox: ['domain'],
  intel: ['domain'],
  store: ['domain'],
}
const pure = ['domain', 'message', 'authentication', 'detectors', 'report']
/** Built-ins without input or output; node:crypto for digests only. */
const pureBuiltins = ['node:crypto', 'node:url', 'node:util', 'node:buffer', 'node:zlib', 'node:stream', 'node:punycode']
const packagesOf: Readonly<Record<string, readonly string[]>> = {
  domain: ['zod'],
  message: ['mailparser', 'parse5', 'linkify-it', 'tlds', 'tldts', 'ipaddr.js', 'iconv-lite', 'yauzl', 'file-type', 'tinyld'],
  authentication: ['tldts', 'ipaddr.js', 'mailauth'],
  detectors: ['tldts', 'ipaddr.js'],
  report: [],
  scoring: ['tldts', 'onnxruntime-node'],
  mailbox: ['imapflow', 'nodemailer'],
  intel: ['undici', 'ipaddr.js', 'zod'],
  store: ['kysely'],
}

interface Import {
  readonly file: string
  readonly target: string
}
const imports: readonly Import[] = sources.flatMap((file) => {
  const text = readFileSync(path.join(root, file), 'utf8')
  const found = text.matchAll(/^(?:import|export)\b[\w\s{},*]*?\bfrom '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)
  return [...found].map((match) => ({ file, target: match[1] ?? match[2] ?? match[3] ?? '' }))
})
const roomOf = (file: string): string => file.split('/')[1] ?? ''
const isApp = (file: string): boolean => roomOf(file) === 'app' || file === 'src/main.ts'
const packageName = (target: string): string =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')

describe('architecture', () => {
  it('has sources and imports to look at', () => {
    expect(sources.length).to.be.greaterThan(5)
    expect(imports.length).to.be.greaterThan(sources.length / 2)
  })

  it('lets each room import only the rooms that the table allows', () => {
    const wrong = imports.filter(({ file, target }) => {
      if (isApp(file) || !target.startsWith('.')) return false
      const room = roomOf(path.posix.join(path.posix.dirname(file), target))
      return room !== roomOf(file) && !(mayImport[roomOf(file)] ?? []).includes(room)
    })
    expect(wrong).to.deep.equal([])
  })

  it('keeps input, output, clock and randomness out of the pure rooms', () => {
    const wrong = imports.filter(
      ({ file, target }) => pure.includes(roomOf(file)) && target.startsWith('node:') && !pureBuiltins.includes(target),
    )
    expect(wrong).to.deep.equal([])
    const impure = sources.filter((file) => {
      if (!pure.includes(roomOf(file))) return false
      const code = readFileSync(path.join(root, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      return /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\brandomUUID\b|\brandomBytes\b|\bprocess\.|\bperformance\.|\bfetch\(/.test(code)
    })
    expect(impure).to.deep.equal([])
  })

  it('gives each room its own packages and no others', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        !isApp(file) &&
        !target.startsWith('.') &&
        !target.startsWith('node:') &&
        !(packagesOf[roomOf(file)] ?? []).includes(packageName(target)),
    )
    expect(wrong).to.deep.equal([])
  })

  it('names adapters, winston and node-cron in app alone, and never imports app', () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        !isApp(file) &&
        (['winston', 'node-cron', 'piscina', 'commander', 'yaml'].includes(packageName(target)) || target.includes('/app/')),
    )
    expect(wrong).to.deep.equal([])
  })

  it('keeps adapters from importing each other', () => {
    const adapters = /^src\/mailbox\/(imap|maildir|smtp|graph)/
    const wrong = imports.filter(({ file, target }) => {
      const kind = adapters.exec(file)?.[1]
      if (kind === undefined || !target.startsWith('.')) return false
      const other = adapters.exec(path.posix.join(path.posix.dirname(file), target))?.[1]
      return other !== undefined && other !== kind
    })
    expect(wrong).to.deep.equal([])
  })

  it('decodes UTF-16 in one place, where the fault of Node is kept out', () => {
    const wrong = sources.filter(
      (file) =>
        file !== 'src/message/utf16.ts' &&
        /toString\([^)]{0,60}(?:utf16le|ucs2|ucs-2|utf-16le)/.test(readFileSync(path.join(root, file), 'utf8')),
    )
    expect(wrong).to.deep.equal([])
  })

  it('asks URL.parse whether a text is a URL: URL.canParse of Node 22 denies URLs with umlauts once it is compiled', () => {
    expect(sources.filter((file) => readFileSync(path.join(root, file), 'utf8').includes('URL.canParse'))).to.deep.equal([])
  })

  it('keeps source files under 300 lines', () => {
    const long = sources.filter((file) => readFileSync(path.join(root, file), 'utf8').split('\n').length > 300)
    expect(long).to.deep.equal([])
  })

  it('has no import cycle', () => {
    const graph = new Map(
      sources.map((file) => [
        file,
        imports
          .filter((entry) => entry.file === file && entry.target.startsWith('.'))
          .map((entry) => path.posix.join(path.posix.dirname(file), entry.target)),
      ]),
    )
    const done = new Set<string>()
    const visit = (file: string, trail: readonly string[]): readonly string[] | null => {
      if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file]
      if (done.has(file)) return null
      for (const next of graph.get(file) ?? []) {
        const cycle = visit(next, [...trail, file])
        if (cycle !== null) return cycle
      }
      done.add(file)
      return null
    }
    const cycles = sources.map((file) => visit(file, [])).filter((cycle) => cycle !== null)
    expect(cycles).to.deep.equal([])
  })
})
