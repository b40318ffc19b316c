/**
 * `npm run demo`: the daemon's own composition on the embedded default. A Maildir mailbox is fed three self-written
 * submissions; replies and incident reports land in a Maildir outbox; the store is an SQLite file. Ends by itself.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { systemClock } from '../src/app/clock.ts'
import { composeDaemon } from '../src/app/compose/daemon.ts'
import { loadConfig } from '../src/app/config/load.ts'
import { createLogger } from '../src/app/logger.ts'
import { demoSubmissions } from './demo-mails.ts'

const root = path.resolve(import.meta.dirname, '../.demo')
const say = (line = ''): void => {
  process.stdout.write(`${line}\n`)
}
const shown = (file: string): string => path.relative(process.cwd(), file)

const configuration = `organisation: { name: Corp Example, domains: [corp.example] }
mailboxes:
  phish:
    type: maildir
    path: ${path.join(root, 'mailbox')}
    startFrom: all
    transport: outbox
    from: { name: Phishing response, address: phish@corp.example }
    soc: { to: [soc@corp.example] }
    reporters: { domains: [corp.example], trust: closed-mailbox }
transports:
  outbox: { type: maildir, path: ${path.join(root, 'outbox')} }
store: { type: sqlite, path: ${path.join(root, 'anomix.sqlite')} }
authentication: { trustedAuthservIds: [mx.corp.example] }
response: { reply: { mode: "on" } }
`

function prepare(): string {
  rmSync(root, { recursive: true, force: true })
  for (const folder of ['new', 'cur', 'tmp']) mkdirSync(path.join(root, 'mailbox', folder), { recursive: true })
  const file = path.join(root, 'anomix.yaml')
  writeFileSync(file, configuration)
  return file
}

function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  for (const [index, row] of rows.entries()) {
    say(`  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    if (index === 0) say(`  ${widths.map((width) => '-'.repeat(width)).join('  ')}`)
  }
}

const configFile = prepare()
say(`1/4  configuration written: ${shown(configFile)}`)
for (const [index, { title, mail }] of demoSubmissions.entries()) {
  writeFileSync(path.join(root, 'mailbox/new', `176388960${index}.M${index}.demo`), mail)
  say(`2/4  submission delivered to the mailbox: ${title}`)
}
say('3/4  the daemon handles what is there …')
const config = loadConfig({ file: configFile, environment: {} })
const logger = createLogger({ level: 'warn', secrets: [], stream: process.stderr })
const { daemon, store, close } = await composeDaemon(config, { clock: systemClock, logger })
const rows: string[][] = [['submission', 'verdict', 'score', 'level', 'evidence', 'reply']]
const mails: string[][] = [['submission', 'reply', 'incident report']]
let settled = 0
try {
  await daemon.once()
  const records = await store.recent(demoSubmissions.length)
  for (const [index, { title, mail }] of demoSubmissions.entries()) {
    const record = records.find(({ position }) => position.includes(`M${index}.demo`))
    const assessment = record?.assessments?.[0]
    if (record === undefined || assessment === undefined || mail === '') throw new Error(`the daemon did not assess: ${title}`)
    if (record.step === 'settled') settled++
    const outbox = await store.outbox(record.id)
    const where = (kind: string): string => {
      const entry = outbox.find((each) => each.kind === kind)
      return entry?.location === null || entry === undefined ? `${entry?.state ?? 'none'}: ${entry?.reason ?? ''}` : shown(entry.location)
    }
    rows.push([
      title,
      assessment.verdict,
      String(assessment.risk.score),
      assessment.risk.level,
      assessment.evidence.grade,
      outbox.find((each) => each.kind === 'reply')?.state ?? 'none',
    ])
    mails.push([title, where('reply'), where('incident-report')])
  }
} finally {
  await close()
  await logger.flush()
}
say(`4/4  done: ${settled} of ${demoSubmissions.length} submissions settled into ${shown(path.join(root, 'mailbox/.Processed'))}`)
say()
table(rows)
say()
table(mails)
say()
const first = mails[1]?.[1]
if (first !== undefined) {
  const text = readFileSync(first, 'latin1').split('\r\n\r\n')[0] ?? ''
  say('Headers of the first reply:')
  for (const line of text.split('\r\n')) say(`  ${line}`)
}
process.exitCode = settled === demoSubmissions.length ? 0 : 1
