import { expect } from 'chai'
import type { Verdict } from '../../src/domain/analysis.ts'
import { verdicts } from '../../src/domain/analysis.ts'
import { composeReply } from '../../src/report/reply.ts'
import { anAssessment } from '../helpers/an-assessment.ts'

const answer = (verdict: Verdict, overrides: Parameters<typeof anAssessment>[0] = {}) =>
  composeReply({
    assessments: [anAssessment({ verdict, ...overrides })],
    caseNumber: 'PH-20261123-7F3A2C',
    organisationName: 'Corp',
    contact: 'the help desk',
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
    const text = answer('inconclusive', { evidence: { grade: 'D', reasons: [] } }).text
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

  it('puts the call for help first for somebody who wrote that they clicked', () => {
    const submission = { button: null, client: null, note: 'I clicked', actedOn: true, language: 'en' }
    const { text, html } = answer('phishing', { submission })
    expect(text.indexOf('! You may already have acted')).to.be.greaterThan(0).and.lessThan(text.indexOf('WHAT WE FOUND'))
    expect(html).to.include('You may already have acted')
    expect(answer('legitimate', { submission }).text).to.not.include('acted')
  })

  it('answers several messages at once by the worst of them', () => {
    const assessments = [
      anAssessment({ verdict: 'legitimate' }),
      anAssessment({ verdict: 'phishing' }),
      anAssessment({ verdict: 'legitimate' }),
    ]
    const { subject, text } = composeReply({ assessments, caseNumber: 'PH-1', organisationName: 'Corp', contact: null })
    expect(subject).to.equal('[PH-1] Your report: this is phishing')
    expect(flat(text))
      .to.include('You reported 3 messages. Our result: 1 × phishing, 2 × looks safe.')
      .and.include('your IT support or security team')
  })

  it('asks for the message again where none could be read', () => {
    const { subject, text } = composeReply({ assessments: [], caseNumber: 'PH-1', organisationName: 'Corp', contact: null })
    expect(subject).to.include('could not read')
    expect(text).to.include('Forward as attachment')
  })
})
