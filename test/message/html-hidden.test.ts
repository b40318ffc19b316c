import { expect } from 'chai'
import { detector } from '../../src/detectors/content/hidden-text.ts'
import { aContext } from '../helpers/a-message.ts'
import { html } from './helpers.ts'

const secret = 'copper lake window thistle'
const salad = 'copper lake window thistle marble velvet anchor harbour pillow candle garden river '.repeat(9)
const fires = async (body: string): Promise<boolean> => detector.detect(await html(body), aContext()).length > 0

describe('message/html hidden text', () => {
  const styles: readonly (readonly [string, string])[] = [
    ['clipped', 'position:absolute;clip:rect(0 0 0 0)'],
    ['clipped', 'position:absolute; clip: rect(1px, 1px, 1px, 1px)'],
    ['clipped', 'clip-path: inset(100%)'],
    ['clipped', 'transform:scale(0)'],
    ['zero-size', 'max-height:0;overflow:hidden'],
    ['zero-size', 'width:0;overflow:hidden'],
    ['zero-size', 'line-height:0;overflow:hidden'],
    ['zero-size', 'font-size:0.05em'],
    ['transparent', 'color:rgba(0,0,0,0)'],
    ['transparent', 'opacity:0.01'],
    ['off-screen', 'text-indent:-9999px'],
    ['off-screen', 'position:absolute;top:-100em'],
    ['off-screen', 'position:fixed;left:5000px'],
    ['same-colour', 'color:#fff'],
    ['same-colour', 'color:hsl(0, 0%, 100%)'],
    ['same-colour', 'color:#fdfefe'],
    ['same-colour', 'color:WhiteSmoke;background:#f8f8f8'],
    ['same-colour', 'color:rgb(10 20 30);background:#0a141e none'],
    ['display-none', 'DISPLAY : NONE !important'],
  ]
  for (const [technique, style] of styles) {
    it(`takes text under ${style} for hidden`, async () => {
      const found = await html(`<p>seen</p><div style="${style}">${secret}</div>`)
      expect(found.html?.hidden).to.deep.equal([{ technique, text: secret }])
      expect(found.visibleText).to.equal('seen')
    })
  }

  const sheets: readonly (readonly [string, string, string])[] = [
    ['a class', '.x{display:none}', 'class="a x"'],
    ['an id', '#x { visibility : hidden }', 'id="x"'],
    ['a tag', 'span{font-size:0}', ''],
    ['a tag with a class', 'span.x{opacity:0}', 'class=x'],
    ['one selector of a list', 'p.y, .x , td{max-height:0;overflow:hidden}', 'class=x'],
    ['the colour of the page', '.x{color:#ffffff}', 'class=x'],
    ['a rule that is marked important', '.x{display:none!important}', 'class=x style="display:inline"'],
    ['a rule behind a comment and an at-rule', '@charset "utf-8"; /* .x{ } */ @media print{.y{color:red}} .x{display:none}', 'class=x'],
  ]
  for (const [what, css, attributes] of sheets) {
    it(`takes text hidden by ${what} of a style element for hidden`, async () => {
      const found = await html(`<style>${css}</style><p>seen</p><span ${attributes}>${secret}</span>`)
      expect(found.html?.hidden.map(({ text }) => text)).to.deep.equal([secret])
      expect(found.visibleText).to.equal('seen')
    })
  }

  const shown: readonly (readonly [string, string])[] = [
    ['a rule for small screens', '<style>@media only screen and (max-width:600px){.x{display:none!important}}</style><p class=x>words</p>'],
    ['a rule that the element overrides', '<style>.x{display:none}</style><p class=x style="display:block">words</p>'],
    ['a rule for something inside something', '<style>.y .x{display:none}</style><p class=x>words</p>'],
    ['white text on a dark cell', '<table><tr><td bgcolor="#112233"><font color=white>words</font></table>'],
    [
      'white text on a picture',
      '<table><tr><td background="https://a.test/b.png" bgcolor="#ffffff"><p style="color:#fff">words</p></table>',
    ],
    ['white text on a gradient', '<div style="background:linear-gradient(#123,#456)"><p style="color:#fff">words</p></div>'],
    [
      'white text on a ground of a nested rule',
      '<style>table td.b{background:#123}</style><table><tr><td class=b><p style="color:#fff">words</p></td></tr></table>',
    ],
    ['a cell without font size whose text has one', '<div style="font-size:0"><span style="font-size:14px">words</span></div>'],
    ['light grey on white', '<p style="color:#999999;background:#fff">words</p>'],
    ['a page that the sheet hides until a script runs', '<style>body{display:none}</style><body><p>words</p>'],
    ['a box without height that hides nothing', '<div style="max-height:0">words</div>'],
  ]
  for (const [what, body] of shown) {
    it(`shows ${what}`, async () => {
      const found = await html(body)
      expect(found.visibleText).to.contain('words')
      expect(found.html?.hidden).to.deep.equal([])
    })
  }

  const unseen: readonly (readonly [string, string])[] = [
    ['style-block', `<style>${salad}</style>`],
    ['script', `<script>${salad}</script>`],
    ['comment', `<!-- ${salad} -->`],
    ['attribute', `<p title="${salad.repeat(2)}">x</p>`],
    ['attribute', `<p data-words="${salad.repeat(2)}">x</p>`],
  ]
  for (const [technique, body] of unseen) {
    it(`keeps prose that stands in a place without readers: ${technique}`, async () => {
      const found = await html(`<p>seen</p>${body}`)
      expect(found.html?.hidden.map((each) => each.technique)).to.deep.equal([technique])
      expect(found.html?.hidden[0]?.text).to.contain(secret)
    })
  }

  it('keeps words that invisible characters break up, and shows them whole', async () => {
    const found = await html('<p>Your pass&#8203;word and ac&#8205;co&#8288;unt, b&shy;a&shy;n&shy;k</p>')
    expect(found.visibleText).to.equal('Your password and account, bank')
    expect(found.html?.hidden).to.deep.equal([{ technique: 'zero-width', text: 'password account, bank' }])
  })

  it('takes hyphenation, emoji and the spelling of other scripts for what they are', async () => {
    const found = await html(
      '<p>Donau&shy;dampf&shy;schiff \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 shop&#8203;.example</p>',
    )
    expect(found.html?.hidden).to.deep.equal([])
    expect(found.visibleText).to.equal(
      'Donaudampfschiff \u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 shop.example',
    )
  })

  it('takes padding behind a preview text for nothing', async () => {
    const found = await html(`<div>Spring offers${'&nbsp;&zwnj;'.repeat(100)}</div><p>Hello</p>`)
    expect(found.html?.hidden).to.deep.equal([])
  })

  it('reports nine thousand characters of words in a style element', async () => {
    expect(await fires(`<style>${salad.repeat(12)}</style><p>Your parcel waits</p>`)).to.equal(true)
  })

  const loud: readonly (readonly [string, string])[] = [
    ['a salad hidden by a class', `<style>.x{display:none}</style><p>Hello</p><p class=x>${salad}</p>`],
    ['a salad in white', `<p>Hello</p><p style="color:#fefefe">${salad}</p>`],
    ['a salad in a script', `<p>Hello</p><script>${salad}</script>`],
    ['three broken words', '<p>Your pass&#8203;word and ac&#8203;count will ex&#8203;pire</p>'],
  ]
  for (const [what, body] of loud) {
    it(`reports ${what}`, async () => {
      expect(await fires(body)).to.equal(true)
    })
  }

  const css = Array.from(
    { length: 300 },
    (_, index) => `table.t${index} td > a:hover { color: #${100 + index}; padding: ${index}px }`,
  ).join('\n')
  const offers = 'Our autumn offers are here: apples from the valley, pears, plums and a basket of quinces for your kitchen. '.repeat(5)
  const quiet: readonly (readonly [string, string])[] = [
    [
      'a preview text',
      `<div style="display:none;max-height:0;color:#fff">This week: four recipes, two walks and a book about bees</div><p>${offers}</p>`,
    ],
    [
      'a variant for phones',
      `<style>.phone{display:none} @media (max-width:480px){.phone{display:block!important}}</style><p>${offers}</p><p class=phone>${offers}</p>`,
    ],
    ['a conditional comment', `<p>${offers}</p><!--[if mso]><table><tr><td>${salad}</td></tr></table><![endif]-->`],
    ['a long sheet', `<style>/* ${salad} */ ${css}</style><p>${offers}</p>`],
    ['structured data', `<script type="application/ld+json">{"@type":"Order","note":"${salad}"}</script><p>${offers}</p>`],
    ['a block that its author took out', `<!-- <table><tr><td>${salad}</td></tr></table> --><p>${offers}</p>`],
    ['one word pasted with a break', `<p>Guten Tag, Straßen&#8203;verkehr. ${offers}</p>`],
  ]
  for (const [what, body] of quiet) {
    it(`stays silent on ${what}`, async () => {
      expect(await fires(body)).to.equal(false)
    })
  }
})
