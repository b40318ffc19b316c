import { expect } from 'chai'
import fc from 'fast-check'
import { authenticate } from '../../src/authentication/authenticate.ts'
import type { Authenticated } from '../../src/authentication/authenticate.ts'
import type { Message } from '../../src/domain/message.ts'
import { noTrust } from '../../src/domain/settings.ts'
import type { AuthenticationSettings } from '../../src/domain/settings.ts'
import { dnsZone } from '../helpers/dns-zone.ts'
import type { ZoneRecords } from '../helpers/dns-zone.ts'
import { readMessage, seal, sign, signingKey } from '../helpers/signed-mail.ts'

const key = signingKey()
const other = signingKey()
const zone: ZoneRecords = {
  'k1._domainkey.sender.example': { TXT: key.record },
  'revoked._domainkey.sender.example': { TXT: 'v=DKIM1; p=' },
  'slow._domainkey.sender.example': 'ETIMEOUT',
  'k1._domainkey.bulk.example': { TXT: other.record },
  'k1._domainkey.forwarder.example': { TXT: other.record },
  'sender.example': { TXT: 'v=spf1 ip4:203.0.113.5 -all', A: '203.0.113.5' },
  '_dmarc.sender.example': { TXT: 'v=DMARC1; p=reject' },
}

const mail = `From: Ann <ann@sender.example>
To: ben@corp.example
Subject: Minutes
Date: Tue, 3 Nov 2026 12:00:00 +0000
Message-ID: <1@sender.example>

Hello Ben,
here are the minutes.
`
const hop = (ip: string): string =>
  `Return-Path: <ann@sender.example>\r\nReceived: from out.sender.example (out.sender.example [${ip}]) by mx.corp.example (Postfix) with ESMTPS id 1; Tue, 3 Nov 2026 12:00:05 +0000\r\n`
const results = (text: string): string => `Authentication-Results: mx.corp.example; ${text}\r\n`

const corp: AuthenticationSettings = { ...noTrust, trustedAuthservIds: ['mx.corp.example'], trustedHosts: ['mx.corp.example'] }

interface Options {
  readonly settings?: AuthenticationSettings
  readonly records?: ZoneRecords
  readonly message?: Partial<Message>
  readonly asked?: string[]
}
function check(bytes: string, { settings = noTrust, records = zone, message = {}, asked = [] }: Options = {}): Promise<Authenticated> {
  return authenticate(readMessage(bytes, message), Buffer.from(bytes), { settings, resolver: dnsZone(records, asked) })
}

