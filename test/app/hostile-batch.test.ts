/** A mailbox full of hostile mail: the daemon lives, settles every one, and no file is called as a mail says. */
import { expect } from 'chai'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { composeAnalyser } from '../../src/app/compose/analyser.ts'
import { loadConfig } from '../../src/app/config/load.ts'
import { createDaemon } from '../../src/app/daemon/daemon.ts'
import { createLogger } from '../../src/app/logger.ts'
import { verdicts, type Verdict } from '../../src/domain/analysis.ts'
import { noTrust } from '../../src/domain/settings.ts'
import { createMaildirSource } from '../../src/mailbox/maildir-source.ts'
import { createMaildirTransport } from '../../src/mailbox/maildir-transport.ts'
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { evilMessages } from '../evil/index.ts'
import { takeEscapes } from '../helpers/network-guard.ts'

const now = new Date('2026-11-23T10:00:00Z')
/** Of each family the quick ones whose names, headers or files try to become something else. */
const chosen = [
  'nest-1000',
  'rfc822-25',
  'boundary-1mb',
  'headers-20000',
  'from-comments',
  'from-twice',
  'words-crlf',
  'prototype-fields',
  'rfc2231-flood',
  'bare-cr',
  'nul-between',
  'charset-utf7',
  'html-div-5000',
  'html-style-open',
  'zip-names',
  'zip-odd-names',
  'zip-4gb',
  'tar-huge',
  'cfb-circle',
  'tnef-claims',
  'smime-12',
  'name-rtl',
  'name-climb',
  'name-long',
  'report',
]

const filesIn = (folder: string): readonly string[] => readdirSync(folder, { recursive: true }).map(String)

describe('daemon with a batch of hostile mail', function () {
  this.timeout(180_000)

  it('reports and settles every one, names no file after a mail, and opens no connection', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'anomix-hostile-'))
    const inbox = path.join(root, 'inbox')
    for (const folder of ['tmp', 'new', 'cur']) mkdirSync(path.join(inbox, folder), { recursive: true })
    const messages = evilMessages().filter(({ id }) => chosen.includes(id))
    expect(messages).to.have.length(chosen.length)
    for (const [index, { build }] of messages.entries())
      writeFileSync(path.join(inbox, 'new', `${1_700_000_000 + index}.M${index}.host`), await build())

    const logger = createLogger({ level: 'error', secrets: [], stream: new PassThrough().resume() })
    const analyser = composeAnalyser(loadConfig({ file: null, environment: { ANOMIX_MODEL__USE: 'none' } }), {
      noIntel: true,
      clock: { now: () => now },
      logger,
    })
    const store = await openSqliteStore({ path: path.join(root, 'anomix.sqlite') })
    const daemon = createDaemon({
      store,
      clock: { now: () => now },
      logger,
      analyser,
      mailboxes: [
        {
          name: 'phish',
          source: createMaildirSource({ name: 'phish', path: inbox, folders: { processed: 'Processed', failed: 'Failed' } }),
          transport: createMaildirTransport({ name: 'out', path: path.join(root, 'out') }),
          startFrom: { kind: 'all' },
          from: { name: 'Phishing response', address: 'phish@corp.example' },
          socTo: ['soc@corp.example'],
          reporters: { domains: ['corp.example'], trust: 'closed-mailbox', pilot: [] },
        },
      ],
      policy: { mode: 'on', maxAgeMs: 48 * 3_600_000, authentication: noTrust },
      mails: { organisationName: 'Corp', contact: null },
      incidentReport: Object.fromEntries(verdicts.map((verdict) => [verdict, 'mail'])) as Readonly<Record<Verdict, 'mail'>>,
      version: '1',
      maxBytes: 50_000_000,
      leaseMs: 30_000,
    })
    try {
      await daemon.once()
      await daemon.stop(1_000)
      const files = filesIn(root)
      const settled = files.filter((file) => /\.(?:Processed|Failed)[/\\]cur[/\\]/.test(file))
      expect(settled).to.have.length(messages.length)
      const unsettled = [...filesIn(path.join(inbox, 'new')), ...filesIn(path.join(inbox, 'cur'))]
      expect(unsettled).to.deep.equal([])
      // At least the incident reports.
      expect(filesIn(path.join(root, 'out', 'new')).length).to.be.at.least(messages.length)
      const names = files.map((file) => path.basename(file))
      const ours =
        /^(?:inbox|out|tmp|new|cur|\.Processed|\.Failed|maildirfolder|anomix\.sqlite(?:-wal|-shm|-journal)?|\d+\.M\d+\.host(?::2,[A-Z]*)?|\d+\.[0-9a-f-]{36}\.anomix)$/
      expect(names.filter((name) => !ours.test(name))).to.deep.equal([])
      expect(takeEscapes()).to.deep.equal([])
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined)
    } finally {
      await analyser.close()
      await store.close()
      rmSync(root, { recursive: true, force: true })
    }
  })
})
