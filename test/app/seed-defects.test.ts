/** The faults of the program that started the project, D1 to D21: for each a mail on which it went wrong, and what is right. */
import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { PassThrough } from 'node:stream'
import { systemClock } from '../../src/app/clock.ts'
import { composeAnalyser, type Analyser } from '../../src/app/compose/analyser.ts'
import { loadConfig } from '../../src/app/config/load.ts'
import { createLogger } from '../../src/app/logger.ts'
import { assessmentSchema, type Assessment } from '../../src/domain/analysis.ts'
import type { InputKind } from '../../src/domain/message.ts'
import { renderText } from '../../src/report/text-view.ts'
import { analyseWithVirusTotal } from '../helpers/analyse-with-virustotal.ts'
import { runCli } from '../helpers/run-cli.ts'
import { anIncident } from '../report/an-incident.ts'
import { composeIncidentReport } from '../../src/report/incident-report.ts'
import { attach, mail, zip } from '../message/helpers.ts'

const head = (more: readonly string[] = []): readonly string[] => [
  'From: Ann Miller <ann@partner.example>',
  'To: bo@corp.example',
  'Subject: Hello',
  'Date: Mon, 23 Nov 2026 10:00:00 +0000',
  'Message-ID: <1@partner.example>',
  'MIME-Version: 1.0',
  ...more,
]
const html = (body: string): Buffer => mail(head(['Content-Type: text/html; charset=utf-8']), body)
const text = (body: string): Buffer => mail(head(['Content-Type: text/plain; charset=utf-8']), body)

