import { expect } from 'chai'
import { parted } from '../../src/app/daemon/quoted-reply.ts'

const own = { name: 'Phishing response', address: 'phish@corp.example' }
const ownWords = (text: string): string => parted(text, own).words
const cases: readonly (readonly [string, string, string])[] = [
  ['nothing quoted', 'I clicked.\nSorry: it was late.', 'I clicked.\nSorry: it was late.'],
  [
    'a quotation with marks',
    'I clicked.\n\nOn Mon, 23 Nov 2026 at 10:00, Phish <phish@corp.example> wrote:\n> Hello\n>\n> Bye',
    'I clicked.',
  ],
  [
    'an attribution on two lines',
    'I clicked.\n\nOn Mon, 23 Nov 2026 at 10:00, Phishing response\n<phish@corp.example> wrote:\n> Hello',
    'I clicked.',
  ],
  [
    'an answer below the quotation',
    'Am 23.11.26 um 10:00 schrieb phish@corp.example:\n> Hallo\n\nIch habe geklickt.',
    'Ich habe geklickt.',
  ],
  ['answers between the lines', 'phish@corp.example wrote:\n> Did you click?\nYes.\n> Did you pay?\nNo.', 'Yes.\nNo.'],
  [
    'a header block without marks',
    'Ja.\n\n________________________________\nVon: Phish <Phish@corp.example>\nGesendet: Montag\nHallo,\nDanke',
    'Ja.',
  ],
  ['a separator in words', "Oui\n\n-----Message d'origine-----\nDe : phish@corp.example\nBonjour", 'Oui'],
  ['marks without an attribution', 'Yes\n> Hello\n> there', 'Yes'],
  ['a quotation and nothing else', '> Hello\n> there', '> Hello\n> there'],
  [
    'our address in a sentence',
    'I wrote to phish@corp.example yesterday and I clicked.',
    'I wrote to phish@corp.example yesterday and I clicked.',
  ],
  [
    'our name alone and no marks',
    'Danke.\n\nAm 23.11.2026 um 10:00 schrieb Phishing response:\n\nHello,\n\nThank you for your report.',
    'Danke.',
  ],
  ['our name alone and marks', 'On 23 Nov 2026, at 10:00, Phishing Response wrote:\n> Hello\n\nThanks.', 'Thanks.'],
  ['our name broken over two lines', 'Danke.\n\nAm Montag, 23. November 2026 um 10:00 schrieb Phishing\nresponse:\n\nHello', 'Danke.'],
  ['a header block with our name alone', 'Danke.\n\n*Von:* Phishing response\n*Gesendet:* Montag\n\nHello', 'Danke.'],
  ['a quoted name with marks', 'Ja.\n> From: "Phishing response"\n> Sent: Monday\n> Hello', 'Ja.'],
  [
    'our name in sentences',
    'At 10:00 I told the Phishing response team:\nI clicked.\nPhishing response wrote: be careful\nFrom: Phishing response team',
    'At 10:00 I told the Phishing response team:\nI clicked.\nPhishing response wrote: be careful\nFrom: Phishing response team',
  ],
  ['our address and a colon and nothing above', 'phish@corp.example: I clicked', 'phish@corp.example: I clicked'],
]

describe('the words of a reporter', () => {
  for (const [what, text, expected] of cases) {
    it(`are found beside ${what}`, () => {
      expect(ownWords(text)).to.equal(expected)
      expect(ownWords(text.replaceAll('\n', '\r\n'))).to.equal(expected)
    })
  }
  it('leave the quotation, so that it can be looked into', () => {
    expect(parted('Yes\n\nOn 23.11.2026 Phishing response wrote:\n> Look at a.example\n\nBye', own).quoted)
      .to.include('a.example')
      .and.not.include('Bye')
    expect(parted('Yes.\nphish@corp.example wrote:\nLook at a.example', own).quoted).to.include('a.example').and.not.include('Yes')
    expect(parted('> Look at a.example\nYes.', own).quoted).to.equal('> Look at a.example')
    expect(parted('Look at a.example', own).quoted).to.equal('')
  })
  it('are cut by no name where we have none', () => {
    expect(parted('Hello\nFrom:\nthe office', { name: '', address: 'phish@corp.example' }).words).to.equal('Hello\nFrom:\nthe office')
  })
  it('are found in time, however hostile the text', () => {
    const startedAt = performance.now()
    for (const text of [
      '-'.repeat(1_000_000),
      '> '.repeat(500_000),
      '-- a --\n'.repeat(50_000),
      'phish@corp.example:\n'.repeat(50_000),
      '\n'.repeat(1_000_000),
      '2026 wrote Phishing response\n'.repeat(50_000),
      'From: "Phishing response\n'.repeat(50_000),
    ])
      expect(ownWords(text).length).to.be.at.most(20_000)
    expect(performance.now() - startedAt).to.be.lessThan(5_000)
  })
})
