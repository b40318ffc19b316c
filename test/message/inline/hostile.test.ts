import { expect } from 'chai'
import { defaultLimits } from '../../../src/domain/settings.ts'
import { rebuildInline } from '../../../src/message/inline-forward.ts'
import { parseMessage } from '../../../src/message/parse-message.ts'
import { lists } from '../helpers.ts'
import { htmlMail, rebuild, textMail } from './forwarded.ts'

const options = { limits: defaultLimits, lists }
const fill = (piece: string, size = 2_000_000): string => piece.repeat(Math.ceil(size / piece.length))

describe('message/inline hostile', () => {
  const floods: readonly (readonly [string, Buffer])[] = [
    ['From: lines', textMail(fill('From: a@b.test\n'))],
    ['incomplete blocks', textMail(fill('From: a@b.test\nTo: c@d.test\nDate: 99.99.2026\n'))],
    ['complete blocks', textMail(fill('From: a@b.test\nTo: c@d.test\nDate: 5 May 2026 09:07\nSubject: FW: x\n'))],
    ['introductions', textMail(fill('---------- Forwarded message ---------\n'))],
    ['one line of >', textMail(fill('>'))],
    ['lines of >', textMail(fill('> > > > > > > > > > >\n'))],
    ['one line of dashes', textMail(fill('-'))],
    ['one line of labels', textMail(`From: a@b.test ${fill('Subject: To: ')}`)],
    ['one line of brackets', textMail(`-----Original Message-----\nFrom: ${fill('[mailto:a@b] <')}\nSubject: x\n`)],
    ['lists that never end', textMail(`From: a@b.test,\n${fill('c@d.test,\n')}`)],
    ['empty labels', textMail(fill('From:\nTo:\nSubject:\n'))],
    ['attributions', textMail(fill('On 5 May 2026 09:07, "A" <a@b.test> wrote:\n'))],
    ['HTML blocks', htmlMail(fill('<div id="divRplyFwdMsg">From: a@b.test<br>Subject: x<br>Date: 5 May 2026</div>'))],
    ['HTML quotations', htmlMail(fill('<blockquote>From: a@b.test</blockquote>'))],
    ['HTML From: lines', htmlMail(fill('From: a@b.test<br>'))],
  ]
  for (const [name, bytes] of floods) {
    it(`survives 2 MB of ${name} well within the deadline of a worker`, async () => {
      const wrapper = await parseMessage(bytes, options, { grade: 'B', reasons: [] })
      const started = performance.now()
      rebuildInline(wrapper, options)
      // Measured at 70 to 280 ms; a quadratic step would take minutes.
      expect(performance.now() - started).to.be.lessThan(5_000)
    })
  }

  it('never throws for broken values', async () => {
    const values = [
      '',
      '<',
      '>',
      '<<>>',
      '"',
      '[mailto:',
      'mailto:',
      '@',
      '=?utf-8?b?//8=?=',
      '\u0000',
      '\ud800',
      'On Behalf Of',
      ' on behalf of ',
      '%',
      '5.',
      '99:99',
    ]
    for (const value of values) {
      const text = `-----Original Message-----\nFrom: ${value}\nSent: ${value}\nTo: ${value}\nSubject: ${value}\n\n${value}`
      await rebuild(textMail(text))
      await rebuild(htmlMail(`<div id="divRplyFwdMsg">From: ${value}<br>Date: ${value}<br>Subject: ${value}</div>${value}`))
    }
  })

  it('keeps links behind a quotation that a cut body lost', async () => {
    const html = `<div id="divRplyFwdMsg">From: A &lt;a@b.test&gt;<br>Sent: 5 May 2026 09:07<br>Subject: x</div>${'<b>'.repeat(600)}<a href="https://deep.test/x">x</a>`
    const forward = await rebuild(htmlMail(html))
    expect(forward?.message.observables.urls.map((url) => url.url)).to.include('https://deep.test/x')
  })
})
