/** Bytes of a mail as the model reads them: parsed and inspected by the program's own stages. */
import { loadLists } from '../../src/app/compose/lists.ts'
import { runMessageDetectors } from '../../src/detectors/run.ts'
import { defaultLimits } from '../../src/domain/settings.ts'
import { inspect } from '../../src/message/inspect.ts'
import { featureNames, modelInput, type FeatureSource } from '../../src/scoring/features/model-input.ts'
import type { ModelInput } from '../../src/scoring/model.ts'
import { aContext } from './a-message.ts'

const lists = loadLists()

/** The first message in the bytes and what the detectors find in it. */
export async function sourceOf(bytes: string | Uint8Array): Promise<FeatureSource> {
  const { messages } = await inspect(Buffer.from(bytes), { as: 'message', limits: defaultLimits, lists })
  const [message] = messages
  if (message === undefined) throw new Error('no message')
  return { message, findings: runMessageDetectors(message, aContext({ lists })).findings }
}

export const inputOf = async (bytes: string | Uint8Array): Promise<ModelInput> => modelInput(await sourceOf(bytes))

/** What differs between two inputs, in names of features and a word for the text; empty where nothing does. */
export function differences(one: ModelInput, other: ModelInput): readonly string[] {
  const dense = featureNames.filter((_, column) => !Object.is(one.features[column], other.features[column]))
  const sameText =
    Buffer.from(one.indices.buffer).equals(Buffer.from(other.indices.buffer)) &&
    Buffer.from(one.values.buffer).equals(Buffer.from(other.values.buffer))
  return sameText ? dense : [...dense, 'hashed text']
}

/** Value of a feature. */
export function valueOf({ features }: ModelInput, name: string): number {
  const column = featureNames.indexOf(name)
  if (column < 0) throw new Error(`no feature ${name}`)
  return features[column] ?? NaN
}
