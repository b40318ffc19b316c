/** A short run of the fuzzer with a fixed seed; `node tools/fuzz.ts` runs as many as wanted. */
import { expect } from 'chai'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { InputKind } from '../../src/domain/message.ts'
import { evilMessages } from '../evil/index.ts'
import { mimeTrees } from './mime-trees.ts'
import { mutate } from './mutate.ts'
import { chanceOf } from './random.ts'
import { fuzzParts, runOne } from './run-one.ts'

const kinds: readonly InputKind[] = ['message', 'submission', 'auto']

describe('fuzzed messages', function () {
  this.timeout(180_000)
  const parts = fuzzParts()

  it('get a verdict whatever their tree of parts is', async () => {
    for (const [index, bytes] of mimeTrees(250, 20261123).entries()) await runOne(bytes, kinds[index % kinds.length] ?? 'auto', parts)
  })

  it('get a verdict however a mail was changed', async () => {
    const chance = chanceOf(20261123)
    const phish = readFileSync(path.resolve(import.meta.dirname, '../fixtures/unusual-sign-in.eml'))
    const small = await Promise.all(
      evilMessages()
        .filter(({ heavy }) => !heavy)
        .map(async ({ build }) => await build()),
    )
    const seeds = [phish, ...small.filter(({ length }) => length < 50_000)]
    for (let run = 0; run < 250; run++) await runOne(mutate(chance.pick(seeds), chance.pick(seeds), chance), chance.pick(kinds), parts)
  })

  it('are the same for the same seed', () => {
    const twice = [1, 2].map(() => mutate(Buffer.from('From: a@b.example\r\n\r\nhello'), Buffer.from('other'), chanceOf(7)).toString('hex'))
    expect(twice[0]).to.equal(twice[1])
    expect(mimeTrees(3, 5)).to.deep.equal(mimeTrees(3, 5))
  })
})
