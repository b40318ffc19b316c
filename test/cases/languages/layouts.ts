/** Turns the data of a mail into text and HTML, in nine layouts that have little in common. */
import { bulletin, card } from './layouts-modern.ts'
import { bare, letter, word } from './layouts-simple.ts'
import { boxes, receipt } from './layouts-tables.ts'
import { escapeHtml, type Look, type Places } from './look.ts'
import type { LanguageMail, LayoutName } from './language-mail.ts'

export interface Body {
  readonly text: string | null
  readonly html: string | null
  readonly encoding: 'quoted-printable' | 'base64'
}

const looks: Readonly<Record<Exclude<LayoutName, 'plain' | 'note'>, Look>> = { letter, boxes, card, bulletin, receipt, word, bare }

/** Lines of at most `width` characters; a longer word, such as a link, stays whole. */
function wrap(text: string, width: number): string {
  return text.replaceAll(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}}) `, 'gm'), '$1\n')
}

/** The mail as plain text; `signed` sets the footer apart by a signature mark (RFC 3676, 4.3). */
function textOf(mail: LanguageMail, places: Places, signed: boolean): string {
  const { heading, paragraphs, code, rows = [], items = [], stories = [], button, closing = [], footer = [], links = [] } = mail
  const target = (to: string): string => places.link(to)
  const blocks = [
    ...(heading === undefined ? [] : [signed ? heading : heading.toUpperCase()]),
    ...paragraphs,
    ...(code === undefined ? [] : [`    ${code}`]),
    ...(rows.length === 0 ? [] : [rows.map(([label, value]) => `${label}: ${value}`).join('\n')]),
    ...(items.length === 0 ? [] : [items.map((item) => `${signed ? '-' : '*'} ${item}`).join('\n')]),
    ...stories.map(([title, text, link, to]) => `${title}\n${text}\n${link}: ${target(to)}`),
    ...(button === undefined ? [] : [`${button[0]}:\n${target(button[1])}`]),
    ...closing,
  ]
  const last = [...footer, ...links.map(([text, to]) => `${text}: ${target(to)}`)]
  const foot = last.length === 0 ? [] : [signed ? `-- \n${last.join('\n')}` : `${'-'.repeat(60)}\n${last.join('\n')}`]
  return [...blocks, ...foot].map((block) => wrap(block, signed ? 72 : 78)).join('\n\n') + '\n'
}

function htmlOf(mail: LanguageMail, places: Places, look: Look): string {
  const { heading, paragraphs, code, rows = [], items = [], stories = [], button, closing = [], footer = [], links = [] } = mail
  const lines = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>\n')
  const blocks = {
    paragraphs: paragraphs.map((text) => look.paragraph(lines(text))),
    code: code === undefined ? [] : [look.code(escapeHtml(code))],
    rows: rows.length === 0 ? [] : [look.rows(rows.map(([label, value]) => [escapeHtml(label), lines(value)]))],
    items: items.length === 0 ? [] : [look.items(items.map(lines))],
    stories: stories.map(([title, text, link, to]) =>
      look.story({ title: escapeHtml(title), text: lines(text), link: escapeHtml(link), url: escapeHtml(places.link(to)) }),
    ),
    button: button === undefined ? [] : [look.button(escapeHtml(button[0]), escapeHtml(places.link(button[1])))],
    closing: closing.map((text) => look.paragraph(lines(text))),
  }
  return look.page({
    title: escapeHtml(mail.subject),
    heading: heading === undefined ? '' : escapeHtml(heading),
    sender: escapeHtml(places.sender),
    domain: places.domain,
    preheader: escapeHtml((paragraphs.find((text) => text.length > 40) ?? '').slice(0, 90)),
    content: look.order.flatMap((part) => blocks[part]).join('\n'),
    footer: footer.map(lines),
    links: links.map(([text, to]) => [escapeHtml(text), escapeHtml(places.link(to))]),
    pixel: places.pixel === null ? '' : `<img src="${escapeHtml(places.pixel)}" width="1" height="1" alt="" border="0">`,
  })
}

/** Text and HTML of the mail in its layout; text is null where the layout sends HTML alone, HTML where it sends text alone. */
export function bodyOf(mail: LanguageMail, places: Places): Body {
  const { layout } = mail
  if (layout === 'plain' || layout === 'note')
    return { text: textOf(mail, places, layout === 'note'), html: null, encoding: 'quoted-printable' }
  const html = htmlOf(mail, places, looks[layout])
  const alone = layout === 'bare' || layout === 'card'
  return {
    text: alone ? null : textOf(mail, places, false),
    html,
    encoding: layout === 'boxes' || layout === 'bare' ? 'base64' : 'quoted-printable',
  }
}
