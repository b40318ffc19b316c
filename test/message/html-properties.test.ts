/** Properties of reading bodies: nothing throws, what is planted is found, and twice the length costs no more than about twice the time. */
import { expect } from 'chai'
import fc from 'fast-check'
import { renderHtml, type RenderedHtml } from '../../src/message/html/facts.ts'
import { parseHtml } from '../../src/message/html/tree.ts'
import { languagesOf } from '../../src/message/languages.ts'
import { createBreachLog } from '../../src/message/limits.ts'
import { parseMailto } from '../../src/message/observables/mailto.ts'
import { readPhoneLink } from '../../src/message/observables/phone-links.ts'
import { scanHeaderText, scanText } from '../../src/message/observables/text-links.ts'

function render(html: string): RenderedHtml {
  const { document, styles } = parseHtml(html, 2_000_000, createBreachLog())
  return renderHtml(document, styles)
}

const host = fc.stringMatching(/^[a-z]{3,12}$/).map((name) => `${name}.test`)
const url = fc.tuple(host, fc.stringMatching(/^[a-zA-Z\d]{1,20}$/)).map(([name, path]) => `https://${name}/${path}`)
const wraps: readonly ((link: string) => string)[] = [
  (link) => `<a href="${link}">x</a>`,
  (link) => `<a href=' ${link} '>x</a>`,
  (link) => `<img src=${link}>`,
  (link) => `<form action="${link}"></form>`,
  (link) => `<p style="background:url(${link})">x</p>`,
  (link) => `<style>.a{background:url('${link}')}</style>`,
  (link) => `<!--[if mso]><v:rect href="${link}"></v:rect><![endif]-->`,
  (link) => `<a href="data:text/html;base64,${Buffer.from(`<a href="${link}">`).toString('base64')}">x</a>`,
  (link) => `<script>go('${link}')</script>`,
  (link) => `<script>go("${Array.from(link, (character) => `\\x${character.charCodeAt(0).toString(16)}`).join('')}")</script>`,
  (link) => `<script>go(atob("${Buffer.from(link).toString('base64')}"))</script>`,
  (link) => `<iframe srcdoc='<a href="${link}">x</a>'></iframe>`,
  (link) => `<svg><a xlink:href="${link}"/></svg>`,
  (link) => `<a href="${link.replace('https', 'ht&#10;tps')}">x</a>`,
]
const noise = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    '<b>',
    '</p>',
    '<table><tr><td>',
    '<style>',
    '</style>',
    '<!--',
    '-->',
    '{',
    '}',
    'style="',
    '<svg>',
    '&#x',
    '\u200b',
    'url(',
    '[if mso]>',
  ),
)

/** CPU of the quickest of five runs, in microseconds: other work on the machine makes runs slower, never quicker. */
function cost(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let run = 0; run < 5; run++) {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    best = Math.min(best, user + system)
  }
  return best
}

/**
 * Eight times the text may cost twenty times as much, and what takes less than twenty-five milliseconds is no matter; a square costs
 * sixty-four. `prepare` does what is not measured.
 */
function growsLinearly(text: (times: number) => string, prepare: (text: string) => () => unknown, size: number, most = 20): void {
  const short = prepare(text(size / 8))
  const long = prepare(text(size))
  short()
  // The collector may run in one comparison and not in another; what costs the square fails in all of them.
  const ratios: number[] = []
  for (let round = 0; round < 3 && (ratios.at(-1) ?? 99) > most; round++) ratios.push(cost(long) / Math.max(cost(short), 1_250))
  expect(Math.min(...ratios)).to.be.below(most)
}

/** The walk over a document that is parsed already. */
function rendering(html: string): () => unknown {
  const { document, styles } = parseHtml(html, 2_000_000, createBreachLog())
  return () => renderHtml(document, styles)
}

