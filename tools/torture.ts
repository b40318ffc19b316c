/** Runs every message of the torture set through `inspect`: one row each; exit 1 where one crashes or takes longer than 5 s. */
import { noLists } from '../src/domain/finding.ts'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defaultLimits } from '../src/domain/settings.ts'
import { inspect } from '../src/message/inspect.ts'
import { withTortureSet } from './torture-set.ts'

const deadlineMs = 5_000

async function run(folder: string): Promise<number> {
  const files = globSync('**/*.eml', { cwd: folder }).sort()
  const lists = noLists
  let passed = 0
  let crashed = 0
  let slow = 0
  for (const file of files) {
    const started = performance.now()
    try {
      const { messages } = await inspect(readFileSync(path.join(folder, file)), { as: 'auto', limits: defaultLimits, lists })
      const ms = performance.now() - started
      if (ms > deadlineMs) slow++
      else if (messages.length > 0) passed++
      const first = messages[0]
      console.log(
        [
          path.basename(file),
          messages.length,
          `${ms.toFixed(0)} ms`,
          first?.observables.urls.length ?? 0,
          first?.limits.map((limit) => limit.name).join(',') ?? '',
        ].join('\t'),
      )
    } catch (error) {
      crashed++
      console.log(`${path.basename(file)}\tCRASH\t${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    }
  }
  console.log(`${passed} of ${files.length} passed, ${crashed} crashed, ${slow} took longer than ${deadlineMs / 1_000} s`)
  return passed === files.length ? 0 : 1
}

process.exitCode = await withTortureSet(run)
