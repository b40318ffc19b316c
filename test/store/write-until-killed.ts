/** Child process of a durability test: writes submissions for ever, and prints each id once its write is acknowledged. */
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { submissionOf } from '../contract/store-contract.ts'

const store = await openSqliteStore({ path: process.argv[2] ?? '' })
for (let index = 0; ; index += 1) {
  const { id } = await store.receive(submissionOf(`mail ${index}`), index)
  const entry = { submissionId: id, kind: 'reply', recipient: 'ann@corp.example' } as const
  await store.enqueue({ ...entry, messageId: `<${index}@phish.example>`, state: 'pending', reason: null })
  await store.mark(entry, { state: 'sending' })
  process.stdout.write(`${id}\n`)
}
