/** What the pool does when both of its threads are lost on a message, and how its bytes cross. */
import { expect } from 'chai'
import { createHash } from 'node:crypto'
import { fromCrossing, toCrossing } from '../../src/app/workers/crossing.ts'
import { createGate } from '../../src/app/workers/gate.ts'
import { createWorkerPool } from '../../src/app/workers/pool.ts'
import type { InspectTask } from '../../src/app/workers/task.ts'
import { defaultLimits } from '../../src/domain/settings.ts'
import { aContext, aMessage } from '../helpers/a-message.ts'

const task = (bytes: Uint8Array): InspectTask => ({ bytes, as: 'message', breaches: [], pictureText: null })

describe('worker pool with damaged threads', function () {
  this.timeout(60_000)

  it('reads the beginning itself where the fallback is lost as well, and keeps hash and size of all bytes', async () => {
    const damage: string[] = []
    const pool = createWorkerPool({
      workers: 1,
      // No thread can be this quick: both are cut.
      deadlineMs: 0,
      fallbackMs: 0,
      limits: defaultLimits,
      context: aContext(),
      onDamage: ({ name }) => damage.push(name),
    })
    try {
      const text = `From: a@b.example\r\nContent-Type: text/html\r\n\r\n<a href="https://planted.example/x">x</a>${'<p>word</p>'.repeat(200_000)}`
      const bytes = Buffer.from(text)
      const [found] = (await pool.inspect(task(bytes))).messages
      expect(found?.message.limits.map(({ name }) => name)).to.include('workerMilliseconds')
      expect(found?.findings.map(({ detector }) => detector)).to.include('structure/evasive-structure')
      expect(found?.message.observables.urls.map(({ host }) => host)).to.include('planted.example')
      expect(found?.message.sha256).to.equal(createHash('sha256').update(bytes).digest('hex'))
      expect(found?.message.size).to.equal(bytes.length)
      expect(damage).to.deep.equal(['workerMilliseconds'])
      expect(bytes.toString()).to.equal(text)
    } finally {
      await pool.close()
    }
  })

  it('lets bytes of the task cross as windows, others as copies of their own, and texts as far as they are read', () => {
    const bytes = Buffer.from('one two three')
    const other = Buffer.concat([Buffer.from('x'), Buffer.from('own')]).subarray(1)
    const message = aMessage({ visibleText: 'a'.repeat(3_000_000) })
    const inspected = {
      submission: null,
      messages: [{ message, findings: [], gaps: [] }],
      originals: [bytes, bytes.subarray(4, 7), other, null],
      direct: [true, true, true, true],
      outer: null,
      pictures: [],
      parseMs: 1,
    }
    const crossing = toCrossing(inspected, { bytes })
    expect(crossing.originals[0]).to.deep.equal({ start: 0, end: 13 })
    const crossed = fromCrossing(structuredClone(crossing), { bytes })
    expect(crossed.messages[0]?.message.visibleText.length).to.be.at.most(200_000)
    expect({ ...crossed, messages: [], originals: [] }).to.deep.equal({ ...inspected, messages: [], originals: [] })
    const [all, window, copy, none] = crossed.originals
    expect([all, window, copy].map((each) => Buffer.from(each ?? []).toString())).to.deep.equal(['one two three', 'two', 'own'])
    expect(none).to.equal(null)
  })

  it('lets no more in than its gate has seats, in the order of their coming', async () => {
    const gate = createGate(1)
    const order: number[] = []
    await gate.enter()
    const waiting = [1, 2].map(async (number) => {
      await gate.enter()
      order.push(number)
      gate.leave()
    })
    expect(order).to.deep.equal([])
    gate.leave()
    await Promise.all(waiting)
    expect(order).to.deep.equal([1, 2])
  })
})