describe('own verification of signatures', () => {
  it('gives grade A, with domain and selector, to bytes that the sender’s domain signed', async () => {
    const { evidence, authentication, gaps } = await check(await sign(mail, { domain: 'sender.example', key }))
    expect(evidence.grade).to.equal('A')
    expect(evidence.reasons.join()).to.include('d=sender.example s=k1')
    expect(authentication.dkim).to.deep.equal([{ result: 'pass', domain: 'sender.example', selector: 'k1' }])
    expect(authentication.dmarc).to.deep.equal({ result: 'pass', domain: 'sender.example' })
    expect([authentication.source, authentication.trusted]).to.deep.equal(['verified', true])
    expect(gaps).to.deep.equal([])
  })
  it('verifies bytes whose line ends became LF on the way', async () => {
    const signed = await sign(mail, { domain: 'sender.example', key })
    expect((await check(signed.replaceAll('\r\n', '\n'))).evidence.grade).to.equal('A')
  })
  it('keeps a key that is gone apart from a forgery', async () => {
    for (const [selector, records] of [
      ['k1', { ...zone, 'k1._domainkey.sender.example': {} }],
      ['gone', zone],
      ['revoked', zone],
    ] as const) {
      const { evidence, authentication } = await check(await sign(mail, { domain: 'sender.example', selector, key }), { records })
      expect(authentication.verification?.dkim[0]).to.include({ result: 'neutral', fault: 'key-missing' })
      expect(authentication.dkim[0]?.result).to.equal('neutral')
      expect(evidence.grade).to.equal('B')
      expect(evidence.reasons.join()).to.include('no sign of forgery')
    }
  })
  it('says that the body changed', async () => {
    const changed = (await sign(mail, { domain: 'sender.example', key })).replace('the minutes.', 'the invoice.')
    const { evidence, authentication } = await check(changed)
    expect(authentication.verification?.dkim[0]?.fault).to.equal('body-changed')
    expect(evidence.grade).to.equal('B')
  })
  it('says that a signature made with another key does not fit', async () => {
    const { evidence, authentication } = await check(await sign(mail, { domain: 'sender.example', key: other }))
    expect(authentication.verification?.dkim[0]?.fault).to.equal('signature-mismatch')
    expect([authentication.dkim[0]?.result, evidence.grade]).to.deep.equal(['fail', 'B'])
  })
  it('takes a changed header for what it is', async () => {
    const changed = (await sign(mail, { domain: 'sender.example', key })).replace('Subject: Minutes', 'Subject: Your invoice')
    expect((await check(changed)).authentication.verification?.dkim[0]?.fault).to.equal('signature-mismatch')
  })
  it('gives no grade A for a stranger’s signature', async () => {
    const { evidence, authentication } = await check(await sign(mail, { domain: 'bulk.example', key: other }))
    expect([evidence.grade, authentication.dkim[0]?.result, authentication.dmarc.result]).to.deep.equal(['B', 'pass', 'unknown'])
    expect(evidence.reasons.join()).to.include('does not speak for')
  })
  it('gives no grade A where a second From or Subject stands above the signed one', async () => {
    const signed = await sign(mail, { domain: 'sender.example', key })
    for (const extra of ['From: CEO <ceo@sender.example>', 'Subject: Urgent']) {
      expect((await check(`${extra}\r\n${signed}`)).evidence.grade).to.equal('B')
    }
  })
  it('does not count a signature over the beginning of the body only', async () => {
    const signed = `${await sign(mail, { domain: 'sender.example', key, length: 20 })}and pay the invoice.\r\n`
    const { evidence, authentication } = await check(signed)
    expect([evidence.grade, authentication.verification?.dkim[0]?.result]).to.deep.equal(['B', 'policy'])
    expect(authentication.dmarc.result).to.not.equal('pass')
  })
  it('judges expiry by the time of reception, not by today', async () => {
    const signed = await sign(mail, { domain: 'sender.example', key, expires: new Date('2026-11-03T13:00:00Z') })
    const received = (time: string): string =>
      `Received: from a (a [203.0.113.5]) by mx.corp.example with ESMTP; Tue, 3 Nov 2026 ${time} +0000\r\n${signed}`
    expect((await check(received('12:30:00'))).authentication.verification?.dkim[0]?.result).to.equal('pass')
    expect((await check(received('14:30:00'))).authentication.verification?.dkim[0]?.fault).to.equal('expired')
  })
  it('calls a DNS failure a gap and never a failure', async () => {
    const { gaps, authentication, evidence } = await check(await sign(mail, { domain: 'sender.example', selector: 'slow', key }))
    expect(authentication.verification?.dkim[0]).to.include({ result: 'temperror', fault: 'lookup-failed' })
    expect(authentication.dkim).to.deep.equal([])
    expect(gaps.map(({ stage, reason }) => `${stage}: ${reason}`).join()).to.match(/^authenticate: DNS look-ups failed \(ETIMEOUT\)/)
    expect(evidence.grade).to.equal('B')
  })
  it('refuses a key that is too short', async () => {
    const short = signingKey(512)
    const records = { ...zone, 'k1._domainkey.sender.example': { TXT: short.record } }
    const signed = await sign(mail, { domain: 'sender.example', key: short })
    expect((await check(signed, { records })).authentication.verification?.dkim[0]?.fault).to.equal('weak-key')
  })
  it('reads ten signatures and says that there are more', async () => {
    let signed = mail
    for (let index = 0; index < 12; index++) signed = await sign(signed, { domain: 'sender.example', key })
    const { gaps, authentication } = await check(signed)
    expect(authentication.verification?.dkim).to.have.length(10)
    expect(gaps[0]?.reason).to.match(/^2 signature fields were not verified/)
  })
  it('looks nothing up and grades nothing for rebuilt, limited and quoted messages', async () => {
    const signed = await sign(mail, { domain: 'sender.example', key })
    const limits = [{ name: 'mimeParts', limit: 1, seen: 2, description: '' }]
    const asked: string[] = []
    const limited = await check(signed, { message: { limits }, asked })
    expect([limited.authentication.verification, limited.evidence.grade, asked.length]).to.deep.equal([null, 'B', 0])
    const rebuilt = await authenticate(readMessage(signed, { evidence: { grade: 'C', reasons: ['rebuilt'] } }), null, {
      settings: noTrust,
      resolver: dnsZone(zone, asked),
    })
    expect([rebuilt.evidence, asked.length]).to.deep.equal([{ grade: 'C', reasons: ['rebuilt'] }, 0])
    const quoted = await check(signed, { message: { evidence: { grade: 'D', reasons: [] } }, asked })
    expect([quoted.authentication.dkim.length, asked.length]).to.deep.equal([0, 0])
  })
  it('stops at thirty look-ups for SPF and DMARC and names the gap', async () => {
    let signed = mail
    for (let index = 0; index < 10; index++) signed = await sign(signed, { domain: `d${index}.sender.example`, key })
    const hungry = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [
        `i${index}.sender.example`,
        {
          TXT: 'v=spf1 ?all',
          A: '192.0.2.1',
          MX: Array.from({ length: 10 }, (_, at) => ({ exchange: `m${index}-${at}.sender.example`, priority: at })),
        },
      ]),
    )
    const mechanisms = Array.from({ length: 9 }, (_, index) => `mx:i${index}.sender.example`).join(' ')
    const exchanges = Object.fromEntries(
      Array.from({ length: 300 }, (_, index) => [`m${Math.floor(index / 10)}-${index % 10}.sender.example`, { A: '192.0.2.9' }]),
    )
    const records = { ...zone, ...hungry, ...exchanges, 'sender.example': { TXT: `v=spf1 ${mechanisms} -all` } }
    const asked: string[] = []
    const { gaps, authentication } = await check(hop('203.0.113.5') + signed, { settings: corp, records, asked })
    expect(asked.length).to.equal(40)
    expect(gaps.map(({ reason }) => reason).join()).to.include('too many DNS look-ups (at most 60)')
    expect(authentication.spf.result).to.equal('unknown')
  })
  it('stops at thirty look-ups for signatures, and judges the sender all the same', async () => {
    let sealed = mail
    for (let index = 0; index < 35; index++) {
      sealed = await seal(sealed, {
        domain: 'sender.example',
        selector: `s${index}`,
        key,
        results: 'x.example; none',
        cv: index === 0 ? 'none' : 'pass',
      })
    }
    const keys = Object.fromEntries(Array.from({ length: 35 }, (_, index) => [`s${index}._domainkey.sender.example`, { TXT: key.record }]))
    const asked: string[] = []
    const { authentication, gaps } = await check(hop('198.51.100.66') + sealed, { settings: corp, records: { ...zone, ...keys }, asked })
    expect(authentication.verification?.arc.result).to.equal('temperror')
    expect([authentication.spf.result, authentication.dmarc.result]).to.deep.equal(['fail', 'fail'])
    expect(asked.filter((question) => question.includes('_domainkey'))).to.have.length(30)
    expect(gaps).to.have.length(1)
  })
  for (const [title, bytes] of Object.entries({
    nothing: '',
    'an empty header': '\r\n\r\nx',
    'a signature without tags': 'DKIM-Signature: \r\nFrom: a@b.example\r\n\r\nx',
    'a signature of nonsense': 'DKIM-Signature: v=1; a=;;;=;; b=%%%; h=:::; d=..; s=.; bh=\r\nFrom: <\r\n\r\nx',
    'a huge list of names': `DKIM-Signature: v=1; a=rsa-sha256; d=sender.example; s=k1; bh=x; b=x; h=${'from:'.repeat(100_000)}\r\nFrom: a@b.example\r\n\r\nx`,
    'two hundred ARC fields': `${'ARC-Seal: i=1; a=rsa-sha256; cv=none; d=x.example; s=k; b=x\r\n'.repeat(200)}From: a@b.example\r\n\r\nx`,
    'a prototype':
      'DKIM-Signature: __proto__=1; constructor=2; v=1\r\nAuthentication-Results: __proto__; constructor=pass\r\nFrom: a@b.example\r\n\r\nx',
  })) {
    it(`survives ${title}`, async () => {
      const { evidence } = await check(bytes)
      expect(evidence.grade).to.equal('B')
    })
  }
  it('leaves out a message of one endless line and says so', async () => {
    const { gaps, evidence } = await check(`${mail.replaceAll('\n', '\r\n')}${' \t'.repeat(1_000_000)}x`)
    expect(gaps.map(({ reason }) => reason)).to.deep.equal(['signatures were not verified: a line is longer than 1000000 bytes'])
    expect(evidence.grade).to.equal('B')
  })
  it('never rejects, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (noise) => {
        const bytes = Buffer.concat([Buffer.from('DKIM-Signature: v=1; a=rsa-sha256; d=sender.example; s=k1; h=from; bh='), noise])
        const { evidence } = await authenticate(readMessage(mail), bytes, { settings: corp, resolver: dnsZone(zone) })
        return evidence.grade === 'B'
      }),
      { numRuns: 200 },
    )
  })
  it('survives a resolver that breaks its promises', async () => {
    const signed = hop('203.0.113.5') + (await sign(mail, { domain: 'sender.example', key }))
    for (const resolver of [
      () => Promise.reject(new Error('boom')),
      () => Promise.resolve([]),
      () => Promise.resolve(['not', 'txt']),
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a foreign resolver may
      () => Promise.reject('text'),
    ]) {
      const { evidence } = await authenticate(readMessage(signed), Buffer.from(signed), { settings: corp, resolver })
      expect(evidence.grade).to.equal('B')
    }
  })
})

