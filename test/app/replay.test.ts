/** `config check` looks back at the last submissions. */
import { expect } from 'chai'
import { replay, type ReplayParts } from '../../src/app/commands/replay.ts'
import { loadLists } from '../../src/app/compose/lists.ts'
import type { WatchedMailbox } from '../../src/app/daemon/mailbox.ts'
import { MessageError, TransientError } from '../../src/domain/errors.ts'
import { defaultLimits, noTrust } from '../../src/domain/settings.ts'
import { inspect } from '../../src/message/inspect.ts'
import { createFakeMailbox, createFakeTransport, type FakeMailbox } from '../helpers/fake-mailbox.ts'

const lists = loadLists()
const parts: ReplayParts = {
  policy: { authentication: { ...noTrust, trustedAuthservIds: ['mx.corp.example'] } },
  read: async (bytes) => (await inspect(bytes, { as: 'submission', limits: defaultLimits, lists })).submission,
  limit: 50,
}
const mail = (from: string, ...headers: readonly string[]): Buffer =>
  Buffer.from([...headers, `From: ${from}`, 'To: phish@corp.example', 'Subject: secret subject', '', 'secret body', ''].join('\r\n'))
const passed = 'Authentication-Results: mx.corp.example; dmarc=pass header.from=corp.example'
const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 23, 10, minute))

describe('looking back', () => {
  let source: FakeMailbox
  let mailbox: WatchedMailbox
  beforeEach(() => {
    source = createFakeMailbox()
    mailbox = {
      name: 'phish',
      source,
      transport: createFakeTransport(),
      startFrom: { kind: 'all' },
      from: { name: 'Phishing response', address: 'phish@corp.example' },
      socTo: ['soc@corp.example'],
      reporters: { domains: ['corp.example'], trust: 'authenticated', pilot: [] },
    }
  })

  it('works with no mail', async () => {
    expect(await replay(mailbox, parts)).to.deep.equal({ ok: true, text: 'reporters: 0 of 0 would be answered' })
  })

  it('counts who would be answered and groups why not the rest, settled or not, and says nothing else of the mails', async () => {
    const mails = [
      mail('Dana Secret <dana@corp.example>', passed),
      mail('erika@corp.example', passed),
      mail('secret@other.example', passed),
      mail('b@third.example', passed),
      mail('c@other.example', passed),
      mail('dana@corp.example'),
      mail('dana@corp.example', passed, 'Auto-Submitted: auto-replied'),
      mail('a@corp.example, b@corp.example', passed),
    ]
    for (const [index, bytes] of mails.entries()) source.deliver(bytes, at(index))
    await source.settle({ position: '1' }, 'processed')
    const before = source.inbox()
    const { ok, text } = await replay(mailbox, parts)
    expect(ok).to.equal(true)
    expect(text.split('\n')).to.deep.equal([
      'reporters: 2 of 8 would be answered',
      '        3 × the domain of the sender is not in reporters.domains (other.example 2, third.example 1)',
      '        1 × no Authentication-Results of a trusted server stands on the submission (corp.example 1)',
      '        1 × the submission does not come from exactly one valid From address',
      '        1 × the submission is automatic mail (Auto-Submitted) (corp.example 1)',
    ])
    expect(text).not.to.match(/secret|dana|erika/i)
    expect(source.inbox()).to.deep.equal(before)
  })

  it('takes the newest only', async () => {
    for (let index = 0; index < 5; index++) source.deliver(mail('dana@corp.example', ...(index < 3 ? [] : [passed])), at(index))
    expect((await replay(mailbox, { ...parts, limit: 2 })).text).to.equal('reporters: 2 of 2 would be answered')
  })

  it('goes on where one mail cannot be had, and stops where the mailbox cannot be reached', async () => {
    source.deliver(mail('dana@corp.example', passed), at(0))
    source.fault = { call: 'fetch', error: new MessageError('SUBMISSION_GONE') }
    expect((await replay(mailbox, parts)).text).to.match(/0 of 1 would be answered\n +1 × the submission could not be read/)
    source.fault = { call: 'fetch', error: new TransientError('MAILBOX_UNREACHABLE') }
    expect(await replay(mailbox, parts).catch((error: unknown) => error)).to.have.property('code', 'MAILBOX_UNREACHABLE')
  })
})
