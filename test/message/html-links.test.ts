import { expect } from 'chai'
import type { Message } from '../../src/domain/message.ts'
import { html as bare } from './helpers.ts'

const base64 = (text: string): string => Buffer.from(text).toString('base64')
/** With a word to read: a mail that shows nothing is searched as raw text too. */
const html = (body: string): Promise<Message> => bare(`<p>seen</p>${body}`)
/** Every URL with its places. */
const places = (message: Message): Readonly<Record<string, string>> =>
  Object.fromEntries(message.observables.urls.map(({ url, foundIn }) => [url, foundIn.join()]))

describe('message/html links', () => {
  const links: readonly (readonly [string, string, string, string])[] = [
    ['a link', '<a href="https://a.test/x">x</a>', 'https://a.test/x', 'html-href'],
    ['a source', '<img src="https://a.test/x">', 'https://a.test/x', 'html-src'],
    ['a source set', '<img srcset="https://a.test/1 1x, https://a.test/x 2x">', 'https://a.test/x', 'html-src'],
    ['a form', '<form action="https://a.test/x"></form>', 'https://a.test/x', 'html-action'],
    ['a button of a form', '<form><button formaction="https://a.test/x">x</button></form>', 'https://a.test/x', 'html-action'],
    ['a background', '<table background="https://a.test/x"><tr><td>x</table>', 'https://a.test/x', 'html-src'],
    ['a ping', '<a href="#" ping="https://a.test/x https://a.test/y">x</a>', 'https://a.test/x', 'html-ping'],
    ['a quotation', '<blockquote cite="https://a.test/x">x</blockquote>', 'https://a.test/x', 'html-cite'],
    ['a long description', '<img longdesc="https://a.test/x">', 'https://a.test/x', 'html-cite'],
    ['an object', '<object data="https://a.test/x"></object>', 'https://a.test/x', 'html-src'],
    ['a frame', '<iframe src="https://a.test/x"></iframe>', 'https://a.test/x', 'html-src'],
    [
      'a document in a frame',
      '<iframe srcdoc="&lt;a href=&quot;https://a.test/x&quot;>x&lt;/a>"></iframe>',
      'https://a.test/x',
      'html-srcdoc',
    ],
    ['content for those without scripts', '<noscript><a href="https://a.test/x">x</a></noscript>', 'https://a.test/x', 'html-href'],
    ['a refresh', '<meta http-equiv="Refresh" content="0;URL=\'https://a.test/x\'">', 'https://a.test/x', 'html-refresh'],
    ['a refresh without its name', '<meta http-equiv="refresh" content="0; https://a.test/x">', 'https://a.test/x', 'html-refresh'],
    ['a style attribute', '<p style="background:url( \'https://a.test/x\' )">x</p>', 'https://a.test/x', 'html-style'],
    ['a style element', '<style>.a{background:url(https://a.test/x)}</style>', 'https://a.test/x', 'html-style'],
    ['an import', '<style>@import "https://a.test/x";</style>', 'https://a.test/x', 'html-style'],
    ['an image set', '<style>.a{background:image-set("https://a.test/x" 1x type("image/png"))}</style>', 'https://a.test/x', 'html-style'],
    ['CSS escapes', '<style>.a{background:\\75rl(https://a.test/\\78 )}</style>', 'https://a.test/x', 'html-style'],
    ['an SVG link', '<svg><a xlink:href="https://a.test/x"><text>x</text></a></svg>', 'https://a.test/x', 'html-href'],
    ['an SVG image', '<svg><image href="https://a.test/x"/></svg>', 'https://a.test/x', 'html-href'],
    ['an SVG use', '<svg><use xlink:href="https://a.test/x"/></svg>', 'https://a.test/x', 'html-href'],
    [
      'an animated link',
      '<svg><a><animate attributeName="href" values="https://a.test/y;https://a.test/x"/></a></svg>',
      'https://a.test/x',
      'html-href',
    ],
    ['a link that is set', '<svg><a><set attributeName="xlink:href" to="https://a.test/x"/></a></svg>', 'https://a.test/x', 'html-href'],
    [
      'a conditional comment',
      '<!--[if mso]><a href="https://a.test/x?a=1&amp;b=2">x</a><![endif]-->',
      'https://a.test/x?a=1&b=2',
      'html-comment',
    ],
    [
      'a VML shape',
      '<!--[if mso]><v:roundrect xmlns:v="urn:schemas-microsoft-com:vml" href="https://a.test/x" style="v"><![endif]-->',
      'https://a.test/x',
      'html-comment',
    ],
    [
      'a data URI of HTML',
      `<a href="data:text/html;base64,${base64('<a href="https://a.test/x">x</a>')}">x</a>`,
      'https://a.test/x',
      'html-data-uri',
    ],
    [
      'a data URI of an SVG',
      '<img src="data:image/svg+xml,%3Csvg%3E%3Ca href=%22https://a.test/x%22%3E%3C/a%3E%3C/svg%3E">',
      'https://a.test/x',
      'html-data-uri',
    ],
    [
      'a script in a data URI',
      `<a href="data:text/html,<script>location='https://a.test/x'</script>">x</a>`,
      'https://a.test/x',
      'html-data-uri',
    ],
    ['a script', '<script>window.location = "https://a.test/x"</script>', 'https://a.test/x', 'html-script'],
    ['an event', `<p onclick="location.href='https://a.test/x'">x</p>`, 'https://a.test/x', 'html-script'],
    ['a javascript URL', `<a href="javascript:location='https://a.test/x'">x</a>`, 'https://a.test/x', 'html-script'],
    [
      'a javascript URL with a tab in its name',
      `<a href="java&#9;script:location='https://a.test/x'">x</a>`,
      'https://a.test/x',
      'html-script',
    ],
    ['a javascript URL behind a control', `<a href="&#1;javascript:location='https://a.test/x'">x</a>`, 'https://a.test/x', 'html-script'],
    [
      'a javascript URL in percent signs',
      '<a href="javascript:location=%22https%3A%2F%2Fa.test%2Fx%22">x</a>',
      'https://a.test/x',
      'html-script',
    ],
    ['a sum of strings', `<script>var u = 'ht' + "tps://a" + '.test/x'</script>`, 'https://a.test/x', 'html-script'],
    ['escapes of strings', `<script>u='\\x68\\u0074tp\\u{73}://a.test/x'</script>`, 'https://a.test/x', 'html-script'],
    ['base64 in a script', `<script>location = atob("${base64('https://a.test/x')}")</script>`, 'https://a.test/x', 'html-script'],
    ['percent signs in a script', '<script>location = unescape("%68ttps://a.test/%78")</script>', 'https://a.test/x', 'html-script'],
    ['line breaks in the scheme', '<a href="ht&#10;tps://a.test/&#9;x">x</a>', 'https://a.test/x', 'html-href'],
    ['a control before the scheme', '<a href="&#2; https://a.test/x">x</a>', 'https://a.test/x', 'html-href'],
    ['backslashes for slashes', '<a href="\\\\a.test/x">x</a>', 'https://a.test/x', 'html-href'],
  ]
  for (const [what, body, url, place] of links) {
    it(`finds ${what}`, async () => {
      expect(places(await html(body))).to.have.property(url, place)
    })
  }

  it('resolves relative links against the first base, which is kept as a reference', async () => {
    const found = places(
      await html(
        '<base href="https://a.test/dir/"><base href="https://b.test/"><a href="x?y">1</a><a href="/z">2</a><a href="#here">3</a>',
      ),
    )
    expect(found).to.deep.equal({
      'https://a.test/dir/': 'html-base',
      'https://b.test/': 'html-base',
      'https://a.test/dir/x?y': 'html-href',
      'https://a.test/z': 'html-href',
    })
  })

  it('leaves relative links alone where there is no base', async () => {
    expect(places(await html('<a href="x/y">1</a><img src="cid:1@a.test">'))).to.deep.equal({})
  })

  it('gives each link once, with every place it was found in', async () => {
    const found = await html(
      '<a href="https://a.test/">x</a><img src="https://a.test/"><!--[if mso]><a href="https://a.test/"><![endif]-->',
    )
    expect(places(found)).to.deep.equal({ 'https://a.test/': 'html-href,html-src,html-comment' })
  })

  it('follows data URIs one level deep and no deeper', async () => {
    const inner = `data:text/html;base64,${base64('<a href="https://deep.test/">x</a>')}`
    const found = places(
      await html(`<a href="data:text/html;base64,${base64(`<a href="${inner}">x</a><a href="https://a.test/">x</a>`)}">x</a>`),
    )
    expect(found).to.deep.equal({ 'https://a.test/': 'html-data-uri' })
  })

  const innocent: readonly (readonly [string, string])[] = [
    ['a comment that no program shows', '<!-- old footer: <a href="https://a.test/">x</a> -->'],
    ['name spaces', '<html xmlns="http://www.w3.org/1999/xhtml" xmlns:o="urn:schemas-microsoft-com:office:office"><p>x</p></html>'],
    ['settings of Outlook', '<!--[if gte mso 9]><xml><o:OfficeDocumentSettings><o:PixelsPerInch>96</o:PixelsPerInch></xml><![endif]-->'],
    ['a picture of its own', '<img src="data:image/png;base64,iVBORw0KGgo=">'],
    ['an attribute that only tells of a link', '<p data-href="https://a.test/">x</p>'],
    ['a link that does nothing', '<a href="javascript:void(0)">x</a>'],
  ]
  for (const [what, body] of innocent) {
    it(`takes no link from ${what}`, async () => {
      expect(places(await html(body))).to.deep.equal({})
    })
  }
})
