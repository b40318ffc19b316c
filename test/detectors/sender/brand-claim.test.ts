import { detector } from '../../../src/detectors/sender/brand-claim.ts'
import { aHeader, aMessage, anImage, anUrl, someHtml, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const named = (name: string, address: string) => ({ from: [{ name, address }] })

describeDetector(detector, {
  fires: {
    'a name on a random address': {
      message: aMessage(named('PayPal Service', 'x@random.example')),
      says: ['Speaks in the name of paypal, but comes from random[.]example, and its links do not bear the name out'],
    },
    'a name with look-alike letters': { message: aMessage(named('РayРal', 'x@random.example')), says: [/^Speaks in the name of paypal/] },
    'a name without any address': { message: aMessage(named('DHL Express', '')), says: [/but names no address of it/] },
    'a name that is an everyday word, with a desk': {
      message: aMessage(named('Apple Support', 'x@random.example')),
      says: [/^Speaks in the name of apple/],
    },
    'a copyright line and the subject': {
      message: aMessage({
        ...named('Notice', 'x@random.example'),
        subject: 'Your Binance withdrawal',
        visibleText: 'Your withdrawal waits.\n© 2026 Binance. All rights reserved.',
      }),
      says: [/^Speaks in the name of binance/],
    },
    'a signature and a logo': {
      message: aMessage({
        ...named('', 'x@random.example'),
        visibleText: 'Your mailbox is full.\nThe Microsoft account team',
        html: someHtml({ images: [anImage({ alt: 'Microsoft' })] }),
      }),
      says: [/^Speaks in the name of microsoft/],
    },
    'a name on free mail of the brand itself': {
      message: aMessage(named('Binance', 'binance.desk@gmail.com')),
      says: [/comes from gmail\[\.\]com/],
    },
    'a name with one real link among many others': {
      message: withObservables(
        { urls: [anUrl('https://www.paypal.com/help'), anUrl('https://a.example/1'), anUrl('https://b.example/2')] },
        named('PayPal', 'x@random.example'),
      ),
      says: [/^Speaks in the name of paypal/],
    },
  },
  silent: {
    'the brand itself': { message: aMessage({ ...named('PayPal', 'service@paypal.com'), subject: 'Receipt by PayPal' }) },
    'a country branch that the list does not know': { message: aMessage(named('DHL Paket', 'noreply@dhl.at')) },
    'a firm whose own name holds an everyday word that is a brand as well': {
      message: aMessage({ ...named('Apple Hill Delivery', 'parcels@applehill.example'), subject: 'Your order is ready' }),
    },
    'a firm whose own name and domain look like a brand, as the detector of such domains tells': {
      message: aMessage({ ...named('B1nance support', 'billing@b1nance.example'), subject: 'Your server' }),
    },
    'a shop that offers ways to pay': {
      message: aMessage({
        ...named('Orchard shop', 'shop@orchard-shop.example'),
        subject: 'Pay with PayPal now',
        visibleText: 'Pay with PayPal or card.',
        html: someHtml({
          images: [anImage({ alt: 'PayPal' })],
          links: [{ href: 'https://orchard-shop.example/', text: 'Pay with PayPal' }],
        }),
      }),
    },
    'an agency whose links lead to the brand': {
      message: withObservables(
        { urls: [anUrl('https://www.binance.com/a'), anUrl('https://www.binance.com/b')] },
        named('Binance', 'news@agency.example'),
      ),
    },
    'a partner who forwards an invoice': {
      message: aMessage({
        ...named('Pat Lane', 'pat@partner.example'),
        subject: 'Fwd: Microsoft invoice',
        visibleText: 'See below.\nMicrosoft Ireland',
      }),
    },
    'a person whose name is a brand': { message: aMessage(named('Jordan Apple', 'jordan@family.example')) },
    'a list that rewrites From': {
      message: aMessage({
        ...named('PayPal developers via dev list', 'dev@lists.example'),
        headers: [aHeader('List-Id', 'dev.lists.example')],
      }),
    },
    'a newsletter that names brands in its text': {
      message: aMessage({
        ...named('Tech weekly', 'news@weekly.example'),
        subject: 'Microsoft and Binance this week',
        visibleText: 'Follow us. Get it on Google Play.\n© 2026 Weekly Press',
      }),
    },
    'an invitation by a service': { message: aMessage(named('Anna (via Microsoft)', 'no-reply@microsoft.com')) },
  },
})
