import { expect } from 'chai'
import { LinkifyIt } from 'linkify-it'
import tlds from 'tlds' with { type: 'json' }
import { composeFollowUp } from '../../src/report/follow-up.ts'
import { composeIncidentReport } from '../../src/report/incident-report.ts'
import { composeReply } from '../../src/report/reply.ts'
import { renderText } from '../../src/report/text-view.ts'
import { aHostileAssessment, anAssessment, aSubmission } from '../helpers/an-assessment.ts'
import { anIncident } from './an-incident.ts'

const detector = new LinkifyIt().tlds(tlds).set({ fuzzyLink: true, fuzzyEmail: true, fuzzyIP: true })
const found = (text: string): readonly string[] => (detector.match(text) ?? []).map((match) => match.raw)

const evil = 'evil-probe.com'
const probes: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><svg/onload=alert(1)>",
  '</title></style></td></table><iframe src=//evil-probe.com>',
  '<!--[if mso]><b>x</b><![endif]-->',
  '&lt;script&gt; &#60;b&#62;',
  '`onmouseover=alert(1)`',
  'a\r\nBcc: victim@evil-probe.com',
  'a\nContent-Type: text/html\n\n<b>x</b>',
  'a\u0000b\u0007c\u0008d',
  '\u001b[31mred\u001b[0m\u001b]0;title\u0007',
  '\u009b31m C1 \u009d8;;http://evil-probe.com\u009c',
  '\u001b]8;;http://evil-probe.com\u001b\\click\u001b]8;;\u001b\\',
  '{{constructor.constructor("alert(1)")()}}',
  '${process.env.SECRET} #{7*7} <%= 7*7 %>',
  "=cmd|'/c calc'!A1",
  '+1+1 @SUM(1) -2',
  'invoice\u202egpj.exe',
  '\u2066left\u2069 \u2067right\u2069 \u061c',
  'ev\u200bil\u200c-\u200dprobe\u2060.com\ufeff',
  'a\u2028b\u2029c\u0085d',
  'x'.repeat(1_000_000),
  `http://${evil}/${'a.'.repeat(400_000)}`,
  'javascript:alert(document.domain)',
  'data:text/html;base64,PHNjcmlwdD4=',
  'vbscript:msgbox(1) file:///etc/passwd ms-msdt:/id',
  `http://${evil}/path?q=1#f https://user:pw@${evil}:8443`,
  `HTTPS://${evil.toUpperCase()} hTTp:\\\\${evil}`,
  `//${evil}/x http:://${evil} http:////${evil}`,
  `www.${evil} ${evil} (${evil}) "${evil}", ${evil}.`,
  'mailto:a@evil-probe.com a@evil-probe.com tel:+4912345',
  'http://192.0.2.1/x 192.0.2.1 198.51.100.7:8080',
  'http://[2001:db8::1]/ 2001:db8::1 ::ffff:203.0.113.5',
  'http://3221225985/ http://0xc0000201/ http://localhost/ //localhost/x',
  'bücher.de xn--bcher-kva.de пример.рф 例え.jp',
  'evil-probe。com evil-probe．com evil-probe｡com',
  '\\\\evil-probe.com\\share ftp://evil-probe.com ftps://evil-probe.com',
  `hxxp[://]x[.]com then[.]http://${evil} [://${evil} http[://]${evil}`,
  'a'.concat('\u0301'.repeat(5000)),
  '\ud800 lone \udc00 \u{e0041}\u{e0042} \u00ad',
  '<table><tr><td>'.repeat(20_000),
  `i❤.ws 👍${evil} a_b.${evil} -${evil} x.${evil}/y.z`,
]

const stripped = (markup: string): string =>
  markup
    .slice(markup.indexOf('<body'))
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&amp;', '&')
const acting = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]/u
const tagsOf = (markup: string): ReadonlySet<string> =>
  new Set([...markup.matchAll(/<\/?([a-z!][a-z0-9]*)/gi)].map((match) => (match[1] ?? '').toLowerCase()))
const ownTags = tagsOf(
  composeIncidentReport(anIncident([anAssessment({ submission: aSubmission({ actedOn: true }) }), anAssessment()])).html,
)

