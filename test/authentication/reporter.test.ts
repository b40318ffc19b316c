import { expect } from 'chai'
import { identifyReporter, type ReporterSettings } from '../../src/authentication/reporter.ts'
import type { HeaderField, SubmissionEnvelope } from '../../src/domain/message.ts'
import { noTrust, type AuthenticationSettings } from '../../src/domain/settings.ts'
import { parseAddresses } from '../../src/message/headers/addresses.ts'
import { parseReceived } from '../../src/message/headers/received.ts'
import { givenEnvelope, header } from '../scoring/given.ts'

const tenant = '0f1e2d3c-1111-4222-8333-abcdefabcdef'
const trusting = (change: Partial<AuthenticationSettings>, rest: Partial<ReporterSettings> = {}): ReporterSettings => ({
  domains: ['Corp.example'],
  trust: 'authenticated',
  authentication: { ...noTrust, ...change },
  ...rest,
})
const ar = (value: string) => header('Authentication-Results', value)
const good = ar('mx.corp.example; dmarc=pass header.from=corp.example')
const bad = ar('mx.corp.example; dmarc=fail header.from=corp.example')
const from = (...addresses: readonly string[]) => addresses.map((address) => ({ name: '', address }))

/** An envelope as the message room would make it of these fields. */
function sent(fields: readonly HeaderField[]): SubmissionEnvelope {
  const all = (name: string) => fields.filter((field) => field.name.toLowerCase() === name)
  return givenEnvelope({
    headers: fields,
    from: all('from').flatMap(({ raw }) => parseAddresses(raw, 100)),
    received: all('received').map(({ raw }) => parseReceived(raw)),
  })
}
const received = (raw: string) => header('Received', raw)
const byAnn = header('From', 'Ann <ann@corp.example>')