describe('own verification beside the header', () => {
  it('never turns a trusted pass into a failure, and says that the bytes changed after reception', async () => {
    const changed = (await sign(mail, { domain: 'sender.example', key })).replace('the minutes.', 'the minutes. [scanned]')
    const bytes =
      results('dkim=pass header.d=sender.example header.s=k1; dmarc=pass header.from=sender.example') + hop('203.0.113.5') + changed
    const { authentication, evidence } = await check(bytes, { settings: corp })
    expect([authentication.dkim[0]?.result, authentication.dmarc.result, authentication.trusted]).to.deep.equal(['pass', 'pass', true])
    expect(authentication.verification?.dkim[0]?.fault).to.equal('body-changed')
    expect(evidence.grade).to.equal('C')
    expect(evidence.reasons.join()).to.include('changed after reception')
  })
  it('leaves grade B where the header’s pass is nobody’s word', async () => {
    const changed = (await sign(mail, { domain: 'sender.example', key })).replace('the minutes.', 'the invoice.')
    const { authentication, evidence } = await check(results('dkim=pass header.d=sender.example') + changed)
    expect([evidence.grade, authentication.dkim[0]?.result, authentication.trusted]).to.deep.equal(['B', 'pass', false])
  })
  it('does not accuse with a key that is gone where a trusted server verified it in time', async () => {
    const bytes =
      results('dkim=pass header.d=sender.example') +
      hop('203.0.113.5') +
      (await sign(mail, { domain: 'sender.example', selector: 'gone', key }))
    const { authentication, evidence } = await check(bytes, { settings: corp })
    expect([authentication.dkim[0]?.result, evidence.grade]).to.deep.equal(['pass', 'B'])
  })
  it('counts a trusted failure although the signature verifies', async () => {
    const bytes =
      results('dkim=fail header.d=sender.example; dmarc=fail header.from=sender.example') +
      hop('203.0.113.5') +
      (await sign(mail, { domain: 'sender.example', key }))
    const { authentication } = await check(bytes, { settings: corp })
    expect([authentication.dmarc.result, authentication.dkim[0]?.result]).to.deep.equal(['fail', 'fail'])
    expect(authentication.verification?.dmarc?.result).to.equal('pass')
  })
  it('drops an untrusted pass beside what it proved itself', async () => {
    const bytes =
      results('spf=pass smtp.mailfrom=sender.example; dmarc=pass header.from=bank.example') +
      (await sign(mail, { domain: 'sender.example', key }))
    const { authentication } = await check(bytes)
    expect(authentication.spf.result).to.equal('unknown')
    expect(authentication.dmarc).to.deep.equal({ result: 'pass', domain: 'sender.example' })
    expect(authentication.trusted).to.equal(true)
  })
})

