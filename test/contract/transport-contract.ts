/** What every transport must hold; an adapter's test calls {@link describeTransport}. */
import { expect } from 'chai'
import { MessageError } from '../../src/domain/errors.ts'
import type { OutgoingMail, Transport } from '../../src/mailbox/transport.ts'

export interface TransportHarness {
  readonly transport: Transport
  /** Raw mails that have arrived at `dana@corp.test`; waits until there are `count`. */
  readonly arrived: (count: number) => Promise<readonly string[]>
  /** True where the receipts name a file. */
  readonly writesFiles: boolean
  readonly close: () => Promise<void>
}

/** A complete mail of ours. */
export function outgoing(change: Partial<OutgoingMail> = {}): OutgoingMail {
  return {
    messageId: '<case-1.reply@corp.test>',
    from: { name: 'Phishing response', address: 'phish@corp.test' },
    to: 'dana@corp.test',
    subject: 'Your report – thank you',
    text: 'It was phishing.\nDo not answer it.',
    html: '<p>It was <b>phishing</b>.</p>',
    date: new Date('2026-03-04T05:06:07Z'),
    inReplyTo: '<report-1@corp.test>',
    references: ['<report-1@corp.test>'],
    headers: [{ name: 'Auto-Submitted', value: 'auto-replied' }],
    ...change,
  }
}

/** Recipients that are not one bare address: each could reach somebody else, or nobody. */
export const recipientTricks: readonly string[] = [
  '',
  ' ',
  'dana',
  'dana@',
  '@corp.test',
  'dana@corp.test, evil@attacker.test',
  'dana@corp.test;evil@attacker.test',
  'dana@corp.test evil@attacker.test',
  'dana@corp.test\r\nBcc: evil@attacker.test',
  'dana@corp.test\nRCPT TO:<evil@attacker.test>',
  'dana@corp.test\0evil@attacker.test',
  '<dana@corp.test>',
  'Dana <evil@attacker.test>',
  '"dana@corp.test" <evil@attacker.test>',
  '"evil@attacker.test"@corp.test',
  '"dana evil@attacker.test x"@corp.test',
  'dana@corp.test(evil@attacker.test)',
  'evil%attacker.test@corp.test',
  'attacker.test!evil@corp.test',
  '@corp.test:evil@attacker.test',
  'dana@corp.test@attacker.test',
  'dana@[127.0.0.1]',
  'dana@corp..test',
  'dana@-corp.test',
  'dana@corp.test.',
  '.dana@corp.test',
  'da..na@corp.test',
  'dana@cörp.test',
  'dàna@corp.test',
  'dana@corp.test SIZE=1',
  `${'d'.repeat(65)}@corp.test`,
  `dana@${'c'.repeat(64)}.test`,
  'group:dana@corp.test,evil@attacker.test;',
]

export function describeTransport(name: string, create: () => Promise<TransportHarness>): void {
  describe(`${name} keeps the contract of a transport`, function () {
    this.timeout(30_000)
    let harness: TransportHarness
    beforeEach(async () => {
      harness = await create()
    })
    afterEach(async () => {
      await harness.transport.close()
      await harness.close()
    })

    it('hands over one mail with its fields and both bodies', async () => {
      const receipt = await harness.transport.send(outgoing())
      expect(receipt.response).to.not.equal('')
      expect(receipt.location !== null).to.equal(harness.writesFiles)
      const mails = await harness.arrived(1)
      expect(mails).to.have.length(1)
      expect(mails[0]).to.match(/^Message-ID: <case-1\.reply@corp\.test>\r?$/m)
      expect(mails[0]).to.match(/^To: dana@corp\.test\r?$/m)
      expect(mails[0]).to.match(/^In-Reply-To: <report-1@corp\.test>\r?$/m)
      expect(mails[0]).to.match(/^Auto-Submitted: auto-replied\r?$/m)
      expect(mails[0]).to.match(/^Date: Wed, 0?4 Mar 2026 05:06:07 \+0000\r?$/m)
      expect(mails[0]).to.include('It was phishing.').and.to.include('<b>phishing</b>')
    })

    it('sends several mails, each once', async () => {
      await Promise.all([1, 2, 3, 4].map(async (n) => await harness.transport.send(outgoing({ messageId: `<n-${n}@corp.test>` }))))
      const mails = await harness.arrived(4)
      expect(mails.map((mail) => /^Message-ID: (.*?)\r?$/m.exec(mail)?.[1]).sort()).to.deep.equal(
        [1, 2, 3, 4].map((n) => `<n-${n}@corp.test>`),
      )
    })

    it('refuses every recipient that is not one bare address, and sends nothing', async () => {
      for (const to of recipientTricks) {
        const error: unknown = await harness.transport.send(outgoing({ to })).catch((reason: unknown) => reason)
        expect(error, to).to.be.instanceOf(MessageError).with.property('code', 'TRANSPORT_REJECTED')
      }
      await harness.transport.send(outgoing())
      expect(await harness.arrived(1)).to.have.length(1)
    })

    it('lets no line break of a field become a field', async () => {
      await harness.transport.send(
        outgoing({
          subject: 'hello\r\nBcc: evil@attacker.test\r\n\r\nbody',
          from: { name: 'x\r\nX-Evil: 1', address: 'phish@corp.test' },
          inReplyTo: '<a@b.test>\r\nX-Evil: 2',
          references: ['<a@b.test>\r\nX-Evil: 3', '<good@corp.test>'],
        }),
      )
      const [mail] = await harness.arrived(1)
      expect(mail).to.not.match(/^(?:X-Evil|Bcc)/im)
      expect(mail).to.match(/^References: <good@corp\.test>\r?$/m)
    })

    it('can be checked without sending', async () => {
      expect((await harness.transport.check()).ok).to.equal(true)
      await harness.transport.send(outgoing())
      expect(await harness.arrived(1)).to.have.length(1)
    })
  })
}
