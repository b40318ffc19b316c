import { expect } from 'chai'
import { markTrustedHops, sendingIpOf } from '../../src/authentication/trace.ts'
import { noTrust } from '../../src/domain/settings.ts'
import type { AuthenticationSettings } from '../../src/domain/settings.ts'
import { parseReceived } from '../../src/message/headers/received.ts'
import { header } from '../scoring/given.ts'

const own: AuthenticationSettings = {
  ...noTrust,
  trustedHosts: ['mx.corp.example', '.mail.corp.example'],
  trustedNetworks: ['198.51.100.0/24'],
}
const border =
  'from out.sender.example (out.sender.example [203.0.113.5]) by mx.corp.example (Postfix) with ESMTPS id 1; Tue, 3 Nov 2026 12:00:00 +0000'

interface Trace {
  readonly trusted: readonly boolean[]
  readonly ip: string | null
}
function trace(fields: readonly string[], settings = own): Trace {
  const marked = markTrustedHops(fields.map(parseReceived), settings)
  return { trusted: marked.map(({ trusted }) => trusted), ip: sendingIpOf(marked) }
}

describe('trusted hops', () => {
  it('trusts the topmost hop of an own host and takes the sending address from it', () => {
    expect(trace([border, 'from laptop ([192.168.1.9]) by out.sender.example with ESMTPSA; Tue, 3 Nov 2026 11:59:59 +0000'])).to.deep.equal(
      {
        trusted: [true, false],
        ip: '203.0.113.5',
      },
    )
  })
  it('does not trust a forged lower hop that names an own host', () => {
    const forged =
      'from bank.example (bank.example [192.0.2.77]) by mx.corp.example (Postfix) with ESMTPS id 2; Tue, 3 Nov 2026 11:00:00 +0000'
    expect(trace([border, forged])).to.deep.equal({ trusted: [true, false], ip: '203.0.113.5' })
  })
  it('trusts nothing below a topmost hop of a stranger', () => {
    expect(
      trace(['from x (x [203.0.113.9]) by mail.elsewhere.example with ESMTP; Tue, 3 Nov 2026 12:00:01 +0000', border]).trusted,
    ).to.deep.equal([false, false])
  })
  for (const [title, inner] of Object.entries({
    'over loopback': 'from localhost (localhost [127.0.0.1]) by store.mail.corp.example with ESMTP; Tue, 3 Nov 2026 12:00:01 +0000',
    'from a private address':
      'from mx.corp.example (mx.corp.example [10.1.2.3]) by store.mail.corp.example with ESMTPS; Tue, 3 Nov 2026 12:00:01 +0000',
    'from a configured network':
      'from mx.corp.example (mx.corp.example [198.51.100.7]) by store.mail.corp.example with ESMTPS; Tue, 3 Nov 2026 12:00:01 +0000',
    'by LMTP without a peer address': 'from mx.corp.example by store.mail.corp.example with LMTP id 9; Tue, 3 Nov 2026 12:00:01 +0000',
    'from no peer at all': 'by store.mail.corp.example (Postfix, from userid 1001) id 7; Tue, 3 Nov 2026 12:00:01 +0000',
  })) {
    it(`follows the message inside the own network: ${title}`, () => {
      expect(trace([inner, border])).to.deep.equal({ trusted: [true, true], ip: '203.0.113.5' })
    })
  }
  it('stops where an own host took the message from a public address that is not its own', () => {
    const outside = 'from relay (relay [203.0.113.200]) by store.mail.corp.example with ESMTPS; Tue, 3 Nov 2026 12:00:01 +0000'
    expect(trace([outside, border])).to.deep.equal({ trusted: [true, false], ip: '203.0.113.200' })
  })
  it('stops at a client that logged in: what stands below is its own text, even from a private address', () => {
    const submission = 'from pc ([10.0.0.8]) by mx.corp.example (Postfix) with ESMTPSA id 3; Tue, 3 Nov 2026 12:00:01 +0000'
    expect(trace([submission, border])).to.deep.equal({ trusted: [true, false], ip: '10.0.0.8' })
  })
  it('takes no address from the greeting of the client', () => {
    const exim = 'from [203.0.113.66] (helo=[127.0.0.1]) by mx.corp.example with esmtp (Exim 4.97); Tue, 3 Nov 2026 12:00:01 +0000'
    const qmail = 'from unknown (HELO [127.0.0.1]) (203.0.113.66) by mx.corp.example with SMTP; Tue, 3 Nov 2026 12:00:01 +0000'
    for (const field of [exim, qmail]) expect(trace([field, border])).to.deep.equal({ trusted: [true, false], ip: '203.0.113.66' })
  })
  it('takes no address in the place of the name for an inner one, whatever the reverse name of the client is', () => {
    const at = 'by mx.corp.example (Postfix) with ESMTPS id 1; Tue, 3 Nov 2026 12:00:01 +0000'
    for (const name of ['client.attacker.example', 'sender.attacker.example', 'tls.attacker.example', 'mail.attacker.example'])
      expect(trace([`from [10.0.0.1] (${name} [203.0.113.66]) ${at}`, border])).to.deep.equal({
        trusted: [true, false],
        ip: '203.0.113.66',
      })
    for (const greeting of ['[10.0.0.1]', '10.0.0.1', '[IPv6:fd00::1]', '[127.0.0.1]'])
      expect(trace([`from ${greeting} ${at}`, border]).trusted, greeting).to.deep.equal([true, false])
  })
  describe('with amavisd-new on the same machine', () => {
    const back = 'from localhost (localhost [127.0.0.1]) by mx.corp.example (Postfix) with ESMTP id 2; Tue, 3 Nov 2026 12:00:02 +0000'
    const filter = (client: string) =>
      `from mx.corp.example (${client}) by localhost (mx.corp.example [127.0.0.1]) (amavisd-new, port 10024) with ESMTP id 3; Tue, 3 Nov 2026 12:00:01 +0000`
    it('follows the message through it', () => {
      expect(trace([back, filter('[127.0.0.1]'), border])).to.deep.equal({ trusted: [true, true, true], ip: '203.0.113.5' })
      expect(trace([back, filter('localhost [::1]'), border]).trusted).to.deep.equal([true, true, true])
    })
    it('believes no localhost that took it from elsewhere, that stands on top, or below a stranger', () => {
      for (const client of ['[203.0.113.9]', '[10.0.0.9]', 'unknown'])
        expect(trace([back, filter(client), border]).trusted, client).to.deep.equal([true, false, false])
      expect(trace([filter('[127.0.0.1]'), border]).trusted).to.deep.equal([false, false])
      expect(trace([border, filter('[127.0.0.1]'), border]).trusted).to.deep.equal([true, false, false])
    })
  })
  it('is not deceived by names that merely end or begin like an own host', () => {
    for (const by of ['notmx.corp.example', 'mx.corp.example.evil.example', 'evilmail.corp.example', '.mail.corp.example']) {
      expect(trace([`from a (a [203.0.113.5]) by ${by} with ESMTP; Tue, 3 Nov 2026 12:00:00 +0000`]).trusted).to.deep.equal([false])
    }
  })
  it('says with nothing configured only what the topmost public hop says, and trusts nobody', () => {
    const inner = 'from localhost (localhost [127.0.0.1]) by mx.corp.example with ESMTP; Tue, 3 Nov 2026 12:00:01 +0000'
    expect(trace([inner, border], noTrust)).to.deep.equal({ trusted: [false, false], ip: '203.0.113.5' })
    expect(trace([], noTrust)).to.deep.equal({ trusted: [], ip: null })
  })
  it('follows Gmail to its border', () => {
    const inner = 'by 2002:a05:7108:1234:b0:9a:1b2c:3d4e with SMTP id u4csp; Tue, 3 Nov 2026 04:00:01 -0800 (PST)'
    const gmail =
      'from out.sender.example (out.sender.example. [203.0.113.5]) by mx.google.com with ESMTPS id 5; Tue, 03 Nov 2026 04:00:00 -0800 (PST)'
    expect(trace([inner, gmail], { ...noTrust, trustedHosts: ['mx.google.com'] })).to.deep.equal({
      trusted: [true, true],
      ip: '203.0.113.5',
    })
    expect(trace([inner, gmail]).trusted).to.deep.equal([false, false])
  })

  describe('of Exchange Online', () => {
    const tenant = '11111111-2222-3333-4444-555555555555'
    const exchange: AuthenticationSettings = { ...noTrust, exchangeTenants: [tenant] }
    const hops = [
      'from DB7PR08CA0040.eurprd08.prod.outlook.com (2603:10a6:10:26::17) by VI1PR08MB4319.eurprd08.prod.outlook.com (2603:10a6:803:f9::14) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20; Tue, 3 Nov 2026 12:00:03 +0000',
      'from VE1EUR03FT063.eop-EUR03.prod.protection.outlook.com (2603:10a6:10:26:cafe::9) by DB7PR08CA0040.outlook.office365.com (2603:10a6:10:26::17) with Microsoft SMTP Server id 15.20 via Frontend Transport; Tue, 3 Nov 2026 12:00:02 +0000',
      'from out.sender.example (203.0.113.5) by VE1EUR03FT063.mail.protection.outlook.com (10.152.18.236) with Microsoft SMTP Server id 15.20 via Frontend Transport; Tue, 3 Nov 2026 12:00:01 +0000',
      'from forged (203.0.113.9) by VE1EUR03FT001.mail.protection.outlook.com (10.152.1.1) with Microsoft SMTP Server; Tue, 3 Nov 2026 11:00:00 +0000',
    ].map(parseReceived)
    const marks = (...headers: readonly (readonly [string, string])[]): readonly boolean[] =>
      markTrustedHops(
        hops,
        exchange,
        headers.map(([name, value]) => header(name, value)),
      ).map(({ trusted }) => trusted)

    it('trusts its hops for a message of the own tenant, down to its border', () => {
      expect(marks(['X-EOPTenantAttributedMessage', `${tenant}:0`])).to.deep.equal([true, true, true, false])
      expect(marks(['X-MS-Exchange-CrossTenant-Id', tenant.toUpperCase()])).to.deep.equal([true, true, true, false])
    })
    it('trusts none for a foreign tenant, for two tenants at once, and without a mark', () => {
      const no = [false, false, false, false]
      const foreign = '99999999-2222-3333-4444-555555555555'
      expect(marks(['X-EOPTenantAttributedMessage', `${foreign}:0`])).to.deep.equal(no)
      expect(marks(['X-EOPTenantAttributedMessage', `${foreign}:0`], ['X-MS-Exchange-CrossTenant-Id', tenant])).to.deep.equal(no)
      expect(marks(['X-EOPTenantAttributedMessage', `${tenant}:0`], ['X-EOPTenantAttributedMessage', `${foreign}:0`])).to.deep.equal(no)
      expect(marks()).to.deep.equal(no)
    })
    it('counts the receiving tenant where another tenant sent the message', () => {
      const sender = '99999999-2222-3333-4444-555555555555'
      expect(marks(['X-MS-Exchange-CrossTenant-Id', sender], ['X-EOPTenantAttributedMessage', `${tenant}:0`])[0]).to.equal(true)
    })
    describe('in the network of its shared way out', () => {
      const mark = [header('X-EOPTenantAttributedMessage', `${tenant}:0`)]
      const by = (from: string, ip: string): readonly boolean[] =>
        markTrustedHops(
          [
            `from ${from} (${ip}) by AM5EUR02FT012.mail.protection.outlook.com (2603:10a6::1) with Microsoft SMTP Server id 15 via Frontend Transport; Tue, 3 Nov 2026 12:00:02 +0000`,
            'from pc (203.0.113.9) by CO1PR01MB0001.namprd01.prod.outlook.com (2603:10b6:5::1) with Microsoft SMTP Server id 15; Tue, 3 Nov 2026 12:00:01 +0000',
          ].map(parseReceived),
          exchange,
          mark,
        ).map(({ trusted }) => trusted)
      it('trusts nothing that another tenant sent out', () => {
        for (const from of [
          'NAM11-CO1-obe.outbound.protection.outlook.com',
          'mail-co1nam110627.outbound.protection.outlook.com',
          'pc',
          'x.eop-y.example',
        ])
          expect(by(from, '2a01:111:f400:7eab::627'), from).to.deep.equal([true, false])
        expect(by('mail-x.outbound.protection.outlook.com', '2603:10a6:10:26::17')).to.deep.equal([true, false])
      })
      it('follows the message from a front end', () => {
        expect(by('AM5EUR02FT012.eop-EUR02.prod.protection.outlook.com', '2a01:111:f400:7e1e::204')).to.deep.equal([true, true])
      })
    })
    it('gives the address that came to its border', () => {
      expect(sendingIpOf(markTrustedHops(hops, exchange, [header('X-EOPTenantAttributedMessage', `${tenant}:0`)]))).to.equal('203.0.113.5')
    })
  })
})
