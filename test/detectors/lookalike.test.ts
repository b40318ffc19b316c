import { expect } from 'chai'
import { mixesAlphabets, skeleton } from '../../src/domain/confusables.ts'
import { deletions, editDistance, isTypicalSlip } from '../../src/detectors/lookalike-edits.ts'
import { lookalikeOf } from '../../src/detectors/lookalike.ts'
import { parseBrands } from '../../src/detectors/parse-lists.ts'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { aContext } from '../helpers/a-message.ts'

const brands = parseBrands(readFileSync(path.resolve(import.meta.dirname, '../../config/lists/brands.txt'), 'utf8'))
const context = aContext({ lists: { ...aContext().lists, brands } })

describe('lookalike domains', () => {
  for (const host of [
    'paypa1.com',
    'paypai.com',
    'rnicrosoft.com',
    'micros0ft.net',
    'xn--pypal-4ve.com',
    'xn--80ak6aa92e.com',
    'gooogle.com',
    'netfilx.com',
    'paypal-login.xyz',
    'secure-chase.com',
    'microsoft-support.example',
    'dhl-tracking.top',
    'paypal.xyz',
    'paypal.com.evil.example',
    'login.paypal.account-check.example',
    'appleid.cf',
    'amaz0n.co',
    'usps-delivery.web.app',
    'wwwpaypal.com',
    'paypalcom.example',
    'secure-login.com.paypal.com.evil.example',
    'paypal-com.evil.example',
    'login-paypal.evil.example',
    'paypal.secure-login.example',
    'bankofamerlca.com',
    'bankofamercia.example',
    'bankofamerikaa.example',
    'deutsche-bank-login.example',
    'commerzbnk.example',
    'sparkassse.example',
    'nteflix.com',
    'instagran.com',
    'dhl-paket.example',
    'konto-sparkasse.example',
    'orange-facture-verification.example',
    'p\u0430ypal.example',
    'xn--80ak6aa92e.example',
  ]) {
    it(`sees through ${host}`, () => {
      expect(lookalikeOf(host, { ...context, lists: { ...context.lists, suspiciousTlds: ['xyz', 'cf'] } })).to.not.equal(null)
    })
  }

  for (const host of [
    'paypal.com',
    'www.paypal.com',
    'email.microsoft.com',
    'amazon.co.jp',
    'amazon.com.mx',
    'apple-pie.example',
    'applebees.com',
    'finance.example',
    'chased.example',
    'black.example',
    'stream.example',
    'hermes-trading.example',
    'microsoft.partner.example',
    'github.corp.example',
    'notion.so',
    'intuition.example',
    'orange.fr',
    'zoom-lens.example',
    'contoso-my.sharepoint.com',
    'dhl-freight-fans.example',
    '203.0.113.9',
    'localhost',
    '',
    'orchard.example',
    'newchase.example',
    'paypal.com.edgekey.net',
    'www-paypal-com.translate.goog',
    'amazon-support.zendesk.com',
    'chasesecurity.example',
    'orange.example',
    'orange-county.example',
    'target-shooting.example',
    'wise-owl.example',
    'delta-support-group.example',
    'max.example',
    'visage.example',
    'correio.example',
    'general.example',
    'alliance.example',
    'kleinanzeige.example',
    'parcel-tracking.example',
    'netflix.example',
    't-co.example',
    'münchen.example',
    'xn--mnchen-3ya.example',
    'кафе.example',
  ]) {
    it(`leaves ${host === '' ? 'an empty host' : host} alone`, () => {
      expect(lookalikeOf(host, context)).to.equal(null)
    })
  }

  describe('of the own organisation', () => {
    const own = {
      ...context,
      organisation: { ...context.organisation, domains: ['orchard-cider.example', 'mail.applewood.example', 'ocx.example'] },
    }
    for (const host of [
      'orchard-cider.test',
      'orchard-clder.example',
      'orchardcider.example',
      'orchard-cider-login.test',
      'aplewood.test',
      'applewo0d.test',
      'login.applewood.example.evil.test',
      'applewood-security.test',
    ]) {
      it(`sees through ${host}`, () => {
        expect(lookalikeOf(host, own)?.kind).to.equal('own')
      })
    }
    for (const host of [
      'orchard-cider.example',
      'www.applewood.example',
      'ocx.test',
      'applewoods-of-kent.test',
      'orchard.test',
      'cider.test',
    ])
      it(`leaves ${host} alone`, () => {
        expect(lookalikeOf(host, own)).to.equal(null)
      })
  })

  it('keeps every brand with its own domains and out of the others', () => {
    const wrong = brands.flatMap(({ domains }) => domains.filter((domain) => lookalikeOf(domain, context) !== null))
    expect(wrong).to.deep.equal([])
    const mistaken = brands.filter(({ name }) => lookalikeOf(`${name}.example`, context) !== null).map(({ name }) => name)
    expect(mistaken).to.deep.equal([])
  })

  it('finds each name that is no everyday word with a letter doubled, left out or swapped', () => {
    const names = brands.filter(({ name, ordinary }) => ordinary !== true && /^[a-z]{6,}$/.test(name)).map(({ name }) => name)
    const missed = names.filter((name) => {
      const doubled = `${name.slice(0, 3)}${name[2] ?? ''}${name.slice(3)}`
      return lookalikeOf(`${doubled}.example`, context) === null
    })
    expect(names.length).to.be.greaterThan(200)
    expect(missed).to.deep.equal([])
  })

  it('takes any host, as long as it may be', () => {
    for (const host of [
      'a'.repeat(300),
      `${'-'.repeat(63)}.example`,
      `${'a.'.repeat(120)}example`,
      `${'paypal-'.repeat(9)}.example`,
      '..',
      'xn--.example',
      '\ud800.example',
    ])
      expect(() => lookalikeOf(host, context)).to.not.throw()
  })

  it('compares names by their look', () => {
    expect(skeleton('раураl')).to.equal(skeleton('paypal'))
    expect(skeleton('pàypäl')).to.equal('paypal')
    expect([mixesAlphabets('p\u0430ypal'), mixesAlphabets('кафе-vip'), mixesAlphabets('東京shop'), mixesAlphabets('россия')]).to.deep.equal(
      [true, false, false, false],
    )
  })

  it('counts slips and knows the typical ones', () => {
    const distances = ['paypal', 'paypla', 'paypa', 'paaypal', 'pavpal', 'paypalxx'].map((word) => editDistance(word, 'paypal', 2))
    expect(distances).to.deep.equal([0, 1, 1, 1, 1, 2])
    expect(editDistance('completely', 'different', 2)).to.equal(3)
    expect(['papyal', 'payypal', 'paypak', 'paytal'].map((word) => isTypicalSlip(word, 'paypal'))).to.deep.equal([true, true, true, false])
    expect(deletions('abc')).to.deep.equal(['abc', 'bc', 'ac', 'ab'])
  })
})
