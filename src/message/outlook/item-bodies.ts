/** The bodies of an Outlook item: text, HTML, and what is hidden in its RTF. */
import type { AnalysisLimits } from '../../domain/settings.ts'
import type { BreachLog } from '../limits.ts'
import { decodeCodepage } from './codepages.ts'
import type { ItemBudget, OutlookMail } from './outlook-mail.ts'
import { propertyTypes, tags } from './properties.ts'
import { maxRtfTokens, readRtf } from './rtf-body.ts'
import { decompressRtf } from './rtf-compression.ts'

export interface ItemBodies {
  /** Null where there is none. */
  readonly text: string | null
  readonly html: string | null
  readonly reasons: readonly string[]
}

const notEmpty = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text)

/** One character more than the parser reads of a body, so that it notices and says that something is left out. */
const cut = (text: string | null, limits: AnalysisLimits): string | null => text?.slice(0, limits.htmlBytes * 2 + 1) ?? null

function storedHtml(mail: OutlookMail): string | null {
  const { properties } = mail
  if (properties.typeOf(tags.html) !== propertyTypes.binary) return notEmpty(properties.text(tags.html))
  const bytes = properties.bytes(tags.html)
  return bytes === null ? null : notEmpty(decodeCodepage(bytes, properties.number(tags.internetCodepage) ?? properties.codepage))
}

/** Reads the bodies; RTF only where there is no HTML. What exceeds twice `htmlBytes` is cut off. */
export function readItemBodies(mail: OutlookMail, { limits, breaches }: ItemBudget): ItemBodies {
  const { text, html, reasons } = readUncut(mail, limits, breaches)
  return { text: cut(text, limits), html: cut(html, limits), reasons }
}

function readUncut(mail: OutlookMail, limits: AnalysisLimits, breaches: BreachLog): ItemBodies {
  const stored = storedHtml(mail)
  const text = notEmpty(mail.properties.text(tags.body))
  if (stored !== null) return { text, html: stored, reasons: ['HTML body as stored'] }
  const packed = mail.properties.bytes(tags.rtfCompressed)
  const rtf = packed === null || packed.length === 0 ? null : decompressRtf(packed, limits.messageBytes)
  if (rtf === null) {
    const reasons = packed === null || packed.length === 0 ? [] : ['the RTF body cannot be read']
    return { text, html: null, reasons: [...reasons, text === null ? 'no body' : 'text body only'] }
  }
  const found = readRtf(rtf.bytes, limits.htmlBytes * 2 + 1)
  if (!found.complete)
    breaches.add('rtfTokens', maxRtfTokens, null, 'The RTF body is more intricate than the budget; only its beginning was read.')
  const encapsulated = found.text === null
  return {
    text: text ?? notEmpty(found.text),
    html: notEmpty(found.html),
    reasons: [
      encapsulated ? 'HTML body taken out of RTF' : 'body written as RTF, its text and links kept',
      ...(rtf.fault === null ? [] : [rtf.fault]),
    ],
  }
}
