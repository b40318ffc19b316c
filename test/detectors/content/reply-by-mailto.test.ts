import { detector } from '../../../src/detectors/content/reply-by-mailto.ts'
import { aHeader, aMessage, someHtml, withObservables } from '../../helpers/a-message.ts'
import { describeDetector } from '../../helpers/describe-detector.ts'

const linking = (href: string, ...texts: readonly string[]) =>
  aMessage({ html: someHtml({ links: texts.map((text) => ({ href, text })) }) })

describeDetector(detector, {
  fires: {
    'a button that writes a prepared mail to a stranger': {
      message: linking('mailto:desk@stranger.example?subject=Unusual%20activity', 'Report the user'),
      says: ["A link writes a prepared mail to desk[@]stranger[.]example, outside the sender's organisation"],
    },
    'three buttons that write to one free mail address': {
      message: linking('mailto:sign.in.desk@gmail.com?subject=unusual%20sign-in', 'Report The User', 'Unsubscribe', 'here'),
      says: ["3 links write a prepared mail to sign[.]in[.]desk[@]gmail[.]com, outside the sender's organisation"],
    },
    'a button to a free mail address': { message: linking('mailto:desk%40gmail.com', 'Verify'), says: [/desk\[@\]gmail/] },
    'buttons that write to the same stranger as Reply-To': {
      message: aMessage({
        replyTo: [{ name: '', address: 'desk@stranger.example' }],
        html: someHtml({
          links: ['Report', 'Opt out', 'sign-in'].map((text) => ({ href: 'mailto:desk@stranger.example?subject=unusual', text })),
        }),
      }),
      says: [/^3 links write a prepared mail to desk\[@\]stranger/],
    },
    "a link that reads as the reader's address and writes to somebody else": {
      message: linking('mailto:desk@gmail.com?subject=Tell%20the%20team', 'ben@orchard.example'),
      says: [/desk\[@\]gmail/],
    },
    'an address in cc': { message: linking('mailto:?cc=desk@gmail.com&body=Yes%20it%20was%20me', 'Confirmar'), says: [/desk\[@\]gmail/] },
    'a mail known from the observables alone': {
      message: withObservables({
        mailtos: [{ to: ['desk@gmail.com'], cc: [], bcc: [], subject: 'Report', body: 'It was not me', foundIn: ['html-href'] }],
      }),
      says: [/prepared mail to desk\[@\]gmail/],
    },
  },
  silent: {
    'an address that reads as what it is': { message: linking('mailto:pat@partner.example?subject=Hello', 'pat@partner.example') },
    'an address of the sender': { message: linking('mailto:team@orchard.example?subject=Order', 'Write to us', 'Contact') },
    'share by mail': { message: linking('mailto:?subject=Look&body=https://orchard.example', 'Share') },
    'unsubscribe by mail at a sending service': {
      message: linking('mailto:leave-4711@sender.example?subject=unsubscribe', 'Unsubscribe', 'Abmelden'),
    },
    'a header field that takes one off a list by mail to a free mail address': {
      message: withObservables({
        mailtos: [
          { to: ['leave@gmail.com'], cc: [], bcc: [], subject: 'Stop it', body: 'now', foundIn: ['list-unsubscribe'] },
          { to: ['leave@gmail.com'], cc: [], bcc: [], subject: 'Stop it', body: 'now', foundIn: ['header:list-unsubscribe'] },
        ],
      }),
    },
    'a web link': { message: aMessage({ html: someHtml({ links: [{ href: 'https://x.example', text: 'Report' }] }) }) },
    'one contact at a partner': { message: linking('mailto:pat@partner.example', 'Pat') },
    'a brand that lets its customers write to its own address': {
      message: aMessage({
        from: [{ name: 'PayPal', address: 'news@paypal-mailings.example' }],
        html: someHtml({ links: [{ href: 'mailto:service@paypal.com?subject=Report', text: 'Report' }] }),
      }),
    },
    'a list whose archive offers an answer': {
      message: linking('mailto:ben@gmail.com?subject=Re%3A%20%5Bfence%5D%20posts', 'Reply', 'Answer'),
    },
    'a list that shortens the addresses of its members': {
      message: aMessage({
        headers: [aHeader('List-Id', 'fence.example')],
        html: someHtml({ links: ['bb...@gmail.com', 'bb...@gmail.com'].map((text) => ({ href: 'mailto:bb4711@gmail.com', text })) }),
      }),
    },
    'the reader himself': { message: linking('mailto:ben@orchard.example?subject=Note', 'Report', 'Send') },
  },
})
