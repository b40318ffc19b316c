import { expect } from 'chai'
import { ownWords } from '../../src/app/daemon/quoted-reply.ts'

const own = ['phish@corp.example']
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
  ['our address and a colon and nothing above', 'phish@corp.example: I clicked', 'phish@corp.example: I clicked'],
]

describe('the words of a reporter', () => {
  for (const [what, text, expected] of cases) {
    it(`are found beside ${what}`, () => {
      expect(ownWords(text, own)).to.equal(expected)
      expect(ownWords(text.replaceAll('\n', '\r\n'), own)).to.equal(expected)
    })
  }
  it('are found in time, however hostile the text', () => {
    const startedAt = performance.now()
    for (const text of [
      '-'.repeat(1_000_000),
      '> '.repeat(500_000),
      '-- a --\n'.repeat(50_000),
      'phish@corp.example:\n'.repeat(50_000),
      '\n'.repeat(1_000_000),
    ])
      expect(ownWords(text, own).length).to.be.at.most(20_000)
    expect(performance.now() - startedAt).to.be.lessThan(5_000)
  })
})
