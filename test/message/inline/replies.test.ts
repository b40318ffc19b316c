import { expect } from 'chai'
import { fromText, rebuild, textMail } from './forwarded.ts'

const headers = (subject: string, to = 'phish@firma.example'): readonly string[] => [
  'From: Mia Berg <mia.berg@firma.example>',
  `To: ${to}`,
  `Subject: ${subject}`,
  'Date: Wed, 6 May 2026 10:00:00 +0200',
]
const quoted = 'On Tue, May 5, 2026 at 9:07 AM IT Desk <it@evil.test> wrote:\n\n> Reset here https://evil.test/r\n>> old words\n> Bye'

describe('message/inline replies', () => {
  it('takes a question above a quoted mail of a third party for a report of that mail', async () => {
    const forward = await fromText(`Is this real?\n\n${quoted}\n\nMia`, headers('Re: Reset'))
    expect(forward.message.from).to.deep.equal([{ name: 'IT Desk', address: 'it@evil.test' }])
    expect(forward.message.visibleText).to.equal('Reset here https://evil.test/r\n> old words\nBye')
    expect([forward.message.subject, forward.message.date]).to.deep.equal(['Reset', '2026-05-05T09:07:00+02:00'])
    expect(forward.note).to.equal('Is this real?\n\nMia')
  })

  it('takes no answer to a recipient, to our own mailbox or to oneself for a report', async () => {
    const ours = quoted.replace('it@evil.test', 'phish@firma.example')
    const self = quoted.replace('it@evil.test', 'mia.berg@firma.example')
    expect(await rebuild(textMail(`Yes\n\n${quoted}`, headers('Re: Reset', 'it@evil.test')))).to.equal(null)
    expect(await rebuild(textMail(`Thanks\n\n${ours}`, headers('Re: Your report')))).to.equal(null)
    expect(await rebuild(textMail(`Thanks\n\n${ours}`, headers('Re: Your report', 'phish+77@firma.example')))).to.equal(null)
    expect(await rebuild(textMail(`Thanks\n\n${self}`, headers('Re: Your report')))).to.equal(null)
  })

  const lines: readonly (readonly [string, string])[] = [
    ['On Tue, May 5, 2026 at 9:07 AM Desk, Ida <it@evil.test> wrote:', 'Desk, Ida'],
    ['On Tue, May 5, 2026 at 9:07 PM Agent 47 <it@evil.test> wrote:', 'Agent 47'],
    ['On 05.05.2026 09:07, IT Desk <it@evil.test> wrote:', 'IT Desk'],
    ['Am Di., 5. Mai 2026 um 09:07 Uhr schrieb IT Desk <it@evil.test>:', 'IT Desk'],
    ['Am 05.05.2026 um 09:07 schrieb IT Desk <it@evil.test>:', 'IT Desk'],
    ['Le mar. 5 mai 2026 à 09:07, IT Desk <it@evil.test> a écrit :', 'IT Desk'],
    ['Den tis 5 maj 2026 kl 09:07 skrev IT Desk <it@evil.test>:', 'IT Desk'],
    ['Den tirs. 5. maj 2026 kl. 09.07 skrev IT Desk <it@evil.test>:', 'IT Desk'],
    ['Op di 5 mei 2026 om 09:07 schreef IT Desk <it@evil.test>:', 'IT Desk'],
    ['wt., 5 maj 2026 o 09:07 IT Desk <it@evil.test> napisał(a):', 'IT Desk'],
    ['El mar, 5 may 2026 a las 9:07, IT Desk (<it@evil.test>) escribió:', 'IT Desk'],
  ]
  for (const [line, name] of lines) {
    it(`reads who wrote: ${line}`, async () => {
      const { message } = await fromText(`hm\n\n${line}\n\n> Hello`, headers('Re: x'))
      expect(message.from).to.deep.equal([{ name, address: 'it@evil.test' }])
      expect([message.date?.slice(0, 10), message.visibleText]).to.deep.equal(['2026-05-05', 'Hello'])
    })
  }
})