describe('message/html properties', () => {
  it('never throws, whatever the markup', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            noise,
            fc.tuple(fc.constantFrom(...wraps), fc.string({ maxLength: 40 })).map(([wrap, text]) => wrap(text)),
          ),
          { maxLength: 12 },
        ),
        (pieces) => {
          const rendered = render(pieces.join(''))
          expect(rendered.positions.references).to.have.length(rendered.references.length)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('never throws, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 300 })), (text) => {
        scanText(text, 100)
        scanHeaderText(text, 100)
        languagesOf(text)
        parseMailto(`mailto:${text}`)
        readPhoneLink(`tel:${text}`)
        readPhoneLink(`whatsapp://send?phone=${text}`)
      }),
      { numRuns: 500 },
    )
  })

  it('finds every planted URL, in whatever way it is carried', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(url, fc.constantFrom(...wraps)), { minLength: 1, maxLength: 8 }), (planted) => {
        const found = new Set(render(planted.map(([link, wrap]) => wrap(link)).join('<p>words</p>')).references.map((each) => each.url))
        for (const [link] of planted) expect([...found]).to.include(link)
      }),
      { numRuns: 200 },
    )
  })

  it('finds every planted URL in text, defanged or not', () => {
    const writings: readonly ((link: string) => string)[] = [
      (link) => link,
      (link) => `<${link}>`,
      (link) => `(${link})`,
      (link) => `${link}.`,
      (link) => link.replace('https', 'hxxps').replaceAll('.', '[.]'),
      (link) => link.replaceAll('.', '(dot)'),
      (link) => link.replaceAll('.', '\u200b.\u00ad'),
    ]
    fc.assert(
      fc.property(fc.array(fc.tuple(url, fc.constantFrom(...writings)), { minLength: 1, maxLength: 8 }), (planted) => {
        const { urls } = scanText(planted.map(([link, write]) => `words ${write(link)} more`).join(' \n'), 100)
        for (const [link] of planted) expect(urls).to.include(link)
      }),
      { numRuns: 200 },
    )
  })

  const megabyte = 1_000_000
  const of =
    (piece: string, head = '', tail = '') =>
    (length: number): string =>
      head + piece.repeat(Math.ceil(length / piece.length)) + tail
  const texts = [
    'a.',
    'http://',
    '@',
    'a@a.',
    '+1 ',
    '0 ',
    '1-',
    '(',
    '[.]',
    'a . ',
    'h**p://',
    '\u200b',
    'a\u200bb',
    'tel:',
    'a.com',
    '<http://a\n',
    'x',
  ]
  for (const piece of texts) {
    it(`reads a megabyte of ${JSON.stringify(piece)} in time that grows with its length`, () => {
      growsLinearly(of(piece), (text) => () => scanText(text, 10_000), megabyte)
    }).timeout(60_000)
  }

  const bodies: readonly (readonly [string, (length: number) => string])[] = [
    ['rules', of('.a{display:none}', '<style>', '</style><p class=a>x')],
    ['opening braces', of('{', '<style>', '</style>x')],
    ['closing braces', of('}', '<style>', '</style>x')],
    ['comments of CSS', of('/* ', '<style>', '</style>x')],
    ['url(', of('url("', '<style>', '</style>x')],
    ['at-rules', of('@media x{', '<style>', '</style>x')],
    ['selectors', of('.a,', '<style>', '{color:red}</style>x')],
    ['quotes in a script', of(`"'\``, '<script>', '</script>x')],
    ['backslashes in a script', of('\\', '<script>"', '"</script>x')],
    ['sums in a script', of('"a"+', '<script>', '</script>x')],
    ['atob( in a script', of('atob("', '<script>', '</script>x')],
    ['a conditional comment', of(' href="', '<!--[if mso]>', '<![endif]-->x')],
    ['a style attribute', of('color:#fff;', '<p style="', '">x')],
    ['a source set', of('a 1x,', '<img srcset="', '">')],
    ['percent signs', of('%25', '<a href="data:text/html,', '">x</a>')],
    ['classes', of('a ', '<style>.a{color:red}</style><p class="', '">x')],
    ['invisible characters', of('a\u200bb ', '<p>')],
    ['no-break spaces', of('\u00a0', '<p>')],
  ]
  for (const [what, body] of bodies) {
    it(`renders a megabyte of ${what} in time that grows with its length`, () => {
      growsLinearly(body, rendering, megabyte)
      // With the parser, whose memory alone makes it thirty on Node 22.
      growsLinearly(body, (text) => () => render(text), megabyte, 40)
    }).timeout(60_000)
  }
})
