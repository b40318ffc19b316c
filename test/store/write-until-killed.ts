/** Child process of a durability test: writes submissions for ever, and prints each id once its write is acknowledged. */
import { openSqliteStore } from '../../src/store/sqlite.ts'
import { submissionOf } from '../contract/store-contract.ts'

const store = await openSqliteStore({ path: process.argv[2] ?? '' })
for (let index = 0; ; index += 1) {
  const { id } = await store.receive(submissionOf(`mail ${index}`), index)
  const entry = await store.enqueue({
    submissionId: id,
    kind: 'reply',
    recipient: 'ann@corp.example',
    messageId: `<${index}@phish.example>`,
    state: 'pending',
    reason: null,
  })
  await store.beginSending(entry)
  process.stdout.write(`${id}\n`)
}
