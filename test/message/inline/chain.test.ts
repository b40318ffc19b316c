import { expect } from 'chai'
import type { Message } from '../../../src/domain/message.ts'
import { fromHtml, fromText, urlsOf } from './forwarded.ts'

const block = (from: string, subject: string, mark = '________________________________'): string =>
  `${mark}\nFrom: ${from}\nSent: Tuesday, May 5, 2026 9:07 AM\nTo: Mia Berg <mia.berg@firma.example>\nSubject: ${subject}\n`

const phish = `${block('Bank <alert@bank.test>', 'Locked')}\nhttps://bank.test/login`

const urlsIn = (message: Message): readonly string[] => message.observables.urls.map((url) => url.url)

describe('message/inline chains', () => {
  it('takes the innermost mail of a double forward, and keeps what the colleague wrote apart', async () => {
    const forward = await fromText(
      `For you\n\n${block('Jo Colleague <jo@mail.firma.example>', 'FW: Locked')}\nGot this, see https://wiki.test/x\n\n${phish}`,
    )
    expect(forward.message.from[0]?.address).to.equal('alert@bank.test')
    expect(forward.message.visibleText).to.equal('https://bank.test/login')
    expect(forward.note).to.equal('For you')
    expect(forward.passedOnNotes).to.deep.equal([{ from: 'jo@mail.firma.example', text: 'Got this, see https://wiki.test/x' }])
    expect(forward.passedOn.map(urlsIn)).to.deep.equal([['https://wiki.test/x']])
    expect([...urlsOf(forward)].sort()).to.deep.equal(['https://bank.test/login', 'https://wiki.test/x'])
    expect(forward.message.evidence.reasons.join('; ')).to.contain('passed on by jo@mail.firma.example')
  })

  it('takes the innermost of three, through different programs', async () => {
    const gmail = `---------- Forwarded message ---------\nFrom: Mia Berg <mia@firma.example>\nDate: Tue, May 5, 2026 at 9:07 AM\nSubject: Fwd: Locked\nTo: <mia.berg@firma.example>\n`
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

  const innocent = `${block('News <news@good.test>', 'Newsletter')}\nHello https://good.test/`
  const lure = 'Your account ends today. Sign in at https://203.0.113.9/login'

  it("takes a stranger with the reporter's name for a stranger", async () => {
    const forward = await fromText(`hm\n\n${block('Mia Berg <boss@evil.test>', 'Fwd: Newsletter')}\n${lure}\n\n${innocent}`)
    expect(forward.message.from[0]?.address).to.equal('boss@evil.test')
    expect(forward.message.visibleText).to.contain('Sign in').and.contain('Hello')
    expect(forward.passedOn).to.deep.equal([])
  })

  it('passes over a name without an address only where it wrote nothing that leads anywhere', async () => {
    const withLure = await fromText(`hm\n\n${block('Helpdesk', 'Fwd: Newsletter')}\n${lure}\n\n${innocent}`)
    expect([withLure.message.from[0]?.name, withLure.passedOn.length]).to.deep.equal(['Helpdesk', 0])
    const withPhone = await fromText(`hm\n\n${block('Helpdesk', 'Fwd: Newsletter')}\nCall 0900 555 123 99\n\n${innocent}`)
    expect(withPhone.message.from[0]?.name).to.equal('Helpdesk')
    const quiet = await fromText(`hm\n\n${block('Berg, Jo', 'FW: Newsletter')}\nSend me your password\n\n${innocent}`)
    expect(quiet.message.from[0]?.address).to.equal('news@good.test')
    expect(quiet.passedOn.map((message) => message.visibleText)).to.deep.equal(['Send me your password'])
    expect(quiet.passedOnNotes).to.deep.equal([{ from: null, text: 'Send me your password' }])
  })

  it('returns a lure under a borrowed address of the house as a message of its own', async () => {
    const forward = await fromText(`hm\n\n${block('HR <hr@firma.example>', 'Fwd: Newsletter')}\n${lure}\n\n${innocent}`)
    expect(forward.message.from[0]?.address).to.equal('news@good.test')
    const [passed] = forward.passedOn
    expect(passed).to.deep.include({ subject: 'Fwd: Newsletter', visibleText: lure, plainText: lure })
    expect(passed?.evidence.grade).to.equal('D')
    expect(passed?.evidence.reasons).to.include('passed on inside the forward')
    expect(passed === undefined ? [] : urlsIn(passed)).to.deep.equal(['https://203.0.113.9/login'])
    expect(forward.note).to.equal('hm')
  })

  it('returns a passed-on mail for a long text, a foreign address, a number or an answer that goes elsewhere', async () => {
    const head = block('Jo <jo@firma.example>', 'FW: Newsletter')
    for (const words of ['word '.repeat(90), 'Write to help@evil.test', 'Call +49 30 1234567', 'See www.evil.test/x']) {
      const forward = await fromText(`hm\n\n${head}\n${words}\n\n${innocent}`)
      expect(forward.passedOn.length, words).to.equal(1)
    }
    const elsewhere = await fromText(`hm\n\n${head}Reply-To: x@evil.test\n\nAnswer me\n\n${innocent}`)
    expect(elsewhere.passedOn[0]?.replyTo[0]?.address).to.equal('x@evil.test')
  })

  it('leaves out the short words of a colleague, own links included', async () => {
    const forward = await fromText(
      `hm\n\n${block('Jo <jo@firma.example>', 'FW: Newsletter')}\nIs this real? https://intra.firma.example/help\n\n${innocent}`,
    )
    expect([forward.passedOn.length, forward.passedOnNotes.length]).to.deep.equal([0, 1])
  })

  it('holds nobody at a free mail provider for a colleague', async () => {
    const headers = ['From: Mia <mia@free.test>', 'To: phish@firma.example', 'Subject: Fwd: x', 'Date: Wed, 6 May 2026 10:00:00 +0200']
    const forward = await fromText(`hm\n\n${block('Boss <boss@free.test>', 'FW: Newsletter')}\n${lure}\n\n${innocent}`, headers)
    expect(forward.message.from[0]?.address).to.equal('boss@free.test')
  })

  it('gives each passed-on mail of an HTML forward the links that stand in it alone', async () => {
    const part = (id: string, from: string, subject: string): string =>
      `<div id="${id}"><b>From:</b> ${from}<br><b>Sent:</b> Tuesday, May 5, 2026 9:07 AM<br><b>To:</b> m@firma.example<br><b>Subject:</b> ${subject}</div>`
    const forward = await fromHtml(
      `<p>hm</p>${part('divRplyFwdMsg', 'HR &lt;hr@firma.example&gt;', 'FW: News')}<div><a href="https://evil.test/1">Sign in</a></div>${part('x_divRplyFwdMsg', 'News &lt;news@good.test&gt;', 'News')}<div><a href="https://good.test/2">Read</a></div>`,
    )
    expect(forward.message.from[0]?.address).to.equal('news@good.test')
    expect(forward.passedOn.map((message) => message.html?.links.map(({ href }) => href))).to.deep.equal([['https://evil.test/1']])
  })
})
