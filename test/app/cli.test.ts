import { expect } from 'chai'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { productVersion, shippedFile } from '../../src/app/paths.ts'
import { analysisRowSchema, type AnalysisRow } from '../../src/domain/analysis.ts'
import { runCli } from '../helpers/run-cli.ts'

const phish = readFileSync(shippedFile('test/fixtures/unusual-sign-in.eml'))
const plain = (subject: string): string =>
  `From: Ann <ann@partner.example>\r\nTo: bo@corp.example\r\nSubject: ${subject}\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nMessage-ID: <${subject}@partner.example>\r\n\r\nHello Bo, see you at lunch.\r\n`

describe('command line', function () {
  this.timeout(60_000)
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-cli-'))
  })
  afterEach(() => {
    rmSync(folder, { recursive: true })
  })
  const file = (name: string, content: string | Uint8Array): string => {
    const full = path.join(folder, name)
    mkdirSync(path.dirname(full), { recursive: true })
    writeFileSync(full, content)
    return full
  }
  const rows = (ndjson: string): readonly AnalysisRow[] =>
    ndjson
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => analysisRowSchema.parse(JSON.parse(line)) as AnalysisRow)

  it('prints version and a help that names every command and its exit codes', async () => {
    expect((await runCli(['--version'])).out.trim()).to.equal(productVersion())
    const help = await runCli(['--help'])
    expect(help.code).to.equal(0)
    for (const command of ['analyze', 'daemon', 'evaluate', 'config', 'health']) expect(help.out).to.include(command)
    expect((await runCli(['analyze', '--help'])).out)
      .to.include('--as')
      .and.include('10 (suspicious')
      .and.include('submission')
    expect((await runCli(['nonsense'])).code).to.equal(2)
  })

  it('shows score, level, factor table, red flags, authentication, date and indicators as text', async () => {
    const { out, code } = await runCli(['analyze', '--no-intel', file('a.eml', phish)])
    expect(code).to.equal(0)
    for (const words of ['100', 'High', 'Risk Factor', 'Authentication Failure', 'Total', 'DKIM', 'DMARC', '2022', 'Reply-To'])
      expect(out).to.include(words)
    expect(out).to.include('quietmeter-7f3k[.]net').and.not.include('http://quietmeter')
  })

  it('prints one object for one file with one message, an array otherwise, and a line a message as ndjson', async () => {
    const one = file('a.eml', phish)
    const two = file('b.eml', plain('lunch'))
    const single = analysisRowSchema.parse(JSON.parse((await runCli(['analyze', '--no-intel', '--format', 'json', one])).out))
    expect('verdict' in single && single.verdict).to.equal('phishing')
    const several = JSON.parse((await runCli(['analyze', '--no-intel', '--format', 'json', one, two])).out) as unknown[]
    expect(several.map((row) => analysisRowSchema.parse(row).input.path)).to.deep.equal([one, two])
    expect(rows((await runCli(['analyze', '--no-intel', '--format', 'ndjson', one, two])).out)).to.have.length(2)
  })

  it('walks folders sorted, follows links to files, leaves dot files, .tsv and .json out, and names paths as given', async () => {
    file('in/b/2.eml', plain('two'))
    file('in/a.txt', plain('one'))
    file('in/.hidden', plain('hidden'))
    file('in/manifest.tsv', 'x')
    file('in/row.json', '{}')
    symlinkSync(file('elsewhere.eml', plain('linked')), path.join(folder, 'in/c.eml'))
    const { out, code } = await runCli(['analyze', '--no-intel', '--format', 'ndjson', 'in'], { cwd: folder })
    expect(rows(out).map(({ input }) => input.path)).to.deep.equal(['in/a.txt', 'in/b/2.eml', 'in/c.eml'])
    expect(code).to.equal(0)
  })

  it('reads Maildir, mbox and standard input', async () => {
    for (const sub of ['cur', 'new', 'tmp']) mkdirSync(path.join(folder, 'md', sub), { recursive: true })
    file('md/cur/1.a:2,S', plain('read'))
    file('md/new/2.b', plain('unread'))
    file('md/tmp/3.c', plain('half'))
    const mbox = `From ann@partner.example Mon Nov 23 10:00:00 2026\n${plain('m1')}\nFrom ann@partner.example Mon Nov 23 10:01:00 2026\n${plain('m2')}`
    const given = file('box.mbox', mbox)
    const maildir = rows((await runCli(['analyze', '--no-intel', '--format', 'ndjson', path.join(folder, 'md')])).out)
    expect(maildir.map((row) => 'message' in row && row.message.subject)).to.deep.equal(['read', 'unread'])
    const boxed = rows((await runCli(['analyze', '--no-intel', '--format', 'ndjson', given])).out)
    expect(boxed.map(({ input }) => input.index)).to.deep.equal([0, 1])
    const piped = rows((await runCli(['analyze', '--no-intel', '--format', 'ndjson', '-'], { stdin: plain('piped') })).out)
    expect(piped.map((row) => ['message' in row && row.message.subject, row.input.path])).to.deep.equal([['piped', '-']])
  })

  it('gives one error row for each broken input, goes on, and exits 2', async () => {
    const { out, code } = await runCli([
      'analyze',
      '--no-intel',
      '--format',
      'ndjson',
      file('empty.eml', ''),
      path.join(folder, 'none.eml'),
      file('ok.eml', plain('fine')),
    ])
    const [empty, none, fine] = rows(out)
    expect(empty && 'error' in empty && empty.error.code).to.equal('INPUT_EMPTY')
    expect(none && 'error' in none && none.error.code).to.equal('INPUT_UNREADABLE')
    expect(fine && 'verdict' in fine).to.equal(true)
    expect(code).to.equal(2)
  })

  it('tells the worst verdict by exit code when asked', async () => {
    const bad = file('a.eml', phish)
    expect((await runCli(['analyze', '--no-intel', '--exit-code', bad])).code).to.equal(20)
    expect((await runCli(['analyze', '--no-intel', bad])).code).to.equal(0)
    expect(
      (await runCli(['analyze', '--no-intel', '--exit-code', file('b.eml', 'Subject: ?\r\n\r\nsee http://x.test/\r\n')])).code,
    ).to.equal(10)
  })

  it('writes one file a message with --output, named by order and digest alone', async () => {
    const target = path.join(folder, 'out')
    await runCli([
      'analyze',
      '--no-intel',
      '--format',
      'json',
      '--output',
      target,
      file('../../etc.eml'.replaceAll('/', '_'), phish),
      file('b.eml', plain('x')),
    ])
    const written = readdirSync(target).toSorted()
    expect(written).to.have.length(2)
    expect(written.every((name) => /^\d{6}-[0-9a-f]{12}\.json$/.test(name))).to.equal(true)
    expect(analysisRowSchema.safeParse(JSON.parse(readFileSync(path.join(target, written[0]!), 'utf8'))).success).to.equal(true)
  })

  it('says what --as makes of a report and of the mail itself', async () => {
    const report = file(
      'r.eml',
      `From: dana@corp.example\r\nSubject: FW\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nReal?\r\n--x\r\nContent-Type: message/rfc822\r\n\r\n${phish.toString('latin1')}\r\n--x--\r\n`,
    )
    const subject = async (as: string): Promise<unknown> => {
      const [row] = rows((await runCli(['analyze', '--no-intel', '--format', 'ndjson', '--as', as, report])).out)
      return row && 'message' in row && row.message.subject
    }
    expect(await subject('auto')).to.equal('Contoso account unusual sign-in activity')
    expect(await subject('submission')).to.equal('Contoso account unusual sign-in activity')
    expect(await subject('message')).to.equal('FW')
  })

  it('ends with 78 and says file, line and key when the configuration is wrong', async () => {
    const { code, err } = await runCli(['analyze', '--config', file('c.yaml', 'model:\n  usee: none\n'), file('a.eml', phish)])
    expect(code).to.equal(78)
    expect(err).to.match(/c\.yaml, line 2: model\.usee/)
  })

  it('prints the JSON Schema of the configuration', async () => {
    const schema = JSON.parse((await runCli(['config', 'schema'])).out) as { properties: Record<string, unknown> }
    expect(Object.keys(schema.properties)).to.include.members(['mailboxes', 'transports', 'response', 'intel'])
  })

  it('gives the same JSON whatever the time zone of the machine', async () => {
    const bare = (out: string): unknown => ({ ...(JSON.parse(out) as object), timings: null })
    const inZone = async (zone: string): Promise<unknown> =>
      bare((await runCli(['analyze', '--no-intel', '--format', 'json', file('a.eml', phish)], { env: { TZ: zone } })).out)
    expect(await inZone('Asia/Tokyo')).to.deep.equal(await inZone('UTC'))
  })
})
