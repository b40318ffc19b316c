import { expect } from 'chai'
import { fromHtml, fromText, urlsOf } from './forwarded.ts'

const block = (from: string, subject: string, mark = '________________________________'): string =>
  `${mark}\nFrom: ${from}\nSent: Tuesday, May 5, 2026 9:07 AM\nTo: Mia Berg <mia.berg@firma.example>\nSubject: ${subject}\n`

const phish = `${block('Bank <alert@bank.test>', 'Locked')}\nhttps://bank.test/login`

describe('message/inline chains', () => {
  it('takes the innermost mail of a double forward, and the words of the colleague for a note', async () => {
    const forward = await fromText(
      `For you\n\n${block('Jo Colleague <jo@mail.firma.example>', 'FW: Locked')}\nGot this, see https://wiki.test/x\n\n${phish}`,
    )
    expect(forward.message.from[0]?.address).to.equal('alert@bank.test')
    expect(forward.message.visibleText).to.equal('https://bank.test/login')
    expect(forward.note).to.contain('For you').and.contain('Got this')
    expect([...urlsOf(forward)].sort()).to.deep.equal(['https://bank.test/login', 'https://wiki.test/x'])
    expect(forward.message.evidence.reasons.join('; ')).to.contain('passed on by jo@mail.firma.example')
  })

  it('takes the innermost of three, through different programs', async () => {
    const gmail = `---------- Forwarded message ---------\nFrom: Mia Berg <mia@privat.test>\nDate: Tue, May 5, 2026 at 9:07 AM\nSubject: Fwd: Locked\nTo: <mia.berg@firma.example>\n`
    const forward = await fromText(`${block('Berg, Jo', 'WG: Fwd: Locked')}\nhm\n\n${gmail}\n\n${phish}`)
    expect(forward.message.from[0]?.address).to.equal('alert@bank.test')
  })

  it('takes the inner one of two in HTML, with every link below the covering note', async () => {
    const html = `<p>Hi <a href="https://own.example/w">wiki</a></p><div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>From:</b> Jo &lt;jo@firma.example&gt;<br><b>Sent:</b> Wednesday, May 6, 2026 9:07 AM<br><b>To:</b> m@firma.example<br><b>Subject:</b> FW: Locked</div><div>Look <a href="https://jo.test/1">here</a></div><div id="x_divRplyFwdMsg"><b>From:</b> Bank &lt;alert@bank.test&gt;<br><b>Sent:</b> Tuesday, May 5, 2026 9:07 AM<br><b>To:</b> jo@firma.example<br><b>Subject:</b> Locked</div><div><a href="https://bank.test/2">Login</a></div>`
    const forward = await fromHtml(html)
    expect([forward.message.from[0]?.address, forward.message.visibleText]).to.deep.equal(['alert@bank.test', 'Login'])
    expect(urlsOf(forward)).to.deep.equal(['https://jo.test/1', 'https://bank.test/2'])
  })

  it("stays with a stranger's mail that quotes another one below its text", async () => {
    for (const subject of ['Locked', 'FW: invoice', 'Fwd: invoice']) {
      const forward = await fromText(
        `Odd\n\n${block('Bank <alert@bank.test>', subject)}\nPay https://bank.test/p\n\n${block('The Boss <boss@firma.example>', 'invoice')}\nPlease pay.`,
      )
      expect(forward.message.from[0]?.address).to.equal('alert@bank.test')
      expect(forward.message.visibleText).to.contain('Please pay.')
      expect(forward.message.evidence.reasons.join('; ')).to.contain('quotes another mail')
    }
  })

  it('stays with the mail of a colleague that answers and does not pass on', async () => {
    const forward = await fromText(
      `Odd\n\n${block('Jo <jo@firma.example>', 'RE: invoice')}\nPay https://bank.test/p\n\n${block('Partner <p@partner.test>', 'invoice')}\nThanks`,
    )
    expect(forward.message.from[0]?.address).to.equal('jo@firma.example')
  })

  it('keeps the links of a second mail that was forwarded beside the first', async () => {
    const quote = (n: number): string =>
      `<div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: Bank &lt;a@bank.test&gt;<br>Date: Tue, May 5, 2026 at 9:07 AM<br>Subject: Mail ${n}<br></div><a href="https://bank.test/${n}">x</a> text</div>`
    const forward = await fromHtml(`<div>Two of them</div>${quote(1)}<div>and <a href="https://own.example">mine</a></div>${quote(2)}`)
    expect(forward.message.subject).to.equal('Mail 1')
    expect(urlsOf(forward)).to.deep.equal(['https://bank.test/1', 'https://bank.test/2'])
    expect(forward.note).to.contain('Two of them').and.contain('mine')
  })

  it('returns our own earlier reply below an answer like any other mail', async () => {
    const forward = await fromText(`Thank you!\n\n${block('Phishing Desk <phish@firma.example>', 'Your report ABC')}\nIt is phishing.`)
    expect(forward.message.from[0]?.address).to.equal('phish@firma.example')
  })
})
