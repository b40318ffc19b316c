/** A legitimate mail as data: what it says and in which layout; `render.ts` makes the message of it. */

export const languages = ['de', 'fr', 'nl', 'es', 'pt', 'it', 'pl'] as const
export type Language = (typeof languages)[number]

export const kinds = ['account notice', 'invoice', 'HR survey', 'MFA code', 'parcel', 'share notification', 'newsletter'] as const
export type Kind = (typeof kinds)[number]

export const layoutNames = ['plain', 'note', 'letter', 'boxes', 'card', 'bulletin', 'receipt', 'word', 'bare'] as const
export type LayoutName = (typeof layoutNames)[number]

/** Text and where it leads: a path on www. of the sender's domain, `//host/path`, or a whole URL. */
export type Link = readonly [text: string, target: string]

export interface LanguageMail {
  readonly kind: Kind
  readonly layout: LayoutName
  /** `Name <address>`. */
  readonly from: string
  readonly replyTo?: string
  /** Full name; the address at corp.example is made of it. */
  readonly to: string
  readonly subject: string
  readonly heading?: string
  /** Line breaks stay line breaks. */
  readonly paragraphs: readonly string[]
  readonly code?: string
  /** Label and value. */
  readonly rows?: readonly (readonly [label: string, value: string])[]
  readonly items?: readonly string[]
  readonly stories?: readonly (readonly [title: string, text: string, link: string, target: string])[]
  readonly button?: Link
  readonly closing?: readonly string[]
  readonly footer?: readonly string[]
  readonly links?: readonly Link[]
  /** Links go through the sender's own host that counts clicks, or through that of a mail service. */
  readonly tracking?: 'own' | 'service'
  /** Name of an attached PDF. */
  readonly pdf?: string
}
