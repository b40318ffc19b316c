/**
 * What the detectors say, as numbers. Not those that read when, how or to whom a mail was delivered: they tell the collection that
 * a training mail comes from, not what it is.
 */
import { flag, type FeatureGroup } from './feature.ts'

/** Detectors that are features, with the words for both cases. */
const detectors: readonly (readonly [string, string])[] = [
  ['attachment/auto-run-macro', 'A file runs a macro by itself'],
  ['attachment/dangerous-extension', 'A file has a dangerous extension'],
  ['attachment/disguised-name', 'The name of a file is disguised'],
  ['attachment/disguised-type', 'A file is of another type than it says'],
  ['attachment/external-reference', 'A document loads something from outside'],
  ['attachment/html-form', 'An attached page holds a form'],
  ['attachment/html-smuggling', 'An attached page builds a file'],
  ['attachment/invoice-name', 'A file is named like an invoice'],
  ['attachment/macro', 'A document holds macros'],
  ['attachment/password-in-mail', 'The password of a file stands in the mail'],
  ['attachment/password-protected', 'A file is protected by a password'],
  ['attachment/pdf-link-only', 'A PDF is little more than a link'],
  ['attachment/remote-file', 'A file leads to another one outside'],
  ['content/advance-fee', 'The text promises money that a stranger holds'],
  ['content/base64-block', 'The text holds a coded block'],
  ['content/bec-opener', 'The text opens like a fraud in the name of an executive'],
  ['content/callback-number', 'The text tells of a charge and a number to call'],
  ['content/credential-request', 'The text asks to log in or verify'],
  ['content/embedded-form', 'The mail holds a form to fill in'],
  ['content/extortion', 'The text extorts'],
  ['content/fake-alert', 'The text reports trouble with an account'],
  ['content/fake-reply', 'The subject claims a conversation that there is not'],
  ['content/generic-greeting', 'The greeting names nobody'],
  ['content/gift-cards', 'The text asks for gift cards'],
  ['content/grammar-errors', 'The text is written carelessly'],
  ['content/hidden-text', 'The mail hides text'],
  ['content/obfuscated-words', 'Words are disguised'],
  ['content/payment-change', 'The text changes where money goes'],
  ['content/payment-request', 'The text asks for a payment'],
  ['content/prize', 'The text gives a prize'],
  ['content/reply-by-mailto', 'Links answer the sender by mail'],
  ['content/sensitive-info-request', 'The text asks for secrets'],
  ['content/sharing-lure', 'The text shares a document by a link'],
  ['content/suspicious-keywords', 'The text uses phrases of lures'],
  ['content/text-qr', 'A QR code is drawn in characters'],
  ['content/threat', 'The text threatens a loss'],
  ['content/urgent-language', 'The text urges'],
  ['sender/address-in-name', 'The name of the sender shows another address'],
  ['sender/brand-claim', 'The mail claims a brand that its sender is not'],
  ['sender/domain-lookalike', 'The sender’s domain looks like a known one'],
  ['sender/free-mail-sender', 'The sender writes from a free mail service'],
  ['sender/homoglyph-name', 'The name of the sender uses letters that look alike'],
  ['subject/fake-alert', 'The subject reports trouble with an account'],
  ['subject/too-good', 'The subject is too good to be true'],
  ['subject/urgency', 'The subject urges'],
  ['url/data-uri', 'A link holds a page in itself'],
  ['url/encoded-host', 'The host of a link is encoded'],
  ['url/free-hosting', 'A link leads to pages that anybody can make'],
  ['url/homograph', 'A host name uses letters that look alike'],
  ['url/ip-literal', 'A link leads to an IP address'],
  ['url/javascript-link', 'A link runs a script'],
  ['url/link-text-mismatch', 'A link shows one address and leads to another organisation'],
  ['url/lookalike-domain', 'A link leads to a domain that looks like a known one'],
  ['url/many-subdomains', 'A host name has many labels'],
  ['url/obfuscated-ip', 'An IP address is disguised'],
  ['url/open-redirect', 'A link passes through an open redirector'],
  ['url/other-organisation-link', 'Links or pictures lead to other organisations'],
  ['url/qr-code', 'A QR code carries a link'],
  ['url/recipient-in-link', 'A link carries the address of the recipient'],
  ['url/shortener', 'A link is shortened'],
  ['url/suspicious-tld', 'A link leads to a top-level domain that is often abused'],
  ['url/userinfo', 'A link carries a user name before its host'],
]

const most = 3

export const findingGroup: FeatureGroup = {
  features: detectors.map(([id, words]) =>
    flag(`found_${id.replaceAll(/[/-]/g, '_')}`, words, `Not so: ${words.charAt(0).toLowerCase()}${words.slice(1)}`),
  ),
  values: ({ findings }) => {
    const counts = new Map<string, number>()
    for (const { detector } of findings) counts.set(detector, (counts.get(detector) ?? 0) + 1)
    return detectors.map(([id]) => Math.min(counts.get(id) ?? 0, most))
  },
}

/** Ids of the detectors that are features; a test holds them against the registry. */
export const featureDetectors: readonly string[] = detectors.map(([id]) => id)
