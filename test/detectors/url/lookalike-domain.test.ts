import { detector } from '../../../src/detectors/url/lookalike-domain.ts'
import { anUrl, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

describeDetector(detector, {
  fires: {
    'a link that joins brand and lure, once for each domain': {
      message: withObservables({ urls: [anUrl('https://paypal-login.xyz/a'), anUrl('https://www.paypal-login.xyz/b')] }),
      says: ['Link to paypal-login[.]xyz, which imitates paypal: it joins the name with a word that invites to log in or pay'],
    },
    "the brand's domain in front of another": {
      message: withObservables({ urls: [anUrl('https://paypal.com.session.example/')] }),
      says: [/in front of somebody else's$/],
    },
    'the own organisation under another ending': {
      message: withObservables({ urls: [anUrl('https://mail.orchard.test/')] }),
      says: [/imitates orchard: it is the name of the organisation under another ending/],
    },
    'the own organisation with a letter doubled': {
      message: withObservables({ urls: [anUrl('https://orchhard.test/')] }),
      says: [/imitates orchard: it is one letter away/],
    },
  },
  silent: {
    "the brand's own hosts": { message: withObservables({ urls: [anUrl('https://www.paypal.com/'), anUrl('https://paypal.de/')] }) },
    'a domain that is the sender’s and reported there': {
      message: withObservables({ urls: [anUrl('https://paypa1.com/x')] }, { from: [{ name: '', address: 'a@paypa1.com' }] }),
    },
    'a filter that names the brand in its path': {
      message: withObservables({ urls: [anUrl('https://track.newsletter.example/click?u=paypal.com')] }),
    },
    "a partner's host that names the brand": { message: withObservables({ urls: [anUrl('https://microsoft.partner.example/')] }) },
    'a lookalike known from List-Unsubscribe alone': {
      message: withObservables({ urls: [anUrl('https://paypa1.com/u', { foundIn: ['list-unsubscribe'] })] }),
    },
    'a customer of a help desk': { message: withObservables({ urls: [anUrl('https://paypal-support.zendesk.com/')] }) },
  },
})
