import { expect } from 'chai'
import { defaultLimits } from '../../src/domain/settings.ts'
import { createWorkerPool, type WorkerPool } from '../../src/app/workers/pool.ts'
import type { InspectTask } from '../../src/app/workers/task.ts'
import { aContext } from '../helpers/a-message.ts'

const mail = (body: string): Buffer => Buffer.from(`From: a@b.example\r\nSubject: x\r\nContent-Type: text/html\r\n\r\n${body}`)
const task = (bytes: Uint8Array): InspectTask => ({ bytes, as: 'message', breaches: [], pictureText: null })
const planted = mail('<a href="https://planted.example/hidden">x</a>')
/** Keeps a worker busy for good with the planted mail, and not at all with any other: the pool alone ends it. */
const endless = {
  name: 'endless.yar',
  text: 'rule Endless { strings: $a = "planted.example" condition: $a and for all i in (0..1000000000000) : (i >= 0) }',
}

describe('worker pool', function () {
  this.timeout(30_000)
  let pool: WorkerPool | null = null
  afterEach(async () => {
    await pool?.close()
    pool = null
  })

  it('gives message and findings of the detectors that need nothing else, as plain values', async () => {
    pool = createWorkerPool({ workers: 1, deadlineMs: 5_000, limits: defaultLimits, context: aContext() })
    const { messages, submission } = await pool.inspect(task(mail('<a href="http://203.0.113.7/">x</a>')))
    expect(submission).to.equal(null)
    expect(messages[0]?.findings.map(({ detector }) => detector)).to.include('url/ip-literal')
    expect(JSON.parse(JSON.stringify(messages))).to.deep.equal(messages)
  })

  it('cuts a message at its deadline and still finds the link in it, with the broken budget as a red flag; the next one is read', async () => {
    const damage: string[] = []
    pool = createWorkerPool({
      workers: 1,
      // A small mail keeps it even in a thread that has just started on a busy machine.
      deadlineMs: 1_500,
      limits: defaultLimits,
      rules: [endless],
      context: aContext(),
      onDamage: ({ name }) => damage.push(name),
    })
    // The thread's own start is not counted: the first message already stands under the deadline.
    const cut = (await pool.inspect(task(planted))).messages[0]
    expect(cut?.message.limits.map(({ name }) => name)).to.deep.equal(['workerMilliseconds'])
    expect(cut?.findings.map(({ detector }) => detector)).to.include('structure/evasive-structure')
    expect(cut?.message.observables.urls.map(({ host }) => host)).to.include('planted.example')
    expect(damage).to.deep.equal(['workerMilliseconds'])
    expect((await pool.inspect(task(mail('<p>next</p>')))).messages[0]?.message.visibleText).to.include('next')
  })

  it('replaces its workers after some messages without losing one', async () => {
    pool = createWorkerPool({ workers: 2, deadlineMs: 5_000, limits: defaultLimits, context: aContext(), recycleAfter: 2 })
    const texts = Array.from({ length: 12 }, (_, index) => `message number ${index}`)
    const open = pool
    const read = await Promise.all(
      texts.map(async (text) => (await open.inspect(task(mail(`<p>${text}</p>`)))).messages[0]?.message.visibleText.trim()),
    )
    expect(read).to.deep.equal(texts)
  })

  it('reads a window of a larger buffer as what it shows', async () => {
    pool = createWorkerPool({ workers: 1, deadlineMs: 5_000, limits: defaultLimits, context: aContext() })
    const whole = Buffer.concat([Buffer.from('before'), mail('<p>inside</p>'), Buffer.from('after')])
    const { messages } = await pool.inspect(task(whole.subarray(6, whole.length - 5)))
    expect(messages[0]?.message.visibleText).to.include('inside').and.not.include('after')
  })
})
