/** Reads the asked mails once more and lets the whole product judge each with the answers of every training. */
import type { Analyser } from '../../src/app/compose/analyser.ts'
import { extractMails } from '../../src/app/corpus/extract-mails.ts'
import type { LabelledFile } from '../../src/app/corpus/labelled-file.ts'
import { judgeMail } from '../../src/app/evaluation/judge-mail.ts'
import type { JudgedMail, MailOrigin } from '../../src/domain/evaluation.ts'
import type { HeldOutTraining } from './train-held-out.ts'

/** What says the same of a mail in both readings. */
export const keyOf = ({ source, file }: Pick<MailOrigin, 'source' | 'file'>): string => JSON.stringify([source, file])

export interface Asked {
  readonly files: readonly LabelledFile[]
  /** Number of each asked mail, by key. */
  readonly numbers: ReadonlyMap<string, number>
  readonly origins: readonly MailOrigin[]
  readonly messageBytes: number
}

/** Judged mails of every training, in the order of the trainings; null in it stands for the rules alone. */
export async function judgeTrainings(
  analyser: Pick<Analyser, 'judge' | 'pool' | 'workers'>,
  trainings: readonly (HeldOutTraining | null)[],
  { files, numbers, origins, messageBytes }: Asked,
): Promise<readonly (readonly JudgedMail[])[]> {
  const judged: JudgedMail[][] = trainings.map(() => [])
  const skipped = await extractMails(
    files,
    { pool: analyser.pool, workers: analyser.workers, messageBytes },
    async (mail) => {
      const number = numbers.get(keyOf(mail.origin))
      const campaign = number === undefined ? undefined : origins[number]?.campaign
      if (number === undefined || campaign === undefined) return []
      // The same mails in every column: variants of a mail whose words pad others are asked by none of the rounds.
      if (trainings.some((training) => training !== null && !training.said.has(number))) return []
      return await Promise.all(
        trainings.map(async (training): Promise<JudgedMail> => {
          const said = training?.said.get(number) ?? null
          const one = await judgeMail(analyser, mail, {
            thresholds: training?.thresholds ?? null,
            trustResults: true,
            heldOut: training === null ? null : () => said,
          })
          if (typeof one === 'string') throw new Error(`${mail.origin.file}: ${one}`)
          return { ...one, campaign, reasons: [] }
        }),
      )
    },
    (each) => {
      each.forEach((mail, training) => judged[training]?.push(mail))
    },
  )
  for (const { path, reason } of skipped) console.error(`not readable: ${path} (${reason})`)
  return judged
}
