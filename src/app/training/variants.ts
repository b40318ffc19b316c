/** The other forms of a labelled mail that training reads: written anew with innocent words below, and read by the pool like any mail. */
import { modelInput } from '../../scoring/features/model-input.ts'
import type { ModelInput } from '../../scoring/model.ts'
import type { TrainingRow } from '../../scoring/training/training-data.ts'
import type { LabelledMail } from '../corpus/extract-mails.ts'
import type { WorkerPool } from '../workers/pool.ts'
import type { Padding } from './padding.ts'
import { rerender } from './rerender.ts'

export type Variants = Pick<TrainingRow, 'padded' | 'attacked' | 'donor'>
export type MakeVariants = (mail: LabelledMail) => Promise<Variants>

/** For corpora without padding. */
export const noVariants: MakeVariants = () => Promise.resolve({ padded: null, attacked: null, donor: false })

/** Pads every mail to learn from it, and the malicious ones once more for the trial. Mails whose bytes a client rebuilt have no variants. */
export function variantMaker(pool: WorkerPool, padding: Padding): MakeVariants {
  const read = async (bytes: Uint8Array, words: string | null): Promise<ModelInput | null> => {
    if (words === null) return null
    const written = await rerender(bytes, words).catch(() => null)
    if (written === null) return null
    const { messages } = await pool.inspect({ bytes: written, as: 'message', breaches: [], pictureText: null })
    const [first] = messages
    // What breaks a budget depends on the machine, and a training must not.
    return first === undefined || first.message.limits.some(({ name }) => name.startsWith('worker')) ? null : modelInput(first)
  }
  return async ({ bytes, origin }) => {
    const donor = padding.donors.has(origin.file)
    if (bytes === null) return { padded: null, attacked: null, donor }
    return {
      padded: await read(bytes, padding.toLearn(origin.file)),
      attacked: origin.outcome === 'malicious' ? await read(bytes, padding.toTry(origin.file)) : null,
      donor,
    }
  }
}
