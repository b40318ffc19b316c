/** Sections as HTML for mail clients: tables and inline styles only, no link, no image, nothing remote. */
import { defangText } from './defang-text.ts'
import type { Block, Column, ListItem, Section } from './document.ts'
import type { SafeHtml } from './html.ts'
import { html } from './html.ts'
import { neutralise } from './neutralise.ts'

export const fontStack = 'Segoe UI, Helvetica Neue, Arial, sans-serif'
const code = 'font-family: Consolas, Menlo, DejaVu Sans Mono, monospace; font-size: 13px;'
const breakable = 'overflow-wrap: anywhere; word-break: break-word;'
const ink = '#1d2939'
const muted = '#475467'
const line = '#e4e7ec'
const cell = `padding: 8px 10px; border-bottom: 1px solid ${line}; vertical-align: top; font-size: 14px; line-height: 20px; color: ${ink}; ${breakable}`

/** One numbered section for each; numbers begin at `from`. */
export function layoutHtml(sections: readonly Section[], from = 1): SafeHtml {
  return html`${sections.map(
    (section, index) =>
      html`<tr>
        <td style="padding: 24px 32px 0 32px;">
          <h2
            style="margin: 0 0 10px 0; padding: 0 0 6px 0; border-bottom: 2px solid ${line}; font-size: 18px; line-height: 24px; font-weight: 600; color: ${ink};"
          >
            ${from + index}. ${safe(section.title)}
          </h2>
          ${blocksHtml(section.blocks)}
        </td>
      </tr>`,
  )}`
}

/** Blocks one after the other, without a section around them. */
export function blocksHtml(blocks: readonly Block[]): SafeHtml {
  return html`${blocks.map(blockHtml)}`
}

function blockHtml(block: Block): SafeHtml {
  switch (block.kind) {
    case 'paragraph':
      return paragraphHtml(block.text, block.tone ?? 'normal')
    case 'heading':
      return html`<h3 style="margin: 18px 0 6px 0; font-size: 15px; line-height: 20px; font-weight: 600; color: ${ink};">
        ${safe(block.text)}
      </h3>`
    case 'list':
      return listHtml(block.items, block.ordered)
    case 'fields':
      return fieldsHtml(block.rows)
    case 'table':
      return tableHtml(block.columns, block.rows, block.total)
    case 'quote':
      return quoteHtml(block.text)
  }
}

function paragraphHtml(text: string, tone: 'normal' | 'warning' | 'quiet'): SafeHtml {
  if (tone === 'warning') {
    return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin: 0 0 12px 0;">
      <tr>
        <td
          style="padding: 10px 14px; background-color: #fff4e5; border-left: 4px solid #a4500a; font-size: 14px; line-height: 20px; color: ${ink};"
        >
          <strong>Attention:</strong> ${safe(text)}
        </td>
      </tr>
    </table>`
  }
  const style = tone === 'quiet' ? `font-size: 13px; color: ${muted};` : `font-size: 14px; color: ${ink};`
  return html`<p style="margin: 0 0 10px 0; line-height: 20px; ${style} ${breakable}">${safe(text)}</p>`
}

function listHtml(items: readonly ListItem[], ordered: boolean): SafeHtml {
  const entries = items.map(
    (item) =>
      html`<li style="margin: 0 0 8px 0; font-size: 14px; line-height: 20px; color: ${ink}; ${breakable}">
        ${item.lead === undefined ? null : html`<strong>${safe(item.lead)}:</strong> `}${safe(item.text)}${(item.details ?? []).map(
          (detail) =>
            html`<div
              style="margin: 2px 0 0 0; padding: 0 0 0 10px; border-left: 2px solid ${line}; font-size: 13px; line-height: 19px; color: ${muted}; ${breakable}"
            >
              ${safe(detail)}
            </div>`,
        )}
      </li>`,
  )
  const style = 'margin: 0 0 8px 0; padding: 0 0 0 22px;'
  return ordered
    ? html`<ol style="${style}">
        ${entries}
      </ol>`
    : html`<ul style="${style}">
        ${entries}
      </ul>`
}

function fieldsHtml(rows: readonly { readonly label: string; readonly value: string }[]): SafeHtml {
  return html`<table
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    style="border-collapse: collapse; table-layout: fixed; margin: 0 0 8px 0;"
  >
    ${rows.map(
      (row) =>
        html`<tr>
          <th
            scope="row"
            width="24%"
            align="left"
            style="${cell} padding-left: 0; width: 24%; font-weight: 600; color: ${muted}; text-align: left;"
          >
            ${safe(row.label)}
          </th>
          <td style="${cell} padding-right: 0;">${safe(row.value)}</td>
        </tr>`,
    )}
  </table>`
}

function tableHtml(columns: readonly Column[], rows: readonly (readonly string[])[], total: readonly string[] | undefined): SafeHtml {
  const heads = columns.map(
    (column) =>
      html`<th
        scope="col"
        width="${column.percent}%"
        align="${column.align ?? 'left'}"
        style="width: ${column.percent}%; padding: 7px 10px; background-color: #f2f4f7; border-bottom: 1px solid #d0d5dd; font-size: 13px; line-height: 18px; font-weight: 600; color: ${muted}; text-align: ${column.align ?? 'left'};"
      >
        ${safe(column.title)}
      </th>`,
  )
  const body = (row: readonly string[], strong: boolean): SafeHtml =>
    html`<tr>
      ${columns.map(
        (column, index) =>
          html`<td
            align="${column.align ?? 'left'}"
            style="${cell} text-align: ${column.align ?? 'left'}; ${column.code === true ? code : ''} ${strong ? 'font-weight: 600; background-color: #f9fafb;' : ''}"
          >
            ${safe(row[index] ?? '')}
          </td>`,
      )}
    </tr>`
  return html`<table
    width="100%"
    cellpadding="0"
    cellspacing="0"
    border="0"
    style="border-collapse: collapse; table-layout: fixed; margin: 0 0 12px 0;"
  >
    <thead>
      <tr>
        ${heads}
      </tr>
    </thead>
    <tbody>
      ${rows.map((row) => body(row, false))} ${total === undefined ? null : body(total, true)}
    </tbody>
  </table>`
}

function quoteHtml(text: string): SafeHtml {
  const lines = text
    .split('\n')
    .map((words) => (words === '' ? html`<div style="line-height: 10px;">&nbsp;</div>` : html`<div>${safe(words)}</div>`))
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="margin: 0 0 12px 0;">
    <tr>
      <td
        style="padding: 12px 16px; background-color: #f9fafb; border: 1px solid ${line}; font-size: 13px; line-height: 19px; color: ${ink}; ${breakable}"
      >
        ${lines}
      </td>
    </tr>
  </table>`
}

/** A second door: whatever a section forgot is made harmless here. */
function safe(text: string): string {
  return defangText(neutralise(text))
}
