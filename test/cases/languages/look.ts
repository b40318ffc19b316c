/** What a layout in HTML has to draw. All texts that it gets are escaped. */

export interface Page {
  readonly title: string
  readonly heading: string
  readonly sender: string
  readonly domain: string
  /** What mail programs show beside the subject. */
  readonly preheader: string
  readonly content: string
  readonly footer: readonly string[]
  readonly links: readonly (readonly [text: string, url: string])[]
  /** An image that counts openings; empty where the mail has none. */
  readonly pixel: string
}

export interface Story {
  readonly title: string
  readonly text: string
  readonly link: string
  readonly url: string
}

export interface Look {
  readonly order: readonly ('paragraphs' | 'code' | 'rows' | 'items' | 'stories' | 'button' | 'closing')[]
  readonly paragraph: (text: string) => string
  readonly code: (code: string) => string
  readonly rows: (rows: readonly (readonly [label: string, value: string])[]) => string
  readonly items: (items: readonly string[]) => string
  readonly story: (story: Story) => string
  readonly button: (text: string, url: string) => string
  readonly page: (page: Page) => string
}

/** Where the mail comes from and where its links lead. */
export interface Places {
  readonly sender: string
  readonly domain: string
  readonly link: (target: string) => string
  readonly pixel: string | null
}

/** Text as it stands in HTML, in quoted attributes too. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
