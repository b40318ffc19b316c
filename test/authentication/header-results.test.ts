import { expect } from 'chai'
import { readHeaderResults } from '../../src/authentication/header-results.ts'
import type { HeaderResults } from '../../src/authentication/header-results.ts'
import type { HeaderField } from '../../src/domain/message.ts'
import { noTrust } from '../../src/domain/settings.ts'
import type { AuthenticationSettings } from '../../src/domain/settings.ts'
import { parseReceived } from '../../src/message/headers/received.ts'
import { header } from '../scoring/given.ts'

const corp: AuthenticationSettings = { ...noTrust, trustedAuthservIds: ['mx.corp.example'], trustedHosts: ['mx.corp.example'] }
const ar = (value: string): HeaderField => header('Authentication-Results', value)
const border = header(
  'Received',
  'from out.sender.example (out.sender.example [203.0.113.5]) by mx.corp.example (Postfix) with ESMTPS id 1; Tue, 3 Nov 2026 12:00:00 +0000',
)
const lower = header('Received', 'from pc ([192.168.1.9]) by out.sender.example with ESMTPSA; Tue, 3 Nov 2026 11:59:00 +0000')

function read(headers: readonly HeaderField[], settings: AuthenticationSettings = corp): HeaderResults {
  const received = headers.filter(({ name }) => name === 'Received').map(({ raw }) => parseReceived(raw))
  return readHeaderResults(headers, received, settings)
}

