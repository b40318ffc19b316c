import { expect } from 'chai'
import { composeIncidentReport } from '../../src/report/incident-report.ts'
import { carried } from '../../src/report/sections/carried.ts'
import { renderText } from '../../src/report/text-view.ts'
import { anAssessment } from '../helpers/an-assessment.ts'
import { anIncident } from './an-incident.ts'

const base = anAssessment().observables
const sha256 = 'b'.repeat(64)
const [link] = base.urls
const full = anAssessment({
  observables: {
    ...base,
    urls: [
      ...(link === undefined ? [] : [link]),
      ...(link === undefined
        ? []
        : [
            { ...link, url: 'https://xn--pypal-4ve.example/', unicodeHost: 'pаypal.example', ioc: false, blockCandidate: false },
            { ...link, url: 'https://in-file.example/x', inFiles: [sha256, 'c'.repeat(64)], ioc: false, blockCandidate: false },
          ]),
    ],
    phones: [{ number: '+12025550100', foundIn: ['text'], ioc: false, blockCandidate: false }],
    mailtos: [
      { to: ['pay@away.example'], cc: ['two@away.example'], bcc: [], subject: 'Yes <b>', body: 'x'.repeat(500), foundIn: ['html-href'] },
      { to: [], cc: [], bcc: [], subject: null, body: null, foundIn: [] },
    ],
    files: [
      {
        name: 'bill.pdf',
        size: 4711,
        sha256,
        sha1: '',
        md5: '',
        mediaType: 'application/pdf',
        detectedType: 'application/pdf',
        foundIn: ['attachment'],
        traits: ['encrypted', 'pdf-launch'],
        details: [{ trait: 'pdf-launch', excerpt: 'cmd.exe /c http://evil.example/a' }],
        ioc: false,
        blockCandidate: false,
      },
    ],
  },
})
const flat = (text: string): string => text.replaceAll(/\s+/g, ' ')

describe('what the message carries', () => {
  const { text, html } = composeIncidentReport(anIncident([full]))
  const rows = carried(full)
    .flatMap((block) => (block.kind === 'table' ? block.rows : []))
    .map((row) => row.join(' | '))

  it('shows files with what was seen in them, and the file that a link stood in', () => {
    expect(rows).to.include(
      'File | bill[.]pdf | application/pdf; 4711 bytes; encrypted; pdf-launch: cmd[.]exe /c hxxp[://]evil[.]example/a',
    )
    expect(rows.find((row) => row.includes('in-file'))).to.equal(
      `Link | hxxps[://]in-file[.]example/x | in file bill[.]pdf; in file ${'c'.repeat(12)}`,
    )
  })
  it('shows the host of a punycode link as people see it', () => {
    expect(rows.find((row) => row.includes('xn--'))).to.match(/displayed as p(?:а|\\u\{430\})ypal\[\.\]example/)
  })
  it('shows mails that links write, cut short, and telephone numbers', () => {
    const mail = rows.find((row) => row.startsWith('Mail that a link writes | pay')) ?? ''
    expect(mail).to.include('pay[@]away[.]example, two[@]away[.]example').and.to.include('subject "Yes <b>"')
    expect(mail.length).to.be.lessThan(300)
    expect(rows.filter((row) => row.startsWith('Mail that a link writes | (nobody yet)'))).to.have.length(1)
    expect(rows).to.include('Phone number | +12025550100 | found in text')
  })
  it('stands in report and text view, escaped and defanged', () => {
    for (const output of [text, renderText(full)]) expect(flat(output)).to.include('What it carries')
    expect(html).to.include('Yes &lt;b&gt;')
    expect(html).not.to.include('Yes <b>')
    expect(text + html).not.to.include('evil.example')
  })
  it('is left out where the message carries none of it, and capped where it carries much', () => {
    expect(carried(anAssessment())).to.deep.equal([])
    const phones = Array.from({ length: 500 }, (_, n) => ({
      number: `+1202555${String(n)}`,
      foundIn: [],
      ioc: false,
      blockCandidate: false,
    }))
    const [, , table] = carried(anAssessment({ observables: { ...base, phones } }))
    expect(table?.kind === 'table' ? table.rows : []).to.have.length(15)
  })
})
