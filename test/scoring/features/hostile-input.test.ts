/** Whatever a mail is, each group gives a number for every feature, and soon: a run over squares of these sizes would not end in time. */
import { expect } from 'chai'
import type { Message } from '../../../src/domain/message.ts'
import type { FeatureGroup } from '../../../src/scoring/features/feature.ts'
import { findingGroup } from '../../../src/scoring/features/finding-features.ts'
import { linkGroup } from '../../../src/scoring/features/link-features.ts'
import { featureNames, modelInput } from '../../../src/scoring/features/model-input.ts'
import { readText } from '../../../src/scoring/features/read-text.ts'
import { senderGroup } from '../../../src/scoring/features/sender-features.ts'
import { shapeGroup } from '../../../src/scoring/features/shape-features.ts'
import { conceptGroup } from '../../../src/scoring/features/text-concepts.ts'
import { aFile, aMessage, anImage, anUrl, someHtml, withObservables } from '../../helpers/a-message.ts'
import { inputOf, valueOf } from '../../helpers/model-input-of.ts'

const groups: Readonly<Record<string, FeatureGroup>> = {
  sender: senderGroup,
  links: linkGroup,
  shape: shapeGroup,
  findings: findingGroup,
  concepts: conceptGroup(),
}
const many = <T>(count: number, each: (at: number) => T): readonly T[] => Array.from({ length: count }, (_, at) => each(at))
const nobody = { from: [], sender: [], replyTo: [], to: [], cc: [], returnPath: null, headers: [] } as const
const sender = (name: string, address: string): Partial<Message> => ({ from: [{ name, address }] })

const hostile: Readonly<Record<string, Message>> = {
  'an ordinary mail': aMessage(),
  'an empty mail': aMessage({ ...nobody, subject: null, visibleText: '', date: null, messageId: null, size: 0 }),
  'an empty page': aMessage({ ...nobody, subject: '', visibleText: '', html: someHtml() }),
  '10,000 links and pictures': withObservables(
    {
      urls: many(10_000, (at) => anUrl(`https://h${at}.site${at % 977}.example/p?q=${at}#f`)).concat(
        many(10_000, (at) => anUrl(`https://i${at}.example/p.png`, { foundIn: ['html-img-src'] })),
      ),
    },
    {
      html: someHtml({
        links: many(10_000, (at) => ({ href: `https://h${at}.example/`, text: `HTTPS://H${at}.EXAMPLE` })),
        images: many(10_000, () => anImage({ alt: 'x'.repeat(100) })),
        hidden: many(10_000, () => ({ technique: 'display-none', text: 'y'.repeat(50) })),
      }),
    },
  ),
  'links that are none': withObservables(
    {
      urls: [
        'https://',
        'http://[::1',
        'javascript:alert(1)',
        'data:,x',
        'https://a..b/%zz',
        'https://\uD800/',
        'https://x/#\uDFFF',
        '',
      ].map((url) => anUrl(url)),
    },
    {
      html: someHtml({
        links: [
          { href: '', text: '' },
          { href: '\uD800', text: '\uDC00' },
        ],
      }),
    },
  ),
  'a link of a million characters': withObservables({ urls: [anUrl(`https://a.example/${'a/'.repeat(500_000)}?${'b=1&'.repeat(1_000)}`)] }),
  'no sender': aMessage({ from: [] }),
  'senders without address': aMessage({ ...sender('', ''), replyTo: [{ name: '', address: '' }], sender: [{ name: '', address: '@' }] }),
  'addresses that are none': aMessage({ ...sender('@', '@@@'), returnPath: '', replyTo: [{ name: '', address: 'a@' }] }),
  'a sender of lone surrogates': aMessage(sender('\uD800\uDC00\uDFFF', '\uD800@\uDFFF.\uD800')),
  'a name and address of a million characters': aMessage(sender('N. '.repeat(300_000), `${'a'.repeat(500_000)}@${'b.'.repeat(250_000)}de`)),
  '10,000 senders and recipients': aMessage({
    from: many(10_000, (at) => ({ name: `N${at}`, address: `a${at}@b${at}.example` })),
    to: many(10_000, (at) => ({ name: `Name Number${at}`, address: `r${at}@b.example` })),
  }),
  'a subject of a million characters': aMessage({ subject: 'RE: '.repeat(250_000) }),
  'a subject of a million surrogates': aMessage({ subject: '\uD83D'.repeat(1_000_000), visibleText: '\uDE00\uD83D a'.repeat(300_000) }),
  'a text of digits': aMessage({ visibleText: '0 '.repeat(1_000_000) }),
  'a text of brackets and signs': aMessage({ visibleText: '+(( -./ '.repeat(200_000), subject: '[#*_~'.repeat(1_000) }),
  'a text of almost addresses': aMessage({ visibleText: `${'a.b-c+'.repeat(200_000)}@`, subject: 'a@'.repeat(5_000) }),
  'a text of almost links': aMessage({ visibleText: 'https://'.repeat(200_000) }),
  'a text of line ends': aMessage({ visibleText: '\n'.repeat(1_000_000), plainText: '\n\t'.repeat(500_000), html: someHtml() }),
  'letters that grow when they are folded': aMessage({ visibleText: '\uFDFA'.repeat(500_000), subject: '\uFDFA'.repeat(10_000) }),
  '10,000 files': withObservables({
    files: many(10_000, (at) => aFile({ size: at * 1e9, mediaType: '', detectedType: null, foundIn: ['attachment', 'a.zip!b'] })),
    phones: [],
  }),
  'a file of no size': withObservables({ files: [aFile({ size: 0, mediaType: 'x', detectedType: null, foundIn: [] })] }),
}

