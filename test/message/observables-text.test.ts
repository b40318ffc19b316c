import { expect } from 'chai'
import type { Message } from '../../src/domain/message.ts'
import { refang } from '../../src/message/observables/refang.ts'
import { scanText } from '../../src/message/observables/text-links.ts'
import { html, mail, message } from './helpers.ts'

const urlsOf = (text: string): readonly string[] => scanText(text, 100).urls
const found = async (headers: readonly string[], body = ''): Promise<Message> => message(mail(headers, body))
const places = ({ observables }: Message): Readonly<Record<string, string>> =>
  Object.fromEntries(observables.urls.map(({ url, foundIn }) => [url, foundIn.join()]))

describe('message/observables text', () => {
  const defanged: readonly (readonly [string, string])[] = [
    ['hxxp://evil.test/a', 'http://evil.test/a'],
    ['hXXps://evil.test/a', 'https://evil.test/a'],
    ['h**ps://evil.test/a', 'https://evil.test/a'],
    ['hxxps[:]//evil[.]test/a', 'https://evil.test/a'],
    ['hxxps[://]evil[.]test/a', 'https://evil.test/a'],
    ['http://evil(.)test/a', 'http://evil.test/a'],
    ['http://evil{.}test/a', 'http://evil.test/a'],
    ['http://evil[dot]test/a', 'http://evil.test/a'],
    ['http://evil (dot) test/a', 'http://evil.test/a'],
    ['http://login . evil . test/a', 'http://login.evil.test/a'],
    ['http://evil\u3002test/a', 'http://evil.test/a'],
    ['http://ev\u00adil.te\u200bst/a', 'http://evil.test/a'],
    ['<https://evil.test/one\n/two>', 'https://evil.test/one/two'],
  ]
  for (const [text, url] of defanged) {
    it(`reads ${JSON.stringify(text)} as ${url}`, () => {
      expect(urlsOf(`see ${text} now`)).to.deep.equal([url])
    })
  }

  const bare: readonly (readonly [string, string])[] = [
    ['münchen-bank.example', 'http://münchen-bank.example'],
    ['кириллица.рф', 'http://кириллица.рф'],
    ['例え.jp/x', 'http://例え.jp/x'],
    ['shop.xn--p1ai', 'http://shop.xn--p1ai'],
    ['www.shop.co.uk/a?b=1', 'http://www.shop.co.uk/a?b=1'],
    ['www.subject.com', 'http://www.subject.com'],
    ['a.subject.shop.co.uk/x', 'http://a.subject.shop.co.uk/x'],
    ['(shop.com)', 'http://shop.com'],
    ['„shop.com“,', 'http://shop.com'],
    ['shop.com.', 'http://shop.com'],
    ['[https://shop.com/a_(b)]', 'https://shop.com/a_(b)'],
    ['<https://shop.com/a>', 'https://shop.com/a'],
    ['"https://shop.com/a".', 'https://shop.com/a'],
    ['https://shop.com/a!!', 'https://shop.com/a'],
  ]
  for (const [text, url] of bare) {
    it(`finds ${url} in ${text}`, () => {
      expect(urlsOf(`see ${text} now`)).to.deep.equal([url])
    })
  }

  const innocent = [
    'We met at noon.Then we left',
    'Open invoice.zip and README.md',
    'version 1.2.3, 14.30 h, e.g. this one, i.e. that',
    'Dr. Smith, No. 5, approx. 3.5 kg',
    'the file report.pdf and image.png',
    'item(.)5 and [at] noon',
  ]
  for (const text of innocent) {
    it(`takes nothing in ${JSON.stringify(text)} for a link`, () => {
      expect(urlsOf(text)).to.deep.equal([])
    })
  }

  it('leaves the end of a sentence behind a link alone', () => {
    expect(refang('see https://shop.com . then go')).to.equal('see https://shop.com . then go')
  })

  it('reads the plain part and the visible text of the HTML', async () => {
    const body = [
      '--b',
      'Content-Type: text/plain',
      '',
      'plain https://plain.test/',
      '--b',
      'Content-Type: text/html',
      '',
      '<p>shown https://shown.test/</p><p style="display:none">https://unseen.test/</p>',
      '--b--',
    ].join('\r\n')
    expect(places(await found(['From: a@x.test', 'Content-Type: multipart/alternative; boundary=b'], body))).to.deep.equal({
      'https://plain.test/': 'text',
      'https://shown.test/': 'text',
    })
  })

  it('finds a link that invisible characters break up in the HTML', async () => {
    expect(places(await html('<p>go to https://ev&shy;il.te&#8203;st/a now</p>'))).to.deep.equal({ 'https://evil.test/a': 'text' })
  })

  it('reads links of the subject and of display names, and takes a bare domain there for a name', async () => {
    expect(
      places(await found(['From: "Prize https://name.test/x" <a@x.test>', 'Subject: Claim at www.subject.example/y today'], 'Hello')),
    ).to.deep.equal({ 'http://www.subject.example/y': 'subject', 'https://name.test/x': 'display-name' })
    expect(places(await found(['From: "Booking.com" <a@x.test>', 'Subject: Your trip with Booking.com'], 'Hello'))).to.deep.equal({})
  })

  it('takes contact links of plain text as such', async () => {
    const { observables } = await found(['From: a@x.test'], 'write mailto:desk@evil.test?subject=Hi or tel:+441632960961.')
    expect(observables.mailtos.map(({ to, subject }) => [to.join(), subject])).to.deep.equal([['desk@evil.test', 'Hi']])
    expect(observables.phones.map(({ number, foundIn }) => [number, foundIn.join()])).to.deep.include(['+441632960961', 'tel,text'])
  })
})
