import { detector } from '../../../src/detectors/url/link-text-mismatch.ts'
import { aMessage, anUrl, someHtml, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const wrapped = (url: string): string => `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}`

describeDetector(detector, {
  fires: {
    'a bank in the text and a stranger behind it': {
      message: aMessage({ html: someHtml({ links: [{ href: 'http://evil.example/x', text: 'https://www.paypal.com/signin' }] }) }),
      says: ['A link reads paypal[.]com and leads to evil[.]example'],
    },
    'a bare domain in the text': {
      message: aMessage({ html: someHtml({ links: [{ href: 'http://203.0.113.9/', text: 'paypal.com' }] }) }),
      says: [/reads paypal\[\.\]com and leads to 203/],
    },
    "a brand's name over a link to the sender's own site": {
      message: aMessage({
        html: someHtml({ links: [{ href: 'https://track.cider-press.example/42', text: 'www.paypal.com' }] }),
        from: [{ name: '', address: 'a@cider-press.example' }],
      }),
      says: [/reads paypal/],
    },
    "the own organisation's name over a click tracker": {
      message: aMessage({ html: someHtml({ links: [{ href: 'https://u42.ct.sendgrid.net/x', text: 'www.orchard.example' }] }) }),
      says: [/reads orchard/],
    },
    'a stranger behind a rewritten link': {
      message: withObservables(
        { urls: [anUrl(wrapped('https://evil.example/'), { traits: ['rewriter'], leadsTo: 'https://evil.example/' })] },
        { html: someHtml({ links: [{ href: wrapped('https://evil.example/'), text: 'www.orchard.example' }] }) },
      ),
      says: ['A link reads orchard[.]example and leads to evil[.]example'],
    },
    "a brand's name in a mail whose links all go through one host": {
      message: aMessage({
        html: someHtml({
          links: [0, 1, 2, 3, 4, 5].map((n) => ({ href: `https://evil.example/${String(n)}`, text: n === 0 ? 'paypal.com' : 'Read on' })),
        }),
        from: [{ name: '', address: 'news@cider-press.example' }],
      }),
      says: [/reads paypal/],
    },
    "the sender's own name over a stranger's single link": {
      message: aMessage({
        html: someHtml({ links: [{ href: 'https://count.example/0', text: 'www.cider-press.example' }] }),
        from: [{ name: '', address: 'news@cider-press.example' }],
      }),
      says: [/reads cider-press/],
    },
  },
  silent: {
    'www in one of the two': {
      message: aMessage({ html: someHtml({ links: [{ href: 'https://orchard.example/a', text: 'www.orchard.example' }] }) }),
    },
    'words as text': { message: aMessage({ html: someHtml({ links: [{ href: 'https://track.example/a', text: 'See our offers' }] }) }) },
    'a file name as text': {
      message: aMessage({ html: someHtml({ links: [{ href: 'https://files.example/a', text: 'minutes.docx' }] }) }),
    },
    'a version number': { message: aMessage({ html: someHtml({ links: [{ href: 'https://files.example/a', text: 'v1.2.3' }] }) }) },
    'two domains of one brand': {
      message: aMessage({ html: someHtml({ links: [{ href: 'https://login.live.com/', text: 'microsoft.com' }] }) }),
    },
    'a mail address as text': { message: aMessage({ html: someHtml({ links: [{ href: 'mailto:a@x.example', text: 'a@paypal.com' }] }) }) },
    'a link that a protection service rewrote': {
      message: withObservables(
        { urls: [anUrl(wrapped('https://www.orchard.example/'), { traits: ['rewriter'], leadsTo: 'https://www.orchard.example/' })] },
        { html: someHtml({ links: [{ href: wrapped('https://www.orchard.example/'), text: 'www.orchard.example' }] }) },
      ),
    },
    "a partner's name over a link to the sender's own site": {
      message: aMessage({
        html: someHtml({ links: [{ href: 'https://track.orchard.example/42', text: 'www.cider-press.example' }] }),
      }),
    },
    "the sender's own name counted by the service that sends for it": {
      message: aMessage({
        html: someHtml({ links: [{ href: 'https://u42.ct.sendgrid.net/ls/click?upn=x', text: 'www.cider-press.example' }] }),
        from: [{ name: '', address: 'news@cider-press.example' }],
      }),
    },
    "the sender's own name in a mail whose links all go through one counting host": {
      message: aMessage({
        html: someHtml({
          links: [
            { href: 'https://count.example/0', text: 'www.cider-press.example' },
            ...[1, 2, 3, 4].map((n) => ({ href: `https://count.example/${String(n)}`, text: 'Read on' })),
          ],
        }),
        from: [{ name: '', address: 'news@cider-press.example' }],
      }),
    },
    "a partner's name in list mail, counted by a known service": {
      message: aMessage({
        html: someHtml({ links: [{ href: 'https://u42.ct.sendgrid.net/x', text: 'www.harvest.example' }] }),
        from: [{ name: '', address: 'news@cider-press.example' }],
        headers: [{ name: 'List-Unsubscribe', value: '<https://cider-press.example/u>', raw: '' }],
      }),
    },
    'a name in letters of its own language and its punycode': {
      message: aMessage({ html: someHtml({ links: [{ href: 'https://xn--pfel-koa.de/a', text: 'äpfel.de' }] }) }),
    },
    'a rewritten link that only the service can read': {
      message: withObservables(
        { urls: [anUrl('https://protect-eu.mimecast.com/s/abc', { traits: ['rewriter'] })] },
        { html: someHtml({ links: [{ href: 'https://protect-eu.mimecast.com/s/abc', text: 'www.orchard.example' }] }) },
      ),
    },
  },
})