describe('results in the header', () => {
  it('believes the block of a configured server above its hop', () => {
    const { dmarc, trusted, authservId } = read([ar('mx.corp.example; dmarc=pass header.from=sender.example'), border, lower])
    expect({ dmarc, trusted, authservId }).to.deep.equal({
      dmarc: { result: 'pass', domain: 'sender.example' },
      trusted: true,
      authservId: 'mx.corp.example',
    })
  })
  it('never counts a field with the own id that came with the message', () => {
    const forged = ar('mx.corp.example; dmarc=pass header.from=sender.example')
    for (const headers of [
      [border, forged, lower],
      [border, lower, forged],
    ]) {
      const { dmarc, trusted } = read(headers)
      expect([dmarc.result, trusted]).to.deep.equal(['unknown', false])
    }
  })
  it('does not let a forged field below the border mend the real one', () => {
    const { dmarc, dkim } = read([
      ar('mx.corp.example; dmarc=fail header.from=sender.example'),
      border,
      ar('mx.corp.example; dmarc=pass header.from=sender.example; dkim=pass header.d=sender.example'),
    ])
    expect([dmarc.result, dkim.length]).to.deep.equal(['fail', 0])
  })
  it('keeps repeated results in order', () => {
    const { results, dkim } = read([
      ar('mx.corp.example; dkim=fail header.d=list.example; dkim=pass header.d=sender.example'),
      ar('mx.corp.example; dkim=pass header.d=list.example'),
      border,
    ])
    expect(dkim.map(({ result, domain }) => `${result} ${domain ?? ''}`)).to.deep.equal([
      'fail list.example',
      'pass sender.example',
      'pass list.example',
    ])
    expect(results).to.have.length(3)
  })
  it('takes the topmost of two trusted servers and mixes nothing', () => {
    const settings = { ...corp, trustedAuthservIds: ['mx.corp.example', 'gw.corp.example'] }
    const { dmarc, spf } = read([ar('mx.corp.example; spf=none'), ar('gw.corp.example; spf=pass; dmarc=pass'), border], settings)
    expect([spf.result, dmarc.result]).to.deep.equal(['none', 'unknown'])
  })

  describe('of milters that write below the own Received field', () => {
    const hop = header(
      'Received',
      'from out.sender.example (out.sender.example [203.0.113.5]) by mx.corp.example (Postfix) with ESMTPS id C78163857C72 for <a@corp.example>; Tue, 3 Nov 2026 12:00:00 +0000',
    )
    const dkim = ar('mx.corp.example; dkim=pass header.d=sender.example')
    const dmarc = ar('mx.corp.example; dmarc=fail header.from=sender.example')
    const dkimMark = header('DKIM-Filter', 'OpenDKIM Filter v2.11.0 mx.corp.example C78163857C72')
    const dmarcMark = header('DMARC-Filter', 'OpenDMARC Filter v1.4.2 mx.corp.example C78163857C72')
    const forged = ar('mx.corp.example; dmarc=pass header.from=sender.example; dkim=pass header.d=bank.example')

    it('are believed where they name the queue id of the hop', () => {
      const found = read([hop, dmarcMark, dmarc, dkim, dkimMark, lower])
      expect([found.dmarc.result, found.dkim[0]?.result, found.trusted]).to.deep.equal(['fail', 'pass', true])
      expect(read([hop, dkim, dmarcMark, dmarc, lower]).dmarc.result).to.equal('fail')
    })
    it('are not mended by what the sender put below them', () => {
      expect(read([hop, dkim, dkimMark, forged]).dmarc.result).to.equal('unknown')
      const found = read([hop, dmarcMark, dmarc, forged])
      expect([found.dmarc.result, found.dkim.length]).to.deep.equal(['fail', 0])
    })
    it('cannot be forged without the queue id', () => {
      const guessed = header('DMARC-Filter', 'OpenDMARC Filter v1.4.2 mx.corp.example D00000000000')
      expect(read([hop, guessed, forged]).trusted).to.equal(false)
      expect(read([hop, forged, header('Subject', 'x'), dkimMark]).trusted).to.equal(false)
    })
    for (const [what, field] of Object.entries({
      'the certificate of the client':
        'from a (a [203.0.113.5]) (Client CN "x id AAAAAAAA1 y", Issuer "i" (not verified)) by mx.corp.example (Postfix) with ESMTPS id 4ABCDEF123',
      'the login of the client':
        'from a (a [203.0.113.5]) (Authenticated sender: x id AAAAAAAA1) by mx.corp.example (Postfix) with ESMTPS id 4ABCDEF123',
      'the greeting': 'from a id AAAAAAAA1 (a [203.0.113.5]) by mx.corp.example (Postfix) with ESMTPS id 4ABCDEF123',
      'the recipient':
        'from a (a [203.0.113.5]) by mx.corp.example (Postfix) with ESMTPS id 4ABCDEF123 for <"x id AAAAAAAA1 "@corp.example>',
      'a recipient alone': 'from a (a [203.0.113.5]) by mx.corp.example (Postfix) with ESMTPS for <"x id AAAAAAAA1 "@corp.example> (id)',
      'a server that is not Postfix': 'from a (a [203.0.113.5]) by mx.corp.example with ESMTPS id AAAAAAAA1',
      'a Postfix that only the client names': 'from a (Postfix) (a [203.0.113.5]) by mx.corp.example with ESMTPS (Postfix) id AAAAAAAA1',
    })) {
      it(`cannot be forged by an id in ${what}`, () => {
        const own = header('Received', `${field}; Tue, 3 Nov 2026 12:00:00 +0000`)
        for (const id of ['AAAAAAAA1', ...(what.startsWith('the g') || what.startsWith('the r') ? ['4ABCDEF123'] : [])])
          expect(read([own, header('DMARC-Filter', `OpenDMARC Filter v1.4.2 mx.corp.example ${id}`), forged]).trusted).to.equal(false)
      })
    }
    it('are believed beside a certificate that names another id', () => {
      const own = header(
        'Received',
        'from a (a [203.0.113.5]) (Client CN "x id AAAAAAAA1 y") by mx.corp.example (Postfix) with ESMTPS id 4ABCDEF123; Tue, 3 Nov 2026 12:00:00 +0000',
      )
      expect(read([own, header('DMARC-Filter', 'OpenDMARC Filter v1.4.2 mx.corp.example 4ABCDEF123'), dmarc]).dmarc.result).to.equal('fail')
    })
  })

  describe('of Gmail', () => {
    const google: AuthenticationSettings = { ...noTrust, trustedAuthservIds: ['mx.google.com'], trustedHosts: ['mx.google.com'] }
    const hop = header(
      'Received',
      'from out.sender.example (out.sender.example. [203.0.113.5]) by mx.google.com with ESMTPS id 5; Tue, 03 Nov 2026 04:00:00 -0800 (PST)',
    )
    const spf = header(
      'Received-SPF',
      'pass (google.com: domain of a@sender.example designates 203.0.113.5 as permitted sender) client-ip=203.0.113.5;',
    )
    it('are read below its own hop, where it writes them', () => {
      const { dmarc, trusted } = read(
        [hop, spf, ar('mx.google.com; dkim=pass header.i=@sender.example; dmarc=pass header.from=sender.example')],
        google,
      )
      expect([dmarc.result, trusted]).to.deep.equal(['pass', true])
    })
    it('are not mended by a second field, nor read behind anything else', () => {
      const forged = ar('mx.google.com; dmarc=pass header.from=sender.example; dkim=pass header.d=sender.example')
      expect(read([hop, spf, ar('mx.google.com; dmarc=fail header.from=sender.example'), forged], google).dkim).to.deep.equal([])
      expect(read([hop, spf, header('Subject', 'x'), forged], google).dmarc.result).to.equal('unknown')
      expect(read([hop, lower, forged], google).dmarc.result).to.equal('unknown')
    })
    it('excuse no other server', () => {
      expect(
        read([border, ar('mx.google.com; dmarc=pass header.from=sender.example')], { ...corp, trustedAuthservIds: ['mx.google.com'] })
          .trusted,
      ).to.equal(false)
    })
  })

  describe('of Exchange Online', () => {
    const tenant = '11111111-2222-3333-4444-555555555555'
    const mark = header('X-EOPTenantAttributedMessage', `${tenant}:0`)
    const inner = header(
      'Received',
      'from VE1EUR03FT063.eop-EUR03.prod.protection.outlook.com (2603:10a6:10:26:cafe::9) by DB7PR08CA0040.outlook.office365.com (2603:10a6:10:26::17) with Microsoft SMTP Server id 15.20; Tue, 3 Nov 2026 12:00:02 +0000',
    )
    const hop = header(
      'Received',
      'from out.sender.example (203.0.113.5) by VE1EUR03FT063.mail.protection.outlook.com (10.152.18.236) with Microsoft SMTP Server id 15.20; Tue, 3 Nov 2026 12:00:01 +0000',
    )
    const noId = ar(
      'spf=pass (sender IP is 203.0.113.5) smtp.mailfrom=sender.example; dkim=pass (signature was verified) header.d=sender.example;dmarc=pass action=none header.from=sender.example;compauth=pass reason=100',
    )
    const spf = header(
      'Received-SPF',
      'Pass (protection.outlook.com: domain of sender.example designates 203.0.113.5 as permitted sender) receiver=protection.outlook.com; client-ip=203.0.113.5; helo=out.sender.example; pr=C',
    )
    const byTenant: AuthenticationSettings = { ...noTrust, exchangeTenants: [tenant] }
    const byName: AuthenticationSettings = { ...noTrust, trustedHosts: ['.protection.outlook.com', '.outlook.office365.com'] }

    for (const [title, settings] of [
      ['the tenant', byTenant],
      ['host names', byName],
    ] as const) {
      it(`are believed directly beside the hop that is trusted by ${title}`, () => {
        const { dmarc, dkim, spf: sender, trusted, authservId } = read([inner, noId, spf, hop, mark], settings)
        expect([dmarc.result, dkim[0]?.domain, sender.domain, trusted, authservId]).to.deep.equal([
          'pass',
          'sender.example',
          'sender.example',
          true,
          null,
        ])
      })
      it(`are never believed further down, nor above another field (${title})`, () => {
        for (const headers of [
          [inner, hop, noId, mark],
          [inner, hop, header('Subject', 'x'), noId, mark],
          [inner, hop, lower, noId, mark],
          [noId, inner, hop, mark],
          [inner, noId, header('X-Other', 'x'), hop, mark],
        ]) {
          const { dmarc, trusted } = read(headers, settings)
          expect([dmarc.result, trusted]).to.deep.equal(['unknown', false])
        }
      })
    }
    it('are not believed beside a hop that nobody trusts', () => {
      expect(
        read([inner, noId, spf, hop, header('X-EOPTenantAttributedMessage', '99999999-2222-3333-4444-555555555555:0')], byTenant),
      ).to.deep.include({
        trusted: false,
        dmarc: { result: 'unknown', domain: null },
      })
    })
    it('leave at least SPF where the service wrote its own field only', () => {
      const { spf: sender, dmarc, trusted } = read([inner, spf, hop, mark], byTenant)
      expect([sender.result, dmarc.result, trusted]).to.deep.equal(['pass', 'unknown', true])
    })
    it('are nobody’s word with nothing configured', () => {
      const { dmarc, trusted } = read([inner, noId, spf, hop], noTrust)
      expect([dmarc.result, trusted]).to.deep.equal(['pass', false])
    })
  })
})