describe('SPF and DMARC derived anew', () => {
  it('fill what the trusted header left out', async () => {
    const { authentication } = await check(hop('203.0.113.5') + mail, { settings: corp })
    expect(authentication).to.deep.include({
      spf: { result: 'pass', domain: 'sender.example' },
      dmarc: { result: 'pass', domain: 'sender.example' },
      source: 'verified',
      trusted: true,
      sendingIp: '203.0.113.5',
    })
    expect(authentication.verification?.dmarc?.policy).to.equal('reject')
  })
  it('convict a forged sender', async () => {
    const { authentication, gaps } = await check(hop('198.51.100.66') + mail, { settings: corp })
    expect([authentication.spf.result, authentication.dmarc.result, gaps.length]).to.deep.equal(['fail', 'fail', 0])
  })
  it('do not convict where a lost key may be the reason', async () => {
    const signed = await sign(mail, { domain: 'sender.example', selector: 'gone', key })
    const { authentication } = await check(hop('198.51.100.66') + signed, { settings: corp })
    expect(authentication.verification?.dmarc?.result).to.equal('neutral')
    expect(authentication.dmarc.result).to.equal('unknown')
  })
  it('are reported beside a trusted header that already says it', async () => {
    const bytes = results('spf=softfail smtp.mailfrom=sender.example; dmarc=none header.from=sender.example') + hop('203.0.113.5') + mail
    const { authentication } = await check(bytes, { settings: corp })
    expect([authentication.spf.result, authentication.dmarc.result]).to.deep.equal(['softfail', 'none'])
    expect([authentication.verification?.spf?.result, authentication.verification?.dmarc?.result]).to.deep.equal(['pass', 'pass'])
  })
  it('are not made without a trusted hop, from a private peer, or from a Return-Path that came with the message', async () => {
    expect((await check(hop('203.0.113.5') + mail)).authentication.verification?.spf).to.equal(null)
    expect((await check(hop('10.0.0.5') + mail, { settings: corp })).authentication.verification?.spf).to.equal(null)
    const [, received = ''] = hop('203.0.113.5').split('\r\n')
    const forged = `${received}\r\nReturn-Path: <ann@sender.example>\r\n${mail}`
    expect((await check(forged, { settings: corp })).authentication.verification?.spf).to.equal(null)
  })
  it('check the greeting of a bounce', async () => {
    const bounce = `Return-Path: <>\r\n${hop('203.0.113.5').split('\r\n')[1] ?? ''}\r\n${mail}`
    const records = { ...zone, 'out.sender.example': { TXT: 'v=spf1 a -all', A: '203.0.113.5' } }
    expect((await check(bounce, { settings: corp, records })).authentication.spf).to.deep.equal({
      result: 'pass',
      domain: 'out.sender.example',
    })
  })
  it('leave a gap where the resolver fails', async () => {
    const { authentication, gaps } = await check(hop('203.0.113.5') + mail, {
      settings: corp,
      records: { ...zone, 'sender.example': 'ESERVFAIL' },
    })
    expect(authentication.spf.result).to.equal('unknown')
    expect(authentication.dmarc.result).to.equal('unknown')
    expect(gaps).to.have.length(1)
  })
  it('are not made for several authors', async () => {
    const two = mail.replace('From: Ann <ann@sender.example>', 'From: ann@sender.example\nFrom: ceo@bank.example')
    expect((await check(hop('203.0.113.5') + two, { settings: corp })).authentication.verification?.dmarc).to.equal(null)
  })
})

