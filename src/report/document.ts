/** A report as a value: sections of blocks. The text and the HTML of a mail and the terminal's view are made from the same one. */

/** A mail ready to be sent: subject without line breaks, and the same content twice. */
export interface Rendered {
  readonly subject: string
  readonly text: string
  readonly html: string
}

export interface Column {
  readonly title: string
  readonly align?: 'left' | 'right'
  /** Share of the table's width in HTML, percent. */
  readonly percent: number
  /** Values that people copy: fixed-width font. */
  readonly code?: boolean
}
export interface ListItem {
  /** Printed strongly before the text. */
  readonly lead?: string
  readonly text: string
  readonly details?: readonly string[]
}
export type Block =
  | { readonly kind: 'paragraph'; readonly text: string; readonly tone?: 'normal' | 'warning' | 'quiet' }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly ListItem[] }
  | { readonly kind: 'fields'; readonly rows: readonly { readonly label: string; readonly value: string }[] }
  | {
      readonly kind: 'table'
      readonly columns: readonly Column[]
      readonly rows: readonly (readonly string[])[]
      readonly total?: readonly string[]
    }
  | { readonly kind: 'quote'; readonly text: string }

export interface Section {
  readonly title: string
  readonly blocks: readonly Block[]
}

/** The first `max` of a list and a line for the rest, so that no mail can make a report endless. */
export function capped<T>(items: readonly T[], max: number, rest: (missing: number) => T): readonly T[] {
  return items.length <= max ? items : [...items.slice(0, max), rest(items.length - max)]
}

/** A table whose rows are capped; the last row then says how many more there are. */
export function cappedTable(columns: readonly Column[], rows: readonly (readonly string[])[], max: number): Block {
  return { kind: 'table', columns, rows: capped(rows, max, (missing) => ['…', `${String(missing)} more; the analysis as JSON holds all`]) }
}

export const paragraph = (text: string, tone: 'normal' | 'warning' | 'quiet' = 'normal'): Block => ({ kind: 'paragraph', text, tone })
export const heading = (text: string): Block => ({ kind: 'heading', text })
export const bullets = (items: readonly ListItem[]): Block => ({ kind: 'list', ordered: false, items })
