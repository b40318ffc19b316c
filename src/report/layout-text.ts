/** Sections as plain text, for the text part of a mail and for the terminal. */
import { defangText } from './defang-text.ts'
import { displayWidth } from './display-width.ts'
import type { Block, Column, ListItem, Section } from './document.ts'
import { neutralise } from './neutralise.ts'
import { plainTable, wrap, wrapHanging } from './plain.ts'

/** Marks up finished lines for the terminal; the identity in mails. Never sees foreign control characters: they are escapes by then. */
export interface Paint {
  readonly strong: (line: string) => string
  readonly quiet: (line: string) => string
  readonly warning: (line: string) => string
}
const same = (line: string): string => line
export const noPaint: Paint = { strong: same, quiet: same, warning: same }

/** Lines of numbered sections, an empty line before each; numbers begin at `from`. */
export function layoutText(sections: readonly Section[], width: number, paint: Paint = noPaint, from = 1): readonly string[] {
  return sections.flatMap((section, index) => {
    const title = safe(`${String(from + index)}. ${section.title}`)
    return [
      '',
      paint.strong(title),
      paint.strong('='.repeat(displayWidth(title))),
      ...section.blocks.flatMap((block) => blockLines(block, width, paint)),
    ]
  })
}

function blockLines(block: Block, width: number, paint: Paint): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return paragraphLines(block.text, block.tone ?? 'normal', width, paint)
    case 'heading':
      return ['', ...wrap(safe(block.text), width).map(paint.strong)]
    case 'list':
      return block.items.flatMap((item, index) => itemLines(item, block.ordered ? `${String(index + 1)}. ` : '- ', width, paint))
    case 'fields':
      return fieldLines(block.rows, width)
    case 'table':
      return tableLines(block.columns, block.total === undefined ? block.rows : [...block.rows, block.total], width, paint)
    case 'quote':
      return safe(block.text)
        .split('\n')
        .flatMap((line) => wrap(line, width).map((piece) => `| ${piece}`.trimEnd()))
  }
}

function paragraphLines(text: string, tone: 'normal' | 'warning' | 'quiet', width: number, paint: Paint): readonly string[] {
  if (tone === 'warning') return wrapHanging('! ', safe(text), width).map(paint.warning)
  return wrap(safe(text), width).map(tone === 'quiet' ? paint.quiet : same)
}

function itemLines(item: ListItem, mark: string, width: number, paint: Paint): readonly string[] {
  const lead = item.lead === undefined ? '' : `${item.lead}: `
  const indent = ' '.repeat(mark.length)
  const details = (item.details ?? []).flatMap((detail) => wrapHanging(`${indent}· `, safe(detail), width).map(paint.quiet))
  return [...wrapHanging(mark, safe(lead + item.text), width), ...details]
}

function fieldLines(rows: readonly { readonly label: string; readonly value: string }[], width: number): readonly string[] {
  const labels = rows.map((row) => safe(row.label))
  const label = Math.min(26, Math.max(...labels.map(displayWidth)) + 2)
  return rows.flatMap((row, index) => {
    const name = `${labels[index] ?? ''}:`
    const value = safe(row.value)
    if (displayWidth(name) >= label) return [name, ...wrapHanging(' '.repeat(label), value, width)]
    return wrapHanging(name + ' '.repeat(label - displayWidth(name)), value, width)
  })
}

function tableLines(columns: readonly Column[], rows: readonly (readonly string[])[], width: number, paint: Paint): readonly string[] {
  const plain = columns.map((column) => ({ title: column.title, align: column.align ?? ('left' as const) }))
  const [title = '', ...rest] = plainTable(
    plain,
    rows.map((row) => row.map(safe)),
    width,
  )
  return [paint.strong(title), ...rest]
}

/** A second door: whatever a section forgot is made harmless here; line breaks of quotes stay. */
function safe(text: string): string {
  return text
    .split('\n')
    .map((line) => defangText(neutralise(line)))
    .join('\n')
}
