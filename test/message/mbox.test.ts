import { expect } from 'chai'
import { isMbox, splitMbox } from '../../src/message/mbox.ts'

const two = Buffer.from(
  'From a@x.test Thu Nov  3 02:44:27 2022\nFrom: a@x.test\n\n>From here on\nFrom nowhere\n\nFrom b@x.test Thu Nov  3 02:44:28 2022\nFrom: b@x.test\n\nsecond\n',
)

describe('message/mbox', () => {
  it('splits at real separators only and undoes the quoting', () => {
    expect([...splitMbox(two)].map((bytes) => Buffer.from(bytes).toString())).to.deep.equal([
      'From: a@x.test\n\nFrom here on\nFrom nowhere\n',
      'From: b@x.test\n\nsecond\n',
    ])
  })

  it('recognises an mbox by name or by two separators, and never an .eml', () => {
    expect(isMbox(two, 'mail')).to.equal(true)
    expect(isMbox(two, 'mail.eml')).to.equal(false)
    expect(isMbox(Buffer.from('x'), 'a.MBOX')).to.equal(true)
    expect(isMbox(Buffer.from('From a@x.test Thu Nov  3 02:44:27 2022\nFrom: a@x.test\n\nFrom me\n'), 'mail')).to.equal(false)
    expect(isMbox(Buffer.from('Subject: x\n\nFrom a Thu Nov 3 02:44:27 2022\nA: b\n'), 'mail')).to.equal(false)
  })
})
