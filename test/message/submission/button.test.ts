import { expect } from 'chai'
import type { ButtonReport } from '../../../src/domain/message.ts'
import { personalNote, recogniseButton } from '../../../src/message/submission/button.ts'
import { aReport, aWrapper, type ReportParts } from './a-wrapper.ts'

const button = async (parts: ReportParts, withBytes = true): Promise<ButtonReport | null> => {
  const { parsed, bytes } = await aReport(parts)
  return recogniseButton(parsed, withBytes ? bytes : null)
}
const detail = (report: ButtonReport | null, name: string): string | undefined => report?.details.find((each) => each.name === name)?.value

const id = '49871234-6dc6-43e8-abcd-08d797f20abe'
const exchange = [
  `X-MS-Exchange-Organization-Network-Message-Id: ${id}`,
  'X-MS-Exchange-CrossTenant-Id: 11111111-2222-3333-4444-555555555555',
]
const agent = [
  '-----BEGIN REPORTER AGENT-----',
  'Reporter agent: Cofense Reporter for Outlook|5.0.1',
  'IP Address: 192.0.2.7',
  'Computer Name: PC-1',
  '-----END REPORTER AGENT-----',
]
const counts = ['-----BEGIN REPORT COUNT-----', 'PhishMe emails reported: 1', 'Suspicious emails reported: 3', '-----END REPORT COUNT-----']

