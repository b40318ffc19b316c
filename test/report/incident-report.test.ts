import { expect } from 'chai'
import { execFileSync } from 'node:child_process'
import path from 'node:path'
import type { ReplyDecision } from '../../src/report/sections/reply.ts'
import { composeIncidentReport } from '../../src/report/incident-report.ts'
import { renderText } from '../../src/report/text-view.ts'
import { delayWords } from '../../src/report/sections/hops.ts'
import { anAssessment, aSubmission } from '../helpers/an-assessment.ts'
import { anIncident } from './an-incident.ts'

const report = composeIncidentReport(anIncident([anAssessment()]))
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')
const replied = (reply: ReplyDecision): string => composeIncidentReport({ ...anIncident([anAssessment()]), reply }).text

describe('the incident report', () => {
  it('has the sections of a case file, in text and in HTML', () => {
    const titles = [
      '1. Summary',
      '2. Key Indicators of Compromise (IOCs)',
      '3. Analysis',
      '4. Recommendations',
      '5. Score Breakdown',
      '6. Red Flags and Evidence',
    ]
    const rest = ['7. Headers and Authentication', '8. Threat Intelligence', '9. Gaps and Limits', '10. Reply to the Reporter']
    for (const title of [...titles, ...rest]) for (const output of [report.text, report.html]) expect(output).to.include(title)
  })

  it('says case, verdict and score in the subject and defangs what the mail wrote', () => {
    expect(report.subject).to.equal('[anomix PH-20261123-7F3A2C] PHISHING 87/100: Northwind account: unusual sign-in')
    const message = { ...anAssessment().message, subject: 'Pay at http://evil.example/x\r\nBcc: a@b.example' }
    const { subject } = composeIncidentReport(anIncident([anAssessment({ message })]))
    expect(subject).to.include('hxxp[://]evil[.]example/x\\r\\nBcc: a[@]b[.]example')
  })

  it('shows IOCs defanged with what providers say of them, and the factors with the total', () => {
    expect(report.text).to.match(/Domain\s+evil-pixel\[\.\]example\s+block candidate; virustotal:/)
    expect(report.text)
      .to.match(/Malicious URL\s+\+40\s/)
      .and.match(/Total\s+\+87\s+Level High\s+87\/100/)
  })

  it('says what left the machine, and says so when nothing did', () => {
    expect(report.text).to.match(/What left the machine\nTo\s+Kind\s+Sent\n[- ]+\nvirustotal\s+domain\s+evil-pixel/)
    expect(composeIncidentReport(anIncident([anAssessment({ disclosures: [] })])).text).to.include('What left the machine\nNothing.')
  })

  it('shows the reply that would have been sent, why one was withheld, and an unknown outcome', () => {
    expect(report.text).to.include('Would have answered\n| Hello,')
    expect(replied({ kind: 'withheld', reason: 'the reporter is not proven', wouldHaveSaid: null })).to.include(
      'Reason: the reporter is not proven',
    )
    expect(replied({ kind: 'unknown', reason: null, wouldHaveSaid: null })).to.include('! It is not known whether the reply was sent')
    expect(replied({ kind: 'sent', reason: null, wouldHaveSaid: null })).to.include('The reporter was answered.')
  })

  it('puts the worst of several messages first and counts the others in the subject', () => {
    const { subject, text } = composeIncidentReport(anIncident([anAssessment({ verdict: 'spam' }), anAssessment()]))
    expect(subject).to.include('PHISHING 87/100 (+1 more): ')
    expect(text.indexOf('Message 1 of 2: PHISHING')).to.be.greaterThan(0).and.lessThan(text.indexOf('Message 2 of 2: SPAM'))
  })

  it('reports a submission that could not be analysed', () => {
    const { subject, text, html } = composeIncidentReport(anIncident([]))
    expect(subject).to.equal('[anomix PH-20261123-7F3A2C] NOT ANALYSED: no message could be read')
    for (const output of [text, html]) expect(output).to.include('NOT ANALYSED').and.include('Reply to the Reporter')
  })

  it('says in subject and text that the reporter acted, and how', () => {
    const submission = aSubmission({ actedOn: true, acts: ['clicked', 'entered-credentials'] })
    const { subject, text, html } = composeIncidentReport(anIncident([anAssessment({ submission })]))
    expect(subject).to.equal('[anomix PH-20261123-7F3A2C] USER ACTED PHISHING 87/100: Northwind account: unusual sign-in')
    for (const output of [text, html]) expect(flat(output)).to.include('USER ACTED').and.include('entered credentials or data, clicked')
    expect(report.subject).to.not.include('USER ACTED')
  })

  it('heads a message that was reported as wanted with just that', () => {
    const submission = aSubmission({ button: 'microsoft-report', reportedAs: 'not-junk' })
    const { subject, text, html } = composeIncidentReport(anIncident([anAssessment({ submission })]))
    expect(subject).to.match(/^\[anomix PH-20261123-7F3A2C\] Reported as NOT junk: PHISHING 87\/100: /)
    expect(text.split('\n')[1]).to.include('Reported as NOT junk')
    for (const output of [text, html]) expect(flat(output)).to.include('this is no report of phishing')
  })

  it('shows how the submission was made: button with its own words, program, form, acts, note', () => {
    const submission = aSubmission({
      button: 'knowbe4-pab',
      buttonDetails: [{ name: 'User Comments', value: 'see http://evil.example' }],
      reportedAs: 'phishing',
      client: 'outlook-web',
      form: 'inline',
    })
    const { text } = composeIncidentReport(anIncident([anAssessment({ submission })]))
    for (const words of [
      'knowbe4-pab',
      'outlook-web',
      'quoted in the text',
      'says nothing of it',
      'hxxp[://]evil[.]example',
      '| I did not click.',
    ])
      expect(text).to.include(words)
  })

  it('gives the evidence grade with its reasons and the right to close', () => {
    expect(flat(report.text)).to.include('B: original bytes, no signature verifies').and.include('may be closed without a human: no')
    const evidence = { grade: 'A' as const, reasons: ['a signature verifies'], closable: true }
    expect(flat(composeIncidentReport(anIncident([anAssessment({ evidence })])).text))
      .to.include('a signature verifies')
      .and.include('may be closed without a human: yes')
  })

  it('marks where in the path trust ends, with TLS and delay', () => {
    expect(flat(report.text))
      .to.include('From hop 2 on, nobody vouches')
      .and.include('delay 8 s')
      .and.include('TLSv1.3')
      .and.include('FIRST UNTRUSTED')
    const received = anAssessment().message.received.map((hop) => ({ ...hop, trusted: false }))
    const message = { ...anAssessment().message, received }
    expect(flat(composeIncidentReport(anIncident([anAssessment({ message })])).text)).to.include(
      'No hop was written by a server that is known',
    )
    expect([delayWords(3), delayWords(-40), delayWords(600), delayWords(null), delayWords(Infinity)]).to.deep.equal([
      '3 s',
      '−40 s',
      '10 min',
      'not known',
      'not known',
    ])
  })

  it('keeps a key that is gone apart from a forgery, and shows the filter without scoring it', () => {
    expect(flat(report.text))
      .to.include('Verified by anomix')
      .and.include('no sign of')
      .and.include('(shown, not scored)')
      .and.match(/SCL\s+5/)
    const authentication = { ...anAssessment().authentication, verification: null, receivingFilter: null }
    expect(composeIncidentReport(anIncident([anAssessment({ authentication })])).text).to.not.match(/Verified by anomix|receiving filter/)
  })

  it('lists the messages of a submission that holds several', () => {
    const { text } = composeIncidentReport(anIncident([anAssessment({ verdict: 'spam' }), anAssessment()]))
    const list = text.slice(text.indexOf('Messages in this submission'), text.indexOf('What the reporter wrote'))
    expect(list).to.match(/1\s+PHISHING[\s\S]*2\s+SPAM/)
    expect(report.text).to.not.include('Messages in this submission')
  })

  it('caps what a mail can fill', () => {
    const domain = anAssessment().observables.domains[0]!
    const domains = Array.from({ length: 5_000 }, (_, index) => ({ ...domain, domain: `d${String(index)}.example` }))
    const { text } = composeIncidentReport(anIncident([anAssessment({ observables: { ...anAssessment().observables, domains } })]))
    expect(text.split('\n').length).to.be.lessThan(600)
    expect(text.replaceAll(/\s+/g, ' ')).to.include('4962 more; the analysis as JSON')
  })

  it('is the same wherever the machine stands', () => {
    const script = `const { composeIncidentReport } = await import('./src/report/incident-report.ts')
      const { anAssessment } = await import('./test/helpers/an-assessment.ts')
      const { anIncident } = await import('./test/report/an-incident.ts')
      console.log(JSON.stringify(composeIncidentReport(anIncident([anAssessment()]))))`
    const run = (zone: string): string =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        cwd: path.resolve(import.meta.dirname, '../..'),
        env: { ...process.env, TZ: zone },
        encoding: 'utf8',
      })
    const utc = run('UTC')
    expect(utc).to.equal(run('Asia/Tokyo')).and.to.include('Thu 2022-11-03 02:44:27 +00:00')
  })
})