describe('a chain of forwarders', () => {
  const aar =
    'lists.forwarder.example; spf=pass smtp.mailfrom=ann@sender.example; dkim=pass header.d=sender.example; dmarc=pass header.from=sender.example'
  const trusting: AuthenticationSettings = { ...corp, trustedForwarders: ['forwarder.example'] }
  const forwarded = async (): Promise<string> =>
    hop('198.51.100.66') +
    (await seal(mail.replace('Subject: ', 'Subject: [list] '), { domain: 'forwarder.example', key: other, results: aar, cv: 'none' }))

  it('stands in for what forwarding broke, where the operator trusts its sealer', async () => {
    const bytes = await forwarded()
    const { authentication, evidence } = await check(
      results('spf=fail smtp.mailfrom=sender.example; dmarc=fail header.from=sender.example') + bytes,
      {
        settings: trusting,
      },
    )
    expect([authentication.spf.result, authentication.dmarc.result, authentication.trusted, authentication.source]).to.deep.equal([
      'pass',
      'pass',
      true,
      'verified',
    ])
    expect(authentication.verification?.arc).to.deep.equal({ result: 'pass', sealer: 'forwarder.example', trusted: true })
    expect(evidence.grade).to.equal('A')
    expect(evidence.reasons.join()).to.include('ARC d=forwarder.example')
  })
  it('changes nothing where nobody trusts the sealer', async () => {
    const { authentication, evidence } = await check(await forwarded(), { settings: corp })
    expect([authentication.dmarc.result, evidence.grade]).to.deep.equal(['fail', 'B'])
    expect(authentication.verification?.arc).to.deep.equal({ result: 'pass', sealer: 'forwarder.example', trusted: false })
    expect(authentication.arc.result).to.equal('pass')
  })
  it('changes nothing where the chain is broken', async () => {
    const { authentication, evidence } = await check((await forwarded()).replace('the minutes.', 'the invoice.'), { settings: trusting })
    expect([authentication.verification?.arc.result, authentication.verification?.arc.trusted, authentication.dmarc.result]).to.deep.equal([
      'fail',
      false,
      'fail',
    ])
    expect(evidence.reasons.join()).to.include('ARC chain is broken')
  })
  it('changes nothing for a seal that the trusted name did not make', async () => {
    const forged = hop('198.51.100.66') + (await seal(mail, { domain: 'forwarder.example', key, results: aar, cv: 'none' }))
    const { authentication } = await check(forged, { settings: trusting })
    expect([authentication.verification?.arc.result, authentication.dmarc.result]).to.deep.equal(['fail', 'fail'])
  })
  it('believes the newest sealer alone', async () => {
    const inner = await seal(mail, { domain: 'forwarder.example', key: other, results: aar, cv: 'none' })
    const outer = await seal(inner, { domain: 'bulk.example', key: other, results: 'x.example; arc=pass', cv: 'pass' })
    const { authentication } = await check(hop('198.51.100.66') + outer, { settings: trusting })
    expect(authentication.verification?.arc).to.deep.equal({ result: 'pass', sealer: 'bulk.example', trusted: false })
    expect(authentication.dmarc.result).to.equal('fail')
  })
  it('does not lend a pass for one domain to another author', async () => {
    const results_ = aar.replace('header.from=sender.example', 'header.from=bank.example')
    const bytes = hop('198.51.100.66') + (await seal(mail, { domain: 'forwarder.example', key: other, results: results_, cv: 'none' }))
    expect((await check(bytes, { settings: trusting })).authentication.dmarc.result).to.equal('fail')
  })
  describe('whose record contradicts an untrusted header', () => {
    const open: AuthenticationSettings = { ...noTrust, trustedForwarders: ['forwarder.example'] }
    const claimed = results(
      'dmarc=pass header.from=sender.example; dkim=pass header.d=sender.example; spf=pass smtp.mailfrom=sender.example',
    )
    const recorded = async (record: string) =>
      claimed + (await seal(mail, { domain: 'forwarder.example', key: other, results: `lists.forwarder.example; ${record}`, cv: 'none' }))

    it('lends no trust to its passes', async () => {
      const { authentication } = await check(await recorded('spf=pass smtp.mailfrom=evil.example; dmarc=fail header.from=sender.example'), {
        settings: open,
      })
      expect(authentication.dmarc.result).to.equal('unknown')
      expect(authentication.dkim.filter(({ result }) => result === 'pass')).to.deep.equal([])
      expect([authentication.spf, authentication.trusted]).to.deep.equal([{ result: 'pass', domain: 'evil.example' }, true])
    })
    it('takes them away where it saw DMARC fail and nothing pass', async () => {
      const { authentication } = await check(await recorded('dmarc=fail header.from=sender.example'), { settings: open })
      expect([authentication.dmarc.result, authentication.spf.result, authentication.trusted]).to.deep.equal(['unknown', 'unknown', false])
    })
    it('counts what it saw pass itself, signatures too', async () => {
      const { authentication } = await check(await recorded('dmarc=pass header.from=sender.example; dkim=pass header.d=sender.example'), {
        settings: open,
      })
      expect(authentication.dmarc).to.deep.equal({ result: 'pass', domain: 'sender.example' })
      expect([authentication.spf.result, authentication.trusted]).to.deep.equal(['unknown', true])
      expect(authentication.dkim.map(({ result, domain }) => `${result} ${domain ?? ''}`)).to.deep.equal(['pass sender.example'])
    })
  })
  it('is nobody’s failure where the key cannot be looked up', async () => {
    const { authentication, gaps } = await check(await forwarded(), {
      settings: trusting,
      records: { ...zone, 'k1._domainkey.forwarder.example': 'ETIMEOUT' },
    })
    expect([authentication.verification?.arc.result, gaps.length]).to.deep.equal(['temperror', 1])
  })
})

