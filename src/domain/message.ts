/**
 * A reported message after parsing: what the stages after `parse` read. Plain readonly data that crosses a worker
 * boundary; no Buffer, no DOM, no function.
 */
import type {
  EvidenceGrade,
  Gap,
  LimitBreach,
  MailboxAddress,
  Observables,
  ReceivedHop,
  ReportedAs,
  SubmissionForm,
  UserAct,
} from './analysis.ts'

/** One header field in the order of the message; `value` is unfolded with RFC 2047 words decoded, `raw` is unfolded only. */
export interface HeaderField {
  readonly name: string
  readonly value: string
  readonly raw: string
}

/** A link, image, form or other reference as the HTML carries it. */
export interface HtmlLink {
  /** The attribute's value as written, trimmed. */
  readonly href: string
  /** What the reader sees as the link: text, or the alt text of an image in it. */
  readonly text: string
}
export interface HtmlImage {
  readonly src: string
  readonly alt: string
  /** CSS pixels where stated by attribute or inline style; null where not. */
  readonly width: number | null
  readonly height: number | null
  readonly hidden: boolean
}
export interface HtmlForm {
  readonly action: string
  readonly method: string
  readonly inputTypes: readonly string[]
}
/** Text that is in the HTML and that no reader sees. */
export interface HiddenText {
  /** Why nobody sees it. `zero-width`: words of the visible text that characters of no width break up, as they look. */
  readonly technique:
    | 'display-none'
    | 'visibility-hidden'
    | 'zero-size'
    | 'same-colour'
    | 'off-screen'
    | 'transparent'
    | 'clipped'
    | 'zero-width'
    | 'style-block'
    | 'script'
    | 'comment'
    | 'attribute'
  readonly text: string
}
export interface HtmlFacts {
  readonly links: readonly HtmlLink[]
  readonly images: readonly HtmlImage[]
  readonly forms: readonly HtmlForm[]
  readonly hidden: readonly HiddenText[]
  /** External scripts, styles, frames. */
  readonly resources: readonly { readonly tag: string; readonly src: string }[]
  /** Number of elements of the page, also where this is a part of it. */
  readonly elements: number
}

export interface MimePartSummary {
  /** `1`, `1.2` … as IMAP numbers parts (RFC 9051 section 6.4.5). */
  readonly path: string
  readonly mediaType: string
  readonly disposition: string | null
  readonly filename: string | null
  readonly size: number
}

/** A part whose content could not be looked into: encrypted, signed-and-opaque, unknown container. Never "clean". */
export interface OpaquePart {
  readonly path: string
  readonly reason: string
}

/** A place where mail programs read the same bytes in different ways. */
export interface Disagreement {
  readonly kind:
    | 'duplicate-field'
    | 'repeated-field'
    | 'duplicate-part-field'
    | 'two-boundaries'
    | 'two-charsets'
    | 'two-names'
    | 'two-pages'
    | 'no-boundary'
    | 'odd-boundary'
    | 'encoded-multipart'
    | 'nul-in-header'
    | 'space-before-colon'
    | 'bare-return'
    | 'empty-fold'
    | 'mixed-line-ends'
    | 'header-without-end'
    | 'word-in-domain'
    | 'readers-differ'
  /** IMAP part number, empty for the message itself. */
  readonly part: string
  /** At most 200 characters, as they stand. */
  readonly excerpt: string
}

export interface Message {
  /** Hex SHA-256 of the message's bytes as they were found. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
  readonly headers: readonly HeaderField[]
  readonly subject: string | null
  readonly from: readonly MailboxAddress[]
  readonly sender: readonly MailboxAddress[]
  readonly replyTo: readonly MailboxAddress[]
  readonly to: readonly MailboxAddress[]
  readonly cc: readonly MailboxAddress[]
  /** `` (empty) for the null path `<>`, null where the header is absent. */
  readonly returnPath: string | null
  /** RFC 3339 in the Date header's own zone, null where absent or unreadable. */
  readonly date: string | null
  readonly messageId: string | null
  readonly received: readonly ReceivedHop[]
  /** The text that the reader sees: rendered from HTML where there is HTML, otherwise the plain part. */
  readonly visibleText: string
  /** The text/plain body, empty where there is none. */
  readonly plainText: string
  readonly html: HtmlFacts | null
  /** What stands in attached files as text, in their order; at most 50,000 characters each. */
  readonly attachedText: readonly { readonly file: string; readonly text: string }[]
  readonly languages: readonly string[]
  readonly parts: readonly MimePartSummary[]
  readonly opaque: readonly OpaquePart[]
  /** The operator's rules that match the bytes of the mail itself; absent: none. */
  readonly ruleMatches?: readonly { readonly rule: string; readonly description: string }[]
  /** Each kind once. */
  readonly disagreements: readonly Disagreement[]
  readonly observables: Observables
  readonly limits: readonly LimitBreach[]
  readonly gaps: readonly Gap[]
  readonly evidence: { readonly grade: EvidenceGrade; readonly reasons: readonly string[] }
}

/** How the bytes are to be read: as the suspicious mail itself, as a user's report of it, or decided by structure. */
export type InputKind = 'auto' | 'message' | 'submission'

/** A report button (add-in) that made the submission, recognised by its structure. */
export interface ButtonReport {
  /** E.g. `microsoft-report`, `knowbe4-pab`. */
  readonly name: string
  /** Null where the button knows one kind of report only. */
  readonly reportedAs: ReportedAs | null
  /** The button's own metadata, in order; untrusted words of the submission. */
  readonly details: readonly { readonly name: string; readonly value: string }[]
}

/** What the covering note says. */
export interface NoteReading {
  /** What the reporter says he did, each once, negations understood. */
  readonly acts: readonly UserAct[]
  /** ISO 639-1, null where the note is too short to tell. */
  readonly language: string | null
}

/** A picture of a report that is nothing but pictures, for the text recognition of the machine. */
export interface Picture {
  readonly mediaType: 'image/png' | 'image/jpeg'
  readonly bytes: Uint8Array
}

/** The wrapper that a reporter sent, kept for reply rules and for the covering note. */
export interface SubmissionEnvelope {
  readonly headers: readonly HeaderField[]
  readonly from: readonly MailboxAddress[]
  readonly returnPath: string | null
  readonly subject: string | null
  readonly date: string | null
  readonly messageId: string | null
  readonly received: readonly ReceivedHop[]
  readonly mediaType: string
  /** Text above or beside the reported mail, as the reporter wrote it. */
  readonly note: string | null
  readonly noteReading: NoteReading
  /** Mail program that made the submission, e.g. `outlook-mobile`; null where nothing tells. */
  readonly client: string | null
  readonly button: ButtonReport | null
  readonly form: SubmissionForm
}

/** What the message stages make of one input: the wrapper, where there was one, and every reported message in it. */
export interface Unwrapped {
  readonly submission: SubmissionEnvelope | null
  /** At least one. */
  readonly messages: readonly Message[]
  /** Same order as `messages`: the bytes that a signature can be verified on; null where a client rebuilt the message. */
  readonly originals: readonly (Uint8Array | null)[]
  /** Same order: false for what a carried mail carries in turn, whose header fields may all be words of its sender. */
  readonly direct: readonly boolean[]
  /**
   * The whole submission read as if it were the suspicious mail: judged as well unless its sender is a proven reporter. Null
   * where the submission wraps nothing (then it is `messages[0]` itself).
   */
  readonly outer: Message | null
  /** Pictures to be read by text recognition; empty unless the report is pictures and no text. */
  readonly pictures: readonly Picture[]
}
