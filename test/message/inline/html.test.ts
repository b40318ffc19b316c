import { expect } from 'chai'
import { fromHtml, fromText, htmlMail, rebuild, standardHeaders, textMail, urlsOf } from './forwarded.ts'

const evil = 'https://bankhaus-sued.test/zugang?id=9'
const own = 'https://intranet.firma.example/kontakt'
const signature = `<div>Gruß Mia<br><a href="${own}">Kontakt</a> <a href="https://firma.example"><img src="cid:logo" alt="Firma"></a></div>`
const body = `<p>Ihr Konto wird gesperrt.</p><p><a href="${evil}">www.bankhaus.test</a></p><img src="https://bankhaus-sued.test/px.gif" width="1" height="1">`

interface Case {
  readonly name: string
  readonly html: string
  readonly client: string | null
  readonly date?: string
  readonly address?: string
  readonly note?: string
}

const cases: readonly Case[] = [
  {
    name: 'Outlook classic',
    client: 'outlook-classic',
    html: `<div class="WordSection1"><p class="MsoNormal">Ist das echt?</p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>${signature}<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b><span lang="DE">Von:</span></b><span lang="DE"> Bankhaus Süd &lt;service@bankhaus-sued.test&gt; <br><b>Gesendet:</b> Dienstag, 5. Mai 2026 09:07<br><b>An:</b> Mia Berg &lt;mia.berg@firma.example&gt;<br><b>Betreff:</b> Ihr Zugang läuft ab</span></p></div></div><p class="MsoNormal"><o:p>&nbsp;</o:p></p>${body}</div>`,
  },
  {
    name: 'Outlook on the web and new Outlook',
    client: 'outlook',
    html: `<div class="elementToProof">Ist das echt?</div>${signature}<div id="appendonsend"></div><hr tabindex="-1" style="display:inline-block; width:98%"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif"><b>Von:</b> Bankhaus Süd &lt;service@bankhaus-sued.test&gt;<br><b>Gesendet:</b> Dienstag, 5. Mai 2026 09:07<br><b>An:</b> Mia Berg &lt;mia.berg@firma.example&gt;<br><b>Betreff:</b> Ihr Zugang läuft ab</font><div>&nbsp;</div></div>${body}`,
  },
  {
    name: 'Outlook for iOS and Android',
    client: 'outlook-mobile',
    html: `<div dir="auto">Ist das echt?</div><div id="ms-outlook-mobile-body-separator-line" dir="auto"><br></div><div id="ms-outlook-mobile-signature">${signature}</div><div id="mail-editor-reference-message-container" dir="auto"><br><hr style="display: inline-block; width: 98%;"><div id="divRplyFwdMsg" style="font-size: 11pt;"><b>Von:</b> Bankhaus Süd &lt;service@bankhaus-sued.test&gt;<br><b>Gesendet:</b> Dienstag, Mai 5, 2026 9:07 AM<br><b>An:</b> Mia Berg &lt;mia.berg@firma.example&gt;<br><b>Betreff:</b> Ihr Zugang läuft ab<br></div><br>${body}</div>`,
  },
  {
    name: 'Outlook for Mac',
    client: 'outlook-mac',
    html: `<div class="WordSection1"><p class="MsoNormal">Ist das echt?</p>${signature}<div style="border:none;border-top:solid #B5C4DF 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>Von: </b>Bankhaus Süd &lt;service@bankhaus-sued.test&gt;<br><b>Datum: </b>Dienstag, 5. Mai 2026 um 09:07<br><b>An: </b>Mia Berg &lt;mia.berg@firma.example&gt;<br><b>Betreff: </b>Ihr Zugang läuft ab</p></div>${body}</div>`,
  },
  {
    name: 'Gmail on the web and phones, the note below too',
    client: 'gmail',
    note: 'Ist das echt?\nGruß Mia\nKontakt\n\nNoch etwas von mir',
    html: `<div dir="ltr">Ist das echt?<br>${signature}<br><div class="gmail_quote gmail_quote_container"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>Von: <strong class="gmail_sendername" dir="auto">Bankhaus Süd</strong> <span dir="auto">&lt;<a href="mailto:service@bankhaus-sued.test">service@bankhaus-sued.test</a>&gt;</span><br>Date: Di., 5. Mai 2026 um 09:07&nbsp;Uhr<br>Subject: Ihr Zugang läuft ab<br>To: Mia Berg &lt;<a href="mailto:mia.berg@firma.example">mia.berg@firma.example</a>&gt;<br></div><br><br>${body}</div></div><div>Noch etwas von mir <a href="${own}">hier</a></div>`,
  },
  {
    name: 'Apple Mail on Mac',
    client: 'apple-mail',
    date: '2026-05-05T09:07:11+02:00',
    html: `Ist das echt?<br id="lineBreakAtBeginningOfSignature">${signature}<div><br><blockquote type="cite"><div>Anfang der weitergeleiteten Nachricht:</div><br class="Apple-interchange-newline"><div style="margin-top: 0px;"><span><b>Von: </b></span><span>Bankhaus Süd &lt;<a href="mailto:service@bankhaus-sued.test">service@bankhaus-sued.test</a>&gt;<br></span></div><div><span><b>Betreff: </b></span><span><b>Ihr Zugang läuft ab</b><br></span></div><div><span><b>Datum: </b></span><span>5. Mai 2026 um 09:07:11 MESZ<br></span></div><div><span><b>An: </b></span><span>Mia Berg &lt;mia.berg@firma.example&gt;<br></span></div><br><div>${body}</div></blockquote></div><br>`,
  },
  {
    name: 'Apple Mail on iPhone, the address in the link alone',
    client: 'apple-mail',
    date: '2026-05-05T09:07:11+02:00',
    html: `<div dir="ltr">Ist das echt?</div>${signature}<div dir="ltr"><br>Anfang der weitergeleiteten Nachricht:<br><br></div><blockquote type="cite"><div dir="ltr"><b>Von:</b> <a href="mailto:service@bankhaus-sued.test">Bankhaus Süd</a><br><b>Datum:</b> 5. Mai 2026 um 09:07:11 MESZ<br><b>An:</b> <a href="mailto:mia.berg@firma.example">Mia Berg</a><br><b>Betreff:</b> <b>Ihr Zugang läuft ab</b><br><br></div></blockquote><blockquote type="cite"><div dir="ltr">${body}</div></blockquote>`,
  },
  {
    name: 'Thunderbird',
    client: 'thunderbird',
    date: '2026-05-05T09:07:11+02:00',
    html: `<p>Ist das echt?</p>${signature}<div class="moz-forward-container"><br><br>-------- Weitergeleitete Nachricht --------<table class="moz-email-headers-table" cellspacing="0" cellpadding="0" border="0"><tbody><tr><th nowrap="nowrap" valign="BASELINE" align="RIGHT">Betreff: </th><td>Ihr Zugang läuft ab</td></tr><tr><th>Datum: </th><td>Tue, 5 May 2026 09:07:11 +0200</td></tr><tr><th>Von: </th><td>Bankhaus Süd <a class="moz-txt-link-rfc2396E" href="mailto:service@bankhaus-sued.test">&lt;service@bankhaus-sued.test&gt;</a></td></tr><tr><th>An: </th><td>Mia Berg <a href="mailto:mia.berg@firma.example">&lt;mia.berg@firma.example&gt;</a></td></tr></tbody></table><br><br>${body}</div>`,
  },
  {
    name: 'K-9 Mail',
    client: 'k9-mail',
    html: `Ist das echt?<br>${signature}<div style='font-size:10.0pt;font-family:"Tahoma","sans-serif";padding:3.0pt 0in 0in 0in'><hr style='border:none;border-top:solid #E1E1E1 1.0pt'><b>Von:</b> Bankhaus Süd &lt;service@bankhaus-sued.test&gt;<br><b>Gesendet:</b> 5. Mai 2026 09:07<br><b>An:</b> Mia Berg &lt;mia.berg@firma.example&gt;<br><b>Betreff:</b> Ihr Zugang läuft ab<br></div><br>${body}`,
  },
  {
    name: 'Samsung Email',
    client: 'samsung-email',
    date: '2026-05-05T09:07:00+01:00',
    html: `<div dir="auto">Ist das echt?</div><div id="composer_signature" dir="auto">${signature}</div><div dir="auto"><br></div><div><br></div><div align="left" dir="auto" style="font-size:100%;color:#000000"><div>-------- Ursprüngliche Nachricht --------</div><div>Von: Bankhaus Süd &lt;service@bankhaus-sued.test&gt; </div><div>Datum: 05.05.26  09:07  (GMT+01:00) </div><div>An: Mia Berg &lt;mia.berg@firma.example&gt; </div><div>Betreff: Ihr Zugang läuft ab </div><div><br></div></div>${body}`,
  },
  {
    name: 'Yahoo Mail on Android',
    client: 'yahoo-mobile',
    html: `Ist das echt?<br><div id="ymail_android_signature">${signature}</div> <br> <blockquote style="margin: 0 0 20px 0;"> <div style="font-family:Roboto, sans-serif; color:#6D00F6;"> <div>----- Weitergeleitete Nachricht -----</div><div><b>Von:</b> "Bankhaus Süd" &lt;service@bankhaus-sued.test&gt;</div><div><b>An:</b> "mia.berg@firma.example" &lt;mia.berg@firma.example&gt;</div><div><b>Gesendet:</b> Di., 5 Mai 2026 um 9:07</div><div><b>Betreff:</b> Ihr Zugang läuft ab</div> </div> <div style="padding:10px 0 0 20px; border-left: 1px solid #6D00F6;">${body}</div></blockquote>`,
  },
  {
    name: 'Proton Mail',
    client: 'proton-mail',
    html: `<div>Ist das echt?</div>${signature}<div class="protonmail_quote">------- Forwarded Message -------<br>From: Bankhaus Süd &lt;service@bankhaus-sued.test&gt;<br>Date: On Tuesday, May 5th, 2026 at 9:07 AM<br>Subject: Ihr Zugang läuft ab<br>To: Mia Berg &lt;mia.berg@firma.example&gt;<br><br><blockquote class="protonmail_quote" type="cite">${body}</blockquote><br></div>`,
  },
  {
    name: 'Spark',
    client: 'spark',
    html: `<div name="messageBodySection">Ist das echt?</div><div name="messageSignatureSection">${signature}</div><div name="messageReplySection">---------- Forwarded message ----------<br><b>Von:</b> Bankhaus Süd &lt;service@bankhaus-sued.test&gt;<br><b>Datum:</b> 5. Mai 2026 um 09:07 +0200<br><b>An:</b> Mia Berg &lt;mia.berg@firma.example&gt;<br><b>Betreff:</b> Ihr Zugang läuft ab<br><br><blockquote type="cite">${body}</blockquote></div>`,
  },
  {
    name: 'an unknown program with one paragraph a line',
    client: null,
    html: `<p>Ist das echt?</p>${signature}<p>Von: Bankhaus Süd [service@bankhaus-sued.test]</p><p>Datum: 05.05.2026, 09:07</p><p>An: Mia Berg [mia.berg@firma.example]</p><p>Betreff: Ihr Zugang läuft ab</p>${body}`,
  },
]

