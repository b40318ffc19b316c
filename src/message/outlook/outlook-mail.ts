/** What both containers (.msg and winmail.dat) are read into, and the budgets that one item has with all that is nested in it. */
import type { AnalysisLimits } from '../../domain/settings.ts'
import type { BreachLog } from '../limits.ts'
import type { PropertyBag } from './properties.ts'

/** A file that came with the item, or one stream of an OLE object. */
export interface OutlookFile {
  readonly name: string
  readonly read: () => Buffer
}

export interface OutlookAttachment {
  readonly properties: PropertyBag
  readonly name: string
  /** Null where the attachment is a message or an object, or has no bytes here (a link to a file). */
  readonly data: (() => Buffer) | null
  readonly embedded: OutlookMail | null
  /** Streams of an OLE object. */
  readonly streams: readonly OutlookFile[]
}

export interface OutlookMail {
  readonly properties: PropertyBag
  readonly recipients: readonly PropertyBag[]
  readonly attachments: readonly OutlookAttachment[]
  /** What was wrong with the container, one sentence each. */
  readonly faults: readonly string[]
}

/** Budgets of one item, counted down while it is read. */
export interface ItemBudget {
  readonly limits: AnalysisLimits
  readonly breaches: BreachLog
  /** True while `bytes` more may be read. */
  takeBytes(bytes: number): boolean
  takePart(): boolean
  takeRecipient(): boolean
  takeMessage(): boolean
}

/** A fresh budget; every broken one is noted in `breaches`. */
export function createItemBudget(limits: AnalysisLimits, breaches: BreachLog): ItemBudget {
  const spent = { messageBytes: 0, mimeParts: 0, addresses: 0, nestedMessages: 0 }
  const take = (name: keyof typeof spent, amount: number, sentence: string): boolean => {
    const seen = spent[name] + amount
    if (seen > limits[name]) {
      breaches.add(name, limits[name], seen, sentence)
      return false
    }
    spent[name] = seen
    return true
  }
  return {
    limits,
    breaches,
    takeBytes: (bytes) => take('messageBytes', bytes, 'The Outlook item claims more bytes than the budget; only the first ones were read.'),
    takePart: () => take('mimeParts', 1, 'The Outlook item has more attachments than the budget; only the first ones were read.'),
    takeRecipient: () => take('addresses', 1, 'The Outlook item has more recipients than the budget; only the first ones were read.'),
    takeMessage: () => take('nestedMessages', 1, 'The Outlook item carries more messages than the budget; only the first ones were read.'),
  }
}

/** Name of an attachment by its properties: long name, short name, display name, last step of its path. */
export function attachmentName(properties: PropertyBag, longName: number, shortName: number, displayName: number): string {
  const name = properties.text(longName) ?? properties.text(shortName) ?? properties.text(displayName) ?? ''
  const steps = name.slice(0, 1_000).split(/[\\/]/)
  return (steps.at(-1) ?? '')
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 255)
}
