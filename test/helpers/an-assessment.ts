/** An assessment of an invented phish, with whatever a test wants to be different. */
import type { Assessment, SubmissionSummary } from '../../src/domain/analysis.ts'

/** A submission that tells nothing, with whatever a test wants to be different. */
export function aSubmission(overrides: Partial<SubmissionSummary> = {}): SubmissionSummary {
  return {
    button: null,
    buttonDetails: [],
    reportedAs: null,
    client: null,
    form: 'attached',
    note: null,
    actedOn: false,
    acts: [],
    language: null,
    ...overrides,
  }
}

const base: Assessment = {
  schemaVersion: 1,
  input: { path: 'mails/sign-in.eml', index: 0 },
  verdict: 'phishing',
  threatType: 'credential-phishing',
  confidence: 0.97,
  reasons: ['The risk score of 87 is High.'],
  risk: {
    score: 87,
    rawTotal: 87,
    level: 'High',
    factors: [
      { id: 'authentication_failure', label: 'Authentication Failure', points: 30, count: 2, description: 'DKIM and DMARC failed' },
      { id: 'malicious_url', label: 'Malicious URL', points: 40, count: 1, description: 'A link is known to be malicious' },
      {
        id: 'tracking_pixel',
        label: 'Tracking Pixel',
        points: 17,
        count: 1,
        description: 'A picture of 1×1 pixel reports that the mail was opened',
      },
      { id: 'unusual_send_time', label: 'Unusual Send Time', points: 0, count: 1, description: 'Sent at 02:44' },
    ],
  },
  redFlags: [
    {
      type: 'Sender',
      description: 'Answers go to media@assist-desk.example and not to the sender northwind.example',
      detector: 'header/reply-to-mismatch',
      factor: 'header_inconsistencies',
      evidence: [{ where: 'header:Reply-To', excerpt: 'media@assist-desk.example' }],
    },
    {
      type: 'Authentication',
      description: 'DKIM authentication failed',
      detector: 'authentication/dkim-fail',
      factor: 'authentication_failure',
      evidence: [{ where: 'header:Authentication-Results', excerpt: 'dkim=fail header.d=northwind.example' }],
    },
    {
      type: 'Link',
      description: 'The link http://track.evil-pixel.example/t/o7436EVF is known to be malicious',
      detector: 'intel/malicious-url',
      factor: 'malicious_url',
      evidence: [{ where: 'html-img', excerpt: '<img src="http://track.evil-pixel.example/t/o7436EVF" width="1">' }],
    },
  ],
  model: {
    name: 'anomix-text',
    version: '1.0.0',
    probability: 0.98,
    classes: { malicious: 0.98, spam: 0.015, legitimate: 0.005 },
    alarm: 0.995,
    danger: 0.985,
    contributions: [{ feature: 'reply_to_mismatch', value: 1, contribution: 0.7, sentence: 'Answers go to another organisation.' }],
  },
  evidence: { grade: 'B', reasons: ['original bytes', 'no signature verifies'], closable: false },
  submission: aSubmission({ client: 'outlook-classic', note: 'Is this real?', language: 'en' }),
  campaign: null,
  reporter: { address: 'rita@corp.example', authenticated: true, proof: 'authentication-results' },
  message: {
    sha256: 'a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f90',
    subject: 'Northwind account: unusual sign-in',
    from: [{ name: 'Northwind account team', address: 'no-reply@northwind.example' }],
    replyTo: [{ name: '', address: 'media@assist-desk.example' }],
    returnPath: 'bounce@nisi.example',
    to: [{ name: '', address: 'rita@corp.example' }],
    cc: [],
    date: '2022-11-03T02:44:27+00:00',
    messageId: '<ce2f@mx.nisi.example>',
    languages: ['en'],
    headers: [
      {
        name: 'Authentication-Results',
        value: 'mx.corp.example; spf=none smtp.mailfrom=nisi.example; dkim=fail header.d=northwind.example',
      },
      { name: 'X-Priority', value: '1' },
    ],
    received: [
      {
        from: 'nisi.example',
        by: 'mx.corp.example',
        ip: '203.0.113.120',
        with: 'ESMTPS',
        tls: 'TLSv1.3',
        date: '2022-11-03T02:44:28+00:00',
        delaySeconds: 8,
        trusted: true,
      },
      {
        from: 'localhost',
        by: 'nisi.example',
        ip: '2001:db8::17',
        with: 'SMTP',
        tls: null,
        date: '2022-11-03T11:44:20+09:00',
        delaySeconds: null,
        trusted: false,
      },
    ],
    textExcerpt: 'We noticed an unusual sign-in. Visit https://login.evil-pixel.example now.',
  },
  authentication: {
    spf: { result: 'none', domain: 'nisi.example' },
    dkim: [{ result: 'fail', domain: 'northwind.example', selector: 'smtp' }],
    dmarc: { result: 'fail', domain: 'northwind.example' },
    arc: { result: 'none' },
    source: 'header',
    trusted: true,
    sendingIp: '203.0.113.120',
    verification: {
      dkim: [{ result: 'fail', domain: 'northwind.example', selector: 'smtp', fault: 'key-missing' }],
      arc: { result: 'none', sealer: null, trusted: false },
      spf: { result: 'softfail', domain: 'nisi.example' },
      dmarc: { result: 'fail', domain: 'northwind.example', policy: 'reject' },
    },
    receivingFilter: { name: 'Exchange Online Protection', values: [{ name: 'SCL', value: '5' }] },
  },
  observables: {
    urls: [
      {
        url: 'http://track.evil-pixel.example/t/o7436EVF?u=rita@corp.example',
        defanged: 'hxxp[://]track[.]evil-pixel[.]example/t/o7436EVF',
        host: 'track.evil-pixel.example',
        domain: 'evil-pixel.example',
        unicodeHost: null,
        foundIn: ['html-img'],
        inFiles: [],
        decodedFrom: null,
        leadsTo: null,
        traits: ['opaque-token'],
        ioc: true,
        blockCandidate: true,
      },
    ],
    domains: [
      {
        domain: 'evil-pixel.example',
        defanged: 'evil-pixel[.]example',
        unicode: 'evil-pixel.example',
        foundIn: ['html-img'],
        ioc: true,
        blockCandidate: true,
      },
    ],
    ips: [{ ip: '203.0.113.120', defanged: '203[.]0[.]113[.]120', foundIn: ['header:Received'], ioc: false, blockCandidate: false }],
    addresses: [
      {
        address: 'media@assist-desk.example',
        defanged: 'media[@]assist-desk[.]example',
        foundIn: ['header:Reply-To'],
        ioc: true,
        blockCandidate: false,
      },
    ],
    phones: [],
    mailtos: [],
    files: [],
  },
  enrichments: [
    {
      provider: 'virustotal',
      observable: 'evil-pixel.example',
      kind: 'domain',
      status: 'malicious',
      detail: { malicious: 4, harmless: 61 },
      checkedAt: '2026-11-23T10:33:02Z',
      cached: false,
    },
  ],
  disclosures: [{ to: 'virustotal', sent: 'evil-pixel.example', kind: 'domain' }],
  gaps: [{ stage: 'enrich', reason: 'virustotal: quota: 429' }],
  limits: [],
  recommendations: ['Block the domain evil-pixel.example.', 'Look in the proxy log for hosts that talked to it.'],
  versions: { anomix: '0.1.0', detectors: '1', model: null },
  timings: { parseMs: 3, totalMs: 9 },
}