describe('message/inline HTML', () => {
  for (const { name, html, client, date = '2026-05-05T09:07:00+02:00', address = 'service@bankhaus-sued.test', note } of cases) {
    it(`rebuilds a forward of ${name}`, async () => {
      const forward = await fromHtml(`<html><head><style>p{margin:0}</style></head><body>${html}</body></html>`)
      const { message } = forward
      expect(message.from).to.deep.equal([{ name: 'Bankhaus Süd', address }])
      expect(message.to).to.deep.equal(
        [{ name: 'Mia Berg', address: 'mia.berg@firma.example' }].map((to) => (name.startsWith('Yahoo') ? { ...to, name: '' } : to)),
      )
      expect([message.subject, message.date]).to.deep.equal(['Ihr Zugang läuft ab', date])
      expect(message.visibleText).to.equal('Ihr Konto wird gesperrt.\nwww.bankhaus.test')
      expect(urlsOf(forward)).to.deep.equal([evil, 'https://bankhaus-sued.test/px.gif'])
      expect(message.html?.links.map((link) => link.href).filter((href) => !href.startsWith('mailto:'))).to.deep.equal([evil])
      expect(message.html?.images).to.have.length(1)
      expect(forward.note).to.contain('Ist das echt?').and.not.contain('gesperrt')
      if (note !== undefined) expect(forward.note.replaceAll(/[^\S\n]+/g, ' ')).to.contain('Noch etwas von mir')
      expect(forward.client).to.equal(client)
      expect(message.evidence.grade).to.equal('D')
    })
  }

  it('takes names of elements with the prefix x_ of Outlook', async () => {
    const html = `<div>Echt?</div><div id="x_divRplyFwdMsg"><b>From:</b> A Bank<br><b>Subject:</b> Pay</div><div>${body}</div>`
    const forward = await fromHtml(html)
    expect([forward.client, forward.message.from[0]?.name, forward.message.subject]).to.deep.equal(['outlook', 'A Bank', 'Pay'])
    expect(forward.message.evidence.reasons).to.include('no address of the sender quoted').and.to.include('no date quoted')
  })

  it('does not read the first line of the body as a header line that the block already has', async () => {
    const html = `<div id="divRplyFwdMsg"><b>Von:</b> A &lt;a@b.test&gt;<br><b>Gesendet:</b> 5. Mai 2026 09:07<br><b>An:</b> m@firma.example<br><b>Betreff:</b> Mahnung</div><div>Betreff: Ihre Rechnung<br>Von: uns</div>`
    const { message } = await fromHtml(html)
    expect([message.subject, message.visibleText]).to.deep.equal(['Mahnung', 'Betreff: Ihre Rechnung\nVon: uns'])
  })

  it('finds links that only the HTML has, and text links that only the visible text has', async () => {
    const html = `<div>Echt?</div><div class="gmail_quote"><div class="gmail_attr">---------- Forwarded message ---------<br>From: A &lt;a@b.test&gt;<br>Date: Tue, May 5, 2026 at 9:07 AM<br>Subject: x<br></div><map><area href="https://area.test/a"></map><form action="https://form.test/b"><input type="password"></form>hxxps://text[.]test/c<div style="display:none">geheim</div></div>`
    const forward = await fromHtml(html)
    expect([...urlsOf(forward)].sort()).to.deep.equal(['https://area.test/a', 'https://form.test/b', 'https://text.test/c'])
    expect(forward.message.html?.forms).to.have.length(1)
    expect(forward.message.html?.hidden).to.deep.equal([{ technique: 'display-none', text: 'geheim' }])
  })

  it('leaves out pictures and hidden text of the covering note', async () => {
    const html = `<div>Echt?<div style="display:none">von uns</div></div>${signature}<div id="divRplyFwdMsg"><b>From:</b> A &lt;a@b.test&gt;<br><b>Sent:</b> Tuesday, May 5, 2026 9:07 AM<br><b>Subject:</b> x</div>${body}`
    const forward = await fromHtml(html)
    expect(forward.message.html?.hidden).to.deep.equal([])
    expect(forward.message.html?.images.map((image) => image.src)).to.deep.equal(['https://bankhaus-sued.test/px.gif'])
  })

  it('keeps the attachments of the quoted mail and drops the logo of the reporter and the signature of his program', async () => {
    const part = (headers: string, content: string): string => `--b\r\n${headers}\r\n\r\n${content}\r\n`
    const html = `<p>Echt? <img src="cid:logo@x"></p><div id="divRplyFwdMsg"><b>From:</b> A &lt;a@b.test&gt;<br><b>Sent:</b> 5 May 2026 09:07<br><b>Subject:</b> x</div><p>Hallo <img src="cid:theirs@x"></p>`
    const bytes = [
      ...standardHeaders,
      'Content-Type: multipart/mixed; boundary=b',
      '',
      part('Content-Type: text/html; charset=utf-8', html) +
        part('Content-Type: image/png; name=logo.png\r\nContent-ID: <logo@x>\r\nContent-Disposition: inline; filename=logo.png', 'a') +
        part(
          'Content-Type: image/png; name=theirs.png\r\nContent-ID: <theirs@x>\r\nContent-Disposition: inline; filename=theirs.png',
          'b',
        ) +
        part('Content-Type: application/pdf; name=bescheid.pdf\r\nContent-Disposition: attachment; filename=bescheid.pdf', '%PDF-1.4') +
        part('Content-Type: application/pgp-signature; name=note.asc\r\nContent-Disposition: attachment; filename=note.asc', 'c') +
        '--b--\r\n',
    ].join('\r\n')
    const forward = await rebuild(Buffer.from(bytes))
    // A file that merely claims to be a signature stays: only the second part of a signed wrapper is one.
    expect(forward?.message.observables.files.map((file) => file.name)).to.deep.equal(['theirs.png', 'bescheid.pdf', 'note.asc'])
    expect(forward?.message.parts.map((each) => each.filename)).to.not.include('logo.png')
  })

  it('prefers the HTML and falls back to the plain part where the HTML quotes nothing', async () => {
    const head = 'From: A <a@b.test>\nSent: Tuesday, May 5, 2026 9:07 AM\nTo: m@firma.example\nSubject: x\n\nhttps://b.test/1'
    const bytes = [
      ...standardHeaders,
      'Content-Type: multipart/alternative; boundary=b',
      '',
      `--b\r\nContent-Type: text/plain\r\n\r\nEcht?\r\n\r\n${head}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>Echt? <a href="https://b.test/2">x</a></p>\r\n--b--\r\n`,
    ].join('\r\n')
    const forward = await rebuild(Buffer.from(bytes))
    expect(forward?.message.subject).to.equal('x')
    expect(forward && urlsOf(forward)).to.deep.equal(['https://b.test/2', 'https://b.test/1'])
    expect(forward?.message.evidence.reasons.at(-1)).to.contain('cannot be told')
  })
})