describe('reports of hostile mail', () => {
  for (const [index, probe] of probes.entries()) {
    it(`show probe ${String(index + 1)} dead: ${JSON.stringify(probe.slice(0, 40))}`, () => {
      const hostile = aHostileAssessment(probe)
      const { subject, text, html } = composeIncidentReport({ ...anIncident([hostile, hostile]), note: probe, reporterReason: probe })
      expect(subject)
        .to.have.length.at.most(120)
        .and.match(/^\[anomix PH-/)
      for (const output of [subject, text, html]) expect(output).to.not.match(acting)
      expect(subject).to.not.include('\n')
      for (const output of [subject, text, stripped(html)]) expect(found(output)).to.deep.equal([])
      expect(html).to.not.match(/<[^>]*(?:\b(?:href|src|srcset|background|action|on[a-z]{3,20})\s*=|url\()/i)
      expect([...tagsOf(html)].filter((tag) => !ownTags.has(tag))).to.deep.equal([])
      expect(Buffer.byteLength(html)).to.be.lessThan(600_000)
      const view = renderText({ ...hostile, input: { path: 'mail', index: 0 } })
      expect(view).to.not.match(acting)
      expect(found(view)).to.deep.equal([])
    })
  }

  for (const [index, probe] of probes.entries()) {
    it(`show probe ${String(index + 1)} dead in a follow-up`, () => {
      const { subject, text, html } = composeFollowUp({
        caseNumber: 'PH-20261123-7F3A2C',
        mailbox: probe,
        receivedAt: probe,
        reporter: { address: probe, authenticated: true, proof: 'submission' },
        text: `${probe}\n${probe}`,
        acts: ['clicked'],
        files: [{ name: probe, size: 1, sha256: probe }],
        organisationName: 'Corp',
      })
      expect(subject).to.equal('[PH-20261123-7F3A2C] USER ACTED Reporter answered')
      for (const output of [text, html]) expect(output).to.not.match(acting)
      for (const output of [text, stripped(html)]) expect(found(output)).to.deep.equal([])
      expect(html).to.not.match(/<[^>]*(?:\b(?:href|src|srcset|background|action|on[a-z]{3,20})\s*=|url\()/i)
      expect([...tagsOf(html)].filter((tag) => !ownTags.has(tag))).to.deep.equal([])
      expect(Buffer.byteLength(html)).to.be.lessThan(100_000)
    })
  }

  it('asks for the original by the program of the reporter and never by its foreign name', () => {
    for (const probe of probes) {
      const hostile = aHostileAssessment(probe, { verdict: 'inconclusive' })
      const reply = composeReply({
        assessments: [hostile],
        caseNumber: 'PH-1',
        organisationName: 'Corp',
        contact: null,
        resendAdvice: true,
      })
      for (const output of [reply.subject, reply.text, stripped(reply.html)]) expect(found(output)).to.deep.equal([])
      expect(reply.text).to.not.include(probe)
    }
  })

  it('keeps every word of the mail out of the reply', () => {
    const plain = composeReply({
      assessments: [aHostileAssessment('harmless')],
      caseNumber: 'PH-1',
      organisationName: 'Corp',
      contact: null,
      resendAdvice: true,
    })
    for (const probe of probes) {
      const reply = composeReply({
        assessments: [aHostileAssessment(probe)],
        caseNumber: 'PH-1',
        organisationName: 'Corp',
        contact: null,
        resendAdvice: true,
      })
      expect(reply).to.deep.equal(plain)
    }
    expect(plain.text).to.not.include('harmless')
    for (const output of [plain.subject, plain.text, stripped(plain.html)]) expect(found(output)).to.deep.equal([])
  })

  it('lets no escape sequence of the mail into a coloured view', () => {
    const view = renderText(aHostileAssessment('\u001b[31mred\u001b]0;t\u0007'), { color: true })
    expect(view).to.include('\u001b[1m').and.not.include('\u001b[31m').and.not.include('\u001b]')
    expect(view.replaceAll(/\u001b\[[\d;]*m/g, '')).to.not.match(acting)
  })
})
