import { expect } from 'chai'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { loadConfig } from '../../src/app/config/load.ts'
import { keyPaths } from '../../src/app/config/schema-walk.ts'
import { configSchema, type Config } from '../../src/app/config/schema.ts'
import { requireSecrets, secretValues } from '../../src/app/config/secrets.ts'
import { composeScoring } from '../../src/app/compose/scoring.ts'
import { AnomixError } from '../../src/domain/errors.ts'
import { shippedFile } from '../../src/app/paths.ts'

const mailbox = `mailboxes:
  phish:
    type: imap
    host: imap.corp.example
    user: phish@corp.example
    transport: smtp
    from: { address: phish@corp.example }
    soc: { to: [soc@corp.example] }
transports:
  smtp: { type: smtp, host: smtp.corp.example, user: phish }
`

describe('configuration', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-config-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const load = (yaml: string, environment: Record<string, string> = {}): Config => {
    const file = path.join(folder, 'anomix.yaml')
    writeFileSync(file, yaml)
    return loadConfig({ file, environment })
  }
  const refusal = (act: () => unknown): AnomixError => {
    try {
      act()
    } catch (error) {
      if (error instanceof AnomixError) return error
      throw error
    }
    throw new Error('expected a refusal')
  }

  it('loads the shipped defaults alone, and answers nobody by default', () => {
    const config = loadConfig({ file: null, environment: {} })
    expect(config.response.reply.mode).to.equal('observe')
    expect(config.scoring.profile).to.equal('default')
    expect(config.intel.virustotal.enabled).to.equal(false)
    expect(config.response.reply.maxAge).to.equal(48 * 3_600_000)
  })

  it('names every option in the shipped file', () => {
    const shipped = readFileSync(shippedFile('config/default.yaml'), 'utf8')
    const missing = keyPaths(configSchema).filter((keys) => !keys.every((key) => key === '*' || new RegExp(`\\b${key}:`).test(shipped)))
    // Entries of scoring.factors are shown in one line.
    expect(missing.map((keys) => keys.join('.')).filter((key) => !/^scoring\.(factors|verdict)\./.test(key))).to.deep.equal([])
    for (const key of ['points', 'cap', 'role', 'mediumFrom', 'highFrom']) expect(shipped).to.include(key)
  })

  it('lays the file of the operator over the defaults and fills in the entries of maps', () => {
    const config = load(mailbox)
    const { phish } = config.mailboxes
    expect(phish?.type === 'imap' && phish.port).to.equal(993)
    expect(phish?.folders).to.deep.equal({ inbox: 'INBOX', processed: 'Processed', failed: 'Failed' })
    expect(phish?.startFrom).to.deep.equal({ kind: 'now' })
    expect(config.transports['smtp']).to.include({ port: 587, security: 'starttls' })
  })

  it('lays environment variables over the file, by key path and by type', () => {
    const config = load(mailbox, {
      ANOMIX_INTEL__VIRUSTOTAL__BASE_URL: 'http://127.0.0.1:9/api',
      ANOMIX_INTEL__VIRUSTOTAL__QUOTA__PER_MINUTE: '9',
      ANOMIX_INTEL__VIRUSTOTAL__ENABLED: 'true',
      ANOMIX_MAILBOXES__PHISH__REPORTERS__DOMAINS: '["corp.example","corp.test"]',
      ANOMIX_MAILBOXES__PHISH__PASSWORD: '12345678',
      ANOMIX_MAILBOXES__PHISH__FOLDERS__FAILED: 'null',
      ANOMIX_LOG__LEVEL: 'debug',
      PATH: '/bin',
    })
    expect(config.intel.virustotal).to.include({ baseUrl: 'http://127.0.0.1:9/api', enabled: true })
    expect(config.intel.virustotal.quota.perMinute).to.equal(9)
    expect(config.mailboxes['phish']?.reporters.domains).to.deep.equal(['corp.example', 'corp.test'])
    expect(config.mailboxes['phish']).to.include({ password: '12345678' })
    expect(config.mailboxes['phish']?.folders.failed).to.equal(null)
    expect(config.log.level).to.equal('debug')
  })

  it('reads secrets from *_FILE variables and from systemd credentials', () => {
    writeFileSync(path.join(folder, 'pw'), 'from-a-file\n')
    const credentials = mkdtempSync(path.join(folder, 'credentials-'))
    writeFileSync(path.join(credentials, 'transports.smtp.password'), 'from-a-credential')
    writeFileSync(path.join(credentials, 'something-else'), 'ignored')
    const config = load(mailbox, { ANOMIX_MAILBOXES__PHISH__PASSWORD_FILE: path.join(folder, 'pw'), CREDENTIALS_DIRECTORY: credentials })
    expect(config.mailboxes['phish']).to.include({ password: 'from-a-file' })
    expect(config.transports['smtp']).to.include({ password: 'from-a-credential' })
    expect(secretValues(config)).to.have.members(['from-a-file', 'from-a-credential'])
    requireSecrets(config)
  })

  it('refuses a secret that stands in the file, with its line', () => {
    const error = refusal(() => load(mailbox.replace('    transport: smtp\n', '    transport: smtp\n    password: hunter22\n')))
    expect(error.code).to.equal('CONFIG_SECRET_IN_FILE')
    expect(error.message).to.match(/anomix\.yaml, line 7: mailboxes\.phish\.password/)
    expect(error.message).not.to.include('hunter22')
  })

  it('names the ways to give a missing secret', () => {
    const error = refusal(() => {
      requireSecrets(load(mailbox))
    })
    expect(error.code).to.equal('CONFIG_SECRET_MISSING')
    expect(error.message).to.include('ANOMIX_MAILBOXES__PHISH__PASSWORD_FILE').and.include('ANOMIX_TRANSPORTS__SMTP__PASSWORD')
  })

  const wrong: readonly (readonly [string, string, RegExp])[] = [
    ['an unknown key', 'organisation: { name: A }\nrespons: {}\n', /line 2: respons: unknown key; known here: organisation/],
    [
      'an unknown key deep down',
      'intel:\n  virustotal:\n    apikey: x\n',
      /line 3: intel\.virustotal\.apikey: unknown key; known here: .*apiKey/,
    ],
    ['a wrong type', 'analysis:\n  workers: many\n', /line 2: analysis\.workers: expected number/],
    ['a wrong duration', 'response:\n  reply:\n    maxAge: 2 days\n', /line 3: response\.reply\.maxAge: expected a duration such as/],
    ['a wrong choice', 'scoring:\n  profile: strict\n', /line 2: scoring\.profile: .*"default".*"seed"/],
    [
      'a wrong address',
      mailbox.replace('[soc@corp.example]', '["soc@corp.example, x@y.example"]'),
      /mailboxes\.phish\.soc\.to\.0: expected one mail address/,
    ],
    [
      'a transport that does not exist',
      mailbox.replace('transport: smtp', 'transport: post'),
      /line 6: mailboxes\.phish\.transport: expected the name of an entry of transports/,
    ],
    [
      'replies without reporter domains',
      `${mailbox}response: { reply: { mode: "on" } }\n`,
      /mailboxes\.phish\.reporters\.domains: required/,
    ],
    ['a list at the top', '- a\n', /expected keys and values/],
  ]
  for (const [what, yaml, message] of wrong) {
    it(`refuses ${what}, with place and expected form`, () => {
      const error = refusal(() => load(yaml))
      expect(error.class).to.equal('config')
      expect(error.message).to.match(message)
    })
  }

  it('refuses broken YAML with its line, and a file that is not there', () => {
    expect(refusal(() => load('a: [1\nb: 2\n')).code).to.equal('CONFIG_SYNTAX')
    expect(refusal(() => loadConfig({ file: path.join(folder, 'none.yaml'), environment: {} })).code).to.equal('CONFIG_UNREADABLE')
  })

  it('refuses environment variables that name no key or hold the wrong form', () => {
    expect(refusal(() => load('', { ANOMIX_INTEL__VIRUS_TOTAL__ENABLED: 'true' })).message).to.include('ANOMIX_INTEL__VIRUS_TOTAL__ENABLED')
    expect(refusal(() => load('', { ANOMIX_LOG__LEVEL: 'loud' })).message).to.match(/environment variable ANOMIX_LOG__LEVEL: log\.level/)
    expect(refusal(() => load(mailbox, { ANOMIX_ORGANISATION__DOMAINS: 'corp.example' })).message).to.include('expected JSON')
    expect(refusal(() => load('', { ANOMIX_LOG__LEVEL_FILE: '/etc/hostname' })).message).to.include('names no key')
  })

  it('changes points, cap and role of single factors, and refuses factors that do not exist', () => {
    const scoring = composeScoring(load('scoring: { factors: { unusual_send_time: { points: 3, role: evidence } } }').scoring)
    expect(scoring.settings.factors['unusual_send_time']).to.include({ points: 3, role: 'evidence', cap: 1 })
    expect(refusal(() => composeScoring(load('scoring: { factors: { send_time: { points: 3 } } }').scoring)).message).to.include(
      'unusual_send_time',
    )
    expect(refusal(() => composeScoring(load('scoring: { verdict: { mediumFrom: 70 } }').scoring)).message).to.include('mediumFrom')
  })

  it('gives the model its least points, and no other factor', () => {
    const scoring = composeScoring(load('scoring: { factors: { model_score: { points: 60, least: -10 } } }').scoring)
    expect(scoring.settings.factors['model_score']).to.include({ points: 60, least: -10, cap: 1 })
    expect(refusal(() => composeScoring(load('scoring: { factors: { new_domain: { least: -10 } } }').scoring)).message).to.include(
      'scoring.factors.new_domain.least',
    )
  })

  it('uses the shipped model by default, and an own one only with its path', () => {
    expect(load('').model).to.deep.equal({ use: 'shipped', path: null, thresholds: { phishing: null, suspicious: null } })
    const missing = refusal(() => load('log: { level: info }\nmodel:\n  use: own\n'))
    expect([missing.class, missing.code]).to.deep.equal(['config', 'CONFIG_INVALID'])
    expect(missing.message).to.match(/anomix\.yaml, line 2: model\.path: required with model\.use: own/)
    expect(refusal(() => load('model: { use: own, path: model.json }')).message).to.match(
      /model\.path: expected the path of an \.onnx file/,
    )
    expect(refusal(() => load('model: { use: best }')).message).to.include('model.use')
  })

  it('takes the model from the environment', () => {
    const environment = {
      ANOMIX_MODEL__USE: 'own',
      ANOMIX_MODEL__PATH: '/etc/anomix/own.onnx',
      ANOMIX_MODEL__THRESHOLDS__PHISHING: '0.9',
      ANOMIX_MODEL__THRESHOLDS__SUSPICIOUS: 'null',
    }
    expect(load('', environment).model).to.deep.equal({
      use: 'own',
      path: '/etc/anomix/own.onnx',
      thresholds: { phishing: 0.9, suspicious: null },
    })
  })

  it('refuses thresholds of the model that are no probabilities or out of order', () => {
    for (const value of ['0', '1', '-0.1', '50', 'high'])
      expect(refusal(() => load(`model: { thresholds: { phishing: ${value} } }`)).message).to.include('model.thresholds.phishing')
    expect(refusal(() => load('model: { thresholds: { phishing: 0.5, suspicious: 0.6 } }')).message).to.match(
      /model\.thresholds\.suspicious: expected at most model\.thresholds\.phishing \(0\.5\)/,
    )
  })
})