/** The invented phish with the given members replaced. */
export function anAssessment(overrides: Partial<Assessment> = {}): Assessment {
  return { ...base, ...overrides }
}

/** The same with one foreign text in every place that a mail can fill. */
export function aHostileAssessment(probe: string, overrides: Partial<Assessment> = {}): Assessment {
  const short = probe.slice(0, 200)
  const mailbox = { name: probe, address: probe }
  const seen = { foundIn: [probe], ioc: true, blockCandidate: true }
  return {
    ...base,
    input: { path: probe, index: 0 },
    reasons: [probe],
    redFlags: [
      { type: 'Content', description: probe, detector: 'content/probe', factor: null, evidence: [{ where: probe, excerpt: short }] },
    ],
    evidence: { grade: 'D', reasons: [probe], closable: false },
    submission: aSubmission({
      button: probe,
      buttonDetails: [{ name: probe, value: probe }],
      reportedAs: 'phishing',
      client: probe,
      form: 'inline',
      note: probe,
      actedOn: true,
      acts: ['clicked', 'paid'],
      language: probe,
    }),
    model: {
      name: probe,
      version: probe,
      probability: 0.98,
      classes: { malicious: 0.98, spam: 0.015, legitimate: 0.005 },
      alarm: 0.995,
      danger: 0.985,
      contributions: [{ feature: 'text', value: probe, contribution: 1.2, sentence: `the words “${probe}” speak for phishing` }],
    },
    campaign: { id: probe, size: 2, firstSeen: probe },
    message: {
      ...base.message,
      subject: probe,
      from: [mailbox, mailbox],
      replyTo: [mailbox],
      returnPath: probe,
      to: [mailbox],
      cc: [mailbox],
      date: probe,
      messageId: probe,
      headers: [
        { name: 'X-Mailer', value: probe },
        { name: probe, value: probe },
      ],
      received: [
        { from: probe, by: probe, ip: probe, with: probe, tls: probe, date: probe, delaySeconds: -1, trusted: true },
        { from: probe, by: probe, ip: probe, with: probe, tls: null, date: probe, delaySeconds: 1e12, trusted: false },
      ],
      textExcerpt: probe.slice(0, 500),
    },
    authentication: {
      ...base.authentication,
      spf: { result: 'none', domain: probe },
      dkim: [{ result: 'fail', domain: probe, selector: probe }],
      dmarc: { result: 'fail', domain: probe },
      sendingIp: probe,
      verification: {
        dkim: [{ result: 'fail', domain: probe, selector: probe, fault: 'body-changed' }],
        arc: { result: 'fail', sealer: probe, trusted: false },
        spf: { result: 'fail', domain: probe },
        dmarc: { result: 'fail', domain: probe, policy: probe },
      },
      receivingFilter: { name: probe, values: [{ name: probe, value: probe }] },
    },
    observables: {
      urls: [
        {
          url: probe,
          defanged: probe,
          host: probe,
          domain: probe,
          unicodeHost: `${probe}x`,
          inFiles: [probe],
          decodedFrom: probe,
          leadsTo: probe,
          traits: [probe],
          ...seen,
        },
      ],
      domains: [{ domain: probe, defanged: probe, unicode: `${probe}x`, ...seen }],
      ips: [{ ip: probe, defanged: probe, ...seen }],
      addresses: [{ address: probe, defanged: probe, ...seen }],
      phones: [{ number: probe, ...seen }],
      mailtos: [{ to: [probe], cc: [probe], bcc: [probe], subject: probe, body: probe, foundIn: [probe] }],
      files: [
        {
          name: probe,
          size: 1,
          sha256: probe,
          sha1: probe,
          md5: probe,
          mediaType: probe,
          detectedType: probe,
          traits: [probe],
          details: [{ trait: probe, excerpt: probe.slice(0, 200) }],
          ...seen,
        },
      ],
    },
    enrichments: [
      {
        provider: 'virustotal',
        observable: probe,
        kind: 'url',
        status: 'malicious',
        detail: { note: probe, list: [probe] },
        checkedAt: probe,
        cached: false,
      },
    ],
    disclosures: [{ to: 'virustotal', sent: probe, kind: 'url' }],
    gaps: [{ stage: 'parse', reason: probe }],
    limits: [{ name: 'html', limit: 1, seen: 2, description: probe }],
    recommendations: [`Block ${probe}`],
    ...overrides,
  }
}
