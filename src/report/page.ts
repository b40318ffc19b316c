/** The frame of a mail's HTML: one column, inline styles, understood by Outlook. */
import type { SafeHtml } from './html.ts'
import { html } from './html.ts'
import { fontStack } from './layout-html.ts'

export interface Page {
  readonly title: string
  /** Pixels of the column. */
  readonly width: number
  /** Colour of the line on top. */
  readonly colour: string
  /** Table rows. */
  readonly rows: readonly SafeHtml[]
}

/** A complete HTML document; telephone and address detection of mail clients is asked to stay off. */
export function page({ title, width, colour, rows }: Page): string {
  return html`<!DOCTYPE html>
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no, url=no" />
        <meta name="color-scheme" content="light" />
        <title>${title}</title>
      </head>
      <body style="margin: 0; padding: 0; background-color: #eef0f3; font-family: ${fontStack}; color: #1d2939;">
        <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color: #eef0f3;">
          <tr>
            <td align="center" style="padding: 24px 8px;">
              <table
                role="presentation"
                width="${width}"
                cellpadding="0"
                cellspacing="0"
                border="0"
                style="width: 100%; max-width: ${width}px; background-color: #ffffff; border: 1px solid #d0d5dd; border-top: 6px solid ${colour}; text-align: left; font-family: ${fontStack};"
              >
                ${rows}
              </table>
            </td>
          </tr>
        </table>
      </body>
    </html> `.toString()
}
