import { expect } from 'chai'
import fc from 'fast-check'
import { isBareAddress } from '../../src/mailbox/bare-address.ts'
import { composeMail } from '../../src/mailbox/compose-mail.ts'
import { outgoing, recipientTricks } from '../contract/transport-contract.ts'

describe('a mail of ours', () => {
  it('is multipart/alternative, text first, with CRLF line ends only', async () => {
    const mail = (await composeMail(outgoing({ text: 'one\ntwo\r\nthree', html: '<p>one\ntwo</p>' }))).toString('latin1')
    expect(mail).to.match(/^Content-Type: multipart\/alternative;/m)
    expect(mail.indexOf('text/plain')).to.be.lessThan(mail.indexOf('text/html'))
    expect(mail.replaceAll('\r\n', '')).to.not.match(/[\r\n]/)
  })

  it('has no Bcc, no attachment, and has the fields that it was given', async () => {
    const headers = [
      { name: 'X-Auto-Response-Suppress', value: 'All' },
      { name: 'X-MS-Exchange-X', value: 'y' },
    ]
    const mail = (await composeMail(outgoing({ headers }))).toString('latin1')
    expect(mail).to.not.match(/^Bcc:|Content-Disposition: attachment/im)
    expect(mail).to.match(/^X-Auto-Response-Suppress: All\r$/m)
    expect(mail).to.match(/^X-MS-Exchange-X: y\r$/im)
  })

  it('leaves out fields that have no value', async () => {
    const mail = (await composeMail(outgoing({ inReplyTo: null, references: [] }))).toString('latin1')
    expect(mail).to.not.match(/^(?:In-Reply-To|References):/m)
  })

  it('refuses a malformed Message-ID, sender or field', async () => {
    const bad = [
      { messageId: 'x' },
      { messageId: '<a@b.test>\r\nX: 1' },
      { from: { name: '', address: 'phish@corp.test, x@attacker.test' } },
      { headers: [{ name: 'X Evil', value: '1' }] },
      { headers: [{ name: 'X-Good', value: '1\r\nX-Evil: 2' }] },
    ]
    for (const change of bad) {
      const error: unknown = await composeMail(outgoing(change)).catch((reason: unknown) => reason)
      expect(error, JSON.stringify(change)).to.include({ class: 'message', code: 'TRANSPORT_REJECTED' })
    }
  })

  it('puts no text of subject or sender name into the header block as a field', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), async (subject, name) => {
        const mail = (
          await composeMail(
            outgoing({ subject: `${subject}\r\nX-Evil: 1`, from: { name: `${name}\nX-Evil: 2`, address: 'phish@corp.test' } }),
          )
        ).toString('latin1')
        expect(mail.slice(0, mail.indexOf('\r\n\r\n'))).to.not.match(/^X-Evil/m)
      }),
      { numRuns: 100 },
    )
  })
})

describe('a bare address', () => {
  it('is one plain address', () => {
    for (const address of ['dana@corp.test', "o'neil+tag@sub.corp.test", 'a@b', 'd.e.f@xn--crp-sna.test', 'x_y-z@1corp.test']) {
      expect(isBareAddress(address), address).to.equal(true)
    }
  })
  it('is none of the tricks', () => {
    expect(recipientTricks.filter(isBareAddress)).to.deep.equal([])
  })
})
