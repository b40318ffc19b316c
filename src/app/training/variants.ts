/** The other forms of a labelled mail that training reads: written anew with innocent words below, and read by the pool like any mail. */
import { modelInput } from '../../scoring/features/model-input.ts'
import type { ModelInput } from '../../scoring/model.ts'
import type { TrainingRow } from '../../scoring/training/training-data.ts'
import type { LabelledMail } from '../corpus/extract-mails.ts'
import type { WorkerPool } from '../workers/pool.ts'
import type { Padding, Words } from './padding.ts'
import { rerender } from './rerender.ts'

export interface Variants extends Pick<TrainingRow, 'padded' | 'attacked' | 'donor'> {
  /** Path of the donor whose words stand in `padded`. */
  readonly paddedBy: string | null
}
export type MakeVariants = (mail: LabelledMail) => Promise<Variants>

/** For corpora without padding. */
export const noVariants: MakeVariants = () => Promise.resolve({ padded: null, paddedBy: null, attacked: null, donor: false })

/** Pads every mail to learn from it, and the malicious ones once more for the trial. Mails whose bytes a client rebuilt have no variants. */
export function variantMaker(pool: WorkerPool, padding: Padding): MakeVariants {
  const read = async (bytes: Uint8Array, words: Words | null): Promise<ModelInput | null> => {
    if (words === null) return null
    const written = await rerender(bytes, words.text).catch(() => null)
    if (written === null) return null
    const { messages } = await pool.inspect({ bytes: written, as: 'message', breaches: [], pictureText: null })
    const [first] = messages
    // What breaks a budget depends on the machine, and a training must not.
    return first === undefined || first.message.limits.some(({ name }) => name.startsWith('worker')) ? null : modelInput(first)
  }
  return async ({ path, bytes, origin }) => {
    const donor = padding.donors.has(path)
    if (bytes === null) return { padded: null, paddedBy: null, attacked: null, donor }
    const words = padding.toLearn(origin.file)
    return {
      padded: await read(bytes, words),
      paddedBy: words?.donor ?? null,
      attacked: origin.outcome === 'malicious' ? await read(bytes, padding.toTry(origin.file)) : null,
      donor,
    }
  }
}