describe('message/inline text', () => {
  const head = 'From: A Bank <a@bank.test>\nDate: Tue, 5 May 2026 09:07:11 +0200\nSubject: Pay now\nTo: mia.berg@firma.example'

  it('ends the quoted mail where the quote marks end, and takes what follows for the note', async () => {
    const quoted = `Begin forwarded message:\n\n${head}\n\nVisit https://bank.test/a`.split('\n').map((line) => `> ${line}`)
    const forward = await fromText(`${quoted.join('\n')}\n\nIs it safe? See ${own}`)
    expect([forward.message.visibleText, forward.note]).to.deep.equal(['Visit https://bank.test/a', `Is it safe? See ${own}`])
    expect(urlsOf(forward)).to.deep.equal(['https://bank.test/a'])
  })

  it('reads through quote marks two deep and leaves those of the original', async () => {
    const quoted = `---------- Forwarded message ---------\n${head}\n\nHello\n> older words`.split('\n').map((line) => `>> ${line}`)
    expect((await fromText(`Look\n${quoted.join('\n')}`)).message.visibleText).to.equal('Hello\n> older words')
  })

  it('joins wrapped header lines', async () => {
    const wrapped = `-----Original Message-----\nFrom: A Bank <a@bank.test>\nSent: Tuesday, May 5, 2026 9:07 AM\nTo: Mia Berg <mia.berg@firma.example>; Jo Long-Name\n <jo@firma.example>;\n kim@firma.example\nSubject: A very long subject that goes on until the line of this mail is\n full\n\nBody`
    const { message } = await fromText(wrapped)
    expect(message.to.map((to) => to.address)).to.deep.equal(['mia.berg@firma.example', 'jo@firma.example', 'kim@firma.example'])
    expect(message.subject).to.equal('A very long subject that goes on until the line of this mail is full')
    expect(message.visibleText).to.equal('Body')
  })

  const froms: readonly (readonly [string, string, string])[] = [
    ['Doe, Jane <j@b.test>', 'Doe, Jane', 'j@b.test'],
    ['"Doe, Jane" <j@b.test>', 'Doe, Jane', 'j@b.test'],
    ['Jane [mailto:j@b.test]', 'Jane', 'j@b.test'],
    ['Jane <mailto:j@b.test>', 'Jane', 'j@b.test'],
    ['Jane <j@b.test<mailto:j@b.test>>', 'Jane', 'j@b.test'],
    ['Jane <j@b.test> <mailto:j@b.test>', 'Jane', 'j@b.test'],
    ['j@b.test <j@b.test>', '', 'j@b.test'],
    ['j@b.test<mailto:j@b.test>', '', 'j@b.test'],
    ["'j@b.test' via List <list@b.test>", "'j@b.test' via List", 'list@b.test'],
    ['"Jane via Docs" <noreply@b.test>', 'Jane via Docs', 'noreply@b.test'],
    ['*Jane* <j@b.test>', 'Jane', 'j@b.test'],
    ['Jane (j@b.test)', 'Jane', 'j@b.test'],
    ['security@bank.test <evil@b.test>', 'security@bank.test', 'evil@b.test'],
    ['Jane', 'Jane', ''],
  ]
  for (const [written, name, address] of froms) {
    it(`reads the sender ${written}`, async () => {
      const { message } = await fromText(
        `-----Original Message-----\nFrom: ${written}\nSent: 5 May 2026 09:07\nTo: m@firma.example\nSubject: x\n\nBody`,
      )
      expect(message.from).to.deep.equal([{ name, address }])
    })
  }

  it('tells who sent a mail from the one it was sent for', async () => {
    const { message } = await fromText(
      '-----Original Message-----\nFrom: news@list.test <news@list.test> On Behalf Of Jane <j@b.test>\nSent: 5 May 2026 09:07\nSubject: x\n\nBody',
    )
    expect([message.from[0]?.address, message.sender[0]?.address]).to.deep.equal(['j@b.test', 'news@list.test'])
  })

  it('reads bold labels and odd spaces', async () => {
    const { message } = await fromText(
      '*From:* A Bank <a@bank.test>\n*Sent:*\u00a0Tuesday, May 5, 2026 9:07\u202fPM\n*To:* m@firma.example\n*Subject:* \u200bPay *now*\n\nBody',
    )
    expect([message.subject, message.date]).to.deep.equal(['Pay *now*', '2026-05-05T21:07:00+02:00'])
  })

  it("writes the time in the submission's zone where the quotation names none, and says so", async () => {
    const { message } = await fromText('From: A <a@b.test>\nSent: Tuesday, May 5, 2026 9:07 AM\nTo: m@firma.example\nSubject: x\n\nBody')
    expect(message.evidence.reasons).to.include.members([
      'no Reply-To quoted',
      'no seconds and zone in the date',
      "zone of the date taken from the submission's own Date header",
    ])
  })

  it("takes the subject from the submission's own where none is quoted", async () => {
    const forward = await fromText('On 05/05/2026 09:07, "A Bank" <a@bank.test> wrote:\n\n    Visit https://bank.test/a')
    expect([forward.message.subject, forward.message.from[0]?.address, forward.message.date]).to.deep.equal([
      'Konto',
      'a@bank.test',
      '2026-05-05T09:07:00+02:00',
    ])
    expect(forward.message.evidence.reasons).to.include("no subject quoted, taken from the submission's own")
  })

  it('does not take the answer to a mail for a forward', async () => {
    const answer = standardHeaders.map((line) => (line.startsWith('To:') ? 'To: a+x@bank.test, jo@firma.example' : line))
    const headers = answer.map((line) => (line.startsWith('Subject:') ? 'Subject: Re: Termin' : line))
    const reply = 'Ja, passt mir.\n\nAm 05.05.2026 um 09:07 schrieb A Bank <a@bank.test>:\n> Passt Mittwoch?'
    expect(await rebuild(textMail(reply, headers))).to.equal(null)
    expect(
      await rebuild(
        textMail(
          reply,
          answer.map((line) => (line.startsWith('Subject:') ? 'Subject: Frage' : line)),
        ),
      ),
    ).to.equal(null)
  })

  it("ends before the reporter's signature, but keeps links there that lead elsewhere", async () => {
    const text = `-----Original Message-----\n${head}\n\nVisit https://bank.test/a\n\n-- \nMia Berg\nhttps://www.firma.example/team https://bank.test/hidden`
    const forward = await fromText(text)
    expect(forward.message.visibleText).to.equal('Visit https://bank.test/a')
    expect(urlsOf(forward)).to.deep.equal(['https://bank.test/a', 'https://bank.test/hidden'])
    expect(forward.note).to.contain('Mia Berg')
  })

  it("leaves a signature alone that is not the reporter's", async () => {
    const forward = await fromText(`-----Original Message-----\n${head}\n\nVisit\n\n-- \nA Bank\nhttps://bank.test/s`)
    expect([forward.message.visibleText, urlsOf(forward)]).to.deep.equal([
      'Visit\n\n-- \nA Bank\nhttps://bank.test/s',
      ['https://bank.test/s'],
    ])
  })

  it('reads a whole quoted header with folded lines, and the end that mutt states', async () => {
    const text = `Hi\n\n----- Forwarded message from A Bank <a@bank.test> -----\n\nDate: Tue, 5 May 2026 09:07:11 +0200\nFrom: A Bank <a@bank.test>\nReceived: from x\n by y; Tue, 5 May 2026 09:00:00 +0200\nMessage-ID: <1@bank.test>\nTo: Mia\n\t<mia.berg@firma.example>\nSubject: =?utf-8?q?Zahlen_Sie?=\n =?utf-8?q?_heute?=\n\nBody\n\n----- End forwarded message -----\n\nBelow https://own.example/x`
    const forward = await fromText(text)
    expect([forward.message.subject, forward.message.to[0]?.address]).to.deep.equal(['Zahlen Sie heute', 'mia.berg@firma.example'])
    expect([forward.message.visibleText, forward.note, urlsOf(forward)]).to.deep.equal(['Body', 'Hi\n\nBelow https://own.example/x', []])
  })

  it('takes no newsletter for a forward', async () => {
    const letters = [
      'Trip\nFrom: Berlin\nTo: Paris\nDate: 5 May 2026\nSubject to change.',
      'From: 10:00\nTo: 18:00\nDate: 5 May 2026\nSubject: Webinar',
      'News\n-----------\nFrom: our kitchen\n\nDate: tomorrow',
      '________________________________\nFrom: us with love\nTo: you',
      'Von: Herzen\nAn: alle',
    ]
    for (const letter of letters) expect(await rebuild(textMail(letter)), letter).to.equal(null)
    expect(await rebuild(htmlMail('<blockquote>From: us</blockquote><p>Date: soon</p>'))).to.equal(null)
  })
})
