import { expect } from 'chai'
import { parseAddresses } from '../../src/message/headers/addresses.ts'
import { parseDate } from '../../src/message/headers/dates.ts'
import { parseReceived } from '../../src/message/headers/received.ts'
import { decodeWords } from '../../src/message/mime/encoded-word.ts'
import { mail, message } from './helpers.ts'

describe('message/headers', () => {
  it('keeps repeated fields in order, and every Received hop, top first', async () => {
    const found = await message(
      mail([
        'Received: from a.example (a.example [203.0.113.5]) by b.example with ESMTPS id 1; Thu, 3 Nov 2022 02:44:29 +0900',
        'Received: from c.example (198.51.100.7) by a.example; Thu, 3 Nov 2022 02:44:27 +0000',
        'Authentication-Results: one',
        'Authentication-Results: two',
        'From: x@y.test',
      ]),
    )
    expect(found.received.map((hop) => hop.ip)).to.deep.equal(['203.0.113.5', '198.51.100.7'])
    expect(found.received[0]).to.deep.equal({
      from: 'a.example',
      by: 'b.example',
      ip: '203.0.113.5',
      with: 'ESMTPS',
      tls: null,
      date: '2022-11-03T02:44:29+09:00',
      delaySeconds: -32_398,
      trusted: false,
    })
    expect(found.headers.filter((field) => field.name === 'Authentication-Results').map((field) => field.value)).to.deep.equal([
      'one',
      'two',
    ])
  })

  it('reads header names in any case', async () => {
    expect((await message(mail(['FROM: a@x.test', 'message-ID: <1@x.test>', 'rEturn-path: <>']))).messageId).to.equal('<1@x.test>')
    expect((await message(mail(['Return-Path: <>']))).returnPath).to.equal('')
    expect((await message(mail(['Subject: s']))).returnPath).to.equal(null)
  })

  it('lists all senders of repeated and multiple From fields', async () => {
    const found = await message(mail(['From: a@one.test', 'From: "B, b" <b@TWO.test>, c@three.test']))
    expect(found.from).to.deep.equal([
      { name: '', address: 'a@one.test' },
      { name: 'B, b', address: 'b@two.test' },
      { name: '', address: 'c@three.test' },
    ])
  })

  it('reads groups, comments, encoded words and A-labels, and never throws on malformed lists', () => {
    expect(parseAddresses('Team: a@x.test, b@x.test;', 10).map((each) => each.address)).to.deep.equal(['a@x.test', 'b@x.test'])
    expect(parseAddresses('a@x.test (Real Name)', 10)).to.deep.equal([{ name: 'Real Name', address: 'a@x.test' }])
    expect(parseAddresses('=?utf-8?Q?J=C3=BCrg?= <j@xn--bcher-kva.Test>', 10)).to.deep.equal([
      { name: 'Jürg', address: 'j@xn--bcher-kva.test' },
    ])
    expect(parseAddresses('a@bücher.test', 10)[0]?.address).to.equal('a@xn--bcher-kva.test')
    expect(parseAddresses('"support@paypal.com" <x@evil.test>', 10)).to.deep.equal([{ name: 'support@paypal.com', address: 'x@evil.test' }])
    for (const bad of [
      '',
      '<',
      '<<>>',
      '"',
      '((((',
      ',,,;',
      'x'.repeat(100_000),
      '('.repeat(100_000),
      '"'.repeat(99_999),
      '<a@b'.repeat(1_000),
    ])
      expect(parseAddresses(bad, 100)).to.be.an('array')
  })

  it('keeps the zone of a date and refuses what is no date', () => {
    expect(parseDate('Thu, 3 Nov 2022 02:44:27 -0700 (PDT)')).to.equal('2022-11-03T02:44:27-07:00')
    expect(parseDate('3 Nov 22 02:44 EST')).to.equal('2022-11-03T02:44:00-05:00')
    for (const bad of ['', 'yesterday', '31 Feb 2022 10:00:00 +0000', '3 Nov 2022 25:00:00 +0000', '3 Nov 2022 10:00 +9999'])
      expect(parseDate(bad), bad).to.equal(null)
  })

  it('reads a bare Received field and an IPv6 literal', () => {
    const unknown = { from: null, by: null, ip: null, with: null, tls: null, date: null, delaySeconds: null }
    expect(parseReceived('nonsense')).to.deep.equal({ ...unknown, trusted: false })
    expect(parseReceived('from x ([IPv6:2001:db8::1]) by y; bad').ip).to.equal('2001:db8::1')
  })

  it('decodes encoded words without letting line breaks or UTF-7 in', () => {
    expect(decodeWords('=?utf-8?B?w4Q=?= =?utf-8?Q?=0D=0Abcc:_x?= end')).to.equal('Ä bcc: x end')
    expect(decodeWords('=?utf-7?Q?+ADw-script?=')).to.equal('=?utf-7?Q?+ADw-script?=')
    expect(decodeWords('=?bogus-charset?Q?abc?= =?broken')).to.equal('abc =?broken')
  })
})
