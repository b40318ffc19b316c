import { expect } from 'chai'
import type { Verdict } from '../../src/domain/analysis.ts'
import { userActs, verdicts } from '../../src/domain/analysis.ts'
import { actNames, actSteps } from '../../src/report/act-words.ts'
import { composeReply } from '../../src/report/reply.ts'
import { anAssessment, aSubmission } from '../helpers/an-assessment.ts'

const answer = (verdict: Verdict, overrides: Parameters<typeof anAssessment>[0] = {}) =>
  composeReply({
    assessments: [anAssessment({ verdict, ...overrides })],
    caseNumber: 'PH-20261123-7F3A2C',
    organisationName: 'Corp',
    contact: 'the help desk',
    resendAdvice: true,
  })
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')

describe('the reply', () => {
  for (const verdict of verdicts) {
    it(`carries the case number and no link, picture or word of the mail for ${verdict}`, () => {
      const { subject, text, html } = answer(verdict)
      expect(subject).to.match(/^\[PH-20261123-7F3A2C\] Your report: \S/)
      for (const output of [text, html]) {
        expect(output).to.include('PH-20261123-7F3A2C')
        expect(output).to.not.match(/northwind|evil-pixel|assist-desk|sign-in/i)
      }
      expect(html)
        .to.include('<html lang="en"')
        .and.to.not.match(/<(?:a|img|script|link|style|form)\b|href|src=/i)
      for (const line of text.split('\n')) expect(line.length).to.be.at.most(76)
    })
  }

  it('tells people who clicked on a phish whom to contact', () => {
    expect(flat(answer('phishing').text)).to.include('enter a password? Contact the help desk now')
  })

  it('names the danger of a phish only where the assessment knows it', () => {
    expect(answer('phishing').text).to.include('It tries to steal')
    expect(answer('phishing', { threatType: null }).text).to.not.include('It tries to steal')
  })

  it('advises against the unsubscribe link of spam', () => {
    expect(flat(answer('spam').text)).to.include('do not use its "unsubscribe" link')
  })

  it('explains how to send the original where an inline forward left too little', () => {
    const text = answer('inconclusive', { evidence: { grade: 'D', reasons: [], closable: false }, submission: null }).text
    for (const program of ['Outlook', 'Gmail', 'Apple Mail']) expect(text).to.include(program)
    expect(answer('inconclusive').text).to.not.include('Gmail')
  })

  it('never calls an inconclusive or suspicious message safe', () => {
    for (const verdict of ['inconclusive', 'suspicious', 'phishing'] as const) {
      expect(flat(answer(verdict).text))
        .to.include('Do not click on links')
        .and.to.not.match(/looks safe|no sign of danger/)
    }
  })

  it('starts with what to do now for somebody who wrote what they did', () => {
    const submission = aSubmission({ actedOn: true, acts: ['clicked', 'entered-credentials', 'paid'] })
    for (const verdict of ['phishing', 'suspicious', 'inconclusive'] as const) {
      const { text, html } = answer(verdict, { submission })
      const first = flat(text.slice(text.indexOf('DO THIS FIRST'), text.indexOf('WHAT WE FOUND')))
      expect(first.indexOf('contact the help desk now')).to.be.greaterThan(0).and.lessThan(first.indexOf('change that password now'))
      expect(first).to.include('call your bank now').and.include('close the page')
      expect(first).to.not.include('disconnect')
      expect(html).to.include('Do this first').and.include('call your bank now')
    }
    for (const verdict of ['legitimate', 'simulation'] as const)
      expect(answer(verdict, { submission }).text).to.not.include('DO THIS FIRST')
    expect(answer('phishing', { submission: aSubmission() }).text).to.not.include('DO THIS FIRST')
  })

  it('says to disconnect and leave the computer on where a file was opened or a program ran', () => {
    for (const act of ['opened-attachment', 'ran-program'] as const) {
      expect(flat(answer('phishing', { submission: aSubmission({ actedOn: true, acts: [act] }) }).text)).to.match(
        /disconnect .* Leave it switched on/,
      )
    }
  })

  it('has a word for every act', () => {
    for (const act of userActs) {
      expect(actSteps([act], 'us')).to.have.length(2)
      expect(actNames([act])).to.not.include('not said how')
    }
    expect(actSteps([], 'us')[1]).to.include('may already have acted')
  })

  it('answers several messages at once by the worst of them', () => {
    const assessments = [
      anAssessment({ verdict: 'legitimate' }),
      anAssessment({ verdict: 'phishing' }),
      anAssessment({ verdict: 'legitimate' }),
    ]
    const { subject, text } = composeReply({ assessments, caseNumber: 'PH-1', organisationName: 'Corp', contact: null, resendAdvice: true })
    expect(subject).to.equal('[PH-1] Your report: this is phishing')
    expect(flat(text))
      .to.include('You reported 3 messages. Our result: 1 × phishing, 2 × looks safe.')
      .and.include('your IT support or security team')
  })

  const resend = { evidence: { grade: 'D' as const, reasons: [], closable: false } }
  const asked = (client: string | null) => flat(answer('inconclusive', { ...resend, submission: aSubmission({ client }) }).text)

  it('names only what the mail program of the reporter can do', () => {
    const others = ['Outlook', 'Gmail', 'Apple Mail', 'Thunderbird', 'Yahoo']
    const own = [
      ['outlook-classic', 'Outlook', 'Ctrl + Alt + F'],
      ['outlook-web', 'Outlook', 'Other reply actions'],
      ['outlook-mac', 'Outlook', 'Forward as Attachment'],
      ['gmail-web', 'Gmail', 'three-dot menu'],
      ['apple-mail', 'Apple Mail', 'Forward as Attachment'],
      ['thunderbird', 'Thunderbird', 'Forward As'],
      ['yahoo-web', 'Yahoo', 'More'],
    ] as const
    for (const [client, name, step] of own) {
      const text = asked(client)
      expect(text).to.include(name).and.include(step)
      for (const other of others.filter((each) => each !== name)) expect(text, client).to.not.include(other)
    }
  })

  it('sends people whose phone cannot do it to a computer, or to the report button', () => {
    for (const client of [
      'iphone-mail',
      'ipad-mail',
      'gmail-android',
      'gmail-ios',
      'samsung-email',
      'yahoo-mobile',
      'proton-mobile',
      'spark-ios',
    ]) {
      expect(asked(client), client).to.include('cannot send a message as an attachment').and.include('on a computer')
    }
    for (const client of ['outlook-mobile-ios', 'outlook-mobile-android'])
      expect(asked(client)).to.include('report button').and.not.include('Gmail')
    expect(asked('k9-mail')).to.not.include('cannot send')
  })

  it('tells the usual programs to somebody whose program is not known', () => {
    for (const client of [null, 'some-program', '__proto__', 'constructor']) {
      for (const program of ['Outlook', 'Gmail', 'Apple Mail']) expect(asked(client)).to.include(program)
    }
  })

  const image = { name: 'a.png', size: 9, sha256: '', sha1: '', md5: '', mediaType: 'application/octet-stream', detectedType: 'image/png' }
  const seen = { foundIn: [], traits: [], details: [], ioc: false, blockCandidate: false }
  const instead = [
    ['a forward', 'inline', [], 'A normal forward leaves out'],
    ['words alone', 'note', [], 'it was not attached to your report'],
    ['words and a file', 'note', [{ ...image, ...seen, detectedType: null, mediaType: 'text/csv' }], 'it was not attached to your report'],
    ['a picture', 'note', [{ ...image, ...seen }], 'A picture does not hold the parts that we need'],
    ['an attached list of header fields', 'attached', [], 'everything in the original message'],
  ] as const
  for (const [what, form, files, words] of instead) {
    it(`says why there is no original where ${what} came`, () => {
      const observables = { ...anAssessment().observables, files }
      const text = flat(answer('inconclusive', { ...resend, submission: aSubmission({ form }), observables }).text)
      expect(text).to.include(words).and.include('cannot say that it is safe').and.include('HOW TO SEND')
      for (const [, , , other] of instead) if (other !== words) expect(text).to.not.include(other)
    })
  }

  it('advises once: who was told before is not told again', () => {
    for (const assessments of [[anAssessment({ verdict: 'inconclusive', ...resend })], []]) {
      const { text, html } = composeReply({ assessments, caseNumber: 'PH-1', organisationName: 'Corp', contact: null, resendAdvice: false })
      expect(flat(text)).to.include('You already have our steps').and.not.include('HOW TO SEND')
      expect(html).to.not.include('How to send a message')
    }
  })

  it('asks nobody for the original whose forward sufficed, and says what could not be checked', () => {
    for (const verdict of ['phishing', 'suspicious', 'spam'] as const) {
      const text = flat(answer(verdict, resend).text)
      expect(text).to.not.match(/HOW TO SEND|as an attachment/)
      if (verdict !== 'phishing') expect(text).to.include('could not check who really sent it')
    }
    expect(flat(answer('legitimate', { evidence: { grade: 'C', reasons: [], closable: false } }).text)).to.include('rebuilt')
    expect(flat(answer('legitimate').text)).to.not.match(/could not check|rebuilt/)
  })

  it('answers somebody who wants a message out of the junk folder as that, whatever came out', () => {
    const submission = aSubmission({ button: 'microsoft-report', reportedAs: 'not-junk' })
    for (const verdict of verdicts) {
      const { text } = answer(verdict, { submission })
      expect(flat(text))
        .to.include('should not be junk')
        .and.to.not.match(/You recognised it|Thank you for your report/)
    }
    expect(flat(answer('phishing', { submission }).text))
      .to.include('rightly filtered')
      .and.include('Do not move it to your inbox')
    expect(flat(answer('legitimate', { submission }).text)).to.include('filtered by mistake')
    expect(flat(answer('inconclusive', { submission, ...resend }).text)).to.include('Leave the message in the junk folder')
  })

  it('asks for the message again where none could be read', () => {
    const { subject, text } = composeReply({
      assessments: [],
      caseNumber: 'PH-1',
      organisationName: 'Corp',
      contact: null,
      resendAdvice: true,
    })
    expect(subject).to.include('could not read')
    expect(text).to.include('Forward as attachment')
  })
})
