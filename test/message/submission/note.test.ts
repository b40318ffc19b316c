import { expect } from 'chai'
import { readNote } from '../../../src/message/submission/note.ts'
import { moreNotes } from './more-notes.ts'
import type { LabelledNote } from './notes.ts'
import { notes } from './notes.ts'

function figures(labelled: readonly LabelledNote[]) {
  const read = labelled.map((note) => ({ note, acts: readNote(note.text).acts }))
  const wanted = read.reduce((sum, { note }) => sum + note.acts.length, 0)
  const found = read.reduce((sum, { note, acts }) => sum + note.acts.filter((act) => acts.includes(act)).length, 0)
  const wrong = read.filter(({ note, acts }) => acts.some((act) => !note.acts.includes(act)))
  return { wanted, found, wrong: wrong.map(({ note }) => note.text) }
}

describe('the reader of covering notes', () => {
  it('finds at least 95 of 100 acts in the notes it was made with, with at most two false ones', () => {
    const { wanted, found, wrong } = figures(notes)
    console.log(`      ${String(notes.length)} notes: recall ${String(found)}/${String(wanted)}, false ${String(wrong.length)}`)
    expect(notes.length).to.be.at.least(40)
    expect(found / wanted).to.be.at.least(0.95)
    expect(wrong).to.have.length.at.most(2)
  })

  it('does as well on notes that were written afterwards', () => {
    const { wanted, found, wrong } = figures(moreNotes)
    console.log(`      ${String(moreNotes.length)} more: recall ${String(found)}/${String(wanted)}, false ${String(wrong.length)}`)
    expect(found / wanted).to.be.at.least(0.95)
    expect(wrong).to.have.length.at.most(2)
  })

  it('names the language where the note is long enough, and none where it is not', () => {
    for (const { language, text } of notes) {
      const read = readNote(text).language
      if (read !== null) expect(read, text).to.equal(language)
    }
    for (const text of ['', '?', 'FYI', 'pls check', '123']) expect(readNote(text).language).to.equal(null)
  })

  it("counts neither signature nor quoted mail nor disclaimer as the reporter's words", () => {
    const act = 'I clicked on the link and entered my password.'
    expect(readNote(act).acts).to.deep.equal(['clicked', 'entered-credentials'])
    const disclaimer = `This e-mail is confidential, and where it is not meant for you, please tell us. ${act} Nobody else may read it.`
    for (const text of [
      `Hello\n-- \n${act}`,
      `Hello\n> ${act}`,
      `Hello\nOn Monday Bob wrote:\n${act}`,
      `Hello\nSent from my phone\n${act}`,
      `Hello\n${disclaimer}`,
    ]) {
      expect(readNote(text).acts, text).to.deep.equal([])
    }
  })

  it('tells who did it, when, and whether it happened at all', () => {
    const nothing = [
      'She clicked on the link',
      'If I clicked, would that be bad?',
      'I almost clicked',
      'I never clicked',
      'last year I clicked on such a link, this time I did not',
      'It says that I opened the attachment',
      'I clicked on Report and nothing happened',
      'Did I click something?',
      'ich hätte fast geklickt',
      "je n'ai jamais cliqué",
      'nunca he hecho clic',
    ]
    for (const text of nothing) expect(readNote(text).acts, text).to.deep.equal([])
    const done = [
      'I clicked on it. Is that bad?',
      'i didnt look closely and clicked',
      'Habe nicht aufgepasst und draufgeklickt',
      'no me fijé y hice clic en el enlace',
    ]
    for (const text of done) expect(readNote(text).acts, text).to.deep.equal(['clicked'])
  })

  it('reads hostile text in bounded time', () => {
    const hostile = [
      'i clicked it '.repeat(90_000),
      '"'.repeat(1_000_000),
      '„a b c d e '.repeat(90_000),
      'x'.repeat(1_000_000),
      '\n'.repeat(1_000_000),
      '\u0301'.repeat(200_000),
    ]
    for (const text of hostile) {
      const started = performance.now()
      readNote(text)
      expect(performance.now() - started).to.be.lessThan(5_000)
    }
  })
})