describe("the seed's defects do not exist here", function () {
  this.timeout(60_000)
  let analyser: Analyser
  let folder: string
  before(() => {
    const logger = createLogger({ level: 'error', secrets: [], stream: new PassThrough().resume() })
    analyser = composeAnalyser(loadConfig({ file: null, environment: { ANOMIX_MODEL__USE: 'none' } }), {
      noIntel: true,
      clock: systemClock,
      logger,
    })
    folder = mkdtempSync(path.join(tmpdir(), 'anomix-defects-'))
  })
  after(async () => {
    await analyser.close()
    rmSync(folder, { recursive: true })
  })
  const all = async (bytes: Uint8Array, as: InputKind = 'message'): Promise<readonly Assessment[]> =>
    (await analyser.analyse({ bytes, path: 'x.eml', firstIndex: 0, as, truncated: false })).assessments
  const one = async (bytes: Uint8Array, as: InputKind = 'message'): Promise<Assessment> => {
    const [assessment, ...rest] = await all(bytes, as)
    expect(rest).to.deep.equal([])
    return assessmentSchema.parse(assessment)
  }
  const fired = (assessment: Assessment): readonly string[] => assessment.redFlags.map(({ detector }) => detector)
  const factors = (assessment: Assessment): readonly string[] => assessment.risk.factors.map(({ id }) => id)
  const file = (name: string, bytes: Uint8Array): string => {
    const full = path.join(folder, name)
    writeFileSync(full, bytes)
    return full
  }

  it('D1: a file that VirusTotal convicts counts', async () => {
    const content = Buffer.from('MZ this is no real program')
    const bytes = attach(
      ['Content-Type: application/octet-stream; name="setup.bin"', 'Content-Disposition: attachment; filename="setup.bin"'],
      content,
    )
    const sha256 = createHash('sha256').update(content).digest('hex')
    const { assessment } = await analyseWithVirusTotal(file('d1.eml', bytes), 'seed', [
      { kind: 'file', value: sha256, stats: { malicious: 40 } },
    ])
    expect(assessment.risk.factors.find(({ id }) => id === 'malicious_file')?.points).to.equal(50)
    expect(assessment.verdict).to.equal('phishing')
  })

  for (const [how, headers, encode] of [
    ['as attachment', ['Content-Type: message/rfc822', 'Content-Disposition: attachment; filename="a.eml"'], false],
    ['inline', ['Content-Type: message/rfc822', 'Content-Disposition: inline'], false],
    ['without disposition', ['Content-Type: message/rfc822'], false],
    ['as base64 .eml', ['Content-Type: application/octet-stream; name="a.eml"', 'Content-Transfer-Encoding: base64'], true],
  ] as const) {
    it(`D2: an original that is forwarded ${how} is what is analysed`, async () => {
      const original = mail(
        ['From: evil@attacker.example', 'Subject: inner', 'Date: Mon, 23 Nov 2026 09:00:00 +0000'],
        'see http://203.0.113.9/x\r\n',
      )
      const part = encode ? `${original.toString('base64')}\r\n` : original.toString('latin1')
      const report = mail(
        head(['Content-Type: multipart/mixed; boundary=b']),
        `--b\r\nContent-Type: text/plain\r\n\r\nReal?\r\n--b\r\n${headers.join('\r\n')}\r\n\r\n${part}\r\n--b--\r\n`,
      )
      const assessment = await one(report, 'submission')
      expect(assessment.message.subject).to.equal('inner')
      expect(assessment.message.from[0]?.address).to.equal('evil@attacker.example')
      expect(assessment.message.sha256).to.equal(createHash('sha256').update(original).digest('hex'))
    })
  }

  it('D3: an Outlook item that is not read yet is never called legitimate, and ends nothing', async () => {
    const outlook = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(4_000, 1)])
    const assessment = await one(outlook, 'auto')
    expect(assessment.verdict).not.to.equal('legitimate')
  })

  it('D4: an unknown charset label is read as well as can be', async () => {
    const assessment = await one(mail(head(['Content-Type: text/plain; charset=x-no-such-charset']), 'go to https://203.0.113.9/login\r\n'))
    expect(assessment.observables.urls.map(({ host }) => host)).to.deep.equal(['203.0.113.9'])
  })

  it('D5: a broken URL ends nothing, and the good one beside it is found', async () => {
    const assessment = await one(text('http://[bad/ and https://good.example/path\r\n'))
    expect(assessment.observables.urls.map(({ host }) => host)).to.include('good.example')
  })

  it('D6: repeated headers stay in order, and the topmost Authentication-Results counts, not one that the sender brought', async () => {
    const received = (n: number): string =>
      `Received: from h${n}.example (h${n}.example [198.51.100.${n}]) by h${n + 1}.example; Mon, 23 Nov 2026 10:00:0${n} +0000`
    const results = (word: string): string =>
      `Authentication-Results: mx.corp.example; spf=${word} smtp.mailfrom=partner.example; dmarc=${word} header.from=partner.example`
    const assessment = await one(mail([received(3), results('fail'), received(2), received(1), results('pass'), ...head()], 'x\r\n'))
    expect(assessment.message.received.map(({ ip }) => ip)).to.deep.equal(['198.51.100.3', '198.51.100.2', '198.51.100.1'])
    expect(assessment.message.headers.filter(({ name }) => name === 'Authentication-Results')).to.have.length(2)
    expect(assessment.authentication).to.deep.include({
      spf: { result: 'fail', domain: 'partner.example' },
      dmarc: { result: 'fail', domain: 'partner.example' },
    })
  })

  it('D7: header names are compared without case', async () => {
    const assessment = await one(
      mail(
        [
          'FROM: ann@partner.example',
          'DATE: Mon, 23 Nov 2026 10:00:00 +0000',
          'Message-Id: <1@partner.example>',
          'to: bo@corp.example',
          'subject: x',
        ],
        'Hello\r\n',
      ),
    )
    expect(fired(assessment)).not.to.include('header/mandatory-header-missing')
    expect(assessment.message.messageId).to.equal('<1@partner.example>')
  })

  it('D8: words inside words and hosts inside hosts are not matched', async () => {
    const assessment = await one(
      text(
        'My opinion on shopping in spring, pinned at https://www.microsoft.com/a and https://pinterest.com/b, from hotmail.community\r\n',
      ),
    )
    expect(factors(assessment)).not.to.include.members(['suspicious_keywords', 'sensitive_info_request'])
    expect(factors(assessment)).not.to.include('suspicious_keywords')
    expect(fired(assessment)).not.to.include('url/shortener')
    const gmailish = await one(mail(['From: a@notgmail.com.partner.example', ...head().slice(1)], 'Hello\r\n'))
    expect(factors(gmailish)).not.to.include('free_email_service')
  })

  it('D9: phrases are found whatever their case', async () => {
    for (const phrase of ['ACT NOW', 'Act Now', 'act now', 'YOUR ACCOUNT WILL BE SUSPENDED']) {
      const assessment = await one(text(`Dear reader, ${phrase}!\r\n`))
      expect(
        factors(assessment).filter((id) => ['suspicious_keywords', 'urgent_language'].includes(id)),
        phrase,
      ).not.to.be.empty
    }
  })

  it('D10: a look-alike is seen without the real name beside it, also as punycode and as raw Unicode', async () => {
    for (const domain of ['paypa1.com', 'xn--pypal-4ve.com', 'pаypal.com']) {
      const assessment = await one(mail([`From: service <service@${domain}>`, ...head().slice(1)], 'Hello\r\n'))
      expect(factors(assessment), domain).to.include('domain_misspelling')
    }
    expect(factors(await one(mail(['From: service <service@paypal.com>', ...head().slice(1)], 'Hello\r\n')))).not.to.include(
      'domain_misspelling',
    )
  })

  it('D11: a mail without text/plain is read as its reader sees it', async () => {
    const assessment = await one(html('<p>Please <b>enter your password</b> here: <a href="https://x.example/">x</a></p>'))
    expect(factors(assessment)).to.include('sensitive_info_request')
  })

  it('D12: what attackers attach is named, and a text that says "secure" is not encrypted', async () => {
    const risky: readonly (readonly [string, Buffer, RegExp])[] = [
      ['invoice.iso', Buffer.concat([Buffer.alloc(32_769), Buffer.from('CD001'), Buffer.alloc(4_000)]), /suspicious_extension/],
      ['note.one', Buffer.concat([Buffer.from('e4525c7b8cd8a74daeb15378d02996d3', 'hex'), Buffer.alloc(100)]), /suspicious_extension/],
      [
        'open.lnk',
        Buffer.concat([Buffer.from('4c0000000114020000000000c000000000000046', 'hex'), Buffer.alloc(100)]),
        /suspicious_extension/,
      ],
      [
        'form.html',
        Buffer.from(
          `<script>var b = atob("${'QUJD'.repeat(200)}"); var u = URL.createObjectURL(new Blob([b])); a.download = "x.zip"</script>`,
        ),
        /active_content/,
      ],
      [
        'letter.pdf',
        Buffer.from('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<</Root 1 0 R/Encrypt 2 0 R>>\n%%EOF'),
        /password_protected_attachment/,
      ],
      ['files.zip', zip([{ name: 'a.txt', data: Buffer.from('x'), flags: 1 }]), /password_protected_attachment/],
    ]
    for (const [name, content, factor] of risky) {
      const assessment = await one(
        attach([`Content-Type: application/octet-stream; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`], content),
      )
      expect(factors(assessment).join(' '), name).to.match(factor)
      expect(assessment.verdict, name).not.to.equal('legitimate')
    }
    const calm = await one(
      attach(
        ['Content-Type: text/plain; name="a.txt"', 'Content-Disposition: attachment; filename="a.txt"'],
        Buffer.from('secure protected password winzip'),
      ),
    )
    expect(factors(calm)).not.to.include('password_protected_attachment')
  })

  it('D13: nameless and inline attachments and single-part files are listed, and archives are opened', async () => {
    const nameless = await one(attach(['Content-Type: application/pdf', 'Content-Disposition: inline'], Buffer.from('%PDF-1.4 nothing')))
    expect(nameless.observables.files).to.have.length(1)
    const single = await one(
      mail(head(['Content-Type: application/pdf', 'Content-Transfer-Encoding: base64']), Buffer.from('%PDF-1.4 x').toString('base64')),
    )
    expect(single.observables.files[0]?.sha256).to.equal(createHash('sha256').update('%PDF-1.4 x').digest('hex'))
    const archive = await one(
      attach(
        ['Content-Type: application/zip; name="o.zip"', 'Content-Disposition: attachment; filename="o.zip"'],
        zip([{ name: 'run.js', data: Buffer.from('x') }]),
      ),
    )
    expect(archive.observables.files.map(({ name }) => name)).to.include('o.zip/run.js')
    expect(factors(archive)).to.include('suspicious_extension')
  })

  it('D14: class names, ids and ordinary links are not base64, and context alone scores nothing', async () => {
    const assessment = await one(
      html(
        '<div class="Container_wrapperInner2x4Y" id="section1HeaderBlockTop9"><a href="https://news.partner.example/a/winter-sale-2026">Sale</a><img src="https://img.other.example/a.png" width="1" height="1"></div>',
      ),
    )
    expect(factors(assessment)).not.to.include('base64_content')
    expect(assessment.risk.score).to.be.at.most(15)
    expect(assessment.risk.factors.find(({ id }) => id === 'tracking_pixel')?.points).to.equal(0)
  })

  it('D15: private addresses stay here, URLs leave as hashes, each thing is asked once, and an error is not clean', async () => {
    const bytes = mail(
      ['Received: from a (a [10.1.2.3]) by b; Mon, 23 Nov 2026 10:00:00 +0000', ...head(['Content-Type: text/html'])],
      '<a href="https://shop-7f3k.net/r?victim=bo@corp.example">a</a><a href="https://shop-7f3k.net/r?victim=bo@corp.example">b</a><a href="http://192.168.0.9/">c</a>',
    )
    const { requests, assessment } = await analyseWithVirusTotal(file('d15.eml', bytes), 'default', [])
    const paths = requests.map((request) => request.path)
    expect(new Set(paths).size).to.equal(paths.length)
    expect(paths.join(' ')).not.to.match(/10\.1\.2\.3|192\.168|victim/)
    expect(assessment.enrichments.every(({ status }) => status === 'unknown')).to.equal(true)
    const refused = await runCli(['analyze', '--format', 'json', file('d15b.eml', bytes)], {
      env: {
        ANOMIX_INTEL__VIRUSTOTAL__ENABLED: 'true',
        ANOMIX_INTEL__VIRUSTOTAL__API_KEY: 'k-0123456789',
        ANOMIX_INTEL__VIRUSTOTAL__BASE_URL: 'http://127.0.0.1:9',
      },
    })
    const row = assessmentSchema.parse(JSON.parse(refused.out))
    expect(row.gaps.some(({ stage }) => stage === 'enrich')).to.equal(true)
    expect(row.verdict).to.equal('inconclusive')
    expect(refused.out + refused.err).not.to.include('k-0123456789')
  })

  it('D16: what a mail brings is never live in the report, and always defanged', async () => {
    const assessment = await one(
      mail(
        ['From: "<script>alert(1)</script>" <a@evil.example>', 'Subject: <img src=x onerror=alert(1)>', ...head().slice(3, 5)],
        '<a href="https://evil.example/">x</a>',
      ),
    )
    const report = composeIncidentReport(anIncident([assessment]))
    expect(report.html).not.to.match(/<script|<img|onerror=alert\(1\)>|href=/i)
    expect(`${report.text}${renderText(assessment, {})}`).not.to.include('https://evil.example')
  })

  it('D17: the JSON holds facts and not the mail, also with an attachment, and asking twice gives the same', async () => {
    const bytes = attach(
      ['Content-Type: application/pdf', 'Content-Disposition: attachment; filename="a.pdf"'],
      Buffer.from('%PDF-1.4 the content of the attachment'),
    )
    const [first, second] = [await one(bytes), await one(bytes)]
    const json = JSON.stringify(first)
    expect(json)
      .not.to.include(Buffer.from('%PDF-1.4 the content').toString('base64').slice(0, 20))
      .and.not.include('content of the attachment')
    expect({ ...first, timings: null }).to.deep.equal({ ...second, timings: null })
    expect(Object.isFrozen(JSON.parse(json))).to.equal(false)
  })

  it('D18: an output folder may be a bare name', async () => {
    const { code } = await runCli(['analyze', '--no-intel', '--format', 'json', '--output', 'out', file('d18.eml', text('x\r\n'))], {
      cwd: folder,
    })
    expect(code).to.equal(0)
  })

  it('D20: malformed senders and recipients end nothing', async () => {
    for (const from of [
      '<',
      '"unclosed <a@b.example>',
      'a@b@c.example',
      ',,,;:',
      '=?utf-8?B?broken?= <x@y.example>',
      '<a@[1.2.3]>',
      `${'('.repeat(5_000)}a@b.example`,
    ]) {
      const assessment = await one(mail([`From: ${from}`, `To: ${from}`, 'Subject: x', 'Date: nonsense'], 'Hello\r\n'))
      expect(assessment.message.date, from.slice(0, 20)).to.equal(null)
      expect(assessment.message.subject).to.equal('x')
    }
  })

  it("D21: business hours are the reader's in profile default, and the Date header's own in profile seed", async () => {
    const late = mail(
      head().map((line) => (line.startsWith('Date:') ? 'Date: Mon, 23 Nov 2026 10:00:00 +0000' : line)),
      'Hello\r\n',
    )
    const zone = { ANOMIX_ORGANISATION__TIME_ZONE: 'Asia/Tokyo' }
    const run = async (profile: string): Promise<Assessment> =>
      assessmentSchema.parse(
        JSON.parse(
          (
            await runCli(['analyze', '--no-intel', '--format', 'json', file(`d21-${profile}.eml`, late)], {
              env: { ...zone, ANOMIX_SCORING__PROFILE: profile },
            })
          ).out,
        ),
      )
    expect(fired(await run('default'))).to.include('behaviour/unusual-send-time')
    expect(fired(await run('seed'))).not.to.include('behaviour/unusual-send-time')
  })
})
