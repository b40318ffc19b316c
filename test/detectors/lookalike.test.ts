import { expect } from 'chai'
import { skeleton } from '../../src/detectors/confusables.ts'
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
  ]) {
    it(`leaves ${host === '' ? 'an empty host' : host} alone`, () => {
      expect(lookalikeOf(host, context)).to.equal(null)
    })
  }

  it('compares names by their look', () => {
    expect(skeleton('раураl')).to.equal(skeleton('paypal'))
  })
})
