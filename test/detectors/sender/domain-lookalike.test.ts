import { detector } from '../../../src/detectors/sender/domain-lookalike.ts'
import { anUrl, withObservables, aMessage } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a From with a digit': {
      message: aMessage({ from: [{ name: '', address: 'service@paypa1.com' }] }),
      says: ['paypa1[.]com imitates paypal: it is spelled with characters that look alike'],
    },
    'a Reply-To one letter off': {
      message: aMessage({ replyTo: [{ name: '', address: 'x@micrsoft.example' }] }),
      says: [/imitates microsoft: it is one letter away/],
    },
    "the brand's domain in front of another": {
      message: aMessage({ from: [{ name: '', address: 'service@paypal.com.session.example' }] }),
      says: [/in front of somebody else's$/],
    },
    'the own organisation with two letters swapped': {
      message: aMessage({ from: [{ name: '', address: 'boss@orcahrd.example' }] }),
      says: [/imitates orchard: it is one letter away/],
    },
  },
  silent: {
    "the brand's own hosts": {
      message: withObservables(
        { urls: [anUrl('https://www.paypal.com/'), anUrl('https://paypal.de/')] },
        { from: [{ name: '', address: 'service@paypal.com' }] },
      ),
    },
    'an everyday word one letter from a brand': { message: aMessage({ from: [{ name: '', address: 'a@finance.example' }] }) },
    'a fruit farm': { message: aMessage({ from: [{ name: '', address: 'a@apple-orchard.example' }] }) },
    "a partner's host that names the brand": { message: aMessage({ from: [{ name: '', address: 'a@microsoft.partner.example' }] }) },
    'a lookalike among the links, which url/lookalike-domain reports': {
      message: withObservables({ urls: [anUrl('https://paypa1.com/')] }),
    },
  },
})