describe('a header that vouches for nothing', () => {
  const filter = 'X-Spam-Status: No, score=-1 required=5\r\n'
  const unvouched = (bytes: string, settings = corp): Promise<Authenticated> =>
    authenticate(readMessage(bytes, {}), Buffer.from(bytes), { settings, resolver: dnsZone(zone, []), headersVouch: false })
  const forged =
    filter + results('dmarc=pass header.from=sender.example; spf=pass smtp.mailfrom=sender.example') + hop('203.0.113.5') + mail

  it('makes no hop, no pass and no filter trusted, and derives no SPF from its trace', async () => {
    const { authentication, received } = await unvouched(forged)
    expect(received.map(({ trusted }) => trusted)).to.deep.equal([false])
    expect([authentication.trusted, authentication.source, authentication.receivingFilter]).to.deep.equal([false, 'header', null])
    expect(authentication.verification?.spf ?? null).to.equal(null)
    const believed = await check(forged, { settings: corp })
    expect([believed.authentication.trusted, believed.authentication.receivingFilter?.name]).to.deep.equal([true, 'SpamAssassin'])
  })
  it('still counts what the bytes prove, and only that', async () => {
    const signed = await sign(mail, { domain: 'sender.example', key })
    const { authentication, evidence } = await unvouched(results('spf=pass smtp.mailfrom=sender.example') + signed)
    expect([authentication.dmarc.result, authentication.spf.result, authentication.trusted]).to.deep.equal(['pass', 'unknown', true])
    expect(evidence.grade).to.equal('A')
  })
})

describe('slow name servers', () => {
  const filler = Array.from(
    { length: 9 },
    (_, index) => `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=s${index}.slow.example; s=k; h=from; bh=AAAA; b=AAAA\r\n`,
  ).join('')
  it('are waited for side by side, and hold up neither SPF nor DMARC', async () => {
    let waiting = 0
    let most = 0
    const quick = dnsZone(zone, [])
    const bytes = hop('203.0.113.66') + filler + mail
    const { authentication } = await authenticate(readMessage(bytes, {}), Buffer.from(bytes), {
      settings: corp,
      resolver: async (name, type) => {
        if (!name.endsWith('.slow.example')) return quick(name, type)
        waiting++
        most = Math.max(most, waiting)
        await new Promise((resolve) => setTimeout(resolve, 20))
        waiting--
        throw Object.assign(new Error('late'), { code: 'ETIMEOUT' })
      },
    })
    expect(most).to.equal(9)
    expect([authentication.spf.result, authentication.dmarc.result]).to.deep.equal(['fail', 'fail'])
  })
})
