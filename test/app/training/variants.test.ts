import { expect } from 'chai'
import type { LabelledMail } from '../../../src/app/corpus/extract-mails.ts'
import type { Padding } from '../../../src/app/training/padding.ts'
import { rerender } from '../../../src/app/training/rerender.ts'
import { noVariants, variantMaker } from '../../../src/app/training/variants.ts'
import { createWorkerPool, type WorkerPool } from '../../../src/app/workers/pool.ts'
import type { Outcome } from '../../../src/domain/outcomes.ts'
import { defaultLimits } from '../../../src/domain/settings.ts'
import { modelInput } from '../../../src/scoring/features/model-input.ts'
import { aContext, aMessage } from '../../helpers/a-message.ts'
import { plainMail, sentences } from '../../helpers/mail-folder.ts'

const bytes = Buffer.from(plainMail('Your account', 'Verify your password at https://login.evil.example/ now.'))
const learnt = `To learn: ${sentences(1, 60)}`
const tried = `To try: ${sentences(2, 60)}`
const padding: Padding = {
  donors: new Set(['donor.eml']),
  toLearn: (file) => (file === 'none.eml' ? null : { text: learnt, donor: 'donor.eml' }),
  toTry: (file) => (file === 'none.eml' ? null : { text: tried, donor: 'other.eml' }),
}
const mailOf = (outcome: Outcome, file = 'a.eml', of: Uint8Array | null = bytes): LabelledMail => ({
  path: file,
  origin: { file, outcome, kind: 'real', source: 'box', language: 'en', year: 2026 },
  cluster: null,
  detected: { message: aMessage(), findings: [], gaps: [] },
  bytes: of,
})

describe('variants of a mail', function () {
  this.timeout(30_000)
  let pool: WorkerPool
  before(() => {
    pool = createWorkerPool({ workers: 1, deadlineMs: 10_000, limits: defaultLimits, context: aContext() })
  })
  after(async () => {
    await pool.close()
  })
  const readOf = async (words: string): Promise<ReturnType<typeof modelInput>> => {
    const { messages } = await pool.inspect({ bytes: await rerender(bytes, words), as: 'message', breaches: [], pictureText: null })
    return modelInput(messages[0]!)
  }

  it('are the mail with words to learn, and malicious ones once more with words to try', async () => {
    const make = variantMaker(pool, padding)
    const malicious = await make(mailOf('malicious'))
    expect(malicious.padded).to.deep.equal(await readOf(learnt))
    expect(malicious.attacked).to.deep.equal(await readOf(tried))
    expect(malicious.attacked).to.not.deep.equal(malicious.padded)
    expect(malicious).to.include({ donor: false, paddedBy: 'donor.eml' })
    for (const outcome of ['spam', 'legitimate'] as const) {
      const { padded, attacked } = await make(mailOf(outcome))
      expect(padded).to.deep.equal(malicious.padded)
      expect(attacked).to.equal(null)
    }
  })
  it('are none where there are no words or the bytes are not those that came', async () => {
    const make = variantMaker(pool, padding)
    expect(await make(mailOf('malicious', 'none.eml'))).to.deep.equal({ padded: null, paddedBy: null, attacked: null, donor: false })
    expect(await make(mailOf('malicious', 'a.eml', null))).to.deep.equal({ padded: null, paddedBy: null, attacked: null, donor: false })
    expect(await noVariants(mailOf('malicious'))).to.deep.equal({ padded: null, paddedBy: null, attacked: null, donor: false })
  })
  it('know donors, whose bytes may be gone', async () => {
    const make = variantMaker(pool, padding)
    expect((await make(mailOf('legitimate', 'donor.eml'))).donor).to.equal(true)
    expect((await make(mailOf('legitimate', 'donor.eml', null))).donor).to.equal(true)
  })
  it('are none where the machine decided what was read', async () => {
    const told = (name: string): WorkerPool => ({
      ...pool,
      inspect: async (task) => {
        const inspected = await pool.inspect(task)
        const limits = [{ name, limit: 1, seen: null, description: 'too much' }]
        return { ...inspected, messages: inspected.messages.map((each) => ({ ...each, message: { ...each.message, limits } })) }
      },
    })
    expect((await variantMaker(told('workerMilliseconds'), padding)(mailOf('malicious'))).padded).to.equal(null)
    expect((await variantMaker(told('urls'), padding)(mailOf('malicious'))).padded).to.not.equal(null)
    const empty: WorkerPool = { ...pool, inspect: async (task) => ({ ...(await pool.inspect(task)), messages: [] }) }
    expect((await variantMaker(empty, padding)(mailOf('malicious'))).padded).to.equal(null)
  })
})