describe('reporter', () => {
  const settings = trusting({ trustedAuthservIds: ['mx.corp.example'] })

  it('is proven by aligned DMARC of a trusted server, below newer Received lines too', () => {
    const { reporter, candidates } = identifyReporter(sent([header('Received', 'x'), good, byAnn]), settings)
    expect(reporter).to.deep.equal({ address: 'ann@corp.example', authenticated: true, proof: 'authentication-results' })
    expect(candidates).to.deep.equal(['ann@corp.example'])
  })
  const unproven = [
    { what: 'two From addresses', envelope: givenEnvelope({ headers: [good], from: from('ann@corp.example', 'bob@corp.example') }) },
    { what: 'two From fields', envelope: sent([header('From', 'a@corp.example'), header('From', 'a@corp.example'), good]) },
    { what: 'no From', envelope: givenEnvelope({ headers: [good], from: [] }) },
    { what: 'an address that is none', envelope: givenEnvelope({ headers: [good], from: from('ann@corp.example\r\nBcc: x@y.example') }) },
    { what: 'another domain', envelope: givenEnvelope({ headers: [good], from: from('ann@other.example') }) },
    { what: 'a sub-domain', envelope: givenEnvelope({ headers: [good], from: from('ann@sub.corp.example') }) },
    { what: 'no field', envelope: givenEnvelope() },
    {
      what: 'a field of another server',
      envelope: givenEnvelope({ headers: [ar('mx.evil.example; dmarc=pass header.from=corp.example')] }),
    },
    { what: 'a forged field directly below ours', envelope: givenEnvelope({ headers: [ar('mx.corp.example; spf=none'), good] }) },
    { what: 'a failed field above a forged one', envelope: givenEnvelope({ headers: [bad, good] }) },
    { what: 'DMARC without header.from', envelope: givenEnvelope({ headers: [ar('mx.corp.example; dmarc=pass')] }) },
    {
      what: 'DMARC of another organisation',
      envelope: givenEnvelope({ headers: [ar('mx.corp.example; dmarc=pass header.from=other.example')] }),
    },
    {
      what: 'an id in a comment',
      envelope: givenEnvelope({ headers: [ar('mx.evil.example (mx.corp.example); dmarc=pass header.from=corp.example')] }),
    },
    {
      what: 'contradicting results',
      envelope: givenEnvelope({
        headers: [ar('mx.corp.example; dmarc=pass header.from=corp.example; dmarc=fail header.from=corp.example')],
      }),
    },
    {
      what: "Exchange's field, which has no id, far from its hop",
      envelope: sent([ar('spf=pass; dmarc=pass header.from=corp.example'), byAnn]),
    },
  ]
  for (const { what, envelope } of unproven) {
    it(`is not proven by ${what}, and the reason is told`, () => {
      const { reporter, reason } = identifyReporter(envelope, settings)
      expect(reporter?.proof ?? null).to.equal(null)
      expect(reason.length).to.be.greaterThan(20)
    })
  }
  it('is nobody where no server is trusted', () => {
    const { reporter, reason } = identifyReporter(givenEnvelope({ headers: [good] }), trusting({}))
    expect(reporter?.proof).to.equal(null)
    expect(reason).to.match(/are empty/)
  })
  it('is believed in a closed mailbox without being called authenticated', () => {
    const closed = { ...settings, trust: 'closed-mailbox' } as const
    expect(identifyReporter(givenEnvelope(), closed).reporter).to.deep.equal({
      address: 'ann@corp.example',
      authenticated: false,
      proof: 'closed-mailbox',
    })
    expect(identifyReporter(givenEnvelope({ from: from('x@other.example') }), closed).reporter?.proof).to.equal(null)
    expect(identifyReporter(givenEnvelope({ headers: [bad] }), closed).reporter?.proof).to.equal(null)
  })

  describe('by the From field', () => {
    const tricks: readonly (readonly [string, string, readonly string[]])[] = [
      ['two addresses', 'ann@corp.example, evil@x.example', ['ann@corp.example', 'evil@x.example']],
      ['group syntax', 'Team: ann@corp.example;', ['ann@corp.example']],
      ['an empty group beside an address', 'nobody:;, ann@corp.example', ['ann@corp.example']],
      ['two angle brackets', '<evil@x.example> <ann@corp.example>', ['evil@x.example', 'ann@corp.example']],
      ['an angle bracket in a quoted name', '"<evil@x.example>" <ann@corp.example>', ['ann@corp.example', 'evil@x.example']],
      ['an angle bracket in a comment', 'ann@corp.example (<evil@x.example>)', ['ann@corp.example', 'evil@x.example']],
      ['an address in a comment', 'ann@corp.example (evil@x.example)', ['ann@corp.example', 'evil@x.example']],
      ['a comment inside the address', 'ann(x)@corp.example', ['ann@corp.example']],
      ['a source route', '<@x.example,@y.example:ann@corp.example>', ['ann@corp.example']],
      ['an encoded second address', '=?utf-8?q?evil=40x=2Eexample=2C?= <ann@corp.example>', ['ann@corp.example', 'evil@x.example']],
      ['an encoded angle bracket', '=?utf-8?q?=3Cevil=40x=2Eexample=3E?= <ann@corp.example>', ['ann@corp.example', 'evil@x.example']],
      ['a comma in a quoted name with an address', '"evil@x.example, Ann" <ann@corp.example>', ['ann@corp.example', 'evil@x.example']],
      ['an escaped quote', '"a\\" <evil@x.example>, \\"b" <ann@corp.example>', ['ann@corp.example', 'evil@x.example']],
      ['a bare carriage return', 'ann@corp.example\rSender: x', ['ann@corp.example']],
      ['a NUL', 'Ann\u0000 <ann@corp.example>', ['ann@corp.example']],
      ['words around the address', 'evil@x.example ann@corp.example', ['ann@corp.example', 'evil@x.example']],
    ]
    for (const [what, raw, candidates] of tricks) {
      it(`is not proven by ${what}, and every candidate is listed`, () => {
        const value = raw.replace(/=\?utf-8\?q\?(.*?)\?=/, (_, text: string) =>
          text.replaceAll(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(parseInt(hex, 16))),
        )
        const fields = [good, { name: 'From', raw, value }]
        for (const each of [settings, { ...settings, trust: 'closed-mailbox' } as const]) {
          const found = identifyReporter(sent(fields), each)
          expect(found.reporter?.proof ?? null).to.equal(null)
          expect(found.candidates).to.include.members([...candidates])
          expect(found.reason).to.match(/From/)
        }
      })
    }
    it('lists the addresses of every From field', () => {
      const { reporter, candidates } = identifyReporter(sent([good, byAnn, header('From', 'evil@x.example')]), settings)
      expect(reporter).to.equal(null)
      expect(candidates).to.have.members(['ann@corp.example', 'evil@x.example'])
    })
    const innocent = [
      'ann@corp.example',
      'ann@corp.example (Ann Lee)',
      '"Lee, Ann" <Ann@Corp.example>',
      '"ann.old@corp.example" <ann@corp.example>',
      'ann@corp.example <ann@corp.example>',
      '=?utf-8?q?J=C3=BCrgen?= <ann@corp.example>',
      "'Ann' via Desk <ann@corp.example>",
      '"Ann \\"A\\" Lee" <ann@corp.example>',
      '"Lee: Ann" <ann@corp.example>',
    ]
    for (const raw of innocent) {
      it(`is proven for ${raw}`, () => {
        expect(identifyReporter(sent([good, header('From', raw)]), settings).reporter?.proof).to.equal('authentication-results')
      })
    }
    it('names the other address of a display name as a candidate', () => {
      const { candidates } = identifyReporter(sent([good, header('From', '"ann.old@corp.example" <ann@corp.example>')]), settings)
      expect(candidates).to.have.members(['ann@corp.example', 'ann.old@corp.example'])
    })
    it('is read in linear time, however long the field', () => {
      const startedAt = performance.now()
      for (const text of ['<'.repeat(100_000), 'a@b.example,'.repeat(20_000), '('.repeat(100_000), '"\\'.repeat(50_000)]) {
        const { candidates } = identifyReporter(sent([good, header('From', text)]), settings)
        expect(candidates.length).to.be.at.most(20)
      }
      expect(performance.now() - startedAt).to.be.lessThan(5_000)
    })
  })

  describe('by a login at a trusted server', () => {
    const hosts = trusting({ trustedHosts: ['mx.corp.example', '.mail.corp.example'], trustedAuthservIds: ['mx.corp.example'] })
    const postfix = (protocol: string, comment = '', client = '198.51.100.7') =>
      received(
        `from [192.168.1.5] (unknown [${client}]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)) (No client certificate requested)${comment === '' ? '' : ` (${comment})`} by mx.corp.example (Postfix) with ${protocol} id 4F1 for <phish@corp.example>; Mon, 23 Nov 2026 10:00:00 +0000 (UTC)`,
      )
    const lmtp = received(
      'from mx.corp.example ([10.0.0.5]) by store.mail.corp.example with LMTP id abc (envelope-from <ann@corp.example>) for <phish@corp.example>; Mon, 23 Nov 2026 10:00:01 +0000',
    )
    const proofOf = (fields: readonly HeaderField[], each = hosts) => identifyReporter(sent([...fields, byAnn]), each)

    for (const protocol of ['ESMTPA', 'ESMTPSA', 'UTF8SMTPA', 'UTF8SMTPSA', 'esmtpsa']) {
      it(`is proven by ${protocol}`, () => {
        expect(proofOf([lmtp, postfix(protocol)]).reporter).to.deep.include({ authenticated: true, proof: 'submission' })
      })
    }
    it('is proven by the login that the server names, whole or its local part', () => {
      for (const login of ['ann', 'ann@corp.example', 'ANN@corp.example'])
        expect(proofOf([lmtp, postfix('ESMTPSA', `Authenticated sender: ${login}`)]).reporter?.proof, login).to.equal('submission')
      const courier = received(
        'from [192.168.1.5] (dsl.example [198.51.100.7]) (AUTH: LOGIN ann@corp.example, TLS: TLSv1.3,256bits) by mx.corp.example with ESMTPSA id 1; Mon, 23 Nov 2026 10:00:00 +0000',
      )
      expect(proofOf([courier]).reporter?.proof).to.equal('submission')
    })
    it('is not proven by the login of somebody else, and the reason says so', () => {
      for (const login of ['bob', 'bob@corp.example', 'ann@partner.example', 'CORP\\ann', 'ann.lee', '']) {
        const { reporter, reason } = proofOf([lmtp, postfix('ESMTPSA', `Authenticated sender: ${login || 'bob'}`)])
        expect(reporter?.proof, login).to.equal(null)
        expect(reason).to.match(/login that is not that of the From address/)
      }
    })
    const refused: readonly (readonly [string, readonly HeaderField[]])[] = [
      ['mail that came without a login', [lmtp, postfix('ESMTPS')]],
      [
        'a login that a stranger wrote below the hop that took his mail',
        [lmtp, postfix('ESMTPS'), postfix('ESMTPSA', 'Authenticated sender: ann')],
      ],
      [
        'a login at a server of somebody else',
        [received('from x (x [198.51.100.7]) by mx.evil.example with ESMTPSA id 1; Mon, 23 Nov 2026 10:00:00 +0000')],
      ],
      [
        'a foreign hop on top',
        [
          received(
            'from mx.corp.example (mx.corp.example [10.0.0.5]) by mx.evil.example with ESMTPS id 1; Mon, 23 Nov 2026 10:00:00 +0000',
          ),
          postfix('ESMTPSA'),
        ],
      ],
      [
        'a colleague who wrote a hop with another login below his own',
        [lmtp, postfix('ESMTPSA', 'Authenticated sender: bob', '10.0.0.9'), postfix('ESMTPSA', 'Authenticated sender: ann')],
      ],
      [
        'a gateway that logs in with the mail of strangers',
        [
          postfix('ESMTPSA', '', '10.0.0.8'),
          received(
            'from evil.example (evil.example [203.0.113.9]) by gw.mail.corp.example with ESMTPS id 1; Mon, 23 Nov 2026 09:59:59 +0000',
          ),
        ],
      ],
      [
        'a login in what the client says of itself',
        [
          received(
            'from evil (Authenticated sender: ann) (evil.example [203.0.113.9]) by mx.corp.example with ESMTPS id 1; Mon, 23 Nov 2026 10:00:00 +0000',
          ),
        ],
      ],
      [
        'clauses in what the client says of itself',
        [
          received(
            'from evil by mx.corp.example with ESMTPSA (evil.example [203.0.113.9]) by mx.corp.example with ESMTPS id 1; Mon, 23 Nov 2026 10:00:00 +0000',
          ),
        ],
      ],
      [
        'a protocol in a comment',
        [received('from x (x [203.0.113.9]) by mx.corp.example (with ESMTPSA) with ESMTP id 1; Mon, 23 Nov 2026 10:00:00 +0000')],
      ],
      ['a login in the comment of a cipher', [postfix('ESMTPS', 'x (Authenticated sender: ann)')]],
    ]
    for (const [what, fields] of refused) {
      it(`is not proven by ${what}`, () => {
        const { reporter, reason } = proofOf(fields)
        expect(reporter?.proof).to.equal(null)
        expect(reason.length).to.be.greaterThan(20)
      })
    }
    describe('from webmail', () => {
      const http = (protocol: string) =>
        received(`from 198.51.100.7 by mx.corp.example with ${protocol} (HTTP/1.1 POST); Mon, 23 Nov 2026 09:59:59 +0000`)
      const named = postfix('ESMTPA', 'Authenticated sender: ann@corp.example', '127.0.0.1')
      it('is proven by the login of its user', () => {
        for (const protocol of ['HTTP', 'HTTPS', 'http'])
          expect(proofOf([lmtp, named, http(protocol)]).reporter?.proof, protocol).to.equal('submission')
      })
      it('is not proven by a nameless login, by somebody else’s, nor above SMTP', () => {
        const other_ = postfix('ESMTPA', 'Authenticated sender: bob@corp.example', '127.0.0.1')
        for (const fields of [
          [lmtp, postfix('ESMTPA'), http('HTTP')],
          [lmtp, other_, http('HTTP')],
          [lmtp, named, http('HTTP ESMTP')],
          [lmtp, named, http('ESMTP')],
          [lmtp, named, http('HTTP'), postfix('ESMTP')],
        ])
          expect(proofOf(fields).reporter?.proof).to.equal(null)
      })
    })
    for (const name of ['client.attacker.example', 'account.attacker.example', 'tls.attacker.example']) {
      it(`is not proven by a forged hop below a client named ${name} that greets with an inner address`, () => {
        const outside = received(
          `from [10.0.0.1] (${name} [203.0.113.5]) by mx.corp.example (Postfix) with ESMTPS id 1; Mon, 23 Nov 2026 10:00:00 +0000`,
        )
        expect(proofOf([bad, outside, postfix('ESMTPSA', 'Authenticated sender: ann')]).reporter?.proof).to.equal(null)
      })
    }
    it('is not proven while authentication.trustedHosts is empty', () => {
      expect(
        proofOf([lmtp, postfix('ESMTPSA', 'Authenticated sender: ann')], trusting({ trustedAuthservIds: ['x'] })).reporter?.proof,
      ).to.equal(null)
    })
    it('is proven by a login that the server names even where DMARC failed, but by no other', () => {
      const named = postfix('ESMTPSA', 'Authenticated sender: ann')
      expect(proofOf([bad, lmtp, named]).reporter?.proof).to.equal('submission')
      expect(proofOf([bad, lmtp, postfix('ESMTPSA')]).reporter?.proof).to.equal(null)
    })
    it('is proven by DMARC where the login is of somebody else: people send under a second address', () => {
      expect(proofOf([good, lmtp, postfix('ESMTPSA', 'Authenticated sender: lee')]).reporter?.proof).to.equal('authentication-results')
    })
  })

  describe('by the marks of the own Exchange', () => {
    const exchange = trusting({ exchangeTenants: [tenant] })
    const delivered = received(
      'from AM0PR01MB1111.eurprd01.prod.outlook.com (2603:10a6:208:aa::12) by VI1PR01MB2222.eurprd01.prod.outlook.com with HTTPS; Mon, 23 Nov 2026 10:00:02 +0000',
    )
    const relayed = received(
      'from DB7PR01MB3333.eurprd01.prod.outlook.com (2603:10a6:10:7b::10) by AM0PR01MB1111.eurprd01.prod.outlook.com (2603:10a6:208:aa::12) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20.3977.33; Mon, 23 Nov 2026 10:00:01 +0000',
    )
    const written = received(
      'from DB7PR01MB3333.eurprd01.prod.outlook.com ([fe80::1c2d:3e4f:5a6b:7c8d]) by DB7PR01MB3333.eurprd01.prod.outlook.com ([fe80::1c2d:3e4f:5a6b:7c8d%6]) with mapi id 15.20.3977.033; Mon, 23 Nov 2026 10:00:00 +0000',
    )
    const path = [delivered, relayed, written]
    const mark = (name: string, value: string) => header(`X-MS-Exchange-${name}`, value)
    const marks = [
      mark('Organization-AuthAs', 'Internal'),
      mark('Organization-AuthMechanism', '04'),
      mark('Organization-AuthSource', 'DB7PR01MB3333.eurprd01.prod.outlook.com'),
      mark('CrossTenant-AuthAs', 'Internal'),
      mark('CrossTenant-AuthSource', 'DB7PR01MB3333.eurprd01.prod.outlook.com'),
      mark('CrossTenant-Id', tenant),
    ]
    const without = (name: string) => marks.filter((field) => field.name !== `X-MS-Exchange-${name}`)
    const proofOf = (fields: readonly HeaderField[], each = exchange) => identifyReporter(sent([...fields, byAnn]), each)

    it('is proven by mail that never left the own tenant', () => {
      expect(proofOf([...path, ...marks]).reporter).to.deep.include({ authenticated: true, proof: 'internal' })
    })
    const foreign = received(
      'from mail.evil.example (203.0.113.9) by DB5EUR01FT003.mail.protection.outlook.com (10.152.4.98) with Microsoft SMTP Server (version=TLS1_2, cipher=x) id 15.20.1 via Frontend Transport; Mon, 23 Nov 2026 10:00:00 +0000',
    )
    const disguised = received(
      'from DB7PR01MB3333.eurprd01.prod.outlook.com (203.0.113.9) by DB5EUR01FT003.mail.protection.outlook.com (10.152.4.98) with Microsoft SMTP Server (version=TLS1_2, cipher=x) id 15.20.1 via Frontend Transport; Mon, 23 Nov 2026 10:00:00 +0000',
    )
    const own = received('from mx.corp.example ([10.0.0.5]) by store.corp.example with LMTP id 1; Mon, 23 Nov 2026 10:00:03 +0000')
    const refused: readonly (readonly [string, readonly HeaderField[]])[] = [
      ['marks without a trace', marks],
      ['marks on mail from outside', [delivered, foreign, ...marks]],
      ['a stranger who greets with a name of the service', [delivered, disguised, written, ...marks]],
      ['a stranger who wrote the whole path below his own hop', [own, ...path, ...marks]],
      ['a path that was written from outside to a server of the service', [delivered, foreign, ...path, ...marks]],
      ['mail that no mailbox wrote', [delivered, relayed, ...marks]],
      ['another tenant', [...path, ...without('CrossTenant-Id'), mark('CrossTenant-Id', '99999999-1111-4222-8333-abcdefabcdef')]],
      ['two tenants', [...path, ...marks, mark('CrossTenant-Id', '99999999-1111-4222-8333-abcdefabcdef')]],
      ['no tenant', [...path, ...without('CrossTenant-Id')]],
      [
        'a tenant that only the sender names',
        [...path, ...marks, header('X-EOPTenantAttributedMessage', '99999999-1111-4222-8333-abcdefabcdef:0')],
      ],
      ['a contrary mark', [...path, ...marks, mark('Organization-AuthAs', 'Anonymous')]],
      [
        'a contrary mark of the border between tenants',
        [...path, ...without('CrossTenant-AuthAs'), mark('CrossTenant-AuthAs', 'Anonymous')],
      ],
      ['a mark with something behind it', [...path, ...without('Organization-AuthAs'), mark('Organization-AuthAs', 'Internal74')]],
      [
        'no server that vouches',
        [...path, ...without('Organization-AuthSource').filter(({ name }) => !name.endsWith('CrossTenant-AuthSource'))],
      ],
      [
        'a foreign server that vouches',
        [...path, ...without('Organization-AuthSource'), mark('Organization-AuthSource', 'mail.evil.example')],
      ],
      [
        'a name that only ends like the service',
        [
          ...path.slice(0, 2),
          received(
            'from a.evilprod.outlook.com.evil.example by a.evilprod.outlook.com.evil.example with mapi id 1; Mon, 23 Nov 2026 10:00:00 +0000',
          ),
          ...marks,
        ],
      ],
    ]
    for (const [what, fields] of refused) {
      it(`is not proven by ${what}`, () => {
        const { reporter, reason } = proofOf(fields)
        expect(reporter?.proof).to.equal(null)
        expect(reason.length).to.be.greaterThan(20)
      })
    }
    it('is not proven while no tenant is configured, and the reason says so', () => {
      const { reporter, reason } = proofOf([...path, ...marks], trusting({ trustedHosts: ['.prod.outlook.com'] }))
      expect(reporter?.proof).to.equal(null)
      expect(reason).to.match(/exchangeTenants is empty/)
    })
    it('is not proven where a trusted server saw DMARC fail', () => {
      const each = trusting({ exchangeTenants: [tenant], trustedAuthservIds: ['mx.corp.example'] })
      expect(proofOf([bad, ...path, ...marks], each).reporter?.proof).to.equal(null)
    })
    it('is proven by the mark alone where the source vouches that the mailbox lies in Exchange', () => {
      const graph = trusting({}, { mailboxIsExchange: true })
      expect(proofOf([mark('Organization-AuthAs', 'Internal')], graph).reporter?.proof).to.equal('internal')
      expect(proofOf([mark('Organization-AuthAs', 'Anonymous')], graph).reporter?.proof).to.equal(null)
      const known = trusting({ exchangeTenants: [tenant] }, { mailboxIsExchange: true })
      expect(proofOf([...without('CrossTenant-Id'), mark('CrossTenant-Id', 'x')], known).reporter?.proof).to.equal(null)
    })
    it("is proven by Exchange's own DMARC result beside the hop where the mail came in, and nowhere else", () => {
      const result = ar(
        'spf=pass (sender IP is 198.51.100.7) smtp.mailfrom=corp.example; dkim=pass header.d=corp.example; dmarc=pass action=none header.from=corp.example;compauth=pass reason=100',
      )
      const attributed = header('X-EOPTenantAttributedMessage', `${tenant}:0`)
      expect(proofOf([delivered, result, foreign, attributed]).reporter?.proof).to.equal('authentication-results')
      expect(proofOf([delivered, foreign, result, attributed]).reporter?.proof).to.equal(null)
      expect(proofOf([result, delivered, foreign, attributed]).reporter?.proof).to.equal(null)
    })
  })
})
