import { expect } from 'chai'
import type { Unwrapped } from '../../src/domain/message.ts'
import { defaultLimits } from '../../src/domain/settings.ts'
import { readWords, shownNote } from '../../src/message/covering-words.ts'
import { inspect } from '../../src/message/inspect.ts'
import { readQuoted } from '../../src/message/nested.ts'
import { createPictureCodes } from '../../src/message/pictures/picture-codes.ts'
import { readNote } from '../../src/message/submission/note.ts'
import { createUnread } from '../../src/message/unread.ts'
import { createBreachLog } from '../../src/message/limits.ts'
import { lists, mail, optionsFor } from './helpers.ts'

const trace = 'Received: from x.example (x.example [203.0.113.9]) by y.example; Thu, 3 Nov 2022 02:44:27 +0000'
const acted = 'I clicked the link and entered my password.'
const read = async (bytes: Buffer): Promise<Unwrapped> => await inspect(bytes, optionsFor('submission'))
const carrying = (from: string, subject: string, text: string, mark: string, inner: Buffer): Buffer =>
  mail(
    [trace, `From: ${from}`, `Subject: ${subject}`, `Content-Type: multipart/mixed; boundary=${mark}`],
    `--${mark}\r\n\r\n${text}\r\n--${mark}\r\nContent-Type: message/rfc822\r\n\r\n${inner.toString()}\r\n--${mark}--\r\n`,
  )
const phish = mail([trace, 'From: Bank <a@bank.test>', 'Subject: Pay now'], 'see http://evil.test/x')
const report = (inner: Buffer): Buffer => carrying('Erika <erika@corp.example>', 'report', 'Is this real?', 'top', inner)
const forwardOf = (from: string, words: string): Buffer =>
  mail(
    [trace, `From: ${from}`, 'Subject: Fwd: Pay now', 'Date: Tue, 17 Nov 2026 10:31:15 +0100'],
    `${words}\r\n\r\n---------- Forwarded message ---------\r\nFrom: Bank <a@bank.test>\r\nDate: Tue, Nov 17, 2026 at 9:00 AM\r\nSubject: Pay now\r\nTo: <mats@corp.example>\r\n\r\nsee http://evil.test/x\r\n`,
  )

describe('message: what colleagues say that they did', () => {
  it('counts in a mail that carries the reported one, and in an attached inline forward', async () => {
    const carrier = await read(report(carrying('Mats <mats@corp.example>', 'FW: Pay now', acted, 'in', phish)))
    expect(carrier.submission?.noteReading.acts).to.deep.equal(['clicked', 'entered-credentials'])
    expect(carrier.submission?.note).to.equal('Is this real?')
    const forward = await read(report(forwardOf('Mats <mats@corp.example>', acted)))
    expect(forward.submission?.noteReading.acts).to.deep.equal(['clicked', 'entered-credentials'])
    expect(forward.direct).to.deep.equal([false, true])
  })

  it('does not count where a stranger says it, or the reported mail itself', async () => {
    const strangers = [
      carrying('Mats <mats@elsewhere.example>', 'FW: Pay now', acted, 'in', phish),
      forwardOf('Mats <mats@elsewhere.example>', acted),
      mail([trace, 'From: Mats <mats@corp.example>', 'Subject: Pay now'], acted),
    ]
    for (const inner of strangers) expect((await read(report(inner))).submission?.noteReading.acts).to.deep.equal([])
  })

  it('shows what was passed on below the reporter’s words, with who wrote it', () => {
    expect(shownNote('Odd.', [{ from: 'mats@corp.example', text: 'Got this' }])).to.equal(
      'Odd.\n\npassed on by mats@corp.example:\nGot this',
    )
    expect(shownNote('', [{ from: null, text: 'Got this' }])).to.include('somebody without an address')
    expect(readWords('I opened the attachment.', [acted]).acts).to.deep.equal(['clicked', 'entered-credentials', 'opened-attachment'])
  })

  it('does not count in a double forward where the middle mail is a stranger’s, and keeps that mail as a message', async () => {
    const double = (middle: string): Buffer =>
      mail(
        [
          'From: Erika <erika@corp.example>',
          'To: phish@corp.example',
          'Subject: Fwd: Fwd: Pay now',
          'Date: Tue, 17 Nov 2026 10:31:15 +0100',
        ],
        `Odd, isn't it?\r\n\r\n---------- Forwarded message ---------\r\nFrom: Mats <${middle}>\r\nDate: Tue, Nov 17, 2026 at 9:30 AM\r\nSubject: Fwd: Pay now\r\nTo: <erika@corp.example>\r\n\r\nI entered my password and I paid.\r\n\r\n---------- Forwarded message ---------\r\nFrom: Bank <a@bank.test>\r\nDate: Tue, Nov 17, 2026 at 9:00 AM\r\nSubject: Pay now\r\nTo: <mats@corp.example>\r\n\r\nsee http://evil.test/x\r\n`,
      )
    const stranger = await read(double('mats@evil.test'))
    expect(stranger.submission?.noteReading.acts).to.deep.equal([])
    expect(stranger.messages.map(({ from }) => from[0]?.address)).to.include('mats@evil.test')
    const colleague = await read(double('mats@corp.example'))
    expect(colleague.submission?.noteReading.acts).to.deep.equal(['entered-credentials', 'paid'])
    expect(colleague.submission?.note).to.include('passed on by mats@corp.example')
    expect(colleague.messages[0]?.from[0]?.address).to.equal('a@bank.test')
  })

  it('takes passed-on mails within the budget of mails only, and keeps the links of the others', async () => {
    const [message] = (await read(report(phish))).messages
    if (message === undefined) throw new Error('no message')
    const breaches = createBreachLog()
    const unread = createUnread()
    const task = {
      ...{ limits: defaultLimits, lists, breaches, unread, reporter: null, button: null },
      ...{ budget: { left: 1, seen: 19 }, texts: { left: 1 }, codes: createPictureCodes(null) },
    }
    const quoted = { message, passedOn: [message, message], note: '', passedOnNotes: [], client: null, language: null }
    expect(readQuoted(quoted, task)).to.have.length(2)
    expect(breaches.list().map(({ name }) => name)).to.deep.equal(['nestedMessages'])
    expect([...unread.urls]).to.deep.equal(['http://evil.test/x'])
  })
})

describe('the language of a covering note', () => {
  it('is not guessed from a link, an address or a few words', () => {
    for (const text of [
      'please check https://login.bank.example/conto/corrente/accesso',
      'see www.banca-italiana.example/accesso a.rossi@banca-italiana.example',
      'From my colleague',
      'phishing scam alert',
    ]) {
      expect(readNote(text).language, text).to.equal(null)
    }
  })

  it('is told where the words agree, or there are enough of them', () => {
    expect(readNote('Ist das eine echte Mail? https://evil.test/x').language).to.equal('de')
    expect(readNote('I do not trust this message, is it real?').language).to.equal('en')
    expect(readNote('Bonjour, je viens de recevoir ce message étrange. Merci de vérifier.').language).to.equal('fr')
  })
})
