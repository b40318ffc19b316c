import { expect } from 'chai'
import { fromHtml, fromText, urlsOf } from './forwarded.ts'

const head = '-----Original Message-----\nFrom: A <a@evil.test>\nSent: 5 May 2026 09:07\nTo: m@firma.example\nSubject: x\n'

describe('message/inline extra lines', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['Importance: High', 'high'],
    ['Wichtigkeit: Hoch', 'high'],
    ['Importância: Alta', 'high'],
    ['Priorità: Bassa', 'low'],
    ['Ważność: Wysoki', 'high'],
    ['Belang: Hoog', 'high'],
    ['Importancia: Mittel', 'Mittel'],
  ]
  for (const [line, value] of lines) {
    it(`reads ${line} below the subject`, async () => {
      const { message } = await fromText(`${head}${line}\n\nBody`)
      expect(message.headers.find(({ name }) => name === 'Importance')?.value).to.equal(value)
      expect([message.subject, message.visibleText]).to.deep.equal(['x', 'Body'])
    })
  }

  it('drops attachments, sensitivity and categories', async () => {
    const { message } = await fromText(`${head}Attachments: a.pdf; b.zip;\nSensitivity: Private\nKategorien: Rot\n\nBody`)
    expect(message.visibleText).to.equal('Body')
    expect(message.headers.map(({ name }) => name)).to.not.include('Extra')
  })

  it('reads it in the border block of Outlook', async () => {
    const { message } = await fromHtml(
      "<p>hm</p><div style='border:none;border-top:solid #E1E1E1 1.0pt'><p><b>Von:</b> A &lt;a@evil.test&gt;<br><b>Gesendet:</b> Dienstag, 5. Mai 2026 09:07<br><b>An:</b> m@firma.example<br><b>Betreff:</b> x<br><b>Wichtigkeit:</b> Hoch</p></div><p>Body</p>",
    )
    expect(message.visibleText).to.equal('Body')
  })

  it('keeps a line of the body that only looks like one', async () => {
    const forward = await fromText(`${head}Attachments: https://evil.test/a\nAnlage: x@evil.test\n\nBody`)
    expect(urlsOf(forward)).to.deep.equal(['https://evil.test/a'])
    expect(forward.message.visibleText).to.contain('Attachments: https://evil.test/a')
    const swallowed = await fromText(`${head}Attachments: a.pdf;\nPay at https://evil.test/b`)
    expect(swallowed.message.visibleText).to.equal('Pay at https://evil.test/b')
  })

  const intro = '---------- Forwarded message ---------\n'
  const rest = 'Date: Tue, 5 May 2026 09:07:00 +0200\nSubject: x\nTo: <m@firma.example>\n\nBody'

  it('takes the first line after an introduction for the sender, whatever its label', async () => {
    for (const label of ['מאת', 'من', 'Kwa', 'Dari']) {
      const { message } = await fromText(`${intro}${label}: Bank <a@evil.test>\n${rest}`)
      expect([message.from[0]?.address, message.subject, message.visibleText], label).to.deep.equal(['a@evil.test', 'x', 'Body'])
    }
  })

  it('skips two lines of unknown labels among known ones', async () => {
    const between = await fromText(`${intro}From: Bank <a@evil.test>\nOdesilac-X: q@evil.test\nBarua: k\n${rest}`)
    expect(between.message.from).to.deep.equal([{ name: 'Bank', address: 'a@evil.test' }])
    expect([between.message.subject, between.message.visibleText]).to.deep.equal(['x', 'Body'])
    const before = await fromText(`${intro}Barua: k\nFrom: Bank <a@evil.test>\n${rest}`)
    expect([before.message.from[0]?.address, before.note]).to.deep.equal(['a@evil.test', ''])
    const czech = await fromText(`${intro}Od: Bank <a@evil.test>\nOdpovědět-Komu: r@evil.test\nDatum: 5. 5. 2026 9:07\nPředmět: x\n\nBody`)
    expect(czech.message.replyTo[0]?.address).to.equal('r@evil.test')
  })

  it('skips nothing where no known label follows', async () => {
    const { message } = await fromText(`${head}Bitte: lesen\nUnd: zahlen\nDanke`)
    expect(message.visibleText).to.equal('Bitte: lesen\nUnd: zahlen\nDanke')
  })

  it("reads Outlook's Arabic block without an introduction", async () => {
    const { message } = await fromText(
      'من: Bank <a@evil.test>\nتاريخ الإرسال: الثلاثاء، 5 مايو 2026 09:07\nإلى: Ali <m@firma.example>\nالموضوع: حساب\n\nBody',
    )
    expect([message.from[0]?.address, message.date, message.subject]).to.deep.equal(['a@evil.test', '2026-05-05T09:07:00+02:00', 'حساب'])
  })
})
