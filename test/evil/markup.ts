/** HTML: depth, floods, what never ends, and giants of every kind. */
import { evil, type EvilMessage, head, mail } from './evil-message.ts'

const html = 'Content-Type: text/html; charset=utf-8'
const page = (content: string): Buffer => mail(head(html), content)
const link = (url: string): string => `<a href="${url}">x</a>`
const around = (open: string, close: string, count: number, url: string): string =>
  `${open.repeat(count)}${link(url)}${close.repeat(count)}`

export const markupMessages: readonly EvilMessage[] = [
  evil('html-b-1m', 'a million open <b>', (url) => page(`${link(url)}${'<b>'.repeat(1_000_000)}`), { heavy: true, breaks: true }),
  evil('html-div-5000', '5,000 div in one another', (url) => page(around('<div>', '</div>', 5_000, url))),
  evil('html-table-5000', '5,000 tables in one another', (url) => page(around('<table><tr><td>', '</td></tr></table>', 5_000, url))),
  evil('html-table-bare', '20,000 tables without rows', (url) => page(around('<table>', '</table>', 20_000, url))),
  evil(
    'html-font-100000',
    '100,000 fonts with attributes, the worst of the adoption agency',
    (url) => page(`${link(url)}${Array.from({ length: 60_000 }, (_, index) => `<font a${index}>`).join('')}${'<p>'.repeat(2_000)}`),
    { heavy: true },
  ),
  evil(
    'html-a-nobr',
    'formatting that is rebuilt in every paragraph',
    (url) => page(`${link(url)}${'<a><nobr><b><i><p>'.repeat(20_000)}`),
    { heavy: true },
  ),
  evil(
    'html-links-20mb',
    '20 MB of links, ours the first',
    (url) => page(`${link(url)}${'<a href="https://x.example/a">y</a>'.repeat(570_000)}`),
    {
      breaks: true,
      heavy: true,
    },
  ),
  evil('html-comment-open', 'a comment that never ends', (url) => page(`${link(url)}<!--${' -- >'.repeat(800_000)}`), {
    heavy: true,
    breaks: true,
  }),
  evil(
    'html-in-comment',
    'the link in a comment for one mail program',
    (url) => page(`<p>hello</p><!--[if mso]>${link(url)}<![endif]-->`),
    { plants: false },
  ),
  evil('html-attribute-5mb', 'an attribute of five megabytes', (url) => page(`${link(url)}<img alt="${'a'.repeat(5_000_000)}">`), {
    breaks: true,
    heavy: true,
  }),
  evil(
    'html-attributes-100000',
    '100,000 attributes of one element',
    (url) => page(`${link(url)}<p ${Array.from({ length: 100_000 }, (_, index) => `a${index}`).join(' ')}>x</p>`),
    { heavy: true },
  ),
  evil('html-style-2mb', 'a style sheet of 1.9 MB', (url) => page(`<style>${'a{color:red}'.repeat(150_000)}</style>${link(url)}`), {
    heavy: true,
  }),
  evil(
    'html-style-inline',
    '40,000 inline styles',
    (url) => page(`${link(url)}${'<p style="color:#fff;background:#fff;font-size:0">x</p>'.repeat(35_000)}`),
    {
      heavy: true,
    },
  ),
  evil('html-style-open', 'a style sheet of brackets', (url) =>
    page(`${link(url)}<style>${'{'.repeat(500_000)}</style><p style="${'('.repeat(200_000)}">x</p>`),
  ),
  evil('html-svg-5000', '5,000 svg in one another', (url) => page(around('<svg><g>', '</g></svg>', 5_000, url))),
  evil('html-svg-foreign', 'svg, mathml and html in one another', (url) =>
    page(around('<svg><foreignObject><math><mi>', '</mi></math></foreignObject></svg>', 1_500, url)),
  ),
  evil('html-lt-5mb', 'five megabytes of <', (url) => page(`${link(url)}${'<'.repeat(5_000_000)}`), { breaks: true, heavy: true }),
  evil('html-entities', 'a link written in entities', (url) =>
    page(`<a href="${Array.from(url, (char) => `&#x${char.charCodeAt(0).toString(16)};`).join('')}">x</a>`),
  ),
  evil(
    'html-entities-flood',
    '300,000 entities without an end',
    (url) => page(`${link(url)}${'&amp&lt&#1234567890;&notit;'.repeat(60_000)}`),
    { heavy: true },
  ),
  evil('html-base', 'a base element that moves every link', (url) => page(`<base href="${url}"><a href="#x">y</a>`)),
  evil('html-template', 'the link in a template inside a noscript', (url) =>
    page(`<noscript><template>${link(url)}</template></noscript>`),
  ),
  evil('html-select', 'selects, options and frames that do not belong there', (url) =>
    page(`${link(url)}${'<select><option><frameset><table><select>'.repeat(5_000)}`),
  ),
  evil('html-plaintext', 'plaintext: nothing after it is markup', (url) =>
    page(`${link(url)}<plaintext>${'</plaintext><b>'.repeat(50_000)}`),
  ),
  evil('html-cr-nul', 'a link with NUL, tabs and line breaks in its scheme', (url) =>
    page(`<a href="ht\ntt\tps://${url.slice(8)}">x</a>${link(url)}`),
  ),
  evil('html-hidden-2mb', '100,000 hidden words', (url) => page(`${link(url)}${'<i style="display:none">w</i>'.repeat(60_000)}`), {
    heavy: true,
  }),
  evil(
    'html-images-50000',
    '50,000 pictures',
    (url) => page(`${link(url)}${Array.from({ length: 50_000 }, (_, index) => `<img src=//p/${index}>`).join('')}`),
    {
      heavy: true,
    },
  ),
]
