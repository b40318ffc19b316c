import { expect } from 'chai'
import { parseReceived, withDelays } from '../../src/message/headers/received.ts'

const at = '; Tue, 17 Nov 2026 08:41:11 +0100'

describe('message/headers: Received hops', () => {
  const addresses: readonly (readonly [string, string, string | null])[] = [
    ['Postfix', 'from mail.a.example (rdns.a.example [203.0.113.5]) by mx.corp.example (Postfix) with ESMTPS id 4F', '203.0.113.5'],
    ['Postfix without reverse name', 'from helo.example (unknown [203.0.113.5]) by mx', '203.0.113.5'],
    ['Postfix, an address as the greeting', 'from [198.51.100.6] (unknown [203.0.113.5]) by mx', '203.0.113.5'],
    ['Postfix, IPv6', 'from a.example (a.example [IPv6:2001:db8::25]) by mx', '2001:db8::25'],
    ['Sendmail', 'from helo.example (rdns.example [203.0.113.5] (may be forged)) by mx (8.15.2/8.15.2) with ESMTP', '203.0.113.5'],
    ['Exim', 'from rdns.example ([203.0.113.5] helo=[198.51.100.6]) by mx with esmtps', '203.0.113.5'],
    ['Exim, greeting first', 'from [203.0.113.5] (port=4711 helo=[198.51.100.6]) by mx with smtp', '203.0.113.5'],
    ['Exim with a port', 'from rdns.example ([203.0.113.5]:50211 helo=x.example) by mx', '203.0.113.5'],
    ['qmail', 'from unknown (HELO 198.51.100.6) (203.0.113.5) by mx with SMTP', '203.0.113.5'],
    ['qmail with a login', 'from unknown (HELO x.example) (user@203.0.113.5) by mx', '203.0.113.5'],
    ['Yahoo', 'from 203.0.113.5 (EHLO x.example) by mta1 with SMTP', '203.0.113.5'],
    ['Exchange', 'from out.a.example (203.0.113.5) by am1.example (10.1.1.1) with Microsoft SMTP Server', '203.0.113.5'],
    [
      'Exchange, IPv6',
      'from A1.example (2603:10a6:20b::1a) by A2.example (2603:10a6:20b::2b) with Microsoft SMTP Server',
      '2603:10a6:20b::1a',
    ],
    ['Gmail', 'from a.example (a.example. [203.0.113.5]) by mx.google.com with ESMTPS id x1', '203.0.113.5'],
    ['a client behind NAT', 'from [192.168.1.9] (dsl.example [203.0.113.5]) by smtp.gmail.com', '203.0.113.5'],
    ['a bare address', 'from 203.0.113.5 by mx', '203.0.113.5'],
    ...['client-203-0-113-5.isp.example', 'client.isp.example', 'sender.example', 'tls-gw.bank.example', 'account.s.example'].map(
      (name) => [`a reverse name like ${name}`, `from [10.0.0.1] (${name} [203.0.113.5]) by mx (Postfix)`, '203.0.113.5'] as const,
    ),
    ['a reverse name that may be forged', 'from [10.0.0.1] (tls.a.example [203.0.113.5] (may be forged)) by mx', '203.0.113.5'],
    ['Sendmail with ident', 'from x (IDENT:client@rdns.example [203.0.113.5]) by mx (8.17.1/8.17.1)', '203.0.113.5'],
    [
      'a submission over TLS',
      'from [10.0.0.1] (a [203.0.113.5]) (using TLSv1.3 with cipher X) (Authenticated sender: a@b.example) by mx',
      '203.0.113.5',
    ],
    ['a greeting and a claim', 'from [10.0.0.1] (Authenticated sender: [198.51.100.6]) by mx', null],
    ['a greeting and a comment', 'from [10.0.0.1] (using TLSv1.3 with cipher X) by mx', null],
    ['a hop that names none', 'from localhost by mx', null],
    ['no from at all', 'by mx.corp.example (10.0.0.1) with LMTP', null],
  ]
  for (const [name, text, ip] of addresses) {
    it(`takes the address that the server saw: ${name}`, () => {
      expect(parseReceived(`${text}${at}`).ip).to.equal(ip)
    })
  }

  const forged: readonly (readonly [string, string])[] = [
    ['in brackets in the greeting', 'from foo([198.51.100.6]) (unknown [203.0.113.5]) by mx'],
    ['as the name in a certificate', 'from x (y [203.0.113.5]) (Client CN "[198.51.100.6]", Issuer "[198.51.100.6]" (verified OK)) by mx'],
    ['in a comment of its greeting', 'from x (dana [10.0.0.1]) (Authenticated sender: dana) (rdns [203.0.113.5]) by mx'],
    ['as a greeting in a comment', 'from unknown (203.0.113.5) (HELO [127.0.0.1]) by mx'],
    ['as a greeting before a bracketed one', 'from unknown (HELO [127.0.0.1]) ([203.0.113.5]) by mx'],
    ['as a login under a reverse name', 'from x (sender.y.example [203.0.113.5]) (Authenticated sender: [198.51.100.6]) by mx'],
    ['as a login', 'from x (y [203.0.113.5]) (Authenticated sender: [198.51.100.6]) by mx'],
    ['as ident', 'from x ([203.0.113.5] ident=[198.51.100.6]) by mx'],
    ['as ident in front', 'from x (ident=[198.51.100.6] [203.0.113.5]) by mx'],
    ['as a spaced greeting in front', 'from x (HELO [198.51.100.6] [203.0.113.5]) by mx'],
    ['as a reverse name', 'from x (198.51.100.6 [203.0.113.5]) by mx'],
  ]
  for (const [name, text] of forged) {
    it(`does not take an address that the client claims ${name}`, () => {
      expect(parseReceived(`${text}${at}`).ip).to.equal('203.0.113.5')
    })
  }

  it('reads a greeting that is a keyword, without losing the server that wrote the hop', () => {
    for (const word of ['with', 'for', 'id', 'tls', 'via']) {
      const hop = parseReceived(`from ${word} (y [203.0.113.5]) by mx.corp.example with ESMTP id 1${at}`)
      expect(hop).to.include({ from: word, by: 'mx.corp.example', ip: '203.0.113.5', with: 'ESMTP' })
    }
  })

  const ciphers: readonly (readonly [string, string, string | null])[] = [
    [
      'Postfix',
      'from a (a [203.0.113.5]) (using TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits) key-exchange X25519) (No client certificate requested) by mx with ESMTPS id 1',
      'TLSv1.3 TLS_AES_256_GCM_SHA384',
    ],
    [
      'Exchange',
      'from a (1.1.1.1) by b (2.2.2.2) with Microsoft SMTP Server (version=TLS1_2, cipher=TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384) id 15.20',
      'TLSv1.2 TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
    ],
    [
      'Gmail',
      'from a (a. [203.0.113.5]) by mx with ESMTPS id x (version=TLS1_3 cipher=TLS_AES_128_GCM_SHA256 bits=128/128)',
      'TLSv1.3 TLS_AES_128_GCM_SHA256',
    ],
    [
      'Exim',
      'from a ([203.0.113.5]) by mx with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.97) id 1',
      'TLSv1.3 TLS_AES_256_GCM_SHA384',
    ],
    [
      'older Exim',
      'from a ([203.0.113.5]) by mx with esmtps (TLSv1.2:ECDHE-RSA-AES256-GCM-SHA384:256) id 1',
      'TLSv1.2 ECDHE-RSA-AES256-GCM-SHA384',
    ],
    ['Sendmail', 'from a (a [203.0.113.5]) by mx (version=TLSv1.2 cipher=DHE-RSA-AES256 bits=256 verify=NO)', 'TLSv1.2 DHE-RSA-AES256'],
    ['a hop in clear', 'from a (a [203.0.113.5]) by mx (Postfix) with ESMTP id 1', null],
    ['a client that only says so', 'from a (HELO TLSv1.3) (203.0.113.5) by mx with SMTP', null],
  ]
  for (const [name, text, tls] of ciphers) {
    it(`reads TLS as ${name} writes it`, () => {
      expect(parseReceived(`${text}${at}`).tls).to.equal(tls)
    })
  }

  it('keeps the protocol free of what belongs to TLS', () => {
    expect(parseReceived(`from a by mx with esmtps (TLS1.3) tls TLS_AES_256_GCM_SHA384 (Exim 4.97) id 1${at}`).with).to.equal('esmtps')
  })

  it('counts the delay from the hop before, over time zones, and leaves unknown ones open', () => {
    const hops = withDelays(
      [
        'by c; Tue, 17 Nov 2026 08:41:20 +0100',
        'by b; Tue, 17 Nov 2026 07:41:10 +0000',
        'by a; sometime',
        'by z; Tue, 17 Nov 2026 09:00:00 +0000',
      ].map((raw) => parseReceived(raw)),
    )
    expect(hops.map(({ delaySeconds }) => delaySeconds)).to.deep.equal([10, null, null, null])
    const wrong = withDelays(
      ['by b; Tue, 17 Nov 2026 08:00:00 +0000', 'by a; Tue, 17 Nov 2026 08:00:30 +0000'].map((raw) => parseReceived(raw)),
    )
    expect(wrong[0]?.delaySeconds).to.equal(-30)
  })

  it('reads hostile fields quickly', () => {
    const started = performance.now()
    for (const piece of ['(', ')', 'from ', 'from from(', '[', '[203.0.113.5', 'helo=', 'TLSv1.3 ', 'cipher=', ' ', ';', 'by (', '\u0000'])
      expect(parseReceived(piece.repeat(50_000)).trusted).to.equal(false)
    expect(performance.now() - started).to.be.below(5_000)
  })
})