describe('report buttons', () => {
  it('recognises the report of Microsoft with its three kinds and reads its subject', async () => {
    const kinds = [
      ['1|', 'junk'],
      ['2|', 'not-junk'],
      ['3|', 'phishing'],
    ] as const
    for (const [prefix, reportedAs] of kinds) {
      const report = await button({ subject: `${prefix}${id}|203.0.113.9|a@bank.example|(Pay | now)` }, false)
      expect(report).to.include({ name: 'microsoft-report', reportedAs })
      expect(detail(report, 'Network message ID')).to.equal(id)
      expect(detail(report, 'Sender IP')).to.equal('203.0.113.9')
      expect(detail(report, 'Subject')).to.equal('Pay | now')
    }
  })

  it('recognises the word form by the fields of Exchange, outside or in the attached mail', async () => {
    expect(await button({ subject: 'Not junk: Hello', headers: exchange })).to.include({ name: 'microsoft-report', reportedAs: 'not-junk' })
    expect(await button({ subject: 'Phishing: Hello', inner: [...exchange, 'From: a@b.example', '', 'x'] })).to.include({
      reportedAs: 'phishing',
    })
  })

  it('does not take a subject alone for a report of Microsoft', async () => {
    for (const subject of ['Phishing: please look', '2| apples', `2|${id}|203.0.113.9|a@b.example|(x)`]) {
      expect(await button({ subject, file: null, headers: exchange })).to.equal(null)
    }
    expect(await button({ subject: 'Not junk: Hello' })).to.equal(null)
    expect(await button({ subject: `2|${id}|203.0.113.9|a@b.example|(x)`, copies: 2 })).to.equal(null)
  })

  it('recognises the Phish Alert Button by its attachment, whatever the subject', async () => {
    const report = await button({ subject: 'Phishing Email Reported: Pay now', file: 'phish_alert_sp2_2.0.0.0.eml' })
    expect(report).to.include({ name: 'knowbe4-pab', reportedAs: null })
    expect(detail(report, 'Version')).to.equal('2.0.0.0')
    const text = ['Reporter: Rita <rita@corp.example>', 'Disposition: Spam/Junk', 'User Comments:', 'I clicked on it']
    const filled = await button({ subject: '[Phish Alert] Pay now', file: 'original.eml', text })
    expect(filled).to.include({ name: 'knowbe4-pab', reportedAs: 'junk' })
    expect(detail(filled, 'User Comments')).to.equal('I clicked on it')
    expect(personalNote(text.join('\r\n'), filled)).to.equal('I clicked on it')
  })

  it('does not take words about a phish alert for the button', async () => {
    expect(await button({ subject: '[Phish Alert] look at this', file: 'mail.eml' })).to.equal(null)
    expect(await button({ subject: 'hello', file: null, text: ['phish_alert_sp2_2.0.0.0.eml', 'Disposition: Phish'] })).to.equal(null)
  })

  it('reads the sections of Cofense Reporter and not the links in them', async () => {
    const urls = ['-----BEGIN URLS-----', 'Computer Name: evil', 'URL: http://evil.example', '-----END URLS-----']
    const text = ['Please check', ...urls, ...agent, ...counts, 'Reported from folder: Inbox']
    const report = await button({ subject: 'FW: Pay', text })
    expect(report?.name).to.equal('cofense-reporter')
    expect(detail(report, 'Computer Name')).to.equal('PC-1')
    expect(detail(report, 'Suspicious emails reported')).to.equal('3')
    expect(personalNote(text.join('\n'), report)).to.equal('Please check')
    expect(await button({ subject: 'FW: Pay', text: agent })).to.equal(null)
  })

  it('recognises PhishAlarm, Hoxhunt, Sublime and usecure by at least two marks each', async () => {
    const reports: readonly (readonly [string, ReportParts])[] = [
      [
        'phishalarm',
        {
          subject: 'Suspicious',
          headers: ['X-PhishAlarm-Reporter: rita@corp.example', 'X-PhishAlarm-Sender: "A" <a@b.example>'],
          file: 'PhishAlarm-1.eml',
        },
      ],
      ['hoxhunt', { subject: 'Reported', headers: ['Message-ID: <1@mail.hoxhunt.com>', 'X-Hoxhunt-Incident: 7'], file: 'original.eml' }],
      ['sublime', { subject: '[Sublime] user report', headers: ['Message-ID: <1@sublime.security>'], file: 'message.eml' }],
      [
        'usecure',
        {
          subject: 'Phish Alert Report',
          text: [
            'Recipient: r@corp.example',
            'Sender: a@b.example',
            'Subject: x',
            'Message ID: <1@b>',
            'Built with the Office JavaScript API',
          ],
          file: 'mail.eml',
        },
      ],
    ]
    for (const [name, parts] of reports) {
      expect((await button(parts))?.name).to.equal(name)
      expect(await button({ ...parts, headers: [], text: ['Hello'], file: 'mail.eml' })).to.equal(null)
    }
  })

  it('recognises an add-on of Google Workspace and a notice of its alert center, not every mail sent over Gmail', async () => {
    const api = 'Received: from 771020394481 named unknown by gmailapi.google.com with HTTPREST; Tue, 17 Nov 2026 04:08:28 -0500'
    const addOn: ReportParts = {
      subject: 'Phishing: x',
      headers: [api, 'X-Google-Appengine-App-Id: s~gmail-reporter'],
      file: 'original_msg.eml',
    }
    expect((await button(addOn))?.name).to.equal('google-report')
    expect(await button({ ...addOn, headers: [api], file: 'mail.eml' })).to.equal(null)
    const alert: ReportParts = {
      subject: 'Alert: User-reported phishing',
      headers: ['Message-ID: <1@google.com>'],
      text: ['Google Workspace Alert Center'],
      file: null,
    }
    expect(await button(alert)).to.include({ name: 'google-report', reportedAs: 'phishing' })
    expect(await button({ ...alert, headers: ['Message-ID: <1@googIe.example>'] })).to.equal(null)
  })

  it('recognises PhishAlarm by the rulers of its text form, all of them', async () => {
    const ruler = (words: string): string => `---------- ${words} ----------`
    const text = [ruler('Begin Email Headers'), 'From: a@b.example', ruler('End Email Headers'), '', ruler('Begin Reported Email'), 'Pay']
    expect((await button({ subject: 'x', text, file: null }))?.name).to.equal('phishalarm')
    expect(await button({ subject: 'x', text: text.slice(2), file: null })).to.equal(null)
  })

  it('lets the reported mail say nothing of how it was reported', async () => {
    const report = await button({
      subject: '[Hoxhunt] not junk: 2|x',
      headers: ['X-Hoxhunt-Incident: 7'],
      text: ['Report type: not spam'],
      file: 'reported_email.eml',
    })
    expect(report).to.include({ name: 'hoxhunt', reportedAs: null })
  })

  it('reads the fields of an abuse report (RFC 5965)', async () => {
    const { parsed, bytes } = await aWrapper(
      'From: <abuse@isp.example>',
      'Subject: FW: Earn money',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=feedback-report; boundary="p"',
      '',
      '--p',
      'Content-Type: text/plain',
      '',
      'This is an abuse report.',
      '--p',
      'Content-Type: message/feedback-report',
      '',
      'Feedback-Type: not-spam',
      'User-Agent: SomeGenerator/1.0',
      'Version: 1',
      'Source-IP: 192.0.2.1',
      'Evil-Field: x',
      '--p',
      'Content-Type: message/rfc822',
      '',
      'From: a@b.example',
      '',
      'x',
      '--p--',
    )
    const report = recogniseButton(parsed, bytes)
    expect(report).to.include({ name: 'arf', reportedAs: 'not-junk' })
    expect(detail(report, 'Source-IP')).to.equal('192.0.2.1')
    expect(detail(report, 'Evil-Field')).to.equal(undefined)
    expect(recogniseButton(parsed)).to.deep.equal({ name: 'arf', reportedAs: null, details: [] })
  })

  it('sees no button in an ordinary forward', async () => {
    expect(await button({ subject: 'Fwd: Pay now' })).to.equal(null)
    expect(await button({ subject: 'Weekly report', file: null, text: ['Reporter: Jane', 'Subject: sales', 'Date: today'] })).to.equal(null)
  })

  it('bounds what a button may say', async () => {
    const headers = Array.from({ length: 60 }, (_, index) => `X-PhishAlarm-${String(index)}: ${'x'.repeat(5_000)}`)
    const report = await button({ subject: 'x', headers })
    expect(report?.details.length).to.be.at.most(30)
    for (const each of report?.details ?? []) expect(each.value.length).to.be.at.most(500)
    const long = await button({ subject: '1|'.repeat(50_000), text: ['a:'.repeat(100_000), '-----BEGIN '.repeat(20_000)] })
    expect(long).to.equal(null)
  })
})
