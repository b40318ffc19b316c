import { expect } from 'chai'
import { html } from './helpers.ts'

describe('message/html', () => {
  it('renders what the reader sees, blocks on lines of their own', async () => {
    const found = await html('<style>p{color:red}</style><script>x</script><!-- no --><p>Dear  \n you,</p><div>second<br>third</div>')
    expect(found.visibleText).to.equal('Dear you,\nsecond\nthird')
  })

  it('reads links, images and forms', async () => {
    const found = await html(
      '<a href=" http://a.test/x "><img src="http://i.test/p.gif" width=1 height=1 alt="Log in"></a><form action="http://f.test/p" method=POST><input type=password></form>',
    )
    expect(found.html?.links).to.deep.equal([{ href: 'http://a.test/x', text: 'Log in' }])
    expect(found.html?.images[0]).to.include({ width: 1, height: 1, hidden: true })
    expect(found.html?.forms).to.deep.equal([{ action: 'http://f.test/p', method: 'post', inputTypes: ['password'] }])
  })

  const tricks: readonly (readonly [string, string])[] = [
    ['display-none', 'display:none'],
    ['visibility-hidden', 'visibility: hidden'],
    ['zero-size', 'font-size:0'],
    ['zero-size', 'font-size:1px'],
    ['same-colour', 'color:#fff;background-color:rgb(255,255,255)'],
    ['off-screen', 'position:absolute;left:-9999px'],
    ['transparent', 'opacity:0'],
  ]
  for (const [technique, style] of tricks) {
    it(`finds text hidden by ${style} and keeps it out of the visible text`, async () => {
      const found = await html(`<p>seen</p><span style="${style}">secret words</span>`)
      expect(found.html?.hidden).to.deep.equal([{ technique, text: 'secret words' }])
      expect(found.visibleText).to.equal('seen')
    })
  }

  it('finds text in the colour of an inherited background', async () => {
    expect(
      (await html('<table bgcolor="#ffffff"><tr><td><font color="white">secret</font></td></tr></table>')).html?.hidden[0]?.technique,
    ).to.equal('same-colour')
  })

  it('shows text of another colour than its background, and text that resets a font size of zero', async () => {
    const found = await html(
      '<div style="color:#000000;background-color:#ffffff">one</div><td style="font-size:0"><span style="font-size:14px">two</span></td>',
    )
    expect(found.html?.hidden).to.deep.equal([])
    expect(found.visibleText).to.contain('one').and.contain('two')
  })

  it('tells prose in a style element from real CSS', async () => {
    const prose = 'the quick brown fox jumps over the lazy dog while many readers never notice these words at all today'
    expect((await html(`<style>${prose} {a:b}</style>x`)).html?.hidden[0]?.technique).to.equal('style-block')
    expect(
      (
        await html(
          `<style>/* ${prose} */ @media only screen and (max-width: 600px) { .a, .b { color: red; font: x } } table td, p > a:hover { color: #fff }</style>x`,
        )
      ).html?.hidden,
    ).to.deep.equal([])
  })

  for (const [name, body] of [
    ['<b>', '<b>'.repeat(400_000)],
    ['<div>', '<div>'.repeat(300_000)],
    ['tables', '<table><tr><td>'.repeat(20_000)],
    ['formatting with attributes', Array.from({ length: 50_000 }, (_, index) => `<p><b x=${index}>`).join('')],
  ] as const) {
    it(`survives a nest of ${name} and still finds the link in it`, async () => {
      const found = await html(`${body}<a href="http://evil.test/deep">x</a>`)
      expect(found.observables.urls.map((url) => url.url)).to.include('http://evil.test/deep')
    })
  }
})