describe('features of hostile mail', () => {
  for (const [name, message] of Object.entries(hostile)) {
    it(`are as many as their names, finite or unknown: ${name}`, () => {
      const source = { message, findings: many(10_000, () => ({ detector: 'url/shortener' })) }
      const facts = { ...source, text: readText(message) }
      for (const [of, group] of Object.entries(groups)) {
        const values = group.values(facts)
        expect(values, of).to.have.length(group.features.length)
        const odd = values.flatMap((value, at) => (Number.isFinite(value) || Number.isNaN(value) ? [] : [group.features[at]?.name]))
        expect(odd, of).to.deep.equal([])
      }
      const { features, indices, values } = modelInput(source)
      expect(features).to.have.length(featureNames.length)
      expect(features.some((value) => Math.abs(value) === Infinity)).to.equal(false)
      expect(values).to.have.length(indices.length)
    })
  }
  it('are unknown where the mail has none of what they speak of', async () => {
    const empty = await inputOf('\r\n')
    for (const name of ['sender_name_length', 'links_to_sender', 'link_length_most', 'capitals', 'images', 'file_size'])
      expect(valueOf(empty, name), name).to.be.NaN
    for (const name of ['links', 'words', 'subject_words', 'files', 'text_account', 'found_url_shortener'])
      expect(valueOf(empty, name), name).to.equal(0)
  })
  it('that stand links and sender side by side are unknown without either', () => {
    const relations = ['links_to_sender', 'no_link_to_sender', 'sender_name_in_links']
    const link = { urls: [anUrl('https://elsewhere.example/')] }
    const all = [withObservables(link), withObservables(link, { from: [] }), aMessage()].map((message) => {
      const input = modelInput({ message, findings: [] })
      return relations.map((name) => valueOf(input, name))
    })
    expect(all).to.deep.equal([
      [0, 1, 0],
      [NaN, NaN, NaN],
      [NaN, NaN, NaN],
    ])
  })
  it('are numbers for bytes that are hardly a mail', async () => {
    const rows = '<a href="https://a.example/">b</a><img src="https://c.example/d.png"><b>'
    for (const bytes of [
      '',
      '\0\0\0',
      'From:',
      '\r\n\r\n',
      `Subject: ${'=?utf-8?Q?=ED=A0=80?= '.repeat(2_000)}\r\n\r\n\xED\xA0\x80`,
      `Content-Type: text/html\r\n\r\n${rows.repeat(10_000)}`,
    ]) {
      const { features } = await inputOf(bytes)
      expect(features).to.have.length(featureNames.length)
      expect(features.some((value) => Math.abs(value) === Infinity)).to.equal(false)
    }
  })
})

describe('the shape of a mail', () => {
  it('is told in numbers that can be counted by hand', () => {
    const input = modelInput({
      message: withObservables(
        { urls: [anUrl('https://orchard.example/a/b?c=1'), anUrl('http://login.elsewhere.example/')], files: [aFile()] },
        { subject: 'PAY 12345 now!', visibleText: 'Dear all,\nsend $20 TODAY please!\nWhy not?' },
      ),
      findings: [],
    })
    const expected = {
      links: Math.log1p(2),
      link_organisations: 2,
      links_to_sender: 0.5,
      no_link_to_sender: 0,
      links_unencrypted: 0.5,
      link_path_depth: 2,
      link_parameters: 1,
      subject_words: 4,
      subject_exclamations: 1,
      subject_number: 1,
      subject_money: 0,
      exclamations: 5,
      questions: 5,
      money: 5,
      shouted: 5,
      files: 1,
      file_pdf: 1,
      file_image: 0,
      file_size: Math.log1p(10_000),
      sender_name_length: 9,
      sender_several: 0,
      reply_elsewhere: 0,
      sender_domain_length: 7,
      sender_top_level: 3,
    }
    for (const [name, value] of Object.entries(expected)) expect(valueOf(input, name), name).to.be.closeTo(value, 1e-6)
  })
})
