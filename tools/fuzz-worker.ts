/** One worker process of the fuzzer: makes and runs the messages `from` to `to`, and sends what went wrong to its parent. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { InputKind } from '../src/domain/message.ts'
import { evilMessages } from '../test/evil/index.ts'
import { mimeTrees } from '../test/fuzz/mime-trees.ts'
import { mutate } from '../test/fuzz/mutate.ts'
import { chanceOf } from '../test/fuzz/random.ts'
import { fuzzParts, runOne } from '../test/fuzz/run-one.ts'

export interface FuzzJob {
  readonly seed: number
  readonly indexes: readonly number[]
  /** Folder of the torture set; null where it is not here. */
  readonly torture: string | null
}
export type FuzzNews =
  | { readonly kind: 'begin'; readonly index: number; readonly sha256: string }
  | { readonly kind: 'end'; readonly index: number; readonly cpuMs: number }
  | { readonly kind: 'crash'; readonly index: number; readonly sha256: string; readonly stack: string }

const kinds: readonly InputKind[] = ['message', 'submission', 'auto']
const longest = 300_000
const treesAtOnce = 50
const root = path.resolve(import.meta.dirname, '..')

const read = (folder: string): readonly Buffer[] =>
  globSync('**/*.{eml,msg}', { cwd: folder })
    .toSorted()
    .map((file) => readFileSync(path.join(folder, file)))

async function seedMails(torture: string | null): Promise<readonly Buffer[]> {
  const evil = await Promise.all(
    evilMessages()
      .filter(({ heavy }) => !heavy)
      .map(async ({ build }) => await build()),
  )
  const all = [...evil, ...read(path.join(root, 'test/fixtures')), ...(torture === null ? [] : read(torture))]
  return all.filter(({ length }) => length > 0 && length < longest)
}

const say = (news: FuzzNews): void => void process.send?.(news)

/** The message of one index is the same in every run of a seed, whatever ran before it. */
async function work({ seed, indexes, torture }: FuzzJob): Promise<void> {
  const mails = await seedMails(torture)
  const parts = fuzzParts()
  const trees = new Map<number, readonly Buffer[]>()
  const treeOf = (index: number): Buffer => {
    const block = Math.floor(index / treesAtOnce)
    const made = trees.get(block) ?? mimeTrees(treesAtOnce, seed + block)
    trees.clear()
    trees.set(block, made)
    return made[index % treesAtOnce] ?? Buffer.alloc(0)
  }
  for (const index of indexes) {
    const chance = chanceOf(Math.imul(seed, 1_000_003) + index)
    const kind = chance.under(10)
    const bytes =
      kind === 0
        ? treeOf(index)
        : kind === 1
          ? mutate(treeOf(index), chance.pick(mails), chance)
          : mutate(chance.pick(mails), chance.pick(mails), chance)
    const sha256 = createHash('sha256').update(bytes).digest('hex')
    say({ kind: 'begin', index, sha256 })
    const before = process.cpuUsage()
    try {
      await runOne(bytes, chance.pick(kinds), parts)
      const { user, system } = process.cpuUsage(before)
      say({ kind: 'end', index, cpuMs: (user + system) / 1_000 })
    } catch (error) {
      say({ kind: 'crash', index, sha256, stack: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  }
}

process.once('message', (job: FuzzJob) => {
  void work(job).finally(() => {
    process.disconnect()
  })
})
