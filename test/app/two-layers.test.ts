/** A suspicious mail cannot hide behind a mail that it carries or quotes; a proven reporter's covering note is not judged. */
import { expect } from 'chai'
import { PassThrough } from 'node:stream'
import { systemClock } from '../../src/app/clock.ts'
import { composeAnalyser, type Analyser } from '../../src/app/compose/analyser.ts'
import { loadConfig } from '../../src/app/config/load.ts'
import { createLogger } from '../../src/app/logger.ts'
import { assessmentSchema, type Assessment, type Reporter } from '../../src/domain/analysis.ts'
import { hidingFixtures } from '../helpers/submission-fixtures.ts'

const unproven: Reporter = { address: 'x@bank-abgleich.example', authenticated: false, proof: null }
const proven: Reporter = { address: 'erika.muster@corp.example', authenticated: true, proof: 'authentication-results' }

const inner = [
  'From: Canteen <canteen@corp.example>',
  'Subject: Menu',
  'Date: Mon, 16 Nov 2026 11:02:04 +0100',
  'Received: from a by b; Mon, 16 Nov 2026 11:02:05 +0100',
  '',
  'Lentils on Tuesday.',
  '',
]
const lines = (each: readonly string[]): Buffer => Buffer.from(each.join('\r\n'))
/** The carrier has everything that the scoring holds to be evidence; what it carries is harmless. */
const carrier = (body: string): Buffer =>
  Buffer.from(
    [
      'From: PayPal Service <service@paypal-check.example>',
      'Reply-To: collect@elsewhere.example',
      'To: phish@corp.example',
      'Subject: Urgent: verify your account now',
      'Date: Tue, 17 Nov 2026 10:31:15 +0100',
      'Message-ID: <1@paypal-check.example>',
      'Authentication-Results: mx.corp.example; spf=fail smtp.mailfrom=paypal-check.example; dmarc=fail header.from=paypal-check.example',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="b"',
      '',
      '--b',
      'Content-Type: text/html',
      '',
      body,
      '--b',
      'Content-Type: message/rfc822',
      '',
      ...inner,
      '--b--',
      '',
    ].join('\r\n'),
  )
const lure =
  '<p>Your account will be suspended. Enter your password within 24 hours.</p><a href="http://203.0.113.9/paypal/login">https://www.paypal.com/</a>'

