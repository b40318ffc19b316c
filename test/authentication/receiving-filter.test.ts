import { expect } from 'chai'
import { readReceivingFilter } from '../../src/authentication/receiving-filter.ts'
import type { HeaderField } from '../../src/domain/message.ts'
import { parseReceived } from '../../src/message/headers/received.ts'
import { header } from '../scoring/given.ts'

const exchange = header(
  'Received',
  'from out.sender.example (203.0.113.5) by VE1EUR03FT063.mail.protection.outlook.com (10.152.18.236) with Microsoft SMTP Server; Tue, 3 Nov 2026 12:00:01 +0000',
)
const own = header('Received', 'from a (a [203.0.113.5]) by mx.corp.example with ESMTP; Tue, 3 Nov 2026 12:00:01 +0000')

function read(headers: readonly HeaderField[], trusted = true): ReturnType<typeof readReceivingFilter> {
  const marked = headers.filter(({ name }) => name === 'Received').map(({ raw }) => ({ ...parseReceived(raw), trusted }))
  return readReceivingFilter(headers, marked)
}
const said = (found: ReturnType<typeof read>): string => (found?.values ?? []).map(({ name, value }) => `${name}=${value}`).join(' ')

describe('the receiving filter', () => {
  const report = header(
    'X-Forefront-Antispam-Report',
    'CIP:203.0.113.5;CTRY:NL;LANG:en;SCL:5;SRV:;IPV:NLI;SFV:SPM;H:out.sender.example;PTR:;CAT:HPHISH;SFS:(1)(2);DIR:INB;',
  )
  it('of Exchange Online is shown with its levels and category', () => {
    const found = read([exchange, header('X-MS-Exchange-Organization-SCL', '8'), header('X-Microsoft-Antispam', 'BCL:6;ARA:1|2;'), report])
    expect(found?.name).to.equal('Exchange Online Protection')
    expect(said(found)).to.equal('SCL=8 BCL=6 CAT=HPHISH SFV=SPM CIP=203.0.113.5 CTRY=NL')
    expect(said(read([exchange, report]))).to.match(/^SCL=5 CAT=HPHISH/)
  })
  it('is not read without a trusted hop, nor from a server of another kind', () => {
    expect(read([exchange, report], false)).to.equal(null)
    expect(read([own, report])).to.equal(null)
    expect(read([])).to.equal(null)
  })
  it('of the own server is read above its hop and never below', () => {
    const spam = header('X-Spam-Status', 'Yes, score=12.3 required=5.0 tests=BAYES_99,URIBL_BLACK autolearn=no version=4.0.0')
    expect(said(read([spam, own]))).to.equal('spam=Yes score=12.3 required=5.0')
    expect(read([own, spam])).to.equal(null)
  })
  it('knows Rspamd and Proofpoint', () => {
    expect(said(read([header('X-Spamd-Result', 'default: False [-1.20 / 15.00]; ARC_NA(0.00)[]'), own]))).to.equal(
      'spam=False score=-1.20 required=15.00',
    )
    const proofpoint = header(
      'X-Proofpoint-Spam-Details',
      'rule=inbound_notspam policy=inbound score=0 suspectscore=0 phishscore=7 classifier=spam adjust=0',
    )
    expect(said(read([proofpoint, own]))).to.equal('rule=inbound_notspam score=0 phishscore=7 classifier=spam')
  })
  it('shows no more of a field than a short, printable value', () => {
    const found = read([exchange, header('X-Forefront-Antispam-Report', `CAT:${'A'.repeat(5_000)}\u0007;SFV:\u202eNSPM`)])
    expect(found?.values.every(({ value }) => /^[\x20-\x7e]{1,60}$/.test(value))).to.equal(true)
  })
})
