import { expect } from 'chai'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const file = path.join(root, 'systemd/anomix.service')
const unit = readFileSync(file, 'utf8')
const settings = unit.split('\n').filter((line) => /^[A-Z]\w*=/.test(line))
const valuesOf = (key: string): readonly string[] =>
  settings.filter((line) => line.startsWith(`${key}=`)).map((line) => line.slice(key.length + 1))

/** systemd's own tool; a machine without it cannot judge the unit, and the test says so instead of passing. */
function analyze(...args: readonly string[]): { readonly status: number | null; readonly output: string; readonly errors: string } {
  const { status, stdout, stderr, error } = spawnSync('systemd-analyze', args, { encoding: 'utf8' })
  if (error !== undefined) throw new Error('systemd-analyze is not installed: apt-get install systemd')
  return { status, output: stdout, errors: stderr }
}

describe('the systemd unit', () => {
  it('has an exposure of at most 2.0', () => {
    const { status, output } = analyze('security', '--offline=true', '--threshold=20', '--no-pager', file)
    expect(status, output).to.equal(0)
    expect(output).to.match(/Overall exposure level for anomix\.service: [01]\.\d|: 2\.0/)
  })

  // verify exits 0 even for unknown keys, so its words count. It wants the command to exist, so a copy names one that does.
  it('is understood by systemd without a complaint', () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'unit-'))
    const verify = (text: string): string => {
      const copy = path.join(folder, 'anomix.service')
      writeFileSync(copy, text.replace(/^ExecStart=\S+/m, 'ExecStart=/bin/true'))
      return analyze('verify', copy).errors
    }
    try {
      expect(verify(unit)).to.equal('')
      expect(verify(unit.replace('[Service]', '[Service]\nNoSuchKey=1'))).to.match(/NoSuchKey/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('starts the daemon with the Node and the configuration that the documents name', () => {
    expect(valuesOf('ExecStart')).to.deep.equal([
      '/opt/anomix/node/bin/node /opt/anomix/dist/main.js daemon --config /etc/anomix/anomix.yaml',
    ])
    expect(unit).to.match(/# Node\.js 22\.19 or newer/)
    expect(existsSync(path.join(root, 'src/main.ts'))).to.equal(true)
  })

  it('hands secrets over as credentials that are named by their key', () => {
    const offered = [...unit.matchAll(/^#?LoadCredential=([^:\s]+):(\S+)$/gm)].map((match) => ({ id: match[1], from: match[2] }))
    expect(offered.map(({ id }) => id)).to.deep.equal(['mailboxes.phish.password', 'transports.smtp.password', 'intel.virustotal.apiKey'])
    for (const { id, from } of offered) expect(from).to.equal(`/etc/anomix/credentials/${id ?? ''}`)
    expect(valuesOf('Environment').join(' ')).not.to.match(/password|key|token|secret/i)
  })

  it('gives the daemon longer to stop than the daemon takes, and does not restart a wrong configuration', () => {
    expect(Number(valuesOf('TimeoutStopSec')[0])).to.be.greaterThan(30)
    expect(valuesOf('RestartPreventExitStatus')).to.deep.equal(['78'])
    expect(valuesOf('Restart')).to.deep.equal(['on-failure'])
  })

  it('leaves services on loopback reachable and lets the JavaScript engine compile', () => {
    for (const key of ['PrivateNetwork', 'IPAddressDeny', 'MemoryDenyWriteExecute']) expect(valuesOf(key), key).to.deep.equal([])
    expect(valuesOf('RestrictAddressFamilies')[0]?.split(' ')).to.include.members(['AF_INET', 'AF_INET6', 'AF_UNIX'])
  })

  it('writes no core and is not root', () => {
    expect(valuesOf('LimitCORE')).to.deep.equal(['0'])
    expect(valuesOf('DynamicUser')).to.deep.equal(['yes'])
    expect(valuesOf('MemoryMax')).to.deep.equal(['1G'])
    expect(valuesOf('StateDirectory')).to.deep.equal(['anomix'])
  })
})