describe('the text view', () => {
  it('shows score, factors, red flags, headers, authentication, time, IOCs, grade and gaps', () => {
    const view = renderText(anAssessment())
    const parts = [
      'Risk score 87/100, level High',
      'Risk Factor',
      'Sender (1)',
      'Reply-To:',
      'DKIM   fail',
      'Date and time:',
      'evil-pixel[.]example',
      'Evidence grade',
      'quota: 429',
    ]
    for (const part of parts) expect(view).to.include(part)
    expect(view).to.not.include('\u001b')
  })

  it('tells what the model says and why, and nothing of it where there was none', () => {
    const view = renderText(anAssessment())
    expect(view).to.match(/98 % malicious, 2 % spam, 1 % legitimate\.\n +· Answers go to another organisation\./)
    expect(renderText(anAssessment({ model: null }))).to.not.match(/\d % malicious|^Model$/im)
  })

  it('fits the width it is given', () => {
    for (const line of renderText(anAssessment(), { width: 60 }).split('\n')) expect(line.length).to.be.at.most(60)
  })

  it('shows an error row as one line', () => {
    const row = {
      schemaVersion: 1 as const,
      input: { path: 'a\nb.eml', index: 0 },
      error: { code: 'INPUT_EMPTY', message: 'The input is empty.\u001b[31m' },
    }
    expect(renderText(row)).to.equal('a\\nb.eml: error INPUT_EMPTY: The input is empty.\\u001b[31m\n')
  })
})