describe('both layers of a submission', function () {
  this.timeout(60_000)
  let analyser: Analyser
  before(() => {
    const logger = createLogger({ level: 'error', secrets: [], stream: new PassThrough().resume() })
    const environment = {
      ANOMIX_MODEL__USE: 'none',
      ANOMIX_AUTHENTICATION__TRUSTED_AUTHSERV_IDS: '["mx.corp.example"]',
      ANOMIX_ORGANISATION__DOMAINS: '["corp.example"]',
    }
    analyser = composeAnalyser(loadConfig({ file: null, environment }), { noIntel: true, clock: systemClock, logger })
  })
  after(async () => {
    await analyser.close()
  })
  const readAll = async (bytes: Uint8Array, reporter: Reporter): Promise<readonly Assessment[]> => {
    const request = { bytes, path: 'x', firstIndex: 0, as: 'submission', truncated: false } as const
    const { assessments } = await analyser.analyse(request, { identify: () => reporter, continues: () => Promise.resolve(false) })
    return assessments.map((assessment) => assessmentSchema.parse(assessment))
  }
  const read = async (bytes: Uint8Array, reporter: Reporter): Promise<Assessment> => {
    const [first] = await readAll(bytes, reporter)
    if (first === undefined) throw new Error('no assessment')
    return first
  }

  it('are judged for an unproven sender: the worse verdict counts, the message stays the inner one, and the flags say where', async () => {
    const assessment = await read(carrier(lure), unproven)
    expect(assessment.message.subject).to.equal('Menu')
    expect(assessment.verdict).to.equal('phishing')
    expect(assessment.risk.level).to.equal('High')
    expect(assessment.evidence.closable).to.equal(false)
    const outer = assessment.redFlags.filter(({ description }) => description.startsWith('In the mail that carried'))
    expect(outer.map(({ detector }) => detector)).to.include('url/ip-literal')
    const url = assessment.observables.urls.find(({ host }) => host === '203.0.113.9')
    expect(url?.foundIn.every((place) => place.startsWith('outer:'))).to.equal(true)
  })

  it('are not judged for a proven reporter: his words accuse nobody', async () => {
    const assessment = await read(carrier(lure), proven)
    expect(assessment.verdict).to.not.equal('phishing')
    expect(assessment.redFlags.filter(({ description }) => description.startsWith('In the mail that carried'))).to.deep.equal([])
    expect(assessment.observables.urls).to.deep.equal([])
  })

  it('do not accuse a colleague, proven or not, who forwards an innocent notice inline', async () => {
    const forward = lines([
      'From: Dana Field <dana@corp.example>',
      'To: phish@corp.example',
      'Subject: Fwd: Your statement is ready',
      'Date: Tue, 17 Nov 2026 10:31:15 +0100',
      'Message-ID: <f1@corp.example>',
      '',
      'is this ok?',
      '',
      '---------- Forwarded message ---------',
      'From: Example Bank <statements@bank.example>',
      'Date: Tue, Nov 17, 2026 at 9:00 AM',
      'Subject: Your statement is ready',
      'To: <dana@corp.example>',
      '',
      'Your statement for October is ready: https://www.bank.example/statements and https://help.bank.example/',
      '',
    ])
    expect((await read(forward, unproven)).verdict).to.equal('inconclusive')
    expect((await read(forward, proven)).verdict).to.equal('inconclusive')
  })

  it('do not take a stranger for a reporter: his words are no note, and his button no judgement', async () => {
    const acted = await read(
      lines(['From: x@evil.example', 'Subject: hi', '', 'I clicked on the link and entered my password.', '']),
      unproven,
    )
    expect([acted.submission?.form, acted.submission?.note, acted.submission?.actedOn]).to.deep.equal(['itself', null, false])
  })

  it('believe no result that a carried mail brings inside another one, and keep the carrier that convicts', async () => {
    const forged = lines([
      'Authentication-Results: mx.corp.example; dmarc=pass header.from=corp.example',
      'Received: from a by mx.corp.example; Mon, 16 Nov 2026 11:02:05 +0100',
      'From: Colleague <colleague@corp.example>',
      'Subject: Please read',
      'Date: Mon, 16 Nov 2026 11:02:04 +0100',
      '',
      'Read this: http://198.51.100.77/login',
    ])
    const wrap = (headers: readonly string[], inside: Buffer): Buffer =>
      Buffer.concat([
        lines([
          ...headers,
          'MIME-Version: 1.0',
          'Content-Type: multipart/mixed; boundary="w"',
          '',
          '--w',
          'Content-Type: message/rfc822',
          '',
          '',
        ]),
        inside,
        lines(['', '--w--', '']),
      ])
    const carried = wrap(
      [
        'Authentication-Results: mx.corp.example; dmarc=fail header.from=corp.example',
        'Received: from evil.example by mx.corp.example; Mon, 16 Nov 2026 11:02:05 +0100',
        'From: Colleague <colleague@corp.example>',
        'Subject: Please read',
      ],
      forged,
    )
    const report = Buffer.from(
      wrap(['From: Erika <erika.muster@corp.example>', 'Subject: report'], carried)
        .toString('latin1')
        .replace('boundary="w"', 'boundary="o"')
        .replace('--w\r\n', '--o\r\n')
        .replace(/--w--\r\n$/, '--o--\r\n'),
      'latin1',
    )
    const assessments = await readAll(report, proven)
    expect(assessments.map(({ authentication }) => [authentication.dmarc.result, authentication.trusted])).to.deep.equal([
      ['pass', false],
      ['fail', true],
    ])
    expect(assessments.map(({ verdict }) => verdict)).to.not.include('legitimate')
    const direct = await read(wrap(['From: Erika <erika.muster@corp.example>', 'Subject: report'], forged), proven)
    expect(direct.authentication).to.deep.include({ trusted: true })
    const byStranger = await read(wrap(['From: x@evil.example', 'Subject: report'], forged), unproven)
    expect(byStranger.authentication.trusted).to.equal(false)
    expect(byStranger.evidence.closable).to.equal(false)
  })

  for (const { name, bytes, inner: innocent, outer: hidden } of hidingFixtures()) {
    it(`leave nothing hidden in ${name}`, async () => {
      const assessment = await read(bytes, unproven)
      expect(assessment.message.subject).to.equal(innocent.subject)
      expect(assessment.observables.urls.map(({ url }) => url)).to.include.members([...hidden.urls])
      expect(assessment.verdict).to.not.be.oneOf(['legitimate', 'spam'])
      expect(assessment.evidence.closable).to.equal(false)
    })
  }
})
