/** Outlook items (.msg): recognised by structure and rebuilt as mails. What is rebuilt is evidence of grade C at best. */
import { createHash } from 'node:crypto'
import type { AnalysisLimits } from '../../domain/settings.ts'
import type { BreachLog } from '../limits.ts'
import { openCompoundFile } from '../compound-file.ts'
import { isMessageStorage, readMessage } from './msg-file.ts'
import { createItemBudget, type ItemBudget, type OutlookMail } from './outlook-mail.ts'
import { rebuildMail } from './rebuild-mail.ts'

export interface RebuiltMail {
  /** RFC 5322 bytes with CRLF; whatever is nested in them as message/rfc822 without base64 was rebuilt too. */
  readonly mime: Buffer
  readonly reasons: readonly string[]
}

const tooLarge = 'The Outlook item is larger than the budget; it was not read.'

/** True where the bytes are a compound file ([MS-CFB]) that is a message, not a document. Reads the directory only. */
export function isOutlookItem(bytes: Buffer): boolean {
  try {
    const root = openCompoundFile(bytes, () => false)
    return root !== null && isMessageStorage(root)
  } catch {
    return false
  }
}

/** Runs a reader within a fresh budget and rebuilds what it read; null for what is too large or cannot be read. Never throws. */
export function rebuildItem(
  bytes: Buffer,
  limits: AnalysisLimits,
  breaches: BreachLog,
  kind: string,
  read: (budget: ItemBudget) => OutlookMail | null,
): RebuiltMail | null {
  if (bytes.length > limits.messageBytes) {
    breaches.add('messageBytes', limits.messageBytes, bytes.length, tooLarge)
    return null
  }
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 24)
  let boundaries = 0
  try {
    const budget = createItemBudget(limits, breaches)
    const mail = read(budget)
    if (mail === null) return null
    const { pieces, reasons } = rebuildMail(mail, budget, () => `_rebuilt_${digest}_${++boundaries}`)
    const [first = '', ...rest] = reasons
    return { mime: Buffer.concat(pieces), reasons: [`${kind}: ${first}`, ...rest] }
  } catch {
    return null
  }
}

/** Rebuilds the mail of a .msg file ([MS-OXMSG]) with everything embedded in it; null where the bytes are none. */
export function readOutlookItem(bytes: Buffer, limits: AnalysisLimits, breaches: BreachLog): RebuiltMail | null {
  return rebuildItem(bytes, limits, breaches, 'Outlook item (.msg)', (budget) => {
    const root = openCompoundFile(bytes, (size) => budget.takeBytes(size))
    return root === null || !isMessageStorage(root) ? null : readMessage(root, 'root', budget)
  })
}
