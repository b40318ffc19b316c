import { expect } from 'chai'
import type { FollowUpInput } from '../../src/report/follow-up.ts'
import { composeFollowUp } from '../../src/report/follow-up.ts'

const input: FollowUpInput = {
  caseNumber: 'PH-20261123-7F3A2C',
  mailbox: 'phish',
  receivedAt: '2026-11-23T10:33:00Z',
  reporter: { address: 'rita@corp.example', authenticated: true, proof: 'authentication-results' },
  text: 'By the way:\nI entered my password at http://evil.example.',
  acts: [],
  files: [],
  organisationName: 'Corp',
}

describe('the follow-up', () => {
  it('names the case and gives the words of the reporter, dead', () => {
    const { subject, text, html } = composeFollowUp(input)
    expect(subject).to.equal('[PH-20261123-7F3A2C] Reporter answered')
    expect(text).to.include('| By the way:\n| I entered my password at hxxp[://]evil[.]example.')
    for (const output of [text, html])
      expect(output).to.include('rita[@]corp[.]example (proven by authentication-results)').and.not.include('USER ACTED')
    for (const line of text.split('\n')) expect(line.length).to.be.at.most(76)
  })

  it('says in the subject that the reporter acted', () => {
    const { subject, text, html } = composeFollowUp({ ...input, acts: ['entered-credentials'] })
    expect(subject).to.equal('[PH-20261123-7F3A2C] USER ACTED Reporter answered')
    for (const output of [text, html])
      expect(output.replaceAll(/\s+/g, ' ')).to.include('USER ACTED. The reporter says: entered credentials or data.')
  })

  it('lists attached files and passes none on', () => {
    const files = Array.from({ length: 300 }, (_, index) => ({ name: `f${String(index)}.png`, size: 7, sha256: 'ab'.repeat(32) }))
    const { text } = composeFollowUp({ ...input, files })
    expect(text).to.include('f0[.]png').and.include('not passed on')
    expect(text.replaceAll(/\s+/g, ' ')).to.include('280 more')
    expect(composeFollowUp(input).text).to.not.include('Attached files')
  })

  it('cuts a long answer', () => {
    expect(composeFollowUp({ ...input, text: 'x '.repeat(500_000) }).text.length).to.be.lessThan(10_000)
    expect(composeFollowUp({ ...input, text: '  ' }).text).to.include('Nothing.')
  })
})
