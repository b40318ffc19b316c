/** Elements by which mail programs wrap or announce a mail that they quote. */
import type { Attributes } from './attributes.ts'

/** What wrote the mark; `quote`: a plain quotation that any program makes. */
export type QuoteMarkKind =
  | 'gmail'
  | 'outlook'
  | 'outlook-mobile'
  | 'outlook-border'
  | 'outlook-border-blue'
  | 'thunderbird'
  | 'k9-mail'
  | 'samsung-email'
  | 'yahoo-mail'
  | 'yahoo-mobile'
  | 'proton-mail'
  | 'spark'
  | 'quote'

export interface QuoteMark {
  readonly kind: QuoteMarkKind
  /** True where the element holds the quoted mail, false where it only stands before it or around its header lines. */
  readonly container: boolean
}

const byName: ReadonlyMap<string, QuoteMark> = new Map([
  ['gmail_quote', { kind: 'gmail', container: true }],
  ['gmail_quote_container', { kind: 'gmail', container: true }],
  ['gmail_attr', { kind: 'gmail', container: false }],
  ['appendonsend', { kind: 'outlook', container: false }],
  ['divrplyfwdmsg', { kind: 'outlook', container: false }],
  ['mail-editor-reference-message-container', { kind: 'outlook', container: true }],
  ['outlookmessageheader', { kind: 'outlook', container: false }],
  ['olk_src_body_section', { kind: 'outlook', container: true }],
  ['ms-outlook-mobile-reference-message', { kind: 'outlook-mobile', container: true }],
  ['ms-outlook-mobile-body-separator-line', { kind: 'outlook-mobile', container: false }],
  ['ms-outlook-mobile-signature', { kind: 'outlook-mobile', container: false }],
  ['moz-forward-container', { kind: 'thunderbird', container: true }],
  ['moz-email-headers-table', { kind: 'thunderbird', container: false }],
  ['composer_signature', { kind: 'samsung-email', container: false }],
  ['yahoo_quoted', { kind: 'yahoo-mail', container: true }],
  ['ymail_android_signature', { kind: 'yahoo-mobile', container: false }],
  ['protonmail_quote', { kind: 'proton-mail', container: true }],
  ['messagereplysection', { kind: 'spark', container: true }],
])

function unprefixed(token: string): string {
  const lower = token.toLowerCase()
  return lower.startsWith('x_') ? lower.replace(/^(?:x_){1,9}/, '') : lower
}

/** The mark that an element is, null for all others. Prefixes that Outlook puts before names of an older mail (`x_`) do not count. */
export function quoteMarkOf(tag: string, attributes: Attributes): QuoteMark | null {
  let style = ''
  for (const { name, value } of attributes) {
    if (name === 'id' || name === 'class' || name === 'name') {
      if (value === '') continue
      for (const token of /\s/.test(value) ? value.slice(0, 500).split(/\s/) : [value.slice(0, 500)]) {
        const plain = unprefixed(token)
        const mark = byName.get(plain)
        if (mark !== undefined) return mark
        // Yahoo gives its elements a prefix that changes with each mail (`ydp1a2b3cyahoo_quoted`).
        if (plain.startsWith('ydp') && plain.includes('yahoo_quoted')) return { kind: 'yahoo-mail', container: true }
      }
    } else if (name === 'style') style = value
  }
  if (style.includes('#')) {
    style = style.slice(0, 2_000).toLowerCase()
    if (style.includes('border-top:solid #') || style.includes('border-top: solid #')) {
      if (style.includes('#e1e1e1')) return { kind: tag === 'hr' ? 'k9-mail' : 'outlook-border', container: false }
      if (style.includes('#b5c4df')) return { kind: 'outlook-border-blue', container: false }
    }
    if (style.includes('#6d00f6')) return { kind: 'yahoo-mobile', container: false }
  }
  return tag === 'blockquote' ? { kind: 'quote', container: true } : null
}
