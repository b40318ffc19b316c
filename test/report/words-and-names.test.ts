import { expect } from 'chai'
import { caseNumber, incidentHeaders, messageIdFor, replyHeaders } from '../../src/report/case-number.ts'
import { defangText } from '../../src/report/defang-text.ts'
import { html } from '../../src/report/html.ts'
import { neutralise, shorten } from '../../src/report/neutralise.ts'
import { plainTable, wrap } from '../../src/report/plain.ts'

describe('defanging running text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['see http://a.example/x.html now', 'see hxxp[://]a[.]example/x[.]html now'],
    ['write to bob@a.example.', 'write to bob[@]a[.]example.'],
    ['from 192.0.2.1 and 2001:db8::1', 'from 192[.]0[.]2[.]1 and 2001[:]db8[:][:]1'],
    ['bare evil。example and //evil.example', 'bare evil[.]example and [//]evil[.]example'],
    ['javascript:alert(1)', 'javascript[:]alert(1)'],
    ['version 0.1.0 at 10:33:41 on 3.11.2022, 97.5 %.', 'version 0.1.0 at 10:33:41 on 3.11.2022, 97.5 %.'],
    ['Done. Next… Subject: hello', 'Done. Next… Subject: hello'],
  ]
  for (const [text, expected] of cases) {
    it(`turns "${text}" into "${expected}", once and for all`, () => {
      expect(defangText(text)).to.equal(expected)
      expect(defangText(expected)).to.equal(expected)
    })
  }
})

describe('the HTML template', () => {
  it('escapes text, joins lists, and lets only its own HTML pass', () => {
    expect(html`<p title="${'"\''}">${['<b>', html`<i>${1}</i>`]}${null}</p>`.toString()).to.equal(
      '<p title="&quot;&#39;">&lt;b&gt;\n<i>1</i></p>',
    )
  })

  it('does not take an object that only looks like its own', () => {
    expect(html`${'a\u202eb\u0000'}`.toString()).to.equal('a\\u202eb\\u0000')
  })
})

describe('plain text', () => {
  it('shows invisible characters as escapes and never splits a surrogate pair', () => {
    expect(neutralise('a\r\n\tb\u200b\u{e0041}')).to.equal('a\\r\\n b\\u200b\\u{e0041}')
    expect(shorten('ab👍cd', 3)).to.equal('ab… (4 more characters)')
  })

  it('wraps by columns, also words that are too long and wide characters', () => {
    expect(wrap('one two three', 7)).to.deep.equal(['one two', 'three'])
    expect(wrap('abcdefgh', 3)).to.deep.equal(['abc', 'def', 'gh'])
    expect(wrap('例例例', 4)).to.deep.equal(['例例', '例'])
  })

  it('aligns columns', () => {
    const columns = [
      { title: 'Name', align: 'left' as const },
      { title: 'N', align: 'right' as const },
    ]
    expect(
      plainTable(
        columns,
        [
          ['例', '1'],
          ['abc', '22'],
        ],
        20,
      ),
    ).to.deep.equal(['Name   N', '----  --', '例     1', 'abc   22'])
  })
})

describe('case numbers and Message-IDs', () => {
  const identity = { submissionId: 's1', kind: 'reply' as const, recipient: 'Rita@corp.example', domain: 'corp.example' }

  it('come from the day in UTC and the bytes', () => {
    expect(caseNumber('7f3a2c00', new Date('2026-11-23T23:59:59Z'))).to.equal('PH-20261123-7F3A2C')
  })

  it('are the same for the same mail and differ for any other', () => {
    expect(messageIdFor(identity))
      .to.match(/^<anomix\.[0-9a-f]{32}@corp\.example>$/)
      .and.equal(messageIdFor({ ...identity, recipient: 'rita@corp.example' }))
    const others = [{ kind: 'incident-report' as const }, { submissionId: 's2' }, { recipient: 'bob@corp.example' }].map((change) =>
      messageIdFor({ ...identity, ...change }),
    )
    expect(new Set([messageIdFor(identity), ...others]).size).to.equal(4)
    expect(messageIdFor({ ...identity, domain: 'a\r\nBcc: x@y' })).to.not.match(/[\r\n ]/)
  })

  it('stand in mails that say they are automatic', () => {
    expect(replyHeaders('PH-1'))
      .to.deep.include({ name: 'Auto-Submitted', value: 'auto-replied' })
      .and.deep.include({ name: 'X-Anomix-Case', value: 'PH-1' })
    expect(incidentHeaders('PH-1\r\nX: y'))
      .to.deep.include({ name: 'Auto-Submitted', value: 'auto-generated' })
      .and.deep.include({ name: 'X-Anomix-Case', value: 'PH-1Xy' })
  })
})
