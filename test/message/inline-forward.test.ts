import { expect } from 'chai'
import { inspect } from '../../src/message/inspect.ts'
import { mail, optionsFor } from './helpers.ts'

const quoted = (marker: string, dateName = 'Date'): string =>
  `Is it safe?\n\n${marker}\nFrom: Bank Team <alert@bank.test>\n${dateName}: Thu, 3 Nov 2022 02:44:27 +0200\nSubject: Account locked\nTo: u@corp.example\n\nVisit http://evil.test/login today`

describe('message/inline-forward', () => {
  const forms: readonly (readonly [string, string])[] = [
    ['Gmail', quoted('---------- Forwarded message ---------')],
    ['Thunderbird', quoted('-------- Forwarded Message --------')],
    ['Apple Mail', quoted('Begin forwarded message:\n')],
    ['Outlook, with a mark', quoted('-----Original Message-----', 'Sent')],
    ['Outlook, without one', quoted('', 'Sent')],
    ['Gmail, quoted with >', quoted('---------- Forwarded message ---------').replaceAll('\n', '\n> ')],
  ]
  for (const [name, text] of forms) {
    it(`rebuilds a mail forwarded by ${name}`, async () => {
      const { submission, messages } = await inspect(mail(['From: u@corp.example', 'Subject: Fwd'], text), optionsFor('submission'))
      expect(messages[0]).to.deep.include({
        subject: 'Account locked',
        from: [{ name: 'Bank Team', address: 'alert@bank.test' }],
        date: '2022-11-03T02:44:27+02:00',
      })
      expect(messages[0]?.evidence.grade).to.equal('D')
      expect(messages[0]?.visibleText).to.contain('Visit').and.not.contain('Is it safe')
      expect(messages[0]?.observables.urls.map((url) => url.url)).to.deep.equal(['http://evil.test/login'])
      expect(submission?.note?.replaceAll('>', '').trim()).to.equal('Is it safe?')
    })
  }

  it('keeps only the links of the quoted part of an HTML forward', async () => {
    const body =
      '<p>Look <a href="https://own.example/wiki">our wiki</a></p><div>---------- Forwarded message ---------<br>From: <b>Bank</b> &lt;a@bank.test&gt;<br>Date: Thu, 3 Nov 2022 02:44:27 +0000<br>Subject: Pay<br><br><a href="http://evil.test/a">here</a></div>'
    const { messages } = await inspect(mail(['From: u@corp.example', 'Content-Type: text/html'], body), optionsFor('submission'))
    expect(messages[0]?.html?.links.map((link) => link.href)).to.deep.equal(['http://evil.test/a'])
    expect(messages[0]?.observables.urls.map((url) => url.url)).to.deep.equal(['http://evil.test/a'])
  })

  it('does not take a sentence that says from: for a forward', async () => {
    const { messages } = await inspect(mail(['From: u@corp.example'], 'From: what I saw\nthis is odd'), optionsFor('submission'))
    expect(messages[0]?.evidence.grade).to.equal('E')
  })
})
