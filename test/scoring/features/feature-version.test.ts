import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { featureNames, featureVersion, modelInput } from '../../../src/scoring/features/model-input.ts'
import { defaultLimits } from '../../../src/domain/settings.ts'
import { inspect } from '../../../src/message/inspect.ts'
import { cases } from '../../cases/index.ts'
import { aContext } from '../../helpers/a-message.ts'

/** One mail of each kind of case, read by the product. */
const sampled = ['docusign', 'google-calendar', 'shared-document', 'invoice', 'parcel', 'newsletter']

/**
 * A model reads numbers; whoever changes how they are made has to train the shipped model again and to change `featureVersion`, so that
 * no model is asked about numbers that it has not learnt. Then the digest below is that of the new version.
 */
const pinned: Readonly<Record<string, string>> = { '1': '7cd8ec8d53fa11678531fafd6b489369' }

describe('version of the features', () => {
  it('stands for the very numbers that the features give', async () => {
    const digest = createHash('sha256').update(featureNames.join())
    for (const kind of sampled) {
      const found = cases.find(({ service }) => service === kind)
      if (found === undefined) throw new Error(`There is no case of ${kind}.`)
      const { messages } = await inspect(await found.bytes(), { as: 'message', limits: defaultLimits, lists: aContext().lists })
      const { features, indices, values } = modelInput({ message: messages[0]!, findings: [] })
      digest.update(features).update(indices).update(values)
    }
    expect({ [featureVersion]: digest.digest('hex').slice(0, 32) }).to.deep.equal(pinned)
  })
})
