/** From files of labelled mail to the rows that the learners see; the mails themselves are forgotten on the way. */
import type { MailOrigin } from '../../domain/evaluation.ts'
import type { Message } from '../../domain/message.ts'
import { modelInput } from '../../scoring/features/model-input.ts'
import type { TrainingRow } from '../../scoring/training/training-data.ts'
import { createCampaigns } from '../corpus/campaigns.ts'
import { extractMails, type ExtractParts, type LabelledMail, type SkippedFile } from '../corpus/extract-mails.ts'
import type { LabelledFile } from '../corpus/labelled-file.ts'
import { noVariants, type MakeVariants, type Variants } from './variants.ts'

export interface CollectedRows {
  readonly rows: readonly TrainingRow[]
  readonly skipped: readonly SkippedFile[]
}

interface Turned extends Omit<TrainingRow, 'origin' | 'paddedBy'>, Variants {
  readonly path: string
  readonly origin: Omit<MailOrigin, 'campaign'>
  readonly cluster: string | null
  readonly message: Pick<Message, 'visibleText' | 'subject'>
}

/** Rows in the order of the files, numbered by campaign. */
export async function collectRows(
  files: readonly LabelledFile[],
  parts: ExtractParts,
  makeVariants: MakeVariants = noVariants,
): Promise<CollectedRows> {
  const turned: Omit<Turned, 'message' | 'cluster' | 'path'>[] = []
  const rowOf = new Map<string, number>()
  const campaigns = createCampaigns()
  const turn = async (mail: LabelledMail): Promise<Turned> => {
    const { path, detected, origin, cluster } = mail
    const { visibleText, subject, html } = detected.message
    const original = modelInput(detected)
    return { path, origin, cluster, message: { visibleText, subject }, html: html !== null, original, ...(await makeVariants(mail)) }
  }
  const skipped = await extractMails(files, parts, turn, ({ message, cluster, path, ...row }) => {
    campaigns.add({ cluster, message })
    rowOf.set(path, turned.length)
    turned.push(row)
  })
  const numbers = campaigns.numbers()
  const rows = turned.map(({ paddedBy, ...row }, index) => ({
    ...row,
    paddedBy: paddedBy === null ? null : (rowOf.get(paddedBy) ?? null),
    origin: { ...row.origin, campaign: numbers[index] ?? 0 },
  }))
  return { skipped, rows }
}
